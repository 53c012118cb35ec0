internal import Diagnostics

/// Which templates include which others.
struct PartialCalls {
    private let calls: [String: [(name: String, place: Place)]]

    init(_ templates: [String: [TemplateNode]]) {
        calls = templates.mapValues(Self.calls)
    }

    /// The names of all templates that some other includes.
    var called: Set<String> {
        Set(calls.flatMap { caller, calls in calls.map(\.name).filter { $0 != caller } })
    }

    /// A problem for every call that leads back to its own template, which would never end.
    var cycles: [Diagnostic] {
        var problems: [Diagnostic] = []
        /// The templates on the way to the current one; false for those that are done with.
        var isOpen: [String: Bool] = [:]
        func visit(_ name: String) {
            isOpen[name] = true
            for call in calls[name] ?? [] {
                switch isOpen[call.name] {
                case true?: problems.append(TemplateProblem.recursive(call.name, at: call.place))
                case false?: break
                case nil: visit(call.name)
                }
            }
            isOpen[name] = false
        }
        for name in calls.keys.sorted() where isOpen[name] == nil { visit(name) }
        return problems
    }

    private static func calls(in nodes: [TemplateNode]) -> [(name: String, place: Place)] {
        nodes.flatMap { node -> [(name: String, place: Place)] in
            switch node {
            case .text, .variable: []
            case .section(_, _, let content): calls(in: content)
            case .partial(let name, _, let place): [(name, place)]
            }
        }
    }
}
