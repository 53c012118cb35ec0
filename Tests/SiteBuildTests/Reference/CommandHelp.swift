import Foundation

/// A command's own description of itself, for programs.
struct CommandHelp: Decodable {
    var name: String
    var subcommands: [CommandHelp]
    /// `--project`, `--strict`: the long names of what can be given.
    var options: [String]

    /// What the tool that stands beside the tests says.
    static func ofTheTool() throws -> CommandHelp {
        let tests =
            Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
            ?? URL(filePath: CommandLine.arguments[0])
        let process = Process()
        process.executableURL = tests.deletingLastPathComponent().appending(path: "gazetteer")
        process.arguments = ["--experimental-dump-help"]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let json = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return try JSONDecoder().decode(Dump.self, from: json).command
    }

    private struct Dump: Decodable {
        var command: CommandHelp
    }

    private struct Argument: Decodable {
        var kind: String
        var names: [Name]?

        struct Name: Decodable {
            var kind: String
            var name: String
        }
    }

    private enum CodingKeys: String, CodingKey {
        case commandName, subcommands, arguments
    }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        name = try values.decode(String.self, forKey: .commandName)
        subcommands = try values.decodeIfPresent([CommandHelp].self, forKey: .subcommands) ?? []
        let arguments = try values.decodeIfPresent([Argument].self, forKey: .arguments) ?? []
        options = arguments.filter { $0.kind != "positional" }
            .flatMap { $0.names ?? [] }.filter { $0.kind == "long" }.map { "--" + $0.name }
    }
}
