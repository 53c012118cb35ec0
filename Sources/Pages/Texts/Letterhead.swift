import Markup
import ReportModel

/// What stands above a bulletin: the name of the site, its number, who publishes it and when, and a rule (红头).
struct Letterhead {
    let edition: Edition
    let article: Article

    /// Nothing above other texts.
    var html: HTML {
        guard article.kind == .bulletin else { return HTML() }
        let words = edition.words
        return HTML { html in
            html.add(.div, .class("letterhead")) { head in
                head.add(.p, edition.report.settings.title, .class("letterhead-name"))
                head.add(.p, .class("letterhead-number")) { line in
                    line.text(words.way.bulletin)
                    if let number = article.number { line.text(" " + number) }
                }
                head.add(.p, .class("letterhead-line")) { line in
                    if let publisher = article.publisher ?? edition.report.settings.organisation {
                        line.add(.span, publisher)
                    }
                    if let date = article.date { line.append(edition.printed(date)) }
                }
            }
        }
    }
}
