internal import Diagnostics

/// A tag of a template that prints, repeats or includes something, with what it encloses.
indirect enum TemplateNode {
    /// `{{name}}`, or `{{{name}}}` and `{{&name}}`, which print finished markup.
    case variable(TemplateReference, isMarkup: Bool)
    /// `{{#name}} … {{/name}}`, or `{{^name}} … {{/name}}` for what is absent.
    case section(TemplateReference, isInverted: Bool, content: [TemplateNode])
    /// `{{> name}}`
    case partial(String, place: Place)
}

/// A name that a tag refers to a value by.
struct TemplateReference {
    /// As written: `.`, `title`, `site.title`, `empty(areas)`, `first()`.
    var text: String
    /// The names from the outermost on; none for `.` and for the position of an element in its list.
    var path: [String]
    var function: Function?
    var place: Place

    /// What can be asked of a list and of a position in one.
    enum Function: String, CaseIterable {
        /// Whether a list has no elements.
        case empty
        /// Whether the element is its list's first, or last, or stands at an even or odd index (counted from 0).
        case first, last, even, odd
    }
}
