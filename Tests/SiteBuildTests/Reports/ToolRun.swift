import Foundation

/// The command as it stands beside the tests, run in a folder of its own that goes away with this value.
final class ToolRun {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gazetteer-\(UUID().uuidString)").path

    init(_ files: [String: String]) throws {
        for (path, text) in files {
            let file = URL(filePath: folder + "/Content/" + path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: file, atomically: false, encoding: .utf8)
        }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// - Parameter output: the file that standard output goes to, instead of being returned.
    func run(
        _ arguments: [String], environment: [String: String] = [:], output file: String? = nil
    ) throws -> (status: Int32, output: String, errors: String) {
        let tests =
            Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
            ?? URL(filePath: CommandLine.arguments[0])
        let process = Process()
        process.executableURL = tests.deletingLastPathComponent().appending(path: "gazetteer")
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = environment
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = try file.map { try FileHandle(forWritingTo: URL(filePath: $0)) } ?? output
        process.standardError = errors
        try process.run()
        let said = file == nil ? try output.fileHandleForReading.readToEnd() : nil
        let complained = try errors.fileHandleForReading.readToEnd()
        process.waitUntilExit()
        return (
            process.terminationStatus, String(decoding: said ?? Data(), as: UTF8.self),
            String(decoding: complained ?? Data(), as: UTF8.self)
        )
    }
}
