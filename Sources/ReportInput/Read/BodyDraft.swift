package import ReportModel

/// The body of a text as read, its HTML stored apart from the gaps in it.
package struct BodyDraft: Sendable {
    /// The HTML in one piece, without the gaps.
    package var html: StoredText
    /// The gaps, in order.
    package var gaps: [Gap]
    package var headings: [RichText.Heading]

    package typealias Gap = MarkdownDraft.Gap

    init(html: StoredText, gaps: [Gap], headings: [RichText.Heading]) {
        self.html = html
        self.gaps = gaps
        self.headings = headings
    }

    /// - Parameter store: puts the HTML where it is to be kept.
    init(_ draft: MarkdownDraft, store: ([UInt8]) -> StoredText) {
        html = store(draft.html)
        gaps = draft.gaps
        headings = draft.headings
    }
}
