/// What a template can be given: never a number, never a value of an open type.
package indirect enum TemplateValue: Sendable, Hashable {
    /// Text, escaped where it is printed. Empty text counts as absent in `{{#name}}`.
    case text(String)
    /// Finished markup, printed by `{{{name}}}`. Empty markup counts as absent in `{{#name}}`.
    case html(HTML)
    /// Values that `{{#name}}` repeats its content for.
    case list([TemplateValue])
    /// Named values.
    case object([String: TemplateValue])
    /// A condition of `{{#name}}` and `{{^name}}`.
    case flag(Bool)
}
