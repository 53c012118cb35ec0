/// What a template can be given: never a number, never a value of an open type.
///
/// In `{{#name}}` and `{{^name}}`, empty text, empty markup, an empty list and an object without names count as absent.
package indirect enum TemplateValue: Sendable, Hashable {
    /// Text, escaped where it is printed.
    case text(String)
    /// Finished markup, printed by `{{{name}}}`.
    case html(HTML)
    /// Values that `{{#name}}` repeats its content for.
    case list([TemplateValue])
    /// Named values.
    case object([String: TemplateValue])
    /// A condition of `{{#name}}` and `{{^name}}`.
    case flag(Bool)
}

extension TemplateValue {
    /// Where the value is not of a shape, in words for whoever makes values: `navigation[0].address is missing`.
    ///
    /// Templates are checked against shapes, so a value that fits its shape leaves no hole in a page. An object without
    /// names fits every object's shape, as it counts as absent.
    package func misfits(_ shape: TemplateShape, at path: String = "value") -> [String] {
        switch (self, shape) {
        case (.text, .text), (.html, .html), (.flag, .flag):
            return []
        case (.list(let elements), .list(let element)):
            return elements.enumerated().flatMap { $1.misfits(element, at: "\(path)[\($0)]") }
        case (.object(let values), .object(let shapes)):
            if values.isEmpty { return [] }
            let missing = shapes.keys.filter { values[$0] == nil }.sorted().map { "\(path).\($0) is missing" }
            let others = values.keys.sorted().flatMap { name in
                guard let value = values[name], let shape = shapes[name] else {
                    return ["\(path).\(name) is not part of the shape"]
                }
                return value.misfits(shape, at: "\(path).\(name)")
            }
            return missing + others
        default:
            return ["\(path) is of another kind"]
        }
    }
}
