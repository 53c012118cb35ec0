import Diagnostics
import ReportInput
import ReportModel

/// A sound folder with metrics that are broken down, and one file of data.
struct BreakdownFolder {
    let folder: Folder

    static let metrics = """
        - id: people
          name: 常住人口
          unit: 人
          nature: stock
          theme: mediation
          definition: 人口。
          breakdowns:
            - id: sex
              name: 性别
              total: 合计
              complete: true
              categories:
                - {id: male, name: 男, aliases: [M, 男性]}
                - {id: female, name: 女, aliases: [F]}
            - id: age
              name: 年龄
              categories: [{id: 0-14, name: 0—14岁}, {id: 15-59, name: 15—59岁}, {id: 60-plus, name: 60岁以上}]
        - {id: disputes, name: 纠纷, unit: 起, nature: flow, theme: mediation, definition: 受理的纠纷。}
        """

    init(_ name: String, _ text: String, _ more: [String: String] = [:]) {
        folder = .sound(["metrics.yml": Self.metrics, "data/\(name)": text].merging(more) { $1 })
    }

    func problems(in language: MessageLanguage = .english) -> [String] { folder.problems(in: language) }

    /// The observations in words, `people--sex-male@wucheng#2020-11-01 = 5`; nil if there are errors.
    func observations() -> [String]? {
        guard let report = folder.report() else { return nil }
        return report.observations.map {
            "\(report.metrics[$0.metric].id)@\(report.areas[$0.area].id) = \($0.text)"
        }
    }
}
