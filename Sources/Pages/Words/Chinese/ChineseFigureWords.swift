import ReportAnalysis
import ReportModel

extension FigureWords {
    static let chinese = FigureWords(
        tables: .chinese, areas: .chinese, profile: .chinese, trends: .chinese, metrics: .chinese,
        comparisons: .chinese,
        designs: .chinese, sentences: .chinese, reasons: .chinese)
}

extension TableWords {
    static let chinese = TableWords(
        area: "地区", metric: "指标", theme: "主题", value: "数值", period: "时期", change: "比前期", rank: "排名",
        peerMedian: "同级中位数", sources: "资料来源", showTable: "查看数据表",
        listSeparator: "、", colon: "：", inBrackets: { "（\($0)）" },
        sentence: { $0.joined(separator: "；") + "。" }, sentences: { $0.joined() },
        about: "约", tied: "并列", overlapping: "数据范围有重叠", confidence: { "置信区间\($0)" }, bounds: { "可能的范围：\($0)" },
        since: { "与\($0)相比" }, changeSince: { "比\($1)\($0)" },
        rankAmongPeers: { "在同级\($1)个中排第\($0)" },
        rankOf: { "第\($0)，共\($1)个" + ($0.isTied ? "，并列" : "") },
        place: { "第\($0)，共\($1)" },
        order: { $0 == .lower ? "由低到高" : "由高到低" },
        noteMark: { "[注\($0)]" },
        explained: { reason in reason.word + (reason.explanation.map { "：" + $0 } ?? "") + "。" },
        columnLeftOut: { "表中不列“\($0)”一栏。" }, columnLeftOutOfSome: { "没有“\($0)”一栏的表，原因如下。" },
        aboutTables: "表格说明", trend: { "\($0)：\($1)（\($2)）" },
        strip: { "\($0)：\($1)在\($2)中的位置，\($3)，\($4)个有可比数据" }, highest: { "最高\($0)" }, lowest: { "最低\($0)" },
        median: { "中位数\($0)" })
}

extension AreaWords {
    static let chinese = AreaWords(
        areasLead: { all, abolished in
            "本站收录\(all)个地区" + (abolished > 0 ? "，其中\(abolished)个已经撤销，页面保留。" : "。")
        },
        level: { $0.chineseName },
        peerSet: { level, parent, count in "本站收录的\(parent ?? "")\(count)个\(level.chinesePeers)" },
        peerGroup: { "本站收录的“\($0)”\($1)个地区" },
        areaSummary: { "\($0)：\($1)项指标，\($2)个数据，逐条注明出处。" },
        figureCount: { "\($0)个数据" }, caseCount: { "\($0)篇案例" },
        abolished: { "\($0)撤销" }, isAbolished: { "\($0)已于\($1)撤销。" },
        successors: "原区域现属：", fullStop: "。",
        kind: "类别", code: "行政区划代码", partOf: "隶属", peers: "同级地区", from: "设立时间", to: "撤销时间",
        predecessors: "区域来自", aliases: "别名", note: "说明",
        headline: "主要数据", contents: "本页主题", noFigures: "还没有收录这个地区的数据。", areasBelow: "下级地区",
        moreOnTheme: { "“\($0)”主题" }, latestFigures: { "\($0)：各项指标最近一期数据" },
        otherPeriods: { "\($0)：其他时期的数据" }, otherPeriodsCount: { "其他时期的数据（\($0)个）" })
}

