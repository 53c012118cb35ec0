import Markup
import ReportModel

/// A page of the site: where it stands and what is in it. Each kind of page is a type of its own.
protocol Page: Sendable {
    /// Its own address.
    var destination: Destination { get }
    /// What the window and search results call it, without the name of the site.
    var title: String { get }
    /// One sentence for search results; nil if there is nothing to say.
    var summary: String? { get }
    /// The pages above it, from below the home page to the one just above.
    var trail: [Crumb] { get }
    /// The latest period that figures on it are for; nil where it has none.
    var latestPeriod: Period? { get }
    /// The template of its content and the value for it.
    var content: (template: String, value: TemplateValue) { get }
    /// The texts whose bodies stand on it.
    var bodies: [Key<Article>] { get }
}

extension Page {
    var bodies: [Key<Article>] { [] }
}

extension Page {
    var latestPeriod: Period? { nil }
}

/// A step of the way from the home page to a page.
struct Crumb: Sendable {
    var label: String
    var destination: Destination
}
