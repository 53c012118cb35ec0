/// The names that a template may use, and what kind of value each has.
///
/// Every template is checked against the shape of the value it will be given before anything is rendered, so that a
/// misspelt name is a diagnostic and not a hole in a page.
package indirect enum TemplateShape: Sendable, Hashable {
    case text
    case html
    case flag
    /// A list whose elements all have one shape.
    case list(TemplateShape)
    case object([String: TemplateShape])
}
