import Diagnostics
import ReportInput
import Testing

/// What is archived is unpacked only as the central directory tells it, within limits.
@Suite struct ZipArchiveTests {
    private let sound = SketchedWorkbook(cells: [["调解", "796"]])
    private let cells = ["A1=调解", "B1=796"]

    private func sheet(_ change: (inout SketchedArchive.Part) -> Void) -> [String] {
        var workbook = sound
        change(&workbook.archive.parts[workbook.archive.parts.count - 1])
        return workbook.read()
    }

    @Test func readsStoredAndDeflatedParts() {
        #expect(sound.read() == cells)
        #expect(sheet { $0.isDeflated = false } == cells)
    }

    @Test func readsArchivesOfStreamingWriters() {
        var workbook = sound
        for index in workbook.archive.parts.indices { workbook.archive.parts[index].hasDescriptor = true }
        #expect(workbook.read() == cells)
    }

    @Test func readsZIP64() {
        var workbook = sound
        workbook.archive.isWide = true
        #expect(workbook.read() == cells)
    }

    @Test func findsTheEndBeforeAComment() {
        var workbook = sound
        workbook.archive.comment = Array(repeating: 0x50, count: 65_535)
        #expect(workbook.read() == cells)
    }

    @Test func readsNamesOfWindows() {
        var workbook = sound
        for index in workbook.archive.parts.indices {
            workbook.archive.parts[index].name = workbook.archive.parts[index].name.replacing("/", with: "\\")
                .uppercased()
        }
        #expect(workbook.read() == cells)
    }

    @Test func refusesWhatIsNotAsTheDirectoryTells() {
        let name = "b.xlsx#Sheet1 workbook-damaged: The workbook is damaged: in its part “xl/worksheets/sheet1.xml”"
        let size = ["\(name) can’t be unpacked to the size that the archive tells."]
        #expect(sheet { $0.size = 100 } == size)
        #expect(sheet { $0.size = 100_000 } == size)
        #expect(
            sheet {
                $0.isDeflated = false; $0.size = 10
            } == size)
        #expect(
            sheet {
                $0.isDeflated = false; $0.method = 8
            } == size)
        #expect(sheet { $0.checkSum = 1 } == ["\(name) has another check sum than the archive tells."])
    }

    @Test func refusesOtherMethodsAndEncryption() {
        #expect(
            sheet { $0.method = 14 } == [
                "b.xlsx workbook-damaged: The workbook is damaged: its part “xl/worksheets/sheet1.xml” is packed by method 14, which spreadsheet programs don’t use."
            ])
        #expect(
            sheet { $0.flags = 1 } == [
                "b.xlsx workbook-format: The workbook is encrypted (“xl/worksheets/sheet1.xml” in it)."
            ])
    }

    @Test(arguments: ["../evil.xml", "xl/../../evil.xml", "/etc/passwd", "..\\evil.xml"])
    func refusesPartsThatClimb(_ name: String) {
        var workbook = sound
        workbook.archive.parts.append(.init(name, "x"))
        #expect(
            workbook.read() == [
                "b.xlsx workbook-damaged: The workbook is damaged: its part “\(name.replacing("\\", with: "/"))” leads out of the archive."
            ])
    }

    @Test func refusesTwoPartsOfOneName() {
        var workbook = sound
        workbook.archive.parts.append(.init("xl/Styles.xml", "x"))
        #expect(
            workbook.read() == [
                "b.xlsx workbook-damaged: The workbook is damaged: it has two parts called “xl/Styles.xml”."
            ])
    }

    @Test func refusesBombs() {
        let zeros = String(repeating: " ", count: 3_000_000)
        #expect(
            sheet { $0.contents += Array(zeros.utf8) } == [
                "b.xlsx#Sheet1 workbook-too-large: The workbook is too large: its part “xl/worksheets/sheet1.xml” is packed to less than 1/400 of its size, as no table is."
            ])
        #expect(
            sheet { $0.size = 300 << 20 } == [
                "b.xlsx#Sheet1 workbook-too-large: The workbook is too large: its part “xl/worksheets/sheet1.xml” has 300 MiB unpacked; 256 MiB are allowed."
            ])
        var workbook = sound
        for number in 0..<5 {
            workbook.archive.parts.append(.init("xl/media/\(number).png", "x"))
            workbook.archive.parts[workbook.archive.parts.count - 1].size = 250 << 20
        }
        #expect(
            workbook.read() == [
                "b.xlsx workbook-too-large: The workbook is too large: unpacked it has 1250 MiB; 1024 MiB are allowed."
            ])
        workbook = sound
        workbook.archive.parts += (0..<10_000).map { .init("x\($0)", "", isDeflated: false) }
        #expect(
            workbook.read() == [
                "b.xlsx workbook-too-large: The workbook is too large: the archive has 10006 parts; 10000 are allowed."
            ])
    }

    @Test func refusesWhatIsCutOffAnywhere() {
        let bytes = sound.archive.bytes
        for count in 2..<bytes.count {
            var problems: [Diagnostic] = []
            _ = Workbook.read(Array(bytes[..<count]), file: "b.xlsx", problems: &problems)
            #expect(problems.map(\.code) == [.workbookDamaged], "\(count)")
        }
    }

    /// Any bytes may be wrong: no crash, no hang, and either cells or a sentence.
    @Test func survivesAnyWrongBytes() {
        var workbook = SketchedWorkbook(
            rows: "<row r='1'><c r='A1' t='s' s='1'><v>0</v></c><c r='B1' s='2'><v>43465.5</v></c></row>",
            rest: "<mergeCells><mergeCell ref='A1:B2'/></mergeCells>", shared: "<si><t>调解_x000D_&amp;</t></si>",
            formats: ["0.00%", "yyyy\"年\""])
        for index in workbook.archive.parts.indices { workbook.archive.parts[index].isDeflated = index % 2 == 0 }
        let bytes = workbook.archive.bytes
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<1500 {
            var wrong = bytes
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                wrong[Int.random(in: 0..<wrong.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            var problems: [Diagnostic] = []
            let found = Workbook.read(wrong, file: "b.xlsx", problems: &problems)
            for sheet in found?.sheets ?? [] { _ = found?.sheet(named: sheet.name, problems: &problems) }
            #expect(found != nil || !problems.isEmpty)
        }
    }
}
