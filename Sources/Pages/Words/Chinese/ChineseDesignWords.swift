import ReportAnalysis
import ReportModel

extension DesignWords {
    static let chinese = DesignWords(
        columnName: { $0.chineseName }, bySize: "由大到小",
        choice: {
            switch $0 {
            case .latest: "最近一期"
            case .latestCommon: "最近的共同时期"
            case .fixed(let period): period.label(in: .chinese)
            }
        },
        table: { "\($0)：\($1)" }, metrics: { "\($0)项指标" }, acrossPeriods: "各行时期不同，跨期排名",
        compared: "比较的地区", scope: { "比较范围：\($0)。" }, rankedBySize: { "名次只表示数值大小，不表示优劣：\($0)。" },
        alone: { "能相比的数据不足两个地区，没有名次：\($0)。" },
        group: { "\($0)的\($1)个地区" },
        named: { names, count, isCut in count < 2 ? names : names + (isCut ? "等" : "") + "\(count)个地区" },
        notDrawnHere: Reason("不画", "没有数据，或级别、时期的类型与本列其他地区不同，不画在一起比较"),
        share: { $0.chinese }, perHeadRefusal: { $0.chinese },
        noTarget: Reason("无目标", "这项指标没有指定目标值"), notJudged: "不能与目标相比",
        noParent: "没有收录上级的地区", total: "合计", noTotal: { $0.chinese }, areasAdded: { "\($0)个地区相加" },
        populationOf: { "按\($0)的人数" },
        heat: { hasMerit, hasNeutral in
            hasMerit
                ? "颜色按每列的排名分浓淡，越浓越靠前；没有排名的格不着色。" : "颜色按每列数值的大小分浓淡，越浓越大，不表示优劣；不能相比的格不着色。"
        },
        heatBySize: { "\($0)不分好坏，按数值大小着色。" },
        shade: {
            switch $0 {
            case 5: "最靠前"
            case 4: "较靠前"
            case 3: "居中"
            case 2: "较靠后"
            default: "最靠后"
            }
        },
        chart: { "\($0)，\($1)" }, chartOfSeveralPeriods: { "\($0)（各地时期不同，见条目名称）" },
        overTime: { "\($0)的变化（\($1)）" },
        notDrawn: { why, areas in
            switch why {
            case .noFigure: "没有画入图中：\(areas)，没有数据。"
            case .conflict: "没有画入图中：\(areas)，来源中有不同的数。"
            case .level: "没有画入图中：\(areas)，级别与图中其他地区不同。"
            case .period: "没有画入图中：\(areas)，时期的类型或长短与图中其他地区不同。"
            }
        },
        noBar: { why in
            switch why {
            case .noFigure: "无数据"
            case .conflict: "数据不一致"
            case .level: "级别不同，不画"
            case .period: "时期不可比，不画"
            }
        },
        withoutBars: { "没有画入图中：\($0)，没有数据，或级别、时期的类型与图中其他地区不同。" },
        onlyHighest: { "图中只画最高的\($0)个，共有\($1)个，全部数据见数据表。" },
        noLine: { "没有画入图中：\($0)，可比的数据不足两期。" })
}

extension TableDesign.Column {
    fileprivate var chineseName: String {
        switch self {
        case .value: "数值"
        case .period: "时期"
        case .rank: "排名"
        case .change: "变化"
        case .share: "占上级"
        case .perHead: "人均"
        case .median: "中位数"
        case .target: "目标"
        case .bar: "条形图"
        case .strip: "分布"
        case .sparkline: "走势"
        case .source: "资料来源"
        }
    }
}

extension ShareRefusal {
    fileprivate var chinese: Reason {
        switch self {
        case .notAdditive: Reason("不能相加", "这项指标各地的数不能相加，不计算占比")
        case .noParent: Reason("无上级", "没有收录上级地区，不计算占比")
        case .parentWithoutValue: Reason("上级无数据", "上级地区同一时期没有可用的数，不计算占比")
        case .noValue: Reason("无数值", "没有可用的数值，不计算占比")
        case .status(let status): Reason(status.label(in: .chinese), "这类数据不计算占比")
        case .unbounded: Reason("只知上限或下限", "来源只说超过或不足某数，没有给出能计算的数")
        case .notPositive: Reason("上级数不为正", "上级地区的数为零或负数，不计算占比")
        case .negative: Reason("数为负", "负数不计算占比")
        case .aboveWhole: Reason("大于上级", "本地的数大于上级地区的数，不计算占比")
        }
    }
}

extension PerHeadRefusal {
    fileprivate var chinese: Reason {
        switch self {
        case .notDeclared: Reason("不按人均", "这项指标没有指定按什么人口计算")
        case .noValue: Reason("无数值", "没有数值，不计算人均")
        case .status(let status): Reason(status.label(in: .chinese), "这类数据不计算人均")
        case .conflicting: Reason("数据不一致", "来源中有不同的数，一并列出，不据以计算和排名")
        case .unbounded: Reason("只知上限或下限", "来源只说超过或不足某数，没有给出能计算的数")
        case .noPopulation: Reason("无人口数", "数据所属时期和此前三年没有收录到人口数，不计算人均")
        case .populationConflicting: Reason("人口数不一致", "来源中这一时期的人口数不同，不计算人均")
        case .populationUnbounded: Reason("人口数只知上限或下限", "这一时期的人口只知上限或下限，不计算人均")
        case .populationNotPositive: Reason("人口数不为正", "这一时期的人口数为零或负数，不计算人均")
        case .boundaryChange: Reason("区划有变化", "所列时期的人口数之后有地区并入，不计算人均")
        case .beyondLimits: Reason("位数过多", "数的位数过多，不能精确计算")
        }
    }
}

extension ColumnTotalRefusal {
    fileprivate var chinese: Reason {
        switch self {
        case .notAdditive: Reason("不能相加", "这项指标各地的数不能相加")
        case .withoutValue: Reason("数据不全，不合计", "有地区没有可用的数，不计算合计")
        case .periodsDiffer: Reason("时期不同，不合计", "各地的数不是同一时期，不计算合计")
        case .tooFew: Reason("不足2个，不合计", "可以相加的地区不足2个；包含在表中其他地区之内的不重复相加")
        case .beyondLimits: Reason("位数过多", "数的位数过多，不能精确计算")
        }
    }
}
