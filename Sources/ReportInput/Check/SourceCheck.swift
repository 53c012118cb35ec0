import Diagnostics
import ReportModel

/// Makes the register of sources from its entries.
struct SourceCheck {
    private(set) var ids: DeclaredIDs<Source>
    let sources: Register<Source>

    init(_ draft: RegisterDraft<SourceDraft>, problems: inout [Diagnostic]) {
        let drafts = draft.entries
        ids = DeclaredIDs(
            drafts.map(\.id), subject: Phrase("source", zh: "来源"), unknown: .sourceUnknown, file: ContentPath.sources,
            unread: draft.unread,
            problems: &problems)
        var elements: [Source] = []
        for draft in ids.kept.map({ drafts[$0] }) {
            elements.append(
                Source(
                    id: draft.id.value, title: draft.title, publisher: draft.publisher, kind: draft.kind,
                    date: draft.date.flatMap { DateText.parse($0, problems: &problems) },
                    accessed: draft.accessed.flatMap { DateText.parse($0, problems: &problems) },
                    url: draft.url.flatMap { Self.url($0, problems: &problems) }, note: draft.note))
        }
        for (position, source) in elements.enumerated() { ids.add(name: source.title, for: Key(position: position)) }
        sources = Register(elements)
    }

    /// Only addresses of web pages are links.
    private static func url(_ text: Located<String>, problems: inout [Diagnostic]) -> String? {
        let isPlain = text.value.unicodeScalars.allSatisfy { !$0.properties.isWhitespace && $0.value > 0x20 }
        if isPlain, text.value.hasPrefix("https://") || text.value.hasPrefix("http://") { return text.value }
        problems.append(
            Diagnostic(
                .linkScheme, at: text.place,
                Phrase("“\(text.value)” is no address of a web page.", zh: "“\(text.value)”不是网页地址。"),
                remedy: Phrase("It begins with https:// or http://.", zh: "网址应以 https:// 或 http:// 开头。")))
        return nil
    }
}
