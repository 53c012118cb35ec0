import Diagnostics
import SiteBuild

/// A small folder with a mistake of each severity, and what a format says of it.
enum ReportedFolder {
    static let folder = SiteFolder {
        File("data/x.csv", "metric,area,period,value,source\ncases,wuchang,2019,1,paper\n")
        File("pages/a.md", "---\ntitle: T\n---\n\n**注意：**见https://example.org/a，100%。\n")
        File("pages/b.md", "---\ntitle: T\nslug: a\n---\n\nx\n")
    }

    static func report(_ format: ReportFormat, _ language: MessageLanguage, of folder: SiteFolder = folder) -> String? {
        format.machineReport?.text(of: found(language, in: folder))
    }

    static func found(_ language: MessageLanguage, in folder: SiteFolder = folder) -> FoundProblems {
        Build(ProjectFolder("/project", on: folder.memory.disk)).check().found(in: language, errorsOnly: false)
    }

    /// The report on problems of no folder.
    static func report(
        _ format: ReportFormat, _ language: MessageLanguage = .english, on problems: [Diagnostic]
    ) -> String? {
        format.machineReport?.text(of: FoundProblems(problems, in: language) { _ in nil })
    }
}
