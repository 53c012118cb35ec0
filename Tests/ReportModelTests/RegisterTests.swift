import ReportModel
import Testing

struct RegisterTests {
    private let themes = Register([Theme(id: "b", name: "乙"), Theme(id: "a", name: "甲"), Theme(id: "b", name: "丙")])

    @Test func findsElementsByIdAndKey() throws {
        let key = try #require(themes.key(of: "a"))
        #expect(themes[key].name == "甲")
        #expect(themes.key(of: "c") == nil)
    }

    @Test func keepsTheOrderOfItsElements() {
        #expect(themes.keys.sorted() == themes.keys)
        #expect(themes.keys.map { themes[$0].id } == ["b", "a", "b"])
        #expect(themes.count == 3)
        #expect(Register<Theme>().isEmpty)
    }

    @Test func theFirstOfEqualIdsIsFound() throws {
        #expect(themes[try #require(themes.key(of: "b"))].name == "乙")
    }
}
