/// A link in prose, by the characters of its text.
package struct ProseLink: Sendable, Hashable {
    package var range: Range<Int>
    package var kind: Kind

    package enum Kind: Sendable, Hashable {
        /// A figure in prose, by the metric that the author named.
        case figure(metric: String)
        /// A text, a source or a page of the web: the link's text may be its title.
        case title
        /// An area, a metric or a file.
        case other
    }

    /// Whether it is a figure in prose.
    var isFigure: Bool { if case .figure = kind { true } else { false } }
}
