import Diagnostics
package import ReportModel

/// A text as it was read, in as few bytes as possible: there may be many, and all must be read before the first of them
/// can be checked.
///
/// The outline comes first: all that other pages can show of the text. Behind it comes what only its own page and problems
/// need: headings, and where things stand in the file.
package struct PackedText: Sendable {
    /// The path from the project folder.
    package let file: String
    package let kind: ArticleKind
    let isDraft: Bool
    /// Whether the text names areas, so that the register of areas must be there.
    let namesAreas: Bool
    /// Tables, charts and figures in large print; not packed, since few texts have any.
    let blocks: [BlockDraft]
    package let html: StoredText
    /// The outline, then the rest; a piece of the record that it was remembered by.
    private let bytes: ArraySlice<UInt8>
    private let outlineCount: Int

    init(_ draft: ArticleDraft) {
        file = draft.name.place.file
        kind = draft.kind
        isDraft = draft.isDraft
        namesAreas = !draft.areas.isEmpty
        html = draft.body.html
        var packing = DraftPacking()
        packing.write(draft)
        blocks = packing.blocks
        bytes = (packing.outline.bytes + packing.rest.bytes)[...]
        outlineCount = packing.outline.bytes.count
    }

    /// The file name without `.md`.
    var name: String { ContentPath.stem(file) }

    /// The text with every value and its place.
    package var draft: ArticleDraft {
        var unpacking = DraftUnpacking(
            file: file, kind: kind, isDraft: isDraft, outline: PackReader(bytes.prefix(outlineCount)),
            rest: PackReader(bytes.dropFirst(outlineCount)), blocks: blocks)
        return unpacking.draft(html)
    }

    /// All that other pages can show of the text; nil if that is more than is packed.
    package var outline: ArraySlice<UInt8>? { blocks.isEmpty ? bytes.prefix(outlineCount) : nil }
}

/// What is kept of a text from one run of the program to the next.
extension PackedText {
    /// The text as bytes; nil if it has what is not packed. Its HTML must stand on a shelf.
    package var record: [UInt8]? {
        guard blocks.isEmpty, let slot = html.slot else { return nil }
        var writer = PackWriter()
        writer.number(ArticleKind.allCases.firstIndex(of: kind) ?? 0)
        writer.flag(isDraft)
        writer.flag(namesAreas)
        writer.number(slot.offset)
        writer.number(slot.count)
        writer.number(Int(truncatingIfNeeded: slot.checksum))
        writer.number(outlineCount)
        return writer.bytes + bytes
    }

    /// A text from its record.
    package init?(record: ArraySlice<UInt8>, file: String, shelf: any TextShelf) {
        var reader = PackReader(record)
        let kinds = ArticleKind.allCases
        let kind = reader.number()
        guard kinds.indices.contains(kind) else { return nil }
        self.file = file
        self.kind = kinds[kind]
        isDraft = reader.flag()
        namesAreas = reader.flag()
        let (offset, count, checksum) = (reader.number(), reader.number(), reader.number())
        let slot = TextSlot(offset: offset, count: count, checksum: UInt64(truncatingIfNeeded: checksum))
        html = StoredText(on: shelf, at: slot)
        outlineCount = reader.number()
        bytes = reader.remaining
        blocks = []
        guard offset >= 0, count >= 0, (0...bytes.count).contains(outlineCount) else { return nil }
    }
}
