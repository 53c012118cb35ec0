import Diagnostics
import ReportInput
import Testing

/// The one sheet of a workbook, whose cells a test changes, and which is written as a workbook anew.
struct RewrittenSheet {
    let name: String
    /// What the cells show, as words.
    var cells: [CellAddress: String] = [:]
    private let merged: [String]

    init(_ bytes: [UInt8], file: String) throws {
        var problems: [Diagnostic] = []
        let workbook = try #require(Workbook.read(bytes, file: file, problems: &problems))
        name = try #require(workbook.sheets.first?.name)
        let sheet = try #require(workbook.sheet(named: name, problems: &problems))
        merged = sheet.merged.ranges.map(\.description)
        for row in sheet.rows {
            for cell in row.cells { cells[CellAddress(row: row.number, column: cell.column)] = cell.shown }
        }
    }

    /// The workbook: an archive of parts that are not packed.
    var bytes: [UInt8] {
        let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        func relationship(_ type: String, _ target: String) -> String {
            "<Relationships><Relationship Id='a' Type='\(relations)/\(type)' Target='\(target)'/></Relationships>"
        }
        let parts = [
            ("_rels/.rels", relationship("officeDocument", "xl/workbook.xml")),
            (
                "xl/workbook.xml",
                "<workbook xmlns:r='\(relations)'><sheets><sheet name='\(name)' r:id='a'/></sheets></workbook>"
            ),
            ("xl/_rels/workbook.xml.rels", relationship("worksheet", "sheet.xml")), ("xl/sheet.xml", sheet),
        ]
        var (bytes, directory): ([UInt8], [UInt8]) = ([], [])
        for (name, text) in parts {
            let (name, contents) = (Array(name.utf8), Array(text.utf8))
            let facts = field(0, 8) + field(sum(contents), 4) + field(contents.count, 4) + field(contents.count, 4)
            directory += field(0x0201_4B50, 4) + field(20, 2) + field(20, 2) + facts + field(name.count, 2)
            directory += field(0, 12) + field(bytes.count, 4) + name
            bytes += field(0x0403_4B50, 4) + field(20, 2) + facts + field(name.count, 2) + field(0, 2)
            bytes += name + contents
        }
        let end = field(0x0605_4B50, 4) + field(0, 4) + field(parts.count, 2) + field(parts.count, 2)
        return bytes + directory + end + field(directory.count, 4) + field(bytes.count, 4) + field(0, 2)
    }

    private var sheet: String {
        let rows = Dictionary(grouping: cells, by: \.key.row).sorted { $0.key < $1.key }.map { row, cells in
            let cells = cells.sorted { $0.key.column < $1.key.column }.map { address, text in
                "<c r='\(address.description)' t='inlineStr'><is><t>\(text)</t></is></c>"
            }
            return "<row r='\(row)'>\(cells.joined())</row>"
        }
        let ranges = merged.map { "<mergeCell ref='\($0)'/>" }.joined()
        return
            "<worksheet><sheetData>\(rows.joined())</sheetData><mergeCells>\(ranges)</mergeCells></worksheet>"
    }

    private func field(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }

    /// The check sum of archives, CRC-32 (ISO 3309), bit by bit.
    private func sum(_ bytes: [UInt8]) -> Int {
        var rest: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            rest ^= UInt32(byte)
            for _ in 0..<8 { rest = rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
        }
        return Int(~rest)
    }
}
