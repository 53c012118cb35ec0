extension Status {
    /// What the status is called.
    package func label(in language: SiteLanguage) -> String {
        language == .chinese ? words.chinese : words.english
    }

    /// The mark beside a value of this status: 初, or the codes of the UK Analysis Function in English; nil where there is
    /// none (a differing definition is told by the note), or where no value is (see `cellText`).
    package func mark(in language: SiteLanguage) -> String? {
        switch self {
        case .provisional: language == .chinese ? "初" : "p"
        case .estimated: language == .chinese ? "估" : "e"
        case .forecast: language == .chinese ? "预" : "f"
        case .imputed: language == .chinese ? "补" : "i"
        case .seriesBreak: "‖"
        case .lowReliability: language == .chinese ? "低" : "u"
        case .normal, .definitionDiffers, .negligible, .missing, .notReported, .notApplicable, .notPublished: nil
        }
    }

    /// The words that stand in a cell in place of a value; nil for statuses that always have one.
    package func cellText(in language: SiteLanguage) -> String? {
        switch self {
        case .negligible: "…"
        case .missing: language == .chinese ? "无数据" : "no data"
        case .notReported: language == .chinese ? "未报" : "not reported"
        case .notApplicable: language == .chinese ? "不适用" : "not applicable"
        case .notPublished: language == .chinese ? "不公开" : "not published"
        default: nil
        }
    }

    /// The status that a code (`P`) or a label in either language names; an empty text is normal.
    package static func named(_ text: String) -> Status? {
        let plain = WrittenText.normalized(text)
        if plain.isEmpty { return .normal }
        if let status = Status(rawValue: plain.uppercased()) { return status }
        return allCases.first { status in
            let words = status.words
            return plain == WrittenText.normalized(words.chinese) || plain.lowercased() == words.english
                || (status.hasValue == false && SiteLanguage.allCases.contains { status.cellText(in: $0) == plain })
        }
    }

    private var words: (chinese: String, english: String) {
        switch self {
        case .normal: ("正常", "normal")
        case .provisional: ("初步数", "provisional")
        case .estimated: ("估计数", "estimated")
        case .forecast: ("预计数", "forecast")
        case .imputed: ("插补数", "imputed")
        case .seriesBreak: ("口径或区划变化", "break in series")
        case .definitionDiffers: ("口径不同", "definition differs")
        case .lowReliability: ("可靠性低", "low reliability")
        case .negligible: ("不足最小单位", "below the smallest unit")
        case .missing: ("缺（原因不明）", "missing, reason unknown")
        case .notReported: ("未采集或未报送", "not reported")
        case .notApplicable: ("不适用", "not applicable")
        case .notPublished: ("不公开", "not published")
        }
    }
}
