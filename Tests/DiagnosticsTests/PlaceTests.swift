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

    @Test func locatedValuesKeepTheirPlaceWhenMapped() {
        let located = Located("12", at: Place(file: "a", line: 1, column: 2))
        #expect(located.map { Int($0) } == Located(12, at: located.place))
    }
}
