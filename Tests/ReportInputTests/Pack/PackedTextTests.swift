import Diagnostics
import ReportInput
import ReportModel
import Synchronization
import Testing

/// Texts in few bytes.
struct PackedTextTests {
    /// A text with a value under every key, and every kind of gap.
    private static let folder = Folder.sound(
        [
            "cases/all.md": """
            ---
            title: "标题"
            summary: 摘要
            date: 2020-01-02
            updated: 2020-02
            areas: [wucheng, jindong]
            themes: [mediation]
            metrics: [disputes]
            sources: [paper]
            publisher: 办公室
            number: 第1期
            image: assets/a.svg
            image-alt: 图
            tags: [甲, 乙]
            slug: every
            aliases: [former, older]
            ---

            ## 做法

            [婺城](area:wucheng)、[](area:jindong)、[指标](metric:disputes)、[报道](source:paper)、[另一篇](case:other)，
            [12起](figure:disputes@wucheng#2018)和[](figure:disputes.change@jindong#2019)。

            > [!NOTE]
            > 注意。

            ![图](../assets/a.svg)
            """,
            "cases/other.md": """
            ---
            title: 另一篇
            date: 2020
            areas: [wucheng]
            themes: [mediation]
            sources: [paper]
            ---

            ```table
            metrics: [disputes]
            areas: [wucheng]
            period: 2018
            ```
            """,
        ], assets: ["a.svg"])

    /// A shelf in memory.
    private final class Shelf: TextShelf {
        private let bodies = Mutex<[[UInt8]]>([])

        func store(_ bytes: [UInt8]) -> StoredText {
            bodies.withLock { bodies in
                bodies.append(bytes)
                return StoredText(
                    on: self, at: TextSlot(offset: bodies.count - 1, count: bytes.count, checksum: .max))
            }
        }

        func bytes(at slot: TextSlot) -> [UInt8] { bodies.withLock { $0[slot.offset] } }
    }

    /// What reading and checking make of the texts.
    private func told(_ memory: TextMemory, of tree: FileTree = Self.folder.tree) -> (
        texts: [String], problems: [String]
    ) {
        let (draft, unread) = readReport(tree, memory: memory)
        let (report, unsound) = checkReport(draft)
        let articles = report?.articles.elements ?? []
        return (
            articles.map { "\($0.title) \($0.slug) \($0.tags) \($0.body.fragments) \($0.body.headings)" }
                + draft.articles.map { "\($0.draft.areas) \($0.draft.body.gaps) \($0.draft.formerSlugs)" },
            (unread + unsound).map { "\($0.place.description) \($0.summary.english)" }
        )
    }

    @Test func `are what they were before they were packed`() throws {
        let texts = readReport(Self.folder.tree).draft.articles.map(\.draft)
        let all = try #require(texts.first)
        let line = { (line: Int) in Position(line: line, column: 7) }
        #expect(all.title.value == "标题" && all.title.place.start == Position(line: 2, column: 8))
        #expect(all.title.place.end == Position(line: 2, column: 12))
        #expect(all.summary == "摘要" && all.publisher == "办公室" && all.tags == ["甲", "乙"])
        #expect(all.date?.value == "2020-01-02" && all.date?.place.start == line(4))
        #expect(all.areas.map(\.value) == ["wucheng", "jindong"] && all.slug?.value == "every")
        #expect(all.number?.value == "第1期" && all.image?.value == "assets/a.svg" && all.imageAlternative?.value == "图")
        #expect(all.formerSlugs.map(\.value) == ["former", "older"] && !all.isDraft)
        #expect(all.body.headings == [RichText.Heading(level: 2, anchor: "s1", text: "做法")])
        #expect(all.body.gaps.count == 10)
        #expect(all.body.gaps.map(\.offset) == all.body.gaps.map(\.offset).sorted())
    }

    @Test func `come back from their records without their files`() throws {
        let shelf = Shelf()
        let records = Mutex<[String: [UInt8]]>([:])
        let first = told(
            TextMemory(
                recall: { _ in nil }, store: shelf.store,
                remember: { text in records.withLock { $0[text.file] = text.record } }))
        // What has a block is not kept.
        #expect(records.withLock { $0.keys.sorted() } == ["Content/cases/all.md"])
        #expect(first.problems.isEmpty)

        var tree = Self.folder.tree
        tree.files["Content/cases/all.md"] = Array("nothing".utf8)
        let second = told(
            TextMemory(
                recall: { path in
                    records.withLock { $0[path] }.flatMap { PackedText(record: $0[...], file: path, shelf: shelf) }
                }, store: shelf.store, remember: { _ in }), of: tree)
        #expect(second.texts == first.texts)
        #expect(second.problems == first.problems)
    }

    @Test func `are not made of records that are cut off`() throws {
        let shelf = Shelf()
        let text = Mutex<PackedText?>(nil)
        _ = told(TextMemory(recall: { _ in nil }, store: shelf.store, remember: { new in text.withLock { $0 = new } }))
        let record = try #require(text.withLock { $0?.record })
        for count in 0..<record.count {
            // Whatever comes of them, reading ends.
            _ = PackedText(record: record[..<count], file: "Content/cases/all.md", shelf: shelf)?.draft
        }
        #expect(PackedText(record: [], file: "Content/cases/all.md", shelf: shelf)?.draft.title.value ?? "" == "")
    }

    @Test func `keep where links stand out of their outlines, and where figures stand in them`() throws {
        func outline(_ body: String) throws -> [UInt8] {
            let text = "---\ntitle: T\n---\n\n\(body)\n"
            let packed = try #require(readReport(Folder.sound(["pages/a.md": text]).tree).draft.articles.first)
            return try Array(#require(packed.outline))
        }
        let link = "[婺城](area:wucheng)"
        #expect(try outline("甲\(link)") == outline("甲乙\n\n丙\(link)"))
        #expect(try outline(link) != outline("[金东](area:jindong)"))
        let claim = "[12起](figure:disputes@wucheng#2018)"
        #expect(try outline("甲\(claim)") != outline("甲乙\n\n丙\(claim)"))
    }
}
