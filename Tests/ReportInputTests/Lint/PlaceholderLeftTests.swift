import Diagnostics
import ReportInput
import Testing

@Suite struct PlaceholderLeftTests {
    @Test(arguments: [
        "联系人⟦XXX⟧", "在⟦XX⟧县", "⟦xxx⟧街道", "王⟦××⟧", "地址⟦待补⟧。", "地址⟦待补充⟧完整", "⟦TODO⟧", "⟦TODO⟧: write", "数据⟦TBD⟧",
        "附件⟦【】⟧", "⟦【  】⟧", "⟦此处填写⟧标题",
        "## ⟦待补⟧", "The ⟦XXX⟧ village", "联系⟦□□□⟧", "第⟦ＸＸ⟧条",
    ])
    func findsWhatIsStillToCome(text: String) {
        expect(text, PlaceholderLeft.problems)
    }

    @Test(arguments: [
        "王某", "等待补助", "待补贴到位", "期待补充", "【说明】", "3×4", "5 × 6米", "XXL号", "Super Bowl XX", "TODOS", "todo", "`XXX`", "X光",
        "https://e.org/XXX",
        "待补偿户数", "□ 未办",
    ])
    func leavesOthersAlone(text: String) {
        expect(text, PlaceholderLeft.problems)
    }
}
