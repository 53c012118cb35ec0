import Diagnostics
import ReportModel

/// The sentences about breakdown columns and the cells in them.
enum BreakdownProblem {
    static func notDeclared(_ word: Located<String>, _ dimension: String, _ metric: Metric) -> Diagnostic {
        let own = metric.dimensions.map(\.name)
        return Diagnostic(
            .breakdownUnknown, at: word.place,
            Phrase(
                "“\(word.value)” stands in the column “\(dimension)”, but \(metric.name) (\(metric.id)) has no breakdown “\(dimension)”\(own.isEmpty ? "." : ", only \(own.joined(separator: ", ")).")",
                zh:
                    "“\(dimension)”列中有“\(word.value)”，而\(metric.name)（\(metric.id)）没有“\(dimension)”这个分组\(own.isEmpty ? "。" : "，只有\(own.joined(separator: "、"))。")"
            ),
            remedy: Phrase(
                "Declare it under “breakdowns” of the metric in \(ContentPath.metrics), or empty the cell.",
                zh: "请在 \(ContentPath.metrics) 中该指标的“分组”（breakdowns）里补上，或清空此单元格。"))
    }

    static func missing(at place: Place, _ dimension: Dimension, _ metric: Metric) -> Diagnostic {
        Diagnostic(
            .categoryMissing, at: place,
            Phrase(
                "\(metric.name) is broken down by \(dimension.name), and no category is given here.",
                zh: "\(metric.name)按\(dimension.name)分组，此处没有写明类别。"),
            remedy: Phrase(
                "Write \(Dimension.totalCode) for the total, or a category: \(names(dimension, ", ")).",
                zh: "合计请写 \(Dimension.totalCode)，否则请写类别：\(names(dimension, "、"))。"))
    }

    static func unknown(
        _ word: Located<String>, _ dimension: Dimension, _ words: DimensionWords, isSearched: Bool
    ) -> Diagnostic {
        let nearest = isSearched ? Suggestion.nearest(to: word.value, in: words.words) : nil
        return Diagnostic(
            .categoryUnknown, at: word.place,
            Phrase(
                "“\(word.value)” is no category of \(dimension.name) (\(dimension.id))\(nearest.map { "; did you mean “\($0)”?" } ?? ".")",
                zh: "\(dimension.name)（\(dimension.id)）没有“\(word.value)”这一类\(nearest.map { "，是否应为“\($0)”？" } ?? "。")"),
            remedy: Phrase(
                "Write one of: \(names(dimension, ", ")); or \(Dimension.totalCode) for the total.",
                zh: "可用的类别：\(names(dimension, "、"))；合计写 \(Dimension.totalCode)。"))
    }

    /// A layout names a breakdown that no metric has.
    static func unknownDimension(_ name: Located<String>, _ dimensions: DeclaredDimensions) -> Diagnostic {
        let nearest = Suggestion.nearest(to: name.value, in: dimensions.names)
        let known = dimensions.names
        return Diagnostic(
            .breakdownUnknown, at: name.place,
            Phrase(
                "No metric has a breakdown “\(name.value)”\(nearest.map { "; did you mean “\($0)”?" } ?? ".")",
                zh: "没有指标按“\(name.value)”分组\(nearest.map { "，是否应为“\($0)”？" } ?? "。")"),
            remedy: known.isEmpty
                ? Phrase(
                    "Declare it under “breakdowns” of the metric in \(ContentPath.metrics).",
                    zh: "请在 \(ContentPath.metrics) 中该指标的“分组”（breakdowns）里声明。")
                : Phrase(
                    "There are: \(known.joined(separator: ", ")).", zh: "现有分组：\(known.joined(separator: "、"))。"))
    }

    private static func names(_ dimension: Dimension, _ separator: String) -> String {
        let shown = dimension.categories.prefix(20).map(\.name).joined(separator: separator)
        return dimension.categories.count > 20 ? shown + " …" : shown
    }
}
