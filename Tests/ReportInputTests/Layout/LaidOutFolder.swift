import ReportInput
import ReportModel

/// A sound folder with one table and its layout.
struct LaidOutFolder {
    private let folder: Folder

    init(_ layout: String, _ table: String, _ more: [String: String] = [:]) {
        folder = .sound(["data/t.layout.yml": layout, "data/t.csv": table].merging(more) { $1 })
    }

    func problems() -> [String] { folder.problems() }

    /// The observations in words, `disputes@wucheng#2018 = 796起`, in the order of the report; nil if there are errors.
    func observations() -> [String]? {
        guard let report = folder.report() else { return nil }
        return report.observations.map { observation in
            let status = observation.status == .normal ? "" : " \(observation.status.rawValue)"
            let confidence = observation.confidence.map {
                " [\($0.lower?.description ?? ""), \($0.upper?.description ?? "")]"
            }
            return
                "\(report.metrics[observation.metric].id)@\(report.areas[observation.area].id)#\(observation.period) = "
                + observation.text + status + (confidence ?? "")
        }
    }

    /// Where each observation was read.
    func origins() -> [String]? {
        folder.report()?.observations.map { "\($0.origin.line):\($0.origin.column)" }
    }
}
