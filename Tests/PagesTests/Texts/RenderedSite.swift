import Diagnostics
import Markup
import Pages
import ReportAnalysis
import ReportModel

/// A planned site with all of its own files rendered, as text by path.
struct RenderedSite {
    let files: [String: String]
    let paths: [String]
    let problems: [Diagnostic]

    init(_ sample: TextSample) {
        self.init(sample.report)
    }

    init(_ report: Report) {
        let (plan, planProblems) = planSite(analyse(report), templates: builtInTemplates.library)
        var files: [String: String] = [:]
        for file in plan.files {
            if let bytes = file.bytes { files[file.path] = String(decoding: bytes, as: UTF8.self) }
        }
        self.files = files
        paths = plan.files.map(\.path)
        problems = builtInTemplates.problems + planProblems
    }

    subscript(path: String) -> String { files[path] ?? "(no file \(path))" }

    /// What stands between two texts of a file, at the first place where both occur.
    func part(of path: String, from start: String, to end: String) -> String? {
        self[path].firstPart(from: start, to: end)
    }
}

extension String {
    /// What stands between two texts, at the first place where both occur.
    func firstPart(from start: String, to end: String) -> String? {
        guard let first = firstRange(of: start) else { return nil }
        let rest = self[first.upperBound...]
        guard let last = rest.firstRange(of: end) else { return nil }
        return String(rest[..<last.lowerBound])
    }
}

extension TextSample {
    /// The plan of the site, not yet rendered.
    var plan: (plan: SitePlan, problems: [Diagnostic]) {
        planSite(analyse(report), templates: builtInTemplates.library)
    }
}

/// The built-in templates, compiled once for all tests.
private let builtInTemplates = TemplateLibrary.load(user: [:], builtIn: BuiltIn.templates, shapes: pageShapes)
