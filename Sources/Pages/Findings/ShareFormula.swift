import Markup
import ReportAnalysis
import ReportModel

extension Formula {
    /// A share as it is shown: in percent, with one decimal.
    func text(of share: Share) -> String {
        let about = share.isApproximate ? view.words.tables.about : ""
        return about + view.numbers.number(share.percent, decimals: 1, unit: "%")
    }

    /// The share of a point in the figure of the area above it.
    func sharing(_ share: Share, of point: Point) -> HTML {
        HTML { html in
            html.append(input(point))
            html.text(" ÷ ")
            if let whole = view.analysis.point(of: point.metric, for: share.parent, in: point.period) {
                html.append(input(whole))
            }
            html.text(" = " + text(of: share))
        }
    }
}
