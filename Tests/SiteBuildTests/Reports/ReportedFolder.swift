import Diagnostics
import SiteBuild

/// A small folder with three mistakes, one of each shape: on a part of a line, with a remedy, with a second place.
enum ReportedFolder {
    static let folder = SiteFolder {
        File("data/x.csv", "metric,area,period,value,source\ncases,wuchang,2019,1,paper\n")
        File(
            "pages/a.md",
            "---\ntitle: T\n---\n<!-- lint-disable number-unlinked: 例 -->\n见https://example.org/a，100%。\n")
        File("pages/b.md", "---\ntitle: T\nslug: a\n---\n\nx\n")
    }

    /// What a format says of the folder.
    static func report(_ format: ReportFormat, in language: MessageLanguage) -> String? {
        format.machineReport?.text(of: found(in: language))
    }

    static func found(in language: MessageLanguage) -> FoundProblems {
        Build(ProjectFolder("/project", on: folder.memory.disk)).check().found(in: language, errorsOnly: false)
    }
}

extension ReportFormat {
    /// What the format says of problems in files that are not at hand.
    func report(on problems: [Diagnostic], in language: MessageLanguage = .english) -> String? {
        machineReport?.text(of: FoundProblems(problems, in: language) { _ in nil })
    }
}

extension Diagnostic {
    /// An error about a place, for tests in which the rest does not matter.
    static func example(
        _ code: DiagnosticCode = .valueInvalid, _ sentence: String = "It is wrong.", at place: Place
    ) -> Diagnostic {
        Diagnostic(code, at: place, Phrase(sentence, zh: "有错误。"))
    }
}
