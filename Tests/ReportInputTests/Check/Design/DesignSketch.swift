import Diagnostics
import ReportInput
import ReportModel

/// A small sound folder with something to compare: two districts, a zone and a county of another city, counts with and
/// without population and target, a rate, and two groups.
enum DesignSketch {
    static let files = [
        "site.yml": """
        title: 公报
        themes:
          - {id: mediation, name: 矛盾调解}
        groups:
          - {id: pilots, name: 试点, areas: [jindong, wucheng]}
        """,
        "areas.csv": """
        id,name,level,parent
        jinhua,金华市,city,
        putian,莆田市,city,
        wucheng,婺城区,district,jinhua
        jindong,金东区,district,jinhua
        kaifaqu,开发区,zone,jinhua
        licheng,荔城区,district,putian
        """,
        "metrics.yml": """
        - {id: disputes, name: 纠纷, unit: 起, nature: flow, theme: mediation, definition: d, per: people, factor: 10000}
        - {id: resolved, name: 调解成功, unit: 起, nature: flow, theme: mediation, definition: d}
        - {id: failed, name: 调解不成, unit: 起, nature: flow, theme: mediation, definition: d}
        - {id: rate, name: 成功率, unit: "%", nature: ratio, theme: mediation, definition: d, target: 95%以上}
        - {id: people, name: 人口, unit: 人, nature: stock, theme: mediation, definition: d}
        - {id: pm, name: PM2.5浓度, unit: 微克, nature: ratio, theme: mediation, definition: d}
        """,
    ]

    static func folder(_ files: [String: String]) -> Folder { Folder.sound(Self.files.merging(files) { $1 }) }

    /// What is said of a block with a body, in a text.
    static func problems(_ word: String, _ body: String, in language: MessageLanguage = .english) -> [String] {
        folder(["pages/p.md": text(word, body)]).problems(in: language)
    }

    /// The block that a sound body becomes.
    static func block(_ word: String, _ body: String) -> (block: FigureBlock, report: Report)? {
        guard let report = folder(["pages/p.md": text(word, body)]).report(), let page = report.articles.elements.first,
            case .block(let block, _)? = page.body.fragments.first(where: {
                if case .block = $0 { true } else { false }
            })
        else { return nil }
        return (block, report)
    }

    static func text(_ word: String, _ body: String) -> String {
        "---\ntitle: 页\n---\n前文。\n\n```\(word)\n\(body)\n```\n"
    }
}
