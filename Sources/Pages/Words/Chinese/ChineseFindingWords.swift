import ReportAnalysis
import ReportModel

extension FindingWords {
    static let chinese = FindingWords(
        title: "核查", lead: "本站的数据逐个经过核对：比率与件数、分项与总数、不同来源之间、公布的增减与两期的数。下面列出核查的发现和处理决定，以及核对一致的数据。",
        counts: { findings, decided, confirmed in
            "核查有\(findings)项发现，其中\(decided)项已作出决定；\(confirmed)个数据与其他数据核对一致。"
        },
        findingsTitle: "核查发现", noFindings: "没有发现问题。", confirmedTitle: "核对一致的数据",
        confirmedLead: "这些数据可以由其他数据算出，结果与原文一致。",
        onlySome: { "这里列出前\($0)项，共\($1)项，其余请下载 findings.json。" },
        found: "发现", expected: "预期", figures: "所涉数据", places: "位置", decision: "决定",
        undecided: "尚未作出决定。", reason: "理由", date: "日期",
        ruleName: { $0.chineseName }, ruleSentence: { $0.chineseSentence },
        published: { publication, named in
            switch publication {
            case .all: "照原文发布全部数据，各注明出处。"
            case .neither: "暂不发布。"
            case .source, .place: "只发布出自“\(named)”的数。"
            }
        },
        publishedShort: { publication in
            switch publication {
            case .all: "照原文发布"
            case .neither: "暂不发布"
            case .source, .place: "按决定只用一处"
            }
        },
        mark: { finding, decision in "核查：" + finding + (decision.map { "，" + $0 } ?? "") },
        setAside: "按决定不发布", withheld: Reason("暂不发布", "按核查决定，暂不发布这个数"),
        confirmed: { rule in
            switch rule {
            case .rateMismatch: "与件数核对一致"
            case .totalMismatch: "与分项合计一致"
            case .areasMismatch: "与下级合计一致"
            case .changeMismatch: "与两期数核对一致"
            default: "核对一致"
            }
        },
        confirmedCaption: { rule in
            switch rule {
            case .rateMismatch: "比率与件数一致"
            case .totalMismatch: "总数与分项合计一致"
            case .areasMismatch: "上级数与下级合计一致"
            case .changeMismatch: "公布的增减与两期的数一致"
            default: "核对一致"
            }
        },
        figure: "数据", printed: "原文", computation: "算式", confirmedOnPage: { "本页有\($0)个数据与其他数据核对一致，算式附在数据下面。" },
        allFindings: "全部核查结果",
        derivedTitle: "推算的比率", derivedLead: "来源没有给出比率、只给出分子和分母的，由二者推算，并列出算式。推算数不参加排名。",
        derivedCaption: { "\($0)：由分子和分母推算的比率" }, derived: "推算", bounds: { "可能的范围：\($0)" },
        middleOne: { "\($0)个同级地区的可比数据中，居中的是" }, middleTwo: { "\($0)个同级地区的可比数据中，居中的两个的平均：" },
        conversion: { "\($0) = \($1)" }, status: { "状态：\($0)" },
        change: { later, earlier, period in "\(later)，\(period)为\(earlier)" },
        share: { own, parent, value in "\(own)，占\(parent)\(value)" },
        rank: { "在同级\($1)个中排第\($0)" + ($0.isTied ? "（并列）" : "") }, filledRank: { rank, _ in "第\(rank)" },
        downloadPurpose: "核查的发现、决定和核对一致的数据，供程序读取")
}

extension FindingRule {
    fileprivate var chineseName: String {
        switch self {
        case .rateMismatch: "比率与件数不符"
        case .figuresConflict: "数据不一致"
        case .partExceedsWhole: "部分大于总体"
        case .totalMismatch: "分项合计与总数不符"
        case .areasMismatch: "下级合计与上级不符"
        case .areasIncomplete: "下级数据不全"
        case .changeMismatch: "增减与两期的数不符"
        case .rangeExceeded: "超出可能的范围"
        case .rangeDoubtful: "可能超出范围"
        case .confidenceOutside: "不在置信区间内"
        case .seriesJump: "与前后各期相差悬殊"
        case .scaleSlip: "可能差了万倍"
        case .unitsMixed: "单位不一"
        case .periodNature: "时期与指标类型不合"
        case .areaExpired: "地区当时不存在"
        case .coverage: "个别地区缺数"
        case .staleness: "不再更新"
        case .wordingDiffers: "写法不同"
        }
    }

    fileprivate var chineseSentence: String {
        switch self {
        case .rateMismatch: "公布的比率应当等于分子除以分母。"
        case .figuresConflict: "同一地区、同一时期的同一指标，各处给出的数应当能够同时成立。"
        case .partExceedsWhole: "部分不应大于它所属的总体。"
        case .totalMismatch: "各分项齐全时，合计应当等于总数。"
        case .areasMismatch: "下级各地齐全时，合计应当等于上级的数。"
        case .areasIncomplete: "上级有数的，下级各地也应当有数，才能核对合计。"
        case .changeMismatch: "公布的增减应当等于由两期的数算出的增减。"
        case .rangeExceeded: "数值应当在指标可能的范围之内。"
        case .rangeDoubtful: "数值可能的各个值都应当在指标可能的范围之内。"
        case .confidenceOutside: "数值应当在公布的置信区间之内。"
        case .seriesJump: "数值与前后各期相比不应相差悬殊。"
        case .scaleSlip: "数值与同类数据不应相差万倍，以防“万”与“个”写错。"
        case .unitsMixed: "放在一起比较的指标应当单位相同。"
        case .periodNature: "时期数应有起止时间，时点数应是某一天的数。"
        case .areaExpired: "地区在数据所属时期应当存在。"
        case .coverage: "同级地区大多有数的，其余各地也应当有数。"
        case .staleness: "按期更新的数据应当更新到最近。"
        case .wordingDiffers: "同一个数在各篇文字中的写法应当一致。"
        }
    }
}
