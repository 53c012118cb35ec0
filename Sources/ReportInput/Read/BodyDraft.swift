package import ReportModel

/// The body of a text as read, its HTML stored apart from the gaps in it.
package struct BodyDraft: Sendable {
    /// The HTML in one piece, without the gaps.
    package var html: StoredText
    /// The gaps, in order.
    package var gaps: [Gap]
    package var headings: [RichText.Heading]

    /// A gap in the HTML.
    package struct Gap: Sendable {
        /// How many bytes of HTML stand before it.
        package var offset: Int
        /// What it is to be filled with; no HTML.
        package var content: MarkdownDraft.Fragment
    }

    init(html: StoredText, gaps: [Gap], headings: [RichText.Heading]) {
        self.html = html
        self.gaps = gaps
        self.headings = headings
    }

    /// - Parameter store: puts the HTML where it is to be kept.
    init(_ draft: MarkdownDraft, store: ([UInt8]) -> StoredText) {
        var html: [UInt8] = []
        gaps = []
        for fragment in draft.fragments {
            if case .html(let markup) = fragment {
                html += markup.utf8
            } else {
                gaps.append(Gap(offset: html.count, content: fragment))
            }
        }
        self.html = store(html)
        headings = draft.headings
    }
}
