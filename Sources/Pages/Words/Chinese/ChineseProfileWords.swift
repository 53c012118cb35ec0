import ReportAnalysis

extension ProfileWords {
    static let chinese = ProfileWords(
        amongPeers: "同级分布", overTime: "历年走势", metricPage: "这项指标的页面",
        onePeriod: Reason("只有一期", "没有收录其他可比时期的数据，不画走势"), fromTo: { "\($0)至\($1)" },
        comparedWith: { "排名、中位数和分布：与\($0)中同一时期有可比数据的相比。" },
        howToRead: "分布图中每条竖线是一个地区，三角所指是本地区，长线是中位数。走势图只看涨落，不从零画起；断开处前后不能相比。",
        share: { "占\($0)" }, perHead: "人均", denominator: "分母",
        perHeadUnit: { unit, factor, population in "\(unit)/\(chineseFactor(factor))\(population)" },
        population: { "分母：\($0)，\($1)" }, perHeadRefusal: { $0.chinese(period: $1) },
        outcome: { $0.chinese }, reached: { $0.chineseReached }, against: { "与\($0)相比" }, target: "目标",
        toMedian: "与中位数相比", bar: "数值条",
        trend: "趋势", direction: { $0.chinese },
        trendMethod: { test, first, last in
            let undecided = test.statistic.undecided
            return "\(first)至\(last)共\(test.count)期，Mann–Kendall检验（S=\(test.s)，"
                + (undecided > 0 ? "\(undecided)对分不出高低，" : "") + "双侧5%）"
        },
        tooFewForTrend: { "连续可比的数据只有\($0)期，不足\(TrendTest.fewest)期，不判断趋势" },
        carried: Reason("并计", "由后来并入本地区的各地当期数据相加，不参加排名"),
        isCarriedOn: "可以相加的指标，撤销前的数据与其他并入地区的数据相加，计入现属地区的历年数据，并注明。",
        isNotCarriedOn: "原区域分属几个地区，撤销前的数据无法划分，不计入现属地区。",
        tookOver: { "\($0)，本地区接收了以下撤销地区的区域：" },
        isCarried: "在此以前，可以相加的指标按各地当期数据之和列出，标“并计”；其余指标的历年数据在此断开。",
        isDivided: "其中有的地区分属几个地区，此前的数据无法划分，历年数据在此断开。",
        carriedMetrics: { "有并计数据的指标\($0)项：" }, andMore: "等。",
        missingTitle: "缺少的数据", missingCaption: { "同级地区有而\($0)没有的最近一期数据" },
        missingLead: { peers, count, isComplete in
            "\(peers)中，其他地区有而这里没有的指标，" + (isComplete ? "共\(count)项。" : "只列有数据的地区最多的\(count)项。")
        },
        showMissing: { "缺少的指标和有数据的地区（\($0)项）" }, holders: "有数据的地区", own: "本地区")
}

/// A power of ten in front of what is counted; nothing for one.
private func chineseFactor(_ factor: Int) -> String {
    switch factor {
    case 1: "每"
    case 100: "百"
    case 1000: "千"
    case 10_000: "万"
    case 100_000: "10万"
    case 1_000_000: "百万"
    default: "\(factor)"
    }
}

extension MannKendall.Direction {
    fileprivate var chinese: String {
        switch self {
        case .rising: "上升"
        case .falling: "下降"
        case .none: "无明显趋势"
        }
    }
}

extension Outcome {
    fileprivate var chinese: String {
        switch self {
        case .better: "更好"
        case .similar: "相近"
        case .worse: "更差"
        case .higher: "更高"
        case .lower: "更低"
        }
    }

    fileprivate var chineseReached: String {
        switch self {
        case .better: "达到"
        case .similar: "不能断定是否达到"
        case .worse: "未达到"
        case .higher: "高于目标"
        case .lower: "低于目标"
        }
    }
}

extension PerHeadRefusal {
    /// What to say in place of a figure per head; nil where the metric or the figure itself says enough.
    fileprivate func chinese(period: String?) -> String? {
        switch self {
        case .notDeclared, .noValue, .status, .conflicting: nil
        case .unbounded: "只知上限或下限，不计算"
        case .noPopulation: period.map { "最近的分母是\($0)的，早于本期三年以上，不计算" } ?? "没有收录分母，不计算"
        case .populationConflicting: "分母（\(period ?? "")）的数据不一致，不计算"
        case .populationUnbounded: "分母（\(period ?? "")）只知上限或下限，不计算"
        case .populationNotPositive: "分母（\(period ?? "")）不是正数，不计算"
        case .boundaryChange: "分母（\(period ?? "")）以后区划有变化，不计算"
        case .beyondLimits: "位数过多，不能精确计算"
        }
    }
}
