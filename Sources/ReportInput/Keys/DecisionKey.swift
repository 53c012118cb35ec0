package import ReportModel

/// The keys of a decision in `decisions.yml`.
package enum DecisionKey: String, FieldKey {
    case rule, key, reason, date, publish

    package var chinese: [String] {
        switch self {
        case .rule: ["规则"]
        case .key: ["对象"]
        case .reason: ["理由"]
        case .date: ["日期"]
        case .publish: ["发布"]
        }
    }
}

/// The words that `publish` may be besides a source or a place in one.
package enum PublicationWord: String, ChoiceWord {
    case all, both, neither

    package var chinese: [String] {
        switch self {
        case .all: ["全部"]
        case .both: ["两者"]
        case .neither: ["都不", "不发布"]
        }
    }
}

extension FindingRule: FieldKey, ChoiceWord {
    package var chinese: [String] {
        switch self {
        case .rateMismatch: ["比率不符"]
        case .figuresConflict: ["数据冲突"]
        case .partExceedsWhole: ["部分大于总数"]
        case .totalMismatch: ["合计不符"]
        case .areasMismatch: ["下级合计不符"]
        case .areasIncomplete: ["下级不全"]
        case .changeMismatch: ["变化不符"]
        case .rangeExceeded: ["超出范围"]
        case .rangeDoubtful: ["部分超出范围"]
        case .confidenceOutside: ["不在置信区间"]
        case .seriesJump: ["突变"]
        case .scaleSlip: ["数量级可疑"]
        case .unitsMixed: ["单位不一"]
        case .periodNature: ["时期类型不符"]
        case .areaExpired: ["区划不存在"]
        case .coverage: ["覆盖不全"]
        case .staleness: ["久未更新"]
        case .wordingDiffers: ["写法不一"]
        }
    }
}

extension RuleSetting: ChoiceWord {
    package var chinese: [String] {
        switch self {
        case .off: ["关闭"]
        case .notice: ["提示"]
        case .warning: ["警告"]
        case .error: ["错误"]
        }
    }
}
