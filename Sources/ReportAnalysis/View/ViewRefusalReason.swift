import Diagnostics
import ReportModel

extension ViewRefusal {
    /// Why a view cannot be told, as a part of a sentence.
    func reason(_ report: Report) -> Phrase {
        switch self {
        case .neutral:
            Phrase("neither more nor less of it is better, so that it is not ranked", zh: "数值高低不代表好坏的指标不排名")
        case .rank(.tooFew):
            Phrase(
                "fewer than two peers have a comparable figure for the period", zh: "同一时期有可比数据的同级地区不足2个")
        case .rank(.excluded(let exclusion)): exclusion.reason
        case .share(let refusal): refusal.reason(report)
        case .change(let refusal): refusal.reason
        }
    }
}

extension Exclusion {
    fileprivate var reason: Phrase {
        switch self {
        case .noValue: Phrase("there is no value", zh: "没有数值")
        case .status(let status):
            Phrase(
                "figures of the status “\(status.label(in: .english))” are not ranked",
                zh: "状态为“\(status.label(in: .chinese))”的数据不排名")
        case .conflicting: .conflicting
        case .notExisting: Phrase("the area did not exist in the period", zh: "这一时期该地区不存在")
        }
    }
}

extension ShareRefusal {
    fileprivate func reason(_ report: Report) -> Phrase {
        switch self {
        case .notAdditive:
            Phrase("values of this metric can't be added up over areas", zh: "该指标的数值不能在地区之间相加")
        case .noParent: Phrase("no area stands above this one", zh: "该地区没有上级地区")
        case .parentWithoutValue(let parent):
            Phrase(
                "the area above, \(report.areas[parent].id) (\(report.areas[parent].name)), has no one value for the period",
                zh: "上级地区\(report.areas[parent].name)(\(report.areas[parent].id))这一时期没有可用的数值")
        case .noValue: Phrase("there is no one value", zh: "没有可用的数值")
        case .unbounded: .unbounded
        case .status(let status):
            Phrase(
                "no share is computed of figures of the status “\(status.label(in: .english))”",
                zh: "状态为“\(status.label(in: .chinese))”的数据不计算占比")
        case .notPositive: Phrase("the value of the area above is not above zero", zh: "上级地区的数值不大于零")
        case .negative: Phrase("the value is negative", zh: "数值为负")
        case .aboveWhole: Phrase("the value is above that of the area above", zh: "数值大于上级地区的数值")
        }
    }
}

extension ChangeRefusal {
    fileprivate var reason: Phrase {
        switch self {
        case .noValue: Phrase("there is no value", zh: "没有数值")
        case .status(let status):
            Phrase(
                "no change is computed for figures of the status “\(status.label(in: .english))”",
                zh: "状态为“\(status.label(in: .chinese))”的数据不计算变化")
        case .conflicting: .conflicting
        case .nothingEarlier: Phrase("no earlier figure is in the data", zh: "数据中没有更早的数值")
        case .unequalLength(let period):
            Phrase(
                "the earlier figure, of \(period.written), is of another kind or length of period",
                zh: "更早的数值（\(period.written)）时期类型或长短不同")
        case .noSuchBase(.previous):
            Phrase("no one period lies directly before such a period", zh: "这类时期没有上一期")
        case .noSuchBase(.yearEarlier):
            Phrase("such a period has none a year earlier", zh: "这类时期没有上年同期")
        case .baseNotObserved(let period):
            Phrase("no figure for \(period.written) is in the data", zh: "数据中没有 \(period.written) 的数值")
        case .gap(let period):
            Phrase(
                "the earlier figure, of \(period.written), is neither of the period before nor of a year earlier",
                zh: "更早的数值（\(period.written)）既不是上一期，也不是上年同期")
        case .baseWithoutValue(let period, _):
            Phrase("there is no value for \(period.written)", zh: "\(period.written) 没有数值")
        case .baseStatus(let period, let status):
            Phrase(
                "the figure of \(period.written) has the status “\(status.label(in: .english))”",
                zh: "\(period.written) 的数据状态为“\(status.label(in: .chinese))”")
        case .baseConflicting(let period):
            Phrase("the figures of \(period.written) contradict each other", zh: "\(period.written) 有互相矛盾的数")
        case .seriesBreak(let period):
            Phrase(
                "the definition or the boundary changed in \(period.written)", zh: "\(period.written) 起口径或区划有变化")
        case .boundaryChange(let period, let date):
            Phrase(
                "areas were merged into this one in \(date), behind \(period.written), and not all of them have a figure that can be added up",
                zh: "\(period.written) 之后（\(date)）有地区并入，而并入各地区的数不全或不能相加")
        case .unbounded: .unbounded
        case .overlapping(let period):
            Phrase(
                "it and the figure of \(period.written) can stand for the same value",
                zh: "它与 \(period.written) 的数可能的范围有重叠，不能断定增减")
        case .beyondLimits: Phrase("it has too many digits", zh: "位数过多")
        }
    }
}

extension Phrase {
    fileprivate static let conflicting = Phrase("its figures contradict each other", zh: "有互相矛盾的数")
    fileprivate static let unbounded = Phrase("only a bound is known, not a number", zh: "只知上限或下限，没有可以计算的数")
}
