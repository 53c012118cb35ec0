import Diagnostics
import ReportInput
import Testing

/// Whatever line of the content somebody breaks, a message names that line.
@Suite struct BrokenLineTests {
    private static let paths = DemonstrationFolder.tree.files.keys.sorted()

    @Test func hasNothingToComplainOf() {
        #expect(DemonstrationFolder.problems(DemonstrationFolder.tree) == [])
    }

    /// All rows of a table are broken at once; each must be named, at its first cell.
    @Test(arguments: paths.filter { $0.hasSuffix(".csv") })
    func namesEveryBrokenRow(_ path: String) {
        let lines = lines(of: path)
        let broken = lines.enumerated().map { number, line in
            number == 0 || line.isEmpty ? line : "No Such Thing" + line.drop { $0 != "," }
        }
        let expected = lines.indices.dropFirst().filter { !lines[$0].isEmpty }.map { Position(line: $0 + 1, column: 1) }
        let found = Set(errors(path, broken).compactMap(\.place.start))
        #expect(Set(expected).subtracting(found) == [])
    }

    /// The key of every line that has one is broken at once; each must be named, at the key.
    @Test(arguments: paths.filter { $0.hasSuffix(".yml") || $0.hasSuffix(".md") })
    func namesEveryBrokenKey(_ path: String) {
        let lines = lines(of: path)
        let isMarkdown = path.hasSuffix(".md")
        let last = isMarkdown ? lines.dropFirst().firstIndex(of: "---") ?? 0 : lines.count
        var expected: Set<Position> = []
        let broken = lines.enumerated().map { number, line in
            guard number < last, let key = line.firstMatch(of: /^([ -]*\{?)([a-z-]+):/) else { return line }
            expected.insert(Position(line: number + 1, column: key.output.1.count + 1))
            return key.output.1 + "zzz-" + line.dropFirst(key.output.1.count)
        }
        #expect(!expected.isEmpty)
        let found = Set(errors(path, broken).filter { $0.code == .keyUnknown }.compactMap(\.place.start))
        // Below a group whose own key is unknown nothing is looked at.
        let groups = Set(expected.filter { isInside($0, lines) })
        #expect(expected.subtracting(found).subtracting(groups) == [])
    }

    /// A link to nowhere is put before every line of prose; each must be named. The lines of blocks are no prose.
    @Test(arguments: paths.filter { $0.hasSuffix(".md") })
    func namesEveryBrokenLink(_ path: String) {
        let lines = lines(of: path)
        let first = (lines.dropFirst().firstIndex(of: "---") ?? 0) + 1
        var expected: Set<Int> = []
        var isInBlock = false
        let broken = lines.enumerated().map { number, line in
            if line.hasPrefix("```") { isInBlock.toggle() }
            guard number >= first, !isInBlock, let letter = line.first, letter.isLetter, letter.isASCII == false else {
                return line
            }
            expected.insert(number + 1)
            return "[x](area:nowhere)" + line
        }
        let found = Set(errors(path, broken).filter { $0.code == .areaUnknown }.compactMap(\.place.start?.line))
        #expect(expected.subtracting(found) == [])
    }

    private func lines(of path: String) -> [String] {
        let text = String(decoding: DemonstrationFolder.tree.files[path] ?? [], as: UTF8.self)
        return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private func errors(_ path: String, _ lines: [String]) -> [Diagnostic] {
        var tree = DemonstrationFolder.tree
        tree.files[path] = Array(lines.joined(separator: "\n").utf8)
        return DemonstrationFolder.problems(tree).filter { $0.severity == .error && $0.place.file == path }
    }

    /// Whether a key stands below another one: deeper than the line before it that has a key and no value.
    private func isInside(_ position: Position, _ lines: [String]) -> Bool {
        for number in stride(from: position.line - 2, through: 0, by: -1) {
            let line = lines[number]
            let depth = line.prefix { $0 == " " || $0 == "-" }.count + 1
            if line.hasSuffix(":"), depth < position.column { return true }
        }
        return false
    }
}
