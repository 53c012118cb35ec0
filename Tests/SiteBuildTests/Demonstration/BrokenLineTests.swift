import Diagnostics
import ReportInput
import Testing

/// Whatever line of the content somebody breaks, a message names that line.
@Suite struct BrokenLineTests {
    private static let paths = DemonstrationFolder.tree.files.keys.sorted()

    @Test func hasNothingToComplainOf() {
        #expect(DemonstrationFolder.problems(DemonstrationFolder.tree) == [])
    }

    /// All rows of a table are broken at once, each with a word of its own; each must be named, at its first cell. Bytes are
    /// changed, for not every table is UTF-8; no byte of a Chinese character in GB18030 is a comma or the end of a line.
    @Test(arguments: paths.filter { $0.hasSuffix(".csv") })
    func namesEveryBrokenRow(_ path: String) {
        let bytes = DemonstrationFolder.tree.files[path] ?? []
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let broken = lines.enumerated().map { number, line -> [UInt8] in
            let isRow = number > 0 && !line.isEmpty
            return isRow ? Array("No Such Thing \(number)".utf8) + line.drop { $0 != UInt8(ascii: ",") } : Array(line)
        }
        let expected = lines.indices.dropFirst().filter { !lines[$0].isEmpty }.map { Position(line: $0 + 1, column: 1) }
        #expect(!expected.isEmpty)
        let found = Set(errors(path, Array(broken.joined(separator: [UInt8(ascii: "\n")]))).compactMap(\.place.start))
        #expect(Set(expected).subtracting(found) == [])
    }

    /// All cells of a column of a workbook's table are broken at once, each with a word of its own; each must be named.
    @Test(arguments: paths.filter { $0.hasSuffix(".xlsx") })
    func namesEveryBrokenCell(_ path: String) throws {
        let sheet = try RewrittenSheet(DemonstrationFolder.tree.files[path] ?? [], file: path)
        #expect(errors(path, sheet.bytes) == [])
        let first = try #require(sheet.cells.filter { $0.value.allSatisfy(\.isNumber) }.map(\.key.row).min())
        for column in Set(sheet.cells.keys.map(\.column)).sorted() {
            var broken = sheet
            // A row with one cell is a remark.
            let cells = sheet.cells.keys.filter { cell in
                cell.column == column && cell.row >= first
                    && sheet.cells[CellAddress(row: cell.row, column: column == 1 ? 2 : 1)] != nil
            }
            #expect(cells.count > 2)
            for cell in cells { broken.cells[cell] = "No Such Thing \(cell.row)" }
            let expected = cells.map { Place(file: path, sheet: sheet.name, cell: $0) }
            #expect(Set(expected).subtracting(errors(path, broken.bytes).map(\.place)) == [])
        }
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
        let found = Set(errors(path, bytes(broken)).filter { $0.code == .keyUnknown }.compactMap(\.place.start))
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
        let found = Set(errors(path, bytes(broken)).filter { $0.code == .areaUnknown }.compactMap(\.place.start?.line))
        #expect(expected.subtracting(found) == [])
    }

    private func lines(of path: String) -> [String] {
        let text = String(decoding: DemonstrationFolder.tree.files[path] ?? [], as: UTF8.self)
        return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private func bytes(_ lines: [String]) -> [UInt8] { Array(lines.joined(separator: "\n").utf8) }

    private func errors(_ path: String, _ bytes: [UInt8]) -> [Diagnostic] {
        var tree = DemonstrationFolder.tree
        tree.files[path] = bytes
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
