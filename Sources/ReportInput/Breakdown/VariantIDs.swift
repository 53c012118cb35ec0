import Diagnostics
import ReportModel

/// The ids that parts of metrics get: each must be that of one part only, and short enough for the name of a file.
struct VariantIDs {
    private(set) var problems: [Diagnostic] = []

    /// File systems allow names of 255 bytes; a suffix, and a beginning while the file is written, come on top.
    private static let longest = 200

    /// - Parameter drafts: those of the metrics, in the order of the register.
    init(_ drafts: [MetricDraft], _ metrics: Register<Metric>) {
        for (draft, metric) in zip(drafts, metrics.elements) {
            refuseForeign(draft, metrics)
            refuseLong(draft, metric)
            refuseAlike(draft, metric)
        }
    }

    /// An id with two hyphens in it may look like one of a part of a metric that is broken down.
    private mutating func refuseForeign(_ draft: MetricDraft, _ metrics: Register<Metric>) {
        let id = draft.id.value
        var end = id.startIndex
        while let hyphens = id[end...].firstRange(of: "--") {
            end = id.index(after: hyphens.lowerBound)
            guard let key = metrics.key(of: String(id[..<hyphens.lowerBound])), !metrics[key].dimensions.isEmpty else {
                continue
            }
            problems.append(
                Diagnostic(
                    .idInvalid, at: draft.id.place,
                    Phrase(
                        "Ids that begin with “\(metrics[key].id)--” are those of parts of \(metrics[key].name), which is broken down.",
                        zh: "以“\(metrics[key].id)--”开头的编号留给\(metrics[key].name)的各分组。"),
                    remedy: Phrase("Choose another id.", zh: "请换一个编号。")))
            return
        }
    }

    /// The longest id is that of a part with a category of every dimension.
    private mutating func refuseLong(_ draft: MetricDraft, _ metric: Metric) {
        let length = metric.dimensions.reduce(metric.id.utf8.count) { length, dimension in
            length + 3 + dimension.id.utf8.count + (dimension.categories.map(\.id.utf8.count).max() ?? 0)
        }
        guard length > Self.longest else { return }
        problems.append(
            Diagnostic(
                .idInvalid, at: draft.id.place,
                Phrase(
                    "With its categories the id “\(metric.id)” comes to \(length) characters; \(Self.longest) are possible.",
                    zh: "编号“\(metric.id)”加上类别的编号最长为 \(length) 个字符，不能超过 \(Self.longest) 个。"),
                remedy: Phrase(
                    "Shorten the ids of the breakdowns and their categories.", zh: "请缩短分组和类别的编号。")))
    }

    /// Category b-c of a and category c of a-b would both be a-b-c.
    private mutating func refuseAlike(_ draft: MetricDraft, _ metric: Metric) {
        var seen: Set<String> = []
        for dimension in metric.dimensions {
            for category in dimension.categories where !seen.insert("\(dimension.id)-\(category.id)").inserted {
                problems.append(
                    Diagnostic(
                        .idDuplicate, at: draft.id.place,
                        Phrase(
                            "Two categories of \(metric.name) come to the id “\(dimension.id)-\(category.id)”.",
                            zh: "\(metric.name)有两个类别合成的编号都是“\(dimension.id)-\(category.id)”。"),
                        remedy: Phrase("Give one of them another id.", zh: "请为其中一个换用别的编号。")))
            }
        }
    }
}
