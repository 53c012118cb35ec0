import Diagnostics
import ReportInput
import Testing

@Suite struct CSVReaderTests {
    private func rows(_ text: String) -> [[String]]? { rows(Array(text.utf8)) }

    private func rows(_ bytes: [UInt8]) -> [[String]]? {
        var problems: [Diagnostic] = []
        guard let table = CSVReader.read(bytes, file: "x.csv", problems: &problems), problems.isEmpty else {
            return nil
        }
        return (0..<table.rowCount).map { row in
            (0..<table.cellCount(ofRow: row)).map { table.text(row: row, column: $0) }
        }
    }

    private func problems(_ text: String) -> [String] {
        var problems: [Diagnostic] = []
        _ = CSVReader.read(Array(text.utf8), file: "x.csv", problems: &problems)
        return problems.map { "\($0.place.description) \($0.code.rawValue): \($0.summary.english)" }
    }

    @Test func refusesAHeaderOfThousandsOfCells() {
        let commas = String(repeating: ",", count: 100_000)
        #expect(
            problems("a\(commas)\n1\(commas)\n") == [
                "x.csv:1:1 csv-syntax: The header has 100001 cells; a table may have 1000."
            ])
    }

    @Test(arguments: [
        ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
        ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
        ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
        ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
        ("\u{FEFF}a,b\n1,2", [["a", "b"], ["1", "2"]]),
        ("a,b\n\n1,2\n\n\n", [["a", "b"], ["1", "2"]]),
        ("a,b\n,\n1,2\n,\n", [["a", "b"], ["1", "2"]]),
        ("a,b\n\"\",\n", [["a", "b"], ["", ""]]),
        ("a;b\n1;2,5\n", [["a", "b"], ["1", "2,5"]]),
        ("a\tb\n1\t2\n", [["a", "b"], ["1", "2"]]),
        ("a,b\n\"1,5\",\"say \"\"hi\"\"\"\n", [["a", "b"], ["1,5", "say \"hi\""]]),
        ("a,b\n\"two\nlines\",2\n", [["a", "b"], ["two\nlines", "2"]]),
        ("a,b\n\"\",\"\"\"\"\n", [["a", "b"], ["", "\""]]),
        ("a,b\n 1 ,　２　\n", [["a", "b"], ["1", "２"]]),
        ("a\n\"\"\n", [["a"], [""]]),
        ("sep=;\na;b\n1;2,5\n", [["a", "b"], ["1", "2,5"]]),
        ("SEP=,\r\na,b\r\n1,2;\r\n", [["a", "b"], ["1", "2;"]]),
        ("sep=，\na，b\n1，2,5\n", [["a", "b"], ["1", "2,5"]]),
        ("a，b\n1，2\n\"3，4\"，5\n", [["a", "b"], ["1", "2"], ["3，4", "5"]]),
        ("指标，地区\n\n1,2\n4，5,6\n", [["指标", "地区"], ["1", "2"], ["4，5", "6"]]),
        ("\na，b\n\n1;2\n", [["a", "b"], ["1", "2"]]),
        ("a,b\n1，5,2\n", [["a", "b"], ["1，5", "2"]]),
        ("a,b\nit's 5\" wide,2\n", [["a", "b"], ["it's 5\" wide", "2"]]),
    ])
    func readsWhatRFC4180Allows(_ text: String, _ expected: [[String]]) {
        #expect(rows(text) == expected)
    }

    @Test func tellsWhereEachCellStands() throws {
        var problems: [Diagnostic] = []
        let table = try #require(
            CSVReader.read(Array("地区,数值,注\r\n婺城,\"1\n2\",x\n\"丽水\",796,\n".utf8), file: "x.csv", problems: &problems))
        #expect(problems.isEmpty)
        #expect(table.place(row: 0, column: 1).start == Position(line: 1, column: 4))
        #expect(table.place(row: 1, column: 1).start == Position(line: 2, column: 5))
        #expect(table.place(row: 1, column: 2).start == Position(line: 3, column: 4))
        #expect(table.place(row: 2, column: 0).start == Position(line: 4, column: 2))
        #expect(table.place(row: 2, column: 1).end == Position(line: 4, column: 9))
    }

    @Test(arguments: [
        ("a,b\n1,\"2\n3,4\n", "x.csv:2:3 csv-syntax: This quotation mark is never closed."),
        ("a,b\n1\n", "x.csv:2:1 csv-ragged: This row has 1 cells; the header has 2."),
        ("a,b\n1,2,3\n", "x.csv:2:1 csv-ragged: This row has 3 cells; the header has 2."),
        ("a,b\n\"1\"x,2\n", "x.csv:2:4 csv-syntax: There is text behind the closing quotation mark."),
        ("指标，地区，数值\n1,2\n", "x.csv:2:1 csv-ragged: This row has 1 cells; the header has 3."),
        ("", "x.csv:1:1 csv-syntax: The file is empty; a header line was expected."),
        ("\n\n", "x.csv:1:1 csv-syntax: The file is empty; a header line was expected."),
    ])
    func refusesWhatNobodyCanRead(_ text: String, _ problem: String) {
        #expect(problems(text) == [problem])
    }

    @Test func readsWhatProgramsWriteOtherThanUTF8() {
        let text = "地区\t数值\r\n婺城\t796\r\n"
        let expected = [["地区", "数值"], ["婺城", "796"]]
        let littleEndian = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(rows([0xFF, 0xFE] + littleEndian) == expected)
        var problems: [Diagnostic] = []
        let chinese: [UInt8] = [
            0xB5, 0xD8, 0xC7, 0xF8, 0x2C, 0xCA, 0xFD, 0xD6, 0xB5, 0x0A, 0xE6, 0xC4, 0xB3, 0xC7, 0x2C, 0x37,
        ]
        let table = CSVReader.read(chinese, file: "x.csv", problems: &problems)
        #expect(table?.text(row: 0, column: 1) == "数值")
        #expect(table?.place(row: 1, column: 1).start == Position(line: 2, column: 4))
        #expect(problems.map(\.code) == [.encodingGB18030])
    }

    @Test func namesTheFirstByteThatIsNoText() {
        var problems: [Diagnostic] = []
        let bytes = Array("a,b\n婺城".utf8) + [0xB0] + Array(",2\n".utf8)
        #expect(CSVReader.read(bytes, file: "x.csv", problems: &problems) == nil)
        #expect(
            problems.map(\.summary.english) == [
                "The byte 0xB0 at offset 10 is not UTF-8; nor is the file GB18030 (GBK)."
            ])
    }

    @Test func keepsReadingBehindARaggedRow() throws {
        var problems: [Diagnostic] = []
        let table = try #require(
            CSVReader.read(Array("a,b\n1\n3,4\n5,6,7\n8,9\n".utf8), file: "x.csv", problems: &problems))
        #expect(problems.count == 2)
        #expect((1..<table.rowCount).map { table.text(row: $0, column: 1) } == ["4", "9"])
        #expect((1..<table.rowCount).map(table.line(ofRow:)) == [3, 5])
    }

    /// Any bytes at all: no crash, and every cell's place lies in the file.
    @Test func survivesAnyBytes() {
        var generator = SeededGenerator(seed: 7)
        let alphabet: [UInt8] = Array(",;\t\"\n\r a1".utf8) + [0xEF, 0xBB, 0xBF, 0xE5, 0xA9, 0xBA, 0xFF, 0x00]
        for _ in 0..<3000 {
            let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
                alphabet.randomElement(using: &generator) ?? 0
            }
            var problems: [Diagnostic] = []
            guard let table = CSVReader.read(bytes, file: "x.csv", problems: &problems) else {
                #expect(!problems.isEmpty)
                continue
            }
            for row in 0..<table.rowCount {
                for column in 0..<table.cellCount(ofRow: row) {
                    #expect((table.place(row: row, column: column).start?.line ?? 0) <= 1 + bytes.count)
                    _ = table.text(row: row, column: column)
                }
            }
        }
    }

    /// Files of some 400 KB, which several read piece by piece: what stands between quotes, ragged rows and quotes without end
    /// are read as by one.
    @Test(arguments: [[0, 1, 2, 3], [0, 1, 2, 3, 4, 5], [0, 1, 6], [0, 1, 2, 7], [0, 8], [0, 9, 4], [0, 10]])
    func readsTheSameInPieces(_ choice: [Int]) {
        let rows = [
            "婺城区,1,plain\n", "\"金东区\",2,\"quoted\"\n", "a,\"two\nlines\",c\n", "a,\"two\r\nlines \"\"q\"\"\n\",c\r\n",
            "\n,,\n", "ragged,1\n", "a,b,\"\(String(repeating: "x,y\n", count: 30_000))\"\n",
            "behind,\"a quote\" is text,c\n", "a,b,c\r", "a,\"5 \n", "a,1\" wide,c\n",
        ]
        var generator = SeededGenerator(seed: UInt64(choice.count))
        var text = "area,value,note\n"
        while text.utf8.count < 400_000 { text += rows[choice.randomElement(using: &generator) ?? 0] }
        func read(_ workforce: Workforce) -> [String] {
            var problems: [Diagnostic] = []
            let table = CSVReader.read(
                Array(text.utf8), file: "x.csv", keepsCells: false, by: workforce, problems: &problems)
            let told = problems.map { "\($0.place.description): \($0.summary.english)" }
            guard let table else { return told }
            return told
                + (0..<table.rowCount).map { row in
                    "\(table.line(ofRow: row)) \(table.place(row: row, column: 1)) \(table.text(row: row, column: 2))"
                }
        }
        let backwards = Workforce(size: 5) { count, work in
            for number in (0..<count).reversed() { work(number) }
        }
        let expected = read(.alone)
        #expect(expected.count > 2)
        #expect(read(backwards) == expected)
    }
}

/// A generator of the same numbers in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
