import ReportModel
import Testing

/// Tables, charts and figures that stand in texts.
struct FigureBlockTests {
    private let figures = ["count a 2018 3", "count b 2018 5 @paper", "count c 2018 - Q"]

    @Test func putsATableWithItsSentenceNoteAndSourcesIntoAText() throws {
        let page = try DesignedSite.text(
            [.table(DesignedSite.table(areas: 1..<3) { $0.note = "Read with care." })], figures: figures)
        #expect(page.rows(ofTable: "block-1").count == 4)
        #expect(page.texts("caption") == ["count: A, B"])
        #expect(page.texts("p", class: "table-summary").count == 1)
        #expect(page.texts("p", class: "table-note").suffix(2) == ["Read with care.", "Sources: The book, The paper"])
    }

    @Test func takesTheTitleOfATable() throws {
        let page = try DesignedSite.text([.table(DesignedSite.table { $0.title = "Title" })], figures: figures)
        #expect(page.texts("caption") == ["Title"])
    }

    @Test func printsFiguresLargeWithAreaPeriodAndSource() throws {
        let design = FiguresDesign(
            title: "In short", metrics: DesignedSite.metrics(0..<1), areas: DesignedSite.areas(1..<5))
        let page = try DesignedSite.text([.figures(design)], figures: figures)
        #expect(page.texts("p", class: "block-title") == ["In short"])
        #expect(
            page.root.all("ul", class: "headline")[0].children.map(\.trimmed) == [
                "A Number of count\n3 cases\n2018 · Sources: The book",
                "B Number of count\n5 cases\n2018 · Sources: The paper",
                "C Number of count\nnot published\n2018 · Sources: The book",
                "D Number of count\nno data\nno figure of this metric is known for the area; that is not zero",
            ])
        #expect(
            page.root.all("p", class: "headline-value")[0].all("a")[0].attributes["href"]
                == "sources/book.html#count.a.2018")
    }

    @Test func keepsIdsApartWhereSeveralBlocksStandInOneText() throws {
        let page = try DesignedSite.text(
            [
                .table(DesignedSite.table { $0.title = "One" }), .table(DesignedSite.table { $0.title = "Two" }),
                .chart(DesignedSite.chart(.bars)), .chart(DesignedSite.chart(.strip, metrics: 1)),
                .figures(
                    FiguresDesign(title: "x", metrics: DesignedSite.metrics(0..<1), areas: DesignedSite.areas(1..<2))),
            ], figures: figures + ["count d 2018 9 #seen"])
        let ids = page.root.all.compactMap { $0.attributes["id"] }
        #expect(ids.count == Set(ids).count)
        #expect(ids.filter { $0.hasPrefix("block-") }.count > 8)
    }
}
