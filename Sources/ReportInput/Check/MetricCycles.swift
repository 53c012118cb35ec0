import Diagnostics
import ReportModel

/// How one metric refers to others.
private enum MetricRelation: CaseIterable {
    case part, change, ratio, perHead

    func targets(of metric: Metric) -> [Key<Metric>] {
        switch self {
        case .part: metric.partOf.map { [$0] } ?? []
        case .change: metric.change.map { [$0.of] } ?? []
        case .ratio: metric.ratio.map { [$0.numerator, $0.denominator] } ?? []
        case .perHead: metric.perHead.map { [$0.population] } ?? []
        }
    }

    /// Where the draft names the target of a position.
    func place(of position: Int, in draft: MetricDraft) -> Place {
        let text =
            switch self {
            case .part: draft.partOf
            case .change: draft.changeOf
            case .ratio: position == 0 ? draft.numerator : draft.denominator
            case .perHead: draft.population
            }
        return text?.place ?? draft.id.place
    }

    func cut(_ metric: inout Metric) {
        switch self {
        case .part: metric.partOf = nil
        case .change: metric.change = nil
        case .ratio: metric.ratio = nil
        case .perHead: metric.perHead = nil
        }
    }

    var words: Phrase {
        switch self {
        case .part: Phrase("is a part of itself", zh: "“其中项”（part-of）关系成环")
        case .change: Phrase("is the change of itself", zh: "“变化对象”（change-of）关系成环")
        case .ratio: Phrase("is a ratio of itself", zh: "“比率”（ratio）关系成环")
        case .perHead: Phrase("is divided by itself", zh: "“人均基数”（per）关系成环")
        }
    }
}

/// No metric may come back to itself by one relation, over however many others.
enum MetricCycles {
    /// Tells each cycle once and cuts it where it closes.
    static func cut(_ metrics: inout [Metric], _ drafts: [MetricDraft], problems: inout [Diagnostic]) {
        for relation in MetricRelation.allCases { cut(relation, &metrics, drafts, &problems) }
    }

    private static func cut(
        _ relation: MetricRelation, _ metrics: inout [Metric], _ drafts: [MetricDraft], _ problems: inout [Diagnostic]
    ) {
        enum State { case new, open, done }
        var states = Array(repeating: State.new, count: metrics.count)
        for start in metrics.indices where states[start] == .new {
            // The way from the start to where one is, with how many targets of each have been followed.
            var way: [(metric: Int, followed: Int)] = [(start, 0)]
            states[start] = .open
            while let (metric, followed) = way.last {
                let targets = relation.targets(of: metrics[metric])
                guard followed < targets.count else {
                    states[metric] = .done
                    way.removeLast()
                    continue
                }
                way[way.count - 1].followed += 1
                let target = targets[followed].position
                switch states[target] {
                case .new:
                    states[target] = .open
                    way.append((target, 0))
                case .open:
                    let round = way.drop { $0.metric != target }.map { metrics[$0.metric].id } + [metrics[target].id]
                    let names = round.joined(separator: " → ")
                    problems.append(
                        Diagnostic(
                            .metricCycle, at: relation.place(of: followed, in: drafts[metric]),
                            Phrase(
                                "A metric \(relation.words.english): \(names).",
                                zh: "\(relation.words.chinese)：\(names)。"),
                            remedy: Phrase("Take one of these relations out.", zh: "请删去其中一个关系。")))
                    relation.cut(&metrics[metric])
                case .done: continue
                }
            }
        }
    }
}
