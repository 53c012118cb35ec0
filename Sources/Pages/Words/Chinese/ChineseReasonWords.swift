import ReportAnalysis
import ReportModel

extension ReasonWords {
    static let chinese = ReasonWords(
        conflict: Reason("数据不一致", "来源中有不同的数，一并列出，不据以计算和排名"),
        neutral: Reason("不排名", "数值高低不代表好坏的指标不排名"),
        notObserved: Reason("无数据"), partsOnly: Reason("只有分组数据", "来源没有公布合计，各类别的数据在指标名下展开"),
        status: { Reason($0.cellText(in: .chinese) ?? $0.label(in: .chinese), $0.label(in: .chinese)) },
        change: { $0.chinese }, standing: { $0.chinese }, median: { $0.chinese }, exclusion: { $0.chinese },
        missing: { $0.chinese })
}

extension ChangeRefusal {
    fileprivate var chinese: Reason {
        switch self {
        case .noValue: Reason("本期无数值", "这一期没有数值，不能计算变化")
        case .status(let status): Reason(status.label(in: .chinese), "这类数据不计算变化")
        case .conflicting: Reason("数据不一致", "来源中有不同的数，一并列出，不据以计算和排名")
        case .nothingEarlier: Reason("无前期数据", "没有收录更早的数据，不能计算变化")
        case .unequalLength: Reason("时期不可比", "所列的更早一期时期类型或长短不同，例如全年和1—9月，不计算变化")
        case .noSuchBase(.previous): Reason("无上一期", "这类时期没有上一期")
        case .noSuchBase(.yearEarlier): Reason("无上年同期", "这类时期没有上年同期")
        case .baseNotObserved: Reason("前期无数据", "没有收录到所列前一期的数据")
        case .gap: Reason("时期不相接", "所列的更早一期既不是上一期，也不是上年同期，不计算变化")
        case .baseWithoutValue: Reason("前期无数值", "所列的前一期没有数值，不能计算变化")
        case .baseStatus(_, let status):
            Reason("前期为\(status.label(in: .chinese))", "前一期的数据属于这一类，不计算变化")
        case .baseConflicting: Reason("前期数据不一致", "来源中前一期有不同的数，不计算变化")
        case .seriesBreak: Reason("口径或区划有变化", "所列时期起口径或区划有变化，前后不可比")
        case .boundaryChange: Reason("区划有变化", "所列时期以后有地区并入，并入各地区当期的数不全或不能相加，前后不可比")
        case .unbounded: Reason("只知上限或下限", "来源只说超过或不足某数，没有给出能计算的数")
        case .overlapping: Reason("看不出增减", "数据是约数或修约数，与前一期可能的范围有重叠，不能断定增减")
        case .beyondLimits: Reason("位数过多", "数的位数过多，差额不能精确计算")
        }
    }
}

extension StandingRefusal {
    fileprivate var chinese: Reason {
        switch self {
        case .excluded(let exclusion): exclusion.chinese
        case .tooFew: Reason("同级可比的不足2个", "同一时期有可比数据的同级地区不足2个，无从比较")
        }
    }
}

extension MedianRefusal {
    fileprivate var chinese: Reason {
        switch self {
        case .tooFew: Reason("可比的不足3个", "同一时期有可比数据的同级地区不足3个，不计算中位数")
        case .unlimited: Reason("中位数不确定", "只知上限或下限的数据较多，中位数可以到哪里不能确定")
        case .beyondLimits: Reason("位数过多", "数的位数过多，中位数不能精确计算")
        }
    }
}

extension Exclusion {
    fileprivate var chinese: Reason {
        switch self {
        case .noValue: Reason("无数值", "没有数值，不参加排名")
        case .status(let status): Reason(status.label(in: .chinese), "这类数据不参加排名")
        case .conflicting: Reason("数据不一致", "来源中有不同的数，一并列出，不据以计算和排名")
        case .notExisting: Reason("当时不存在", "数据所属时期这个地区不存在，不参加排名")
        }
    }
}

extension ComparisonTable.MissingReason {
    fileprivate var chinese: Reason {
        switch self {
        case .neverObserved: Reason("无数据", "没有收录到这个地区的这项数据，不等于零")
        case .notInPeriod: Reason("当期无数据", "没有收录到这一时期的数据")
        case .noCommonPeriod: Reason("无共同时期", "各地没有同一时期的数据")
        case .notExisting: Reason("当时不存在", "这一时期这个地区不存在")
        }
    }
}
