import Diagnostics
import ReportModel

/// Dates as written: `2020-01-04`, `2020-01`, `2020`, `2020年1月4日`.
enum DateText {
    /// The date; nil, with a problem, if it is none.
    static func parse(_ text: Located<String>, problems: inout [Diagnostic]) -> PartialDate? {
        if let date = PartialDate.parse(text.value) { return date }
        problems.append(
            Diagnostic(
                .dateSyntax, at: text.place,
                Phrase("“\(text.value)” is no date.", zh: "“\(text.value)”不是日期。"),
                remedy: Phrase(
                    "Write YYYY-MM-DD, YYYY-MM or YYYY, for instance 2020-01-04.",
                    zh: "请写成 YYYY-MM-DD、YYYY-MM 或 YYYY，例如 2020-01-04。")))
        return nil
    }
}
