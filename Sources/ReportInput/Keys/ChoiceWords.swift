package import ReportModel

extension AreaLevel: ChoiceWord {
    package var chinese: [String] {
        switch self {
        case .country: ["国家"]
        case .province: ["省", "省级"]
        case .city: ["市", "地级"]
        case .district: ["区县", "县级"]
        case .zone: ["功能区"]
        case .town: ["乡镇", "乡级"]
        case .village: ["村", "社区", "村级"]
        }
    }
}

extension Nature: ChoiceWord {
    package var chinese: [String] {
        switch self {
        case .flow: ["流量", "时期数"]
        case .stock: ["存量", "时点数"]
        case .ratio: ["比率"]
        }
    }
}

extension Polarity: ChoiceWord {
    package var chinese: [String] {
        switch self {
        case .higher: ["越高越好"]
        case .lower: ["越低越好"]
        case .neutral: ["中性"]
        }
    }
}

extension ChangeBase: ChoiceWord {
    package var chinese: [String] {
        switch self {
        case .yearEarlier: ["同比"]
        case .previous: ["环比"]
        }
    }
}

extension SiteLanguage: ChoiceWord {
    package var chinese: [String] {
        switch self {
        case .chinese: ["中文", "zh", "zh-Hans"]
        case .english: ["英文", "English"]
        }
    }
}

extension NumberGrouping: ChoiceWord {
    package var chinese: [String] {
        switch self {
        case .none: ["不分节"]
        case .comma: ["逗号"]
        case .thin: ["空格"]
        }
    }
}

extension Rounding: ChoiceWord {
    package var chinese: [String] {
        switch self {
        case .halfUp: ["四舍五入"]
        case .gb8170: ["四舍六入"]
        }
    }
}
