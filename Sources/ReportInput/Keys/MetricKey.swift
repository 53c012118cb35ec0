/// The keys of a metric in `metrics.yml`.
package enum MetricKey: String, FieldKey {
    case id, name
    case shortName = "short-name"
    case unit, nature, better, decimals, theme, definition, note, ratio
    case partOf = "part-of"
    case parts
    case changeOf = "change-of"
    case changeAgainst = "change-against"
    case per, factor, target, additive, minimum, maximum, aliases, breakdowns

    package var chinese: [String] {
        switch self {
        case .id: ["编号", "标识"]
        case .name: ["名称"]
        case .shortName: ["简称"]
        case .unit: ["单位"]
        case .nature: ["性质"]
        case .better: ["优劣"]
        case .decimals: ["小数位"]
        case .theme: ["主题"]
        case .definition: ["定义", "口径"]
        case .note: ["备注"]
        case .ratio: ["比率"]
        case .partOf: ["其中项"]
        case .parts: ["构成"]
        case .changeOf: ["变化对象"]
        case .changeAgainst: ["变化基期"]
        case .per: ["人均基数"]
        case .factor: ["每"]
        case .target: ["目标"]
        case .additive: ["可加"]
        case .minimum: ["下限"]
        case .maximum: ["上限"]
        case .aliases: ["别名"]
        case .breakdowns: ["分组"]
        }
    }
}

/// Whether the metrics that are a part of one are all there are, so that they add up to it.
package enum PartsWord: String, ChoiceWord {
    case complete, some

    package var chinese: [String] {
        switch self {
        case .complete: ["完整"]
        case .some: ["部分"]
        }
    }
}

/// The keys of `ratio` in `metrics.yml`: the metrics above and below the line.
package enum RatioKey: String, FieldKey {
    case of, to

    package var chinese: [String] {
        switch self {
        case .of: ["分子"]
        case .to: ["分母"]
        }
    }
}

/// The keys of `target` in `metrics.yml`, where it is more than a value.
package enum TargetKey: String, FieldKey {
    case value, period, source, note

    package var chinese: [String] {
        switch self {
        case .value: ["数值"]
        case .period: ["时期"]
        case .source: ["来源"]
        case .note: ["备注"]
        }
    }
}
