/// A document or data set that figures come from.
package struct Source: Sendable, Identifiable {
    package var id: String
    package var title: String
    package var publisher: String?
    /// What it is: 报纸, 网站, 年鉴 …
    package var kind: String?
    package var date: PartialDate?
    package var accessed: PartialDate?
    package var url: String?
    package var note: String?

    package init(
        id: String, title: String, publisher: String? = nil, kind: String? = nil, date: PartialDate? = nil,
        accessed: PartialDate? = nil, url: String? = nil, note: String? = nil
    ) {
        self.id = id
        self.title = title
        self.publisher = publisher
        self.kind = kind
        self.date = date
        self.accessed = accessed
        self.url = url
        self.note = note
    }
}
