internal import Diagnostics

/// A piece of a template: text as it stands, or a tag that prints, repeats or includes something, with what it encloses.
indirect enum TemplateNode: Sendable {
    /// What is printed as it is, in UTF-8.
    case text([UInt8])
    /// `{{name}}`, or `{{{name}}}` and `{{&name}}`, which print finished markup.
    case variable(TemplateReference, isMarkup: Bool)
    /// `{{#name}} … {{/name}}`, or `{{^name}} … {{/name}}` for what is absent.
    case section(TemplateReference, isInverted: Bool, content: [TemplateNode])
    /// `{{> name}}`; on a line of its own with the blanks before it, which come before each line of the other template.
    case partial(String, indentation: String, place: Place)
}

/// A name that a tag refers to a value by.
struct TemplateReference: Sendable {
    /// As written: `.`, `title`, `site.title`, `empty(areas)`, `first()`.
    var text: String
    /// The names from the outermost on; none for `.` and for the position of an element in its list.
    var path: [String]
    var function: Function?
    var place: Place

    /// What can be asked of a list and of a position in one.
    enum Function: String, CaseIterable, Sendable {
        /// Whether a list has no elements.
        case empty
        /// Whether the element is its list's first, or last, or stands at an even or odd index (counted from 0).
        case first, last, even, odd
    }
}
