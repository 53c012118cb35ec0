import Markup
import ReportModel

/// The numbers that a Chinese government website shows at the foot of every page, and where to report mistakes.
struct GovernmentFooter {
    let edition: Edition

    /// Nothing where the site is no government website.
    var html: HTML {
        guard let marks = edition.report.settings.government else { return HTML() }
        let words = edition.words.way
        var items = [HTML(text: words.identifier + edition.words.texts.colon + marks.identifier)]
        // The two registers have one page each where numbers are looked up.
        if let icp = marks.icp { items.append(edition.externalLink("https://beian.miit.gov.cn/", label: icp)) }
        if let police = marks.police {
            let code = police.filter { $0.isASCII && $0.isNumber }
            let address = "https://beian.mps.gov.cn/#/query/webSearch?code=\(code)"
            items.append(edition.externalLink(address, label: police))
        }
        if let reporting = marks.reporting { items.append(edition.externalLink(reporting, label: words.reportMistake)) }
        return HTML { html in
            html.add(.ul, .class("links government")) { list in
                for item in items { list.add(.li, item) }
            }
        }
    }
}
