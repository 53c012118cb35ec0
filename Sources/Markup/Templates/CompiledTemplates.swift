/// Templates ready to be rendered: in each, those that it calls stand in the places of the calls.
struct CompiledTemplates: Sendable {
    private var templates: [String: [TemplateNode]] = [:]

    init() {}

    /// Templates that have been found to be right: none leads back to itself.
    init(_ sources: [String: TemplateSource]) {
        templates = sources.mapValues { Self.nodes($0.text, sources) }
    }

    /// The markup that a template makes of a value; none where there is no such template.
    func render(_ name: String, _ value: TemplateValue) -> HTML {
        guard let nodes = templates[name] else { return HTML() }
        var rendering = TemplateRendering(value)
        rendering.render(nodes)
        return HTML(finished: rendering.bytes)
    }

    private static func nodes(_ text: String, _ sources: [String: TemplateSource]) -> [TemplateNode] {
        replacingCalls(TemplateParser.parse(text, file: "").nodes, sources)
    }

    private static func replacingCalls(
        _ nodes: [TemplateNode], _ sources: [String: TemplateSource]
    ) -> [TemplateNode] {
        nodes.flatMap { node -> [TemplateNode] in
            switch node {
            case .text, .variable: [node]
            case .section(let reference, let isInverted, let content):
                [.section(reference, isInverted: isInverted, content: replacingCalls(content, sources))]
            case .partial(let name, let indentation, _):
                self.nodes(indented(sources[name]?.text ?? "", indentation), sources)
            }
        }
    }

    private static func indented(_ text: String, _ indentation: String) -> String {
        guard !indentation.isEmpty else { return text }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        // Behind the last line feed there is no line.
        let last = lines.last?.isEmpty == true ? lines.removeLast() : nil
        return lines.map { indentation + $0 }.joined(separator: "\n") + (last == nil ? "" : "\n")
    }
}