extension MetricWords {
    static let chinese = MetricWords(
        metricsLead: { "共\($0)项指标，分为\($1)个主题。" }, metricsOnTheme: { "\($0)主题的指标" },
        metricCount: { "\($0)项指标" },
        unit: "计量单位", nature: "类型", natureName: { $0.chineseName + $0.chineseExplanation },
        natureShort: { $0.chineseName },
        better: "高低含义", polarityName: { $0.chineseName },
        numerator: "分子", denominator: "分母", partOf: "包含于", parts: "其中",
        changeOf: { $0 == .yearEarlier ? "比上年同期的变化，所比指标" : "比上期的变化，所比指标" },
        publishedChanges: "已公布的变化", aliases: "又称", coverage: "收录情况",
        coverageCounts: { "\($0)个地区，\($1)个时期" }, areaCount: "地区数", periods: "时期",
        periodCount: { "\($0)个时期，最近为\($1)" },
        noFigures: "还没有收录这项指标的数据。", trend: "变化趋势", allFigures: "全部数据",
        allFiguresCaption: { "\($0)：各地各时期的数据" }, latestFiguresCaption: { "\($0)：各地最近一期数据" },
        onlyLatest: { "本指标共有\($0)个数据，这里只列各地最近一期，全部数据请下载。" },
        download: "下载", unranked: "同级可比数据不足的地区", onlySome: { "\($0)中，有数据的是" },
        without: { "没有数据的是\($0)" }, areas: { "\($0)个地区" },
        rankingTitle: { "\($0)，\($1)" }, rankingCaption: { "\($2)：\($0)，\($1)" },
        chartCaption: { "\($0)：\($1)，\($2)" },
        reported: { "\($0)个地区中有\($1)个有数据。" }, median: { "中位数为\($0)。" },
        missing: { "没有\($1)数据的地区：\($0)。" }, latestIs: { "最近一期为\($0)" },
        brokenDown: { "按\($0)" }, breakdownCaption: { "\($0)：按\($1)，\($2)" }, total: "合计", partByCategory: "分组自",
        onlyFirstAreas: { "共\($1)个地区，这里只列前\($0)个，全部数据请下载。" },
        onlyFirstParts: { "共\($1)项分组，这里只列前\($0)项。" })
}

extension ComparisonWords {
    static let chinese = ComparisonWords(
        lead: "把几个地区的同一指标放在一起看。时期不同、级别不同的不排名。",
        size: { "\($0)个地区，\($1)项指标" },
        counts: { areas, metrics, told, cells in "\(areas)个地区、\(metrics)项指标，共\(cells)格，其中\(told)格有数据。" },
        reported: "有数据的地区",
        latest: "各地最近一期，时期不同的在格中注明", latestCommon: "各地都有数据的最近一期", order: "排列",
        sortedBy: { "按“\($0)”" + ($1 ? "由高到低" : "由低到高") },
        notRanked: { obstacle, metrics in
            switch obstacle {
            case .lengths: "时期的类型、长短或精确程度不同，各地之间不排名：\(metrics)。"
            case .times: "时期不同，只在同一时期的地区之间排名：\(metrics)。"
            case .levels: "地区级别不同，只在同级地区之间排名：\(metrics)。"
            case .neutral: "数值高低不代表好坏，不排名：\(metrics)。"
            }
        },
        moreOnTheme: { "“\($0)”主题的全部指标" })
}

extension AreaLevel {
    fileprivate var chineseName: String {
        switch self {
        case .country: "国家"
        case .province: "省级"
        case .city: "地级"
        case .district: "县级"
        case .zone: "功能区"
        case .town: "乡级"
        case .village: "村级"
        }
    }

    /// Areas of the level, behind a number.
    fileprivate var chinesePeers: String {
        switch self {
        case .country: "国家"
        case .province: "省（区、市）"
        case .city: "市（州）"
        case .district: "县（市、区）"
        case .zone: "功能区"
        case .town: "乡镇（街道）"
        case .village: "村（社区）"
        }
    }
}

extension Nature {
    fileprivate var chineseName: String {
        switch self {
        case .flow: "时期数"
        case .stock: "时点数"
        case .ratio: "比率"
        }
    }

    fileprivate var chineseExplanation: String {
        switch self {
        case .flow: "（一段时间内累计）"
        case .stock: "（某一天的数）"
        case .ratio: ""
        }
    }
}

extension Polarity {
    fileprivate var chineseName: String {
        switch self {
        case .higher: "数值越高越好"
        case .lower: "数值越低越好"
        case .neutral: "数值高低不代表好坏，不排名"
        }
    }
}
