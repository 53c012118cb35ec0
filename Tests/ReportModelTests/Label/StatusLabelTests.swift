import ReportModel
import Testing

struct StatusLabelTests {
    /// Code, label, mark beside a value, words in place of one.
    @Test(
        arguments: [
            (Status.normal, "正常", nil, nil), (.provisional, "初步数", "初", nil), (.estimated, "估计数", "估", nil),
            (.forecast, "预计数", "预", nil), (.imputed, "插补数", "补", nil), (.seriesBreak, "口径或区划变化", "‖", nil),
            (.definitionDiffers, "口径不同", nil, nil), (.lowReliability, "可靠性低", "低", nil),
            (.negligible, "不足最小单位", nil, "…"), (.missing, "缺（原因不明）", nil, "无数据"), (.notReported, "未采集或未报送", nil, "未报"),
            (.notApplicable, "不适用", nil, "不适用"), (.notPublished, "不公开", nil, "不公开"),
        ] as [(Status, String, String?, String?)])
    func hasWordsInChinese(status: Status, label: String, mark: String?, cell: String?) {
        #expect(status.label(in: .chinese) == label)
        #expect(status.mark(in: .chinese) == mark)
        #expect(status.cellText(in: .chinese) == cell)
    }

    @Test(arguments: Status.allCases)
    func hasWordsExactlyWhereTheyAreNeeded(status: Status) {
        for language in SiteLanguage.allCases {
            #expect((status.cellText(in: language) != nil) == (status.hasValue != true))
            #expect(!(status.mark(in: language) != nil && status.hasValue != true))
            #expect(!status.label(in: language).isEmpty)
            #expect(Status.named(status.label(in: language)) == status)
        }
        #expect(Status.named(status.rawValue) == status)
        #expect(Status.named(status.rawValue.lowercased()) == status)
    }

    @Test func namesAreDistinct() {
        for language in SiteLanguage.allCases {
            #expect(Set(Status.allCases.map { $0.label(in: language) }).count == Status.allCases.count)
        }
    }

    @Test func readsNothingAsNormalAndRefusesUnknownNames() {
        #expect(Status.named("") == .normal)
        #expect(Status.named("未报") == .notReported)
        #expect(Status.named("Ｐ") == .provisional)
        #expect(Status.named("修订") == nil)
        #expect(Status.named("X") == nil)
    }

    @Test func onlyComparableValuesAreRanked() {
        let ranked: Set<Status> = [.normal, .provisional, .estimated, .imputed, .seriesBreak, .lowReliability]
        #expect(Set(Status.allCases.filter(\.isRanked)) == ranked)
    }
}
