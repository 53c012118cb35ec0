import Diagnostics
import Foundation
import SiteBuild
import Testing

/// A folder in `Sites` that shows one thing: a project, and in `diagnostics.txt` what a build says of it in both languages.
struct MiniSite: CustomTestStringConvertible, Sendable {
    var name: String

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().path + "/Sites"

    static var all: [MiniSite] {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasPrefix(".") }.sorted()
                .map(MiniSite.init)
        }
    }

    var testDescription: String { name }
    var path: String { Self.folder + "/" + name }
    var expectation: String { path + "/diagnostics.txt" }

    /// What a build says of the project, first in English, then in Chinese.
    func diagnostics() -> String {
        let checked = Build(ProjectFolder(path, on: .disk)).check()
        return [MessageLanguage.english, .chinese].map { language in
            let report = TextReport(language: language)
            let text = report.text(of: checked.problems, bytes: checked.bytes)
            return text.replacing(Self.folder + "/", with: "") + (report.summary(of: checked.problems) ?? "-") + "\n"
        }.joined(separator: "\n")
    }

    /// What the build was expected to say. With `RECORD` in the environment, what it says is recorded first.
    func expected() throws -> String {
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try diagnostics().write(toFile: expectation, atomically: true, encoding: .utf8)
            throw Recorded(site: name)
        }
        return try String(contentsOfFile: expectation, encoding: .utf8)
    }

    /// A run that records never passes.
    struct Recorded: Error {
        var site: String
    }
}
