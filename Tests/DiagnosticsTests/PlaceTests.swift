import Diagnostics
import Testing

struct PlaceTests {
    @Test func ordersByFileThenLineThenColumn() {
        let ordered = [
            Place(file: "Content/areas.csv"), Place(file: "Content/areas.csv", line: 2, column: 1),
            Place(file: "Content/areas.csv", line: 2, column: 9), Place(file: "Content/areas.csv", line: 10, column: 1),
            Place(file: "Content/site.yml", line: 1, column: 1),
        ]
        #expect(ordered.reversed().sorted() == ordered)
    }

    @Test func anEarlierEndComesFirst() {
        let start = Position(line: 1, column: 1)
        let short = Place(file: "a", start: start, end: Position(line: 1, column: 3))
        let long = Place(file: "a", start: start, end: Position(line: 1, column: 4))
        #expect(short < long)
        #expect(Place(file: "a", start: start) < short)
    }

    @Test func describesWhatIsKnown() {
        #expect(Place(file: "Content/site.yml").description == "Content/site.yml")
        #expect(Place(file: "Content/site.yml", line: 3, column: 7).description == "Content/site.yml:3:7")
    }

    @Test func ordersWorkbooksBySheetThenRowThenColumn() {
        let ordered = [
            Place(file: "b.xlsx"), Place(file: "b.xlsx", sheet: "一"),
            Place(file: "b.xlsx", sheet: "一", cell: CellAddress(row: 2, column: 30)),
            Place(file: "b.xlsx", sheet: "一", cell: CellAddress(row: 10, column: 1)), Place(file: "b.xlsx", sheet: "二"),
        ]
        #expect(ordered.reversed().sorted() == ordered)
    }

    @Test(arguments: [
        ("Sheet1", "b.xlsx#Sheet1!B3"), ("数据", "b.xlsx#数据!B3"), ("2018_年", "b.xlsx#2018_年!B3"),
        ("2018 年", "b.xlsx#'2018 年'!B3"),
        ("a!b", "b.xlsx#'a!b'!B3"), ("it's", "b.xlsx#'it''s'!B3"),
    ])
    func describesCellsAsFormulasDo(_ sheet: String, _ description: String) {
        #expect(Place(file: "b.xlsx", sheet: sheet, cell: CellAddress(row: 3, column: 2)).description == description)
    }

    @Test func locatedValuesKeepTheirPlaceWhenMapped() {
        let located = Located("12", at: Place(file: "a", line: 1, column: 2))
        #expect(located.map { Int($0) } == Located(12, at: located.place))
    }
}
