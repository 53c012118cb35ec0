package import Diagnostics

/// The templates of a site, compiled once and checked: user files over built-in ones.
package struct TemplateLibrary: Sendable {
    private let compiled: CompiledTemplates

    /// Compiles the templates and checks every name in them.
    ///
    /// Where there is any problem, the library renders with the built-in templates alone, so that the rest of a
    /// project can still be checked.
    ///
    /// - Parameters:
    ///   - files: the user's template files by their paths from the project folder: `Templates/layout.mustache`. Files
    ///     of other kinds are left to the caller.
    ///   - builtIn: the built-in templates by name.
    ///   - shapes: the templates that pages are rendered with, each with the shape of its value. Templates without a
    ///     shape are partials and are checked where they are called.
    package static func load(
        user files: [String: String], builtIn: [String: String], shapes: [String: TemplateShape]
    ) -> (library: TemplateLibrary, problems: [Diagnostic]) {
        var sources: [String: TemplateSource] = [:]
        for (name, text) in builtIn { sources[name] = TemplateSource(text, file: "Templates/\(name).mustache") }
        var own: Set<String> = []
        for (path, text) in files {
            guard let name = TemplateSource.name(ofFile: path) else { continue }
            own.insert(name)
            sources[name] = TemplateSource(text, file: path)
        }

        var problems: [Diagnostic] = []
        var nodes: [String: [TemplateNode]] = [:]
        for (name, source) in sources {
            let (parsed, problem) = TemplateParser.parse(source.text, file: source.file)
            nodes[name] = parsed
            if let problem { problems.append(problem) }
        }
        problems += PartialCalls(nodes).cycles
        var check = TemplateCheck(templates: nodes)
        for (name, shape) in shapes.sorted(by: { $0.key < $1.key }) { check.check(name, against: shape) }
        problems += check.problems
        problems += unused(
            own, known: Set(builtIn.keys).union(shapes.keys), called: PartialCalls(nodes).called, sources)

        var compiled = CompiledTemplates()
        if problems.isEmpty {
            compiled = CompiledTemplates(sources)
        } else if !files.isEmpty {
            compiled = load(user: [:], builtIn: builtIn, shapes: shapes).library.compiled
        }
        return (TemplateLibrary(compiled: compiled), problems.sortedByPlace())
    }

    /// The markup that a template makes of a value; none for a template that does not exist.
    package func render(_ name: String, _ value: TemplateValue) -> HTML {
        compiled.render(name, value)
    }

    /// Reports the user's files that replace no built-in template and are no partial of any.
    private static func unused(
        _ names: Set<String>, known: Set<String>, called: Set<String>, _ sources: [String: TemplateSource]
    ) -> [Diagnostic] {
        names.filter { !known.contains($0) && !called.contains($0) }.compactMap { name in
            guard let file = sources[name]?.file else { return nil }
            let nearest = Suggestion.nearest(to: name, in: known.sorted())
            let all = known.sorted()
            return Diagnostic(
                .templateFileUnknown, at: Place(file: file),
                Phrase(
                    "No page and no other template uses “\(name)”\(nearest.map { "; did you mean “\($0)”?" } ?? ".")",
                    zh: "没有页面或模板使用“\(name)”\(nearest.map { "；是否指“\($0)”？" } ?? "。")"),
                remedy: nearest == nil
                    ? Phrase(
                        "These templates can be replaced: \(all.joined(separator: ", ")).",
                        zh: "可以替换的模板：\(all.joined(separator: "、"))。")
                    : nil)
        }
    }
}
