import Diagnostics
import ReportInput
import Testing

@Suite struct BracketedDocumentNumberTests {
    @Test(arguments: [
        "国办发⟦[2017]⟧47号", "国办发⟦【2017】⟧47号", "国办发⟦(2017)⟧47号", "国办发⟦（2017）⟧47号", "《通知》（国办发⟦［2017］⟧47号）",
        "国办发⟦〔2017)⟧47号",
        "国办发⟦[2017]⟧第47号", "## 国办发⟦[2017]⟧47号",
    ])
    func findsYearsInOtherBrackets(text: String) {
        expect(text, BracketedDocumentNumber.problems)
        #expect(remedies(text.filter { $0 != "⟦" && $0 != "⟧" }, BracketedDocumentNumber.problems) == ["请写“〔2017〕”。"])
    }

    @Test(arguments: [
        "国办发〔2017〕47号", "（2019）浙0702民初123号", "印发（2017）", "发（47）47号", "(2017)47号", "报道（2017）47起",
        "国办发[2017](https://e.org/)47号",
        "`国办发[2017]47号`",
    ])
    func leavesOthersAlone(text: String) {
        expect(text, BracketedDocumentNumber.problems)
    }
}
