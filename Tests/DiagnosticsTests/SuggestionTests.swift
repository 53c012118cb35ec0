import Diagnostics
import Testing

struct SuggestionTests {
    private let areas = ["wucheng", "jindong", "lanxi", "yiwu", "dongyang"]

    @Test(arguments: [
        ("wuchang", "wucheng"), ("WUCHENG", "wucheng"), ("wuchegn", "wucheng"), ("jindongg", "jindong"),
        ("yiw", "yiwu"),
        ("lanxi", "lanxi"),
    ])
    func findsTheMisspeltWord(word: String, meant: String) {
        #expect(Suggestion.nearest(to: word, in: areas) == meant)
    }

    @Test(arguments: ["", "hangzhou", "x", "婺城区", "wu"])
    func suggestsNothingFarAway(word: String) {
        #expect(Suggestion.nearest(to: word, in: areas) == nil)
    }

    @Test func findsOneWrongCharacterInChinese() {
        #expect(Suggestion.nearest(to: "数直", in: ["指标", "数值", "来源"]) == "数值")
        #expect(Suggestion.nearest(to: "来", in: ["指", "标"]) == nil)
    }

    @Test func takesTheFirstOfEquallyNearOnes() {
        #expect(Suggestion.nearest(to: "case", in: ["cast", "cash"]) == "cast")
        #expect(Suggestion.nearest(to: "case", in: ["cash", "cast"]) == "cash")
    }

    @Test func leavesVeryLongWordsAlone() {
        let long = String(repeating: "a", count: 100_000)
        #expect(Suggestion.nearest(to: long, in: [long]) == nil)
        #expect(Suggestion.nearest(to: "areas", in: [long, "area"]) == "area")
    }
}
