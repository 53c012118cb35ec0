import Diagnostics

/// What lints know of the metrics of a report.
package struct MetricCatalogue: Sendable {
    /// The units that metrics are counted in.
    let units: ProseWords
    /// The names of metrics that are shares in per cent.
    let shares: ProseWords
    private var kinds: [String: Kind] = [:]

    /// That of a report without metrics.
    static let none = MetricCatalogue()

    /// What a metric's figures say.
    enum Kind: Sendable {
        /// A share in per cent.
        case share
        /// How something changed: a change that a source printed, or percentage points.
        case change
        case other
    }

    package init(_ metrics: [MetricDraft] = []) {
        var units: Set<String> = []
        var shares: [String] = []
        for metric in metrics {
            let isPerCent = metric.unit == "%" || metric.unit == "％"
            let kind: Kind =
                metric.changeOf != nil || metric.unit.hasSuffix("百分点") ? .change : isPerCent ? .share : .other
            let names = [metric.name, metric.shortName].compactMap { $0 } + metric.aliases
            for name in [metric.id.value] + names { kinds[name] = kind }
            if kind == .share { shares += names }
            units.formUnion(isPerCent ? ["%", "％"] : [metric.unit])
            if metric.unit.hasSuffix("百分点") { units.formUnion(["个百分点", "百分点"]) }
        }
        // Spans of time and days of the calendar are too common to be figures.
        self.units = ProseWords(units.subtracting(["年", "月", "日", "天", "周", "岁", "号", "时"]))
        self.shares = ProseWords(
            shares.filter { $0.unicodeScalars.count > 1 } + [
                "比例", "比重", "占比", "百分比", "成功率", "满意率", "满意度", "覆盖率", "知晓率", "合格率", "完成率", "办结率",
            ])
    }

    /// What the figures of a metric say, by its id or name; nil if there is no such metric.
    func kind(of metric: String) -> Kind? { kinds[metric] }
}
