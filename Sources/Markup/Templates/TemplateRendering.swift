/// A page on its way: what has been printed, and the values that names refer to where the rendering stands.
///
/// Semantics are those of the Mustache manual (mustache(5)) for the tags that templates here may use.
struct TemplateRendering {
    private(set) var bytes: [UInt8] = []
    /// From the outermost value to the innermost.
    private var stack: [TemplateValue]
    /// The place of the innermost element in its list.
    private var position: (index: Int, count: Int)?

    init(_ value: TemplateValue) {
        stack = [value]
    }

    mutating func render(_ nodes: [TemplateNode]) {
        for node in nodes {
            switch node {
            case .text(let text): bytes.append(contentsOf: text)
            case .variable(let reference, _): print(value(of: reference))
            case .section(let reference, let isInverted, let content):
                if isInverted {
                    if isAbsent(reference) { render(content) }
                } else {
                    render(content, for: reference)
                }
            // Calls have been replaced by what they call.
            case .partial: break
            }
        }
    }

    private mutating func print(_ value: TemplateValue?) {
        switch value {
        case .text(let text): Escaping.append(text, to: &bytes)
        case .html(let html): bytes.append(contentsOf: html.bytes)
        case .list, .object, .flag, nil: break
        }
    }

    /// Renders what a section encloses: for each element of a list, or once for what is there.
    private mutating func render(_ content: [TemplateNode], for reference: TemplateReference) {
        if let function = reference.function {
            if holds(function, reference) { render(content) }
            return
        }
        guard let value = value(of: reference), !value.isAbsent else { return }
        switch value {
        case .flag: render(content)
        case .list(let elements):
            for (index, element) in elements.enumerated() {
                render(content, with: element, at: (index, elements.count))
            }
        case .text, .html, .object: render(content, with: value, at: nil)
        }
    }

    private mutating func render(
        _ content: [TemplateNode], with value: TemplateValue, at position: (index: Int, count: Int)?
    ) {
        let outer = self.position
        self.position = position
        stack.append(value)
        render(content)
        stack.removeLast()
        self.position = outer
    }

    private func isAbsent(_ reference: TemplateReference) -> Bool {
        if let function = reference.function { return !holds(function, reference) }
        return value(of: reference)?.isAbsent ?? true
    }

    private func holds(_ function: TemplateReference.Function, _ reference: TemplateReference) -> Bool {
        if function == .empty {
            guard case .list(let elements)? = value(of: reference) else { return false }
            return elements.isEmpty
        }
        guard let position else { return false }
        switch function {
        case .first: return position.index == 0
        case .last: return position.index == position.count - 1
        case .even: return position.index % 2 == 0
        case .odd: return position.index % 2 == 1
        case .empty: return false
        }
    }

    /// The value that a name refers to, from the innermost value out.
    private func value(of reference: TemplateReference) -> TemplateValue? {
        guard let name = reference.path.first else { return stack.last }
        for case .object(let members) in stack.reversed() {
            guard var value = members[name] else { continue }
            for name in reference.path.dropFirst() {
                guard case .object(let members) = value, let member = members[name] else { return nil }
                value = member
            }
            return value
        }
        return nil
    }
}

extension TemplateValue {
    /// Whether sections count it as absent.
    fileprivate var isAbsent: Bool {
        switch self {
        case .text(let text): text.isEmpty
        case .html(let html): html.isEmpty
        case .list(let elements): elements.isEmpty
        case .object(let members): members.isEmpty
        case .flag(let flag): !flag
        }
    }
}
