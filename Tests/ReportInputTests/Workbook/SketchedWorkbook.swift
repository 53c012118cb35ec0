import Diagnostics
import ReportInput
import ReportModel

/// A workbook from the XML of its sheets, as spreadsheet programs write it.
struct SketchedWorkbook {
    var archive = SketchedArchive()

    /// - Parameters:
    ///   - rows: what stands in the element `sheetData` of the one sheet.
    ///   - rest: what stands behind it.
    ///   - shared: `si` elements.
    ///   - formats: codes of number formats; the first is the cell format 1, or a number below 164 means a built-in one.
    init(
        rows: String = "", before: String = "", rest: String = "", shared: String = "", formats: [String] = [],
        properties: String = "", calculation: String = ""
    ) {
        self.init(
            sheets: [("Sheet1", "", "\(before)<sheetData>\(rows)</sheetData>\(rest)")], shared: shared,
            formats: formats,
            properties: properties, calculation: calculation)
    }

    init(
        sheets: [(name: String, state: String, content: String)], shared: String = "", formats: [String] = [],
        properties: String = "", calculation: String = ""
    ) {
        let declaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let package = "http://schemas.openxmlformats.org/package/2006/relationships"
        let numbers = formats.enumerated().map { index, code in
            Int(code).map { ($0, nil) } ?? (164 + index, code)
        }
        func relationship(_ id: String, _ type: String, _ target: String) -> String {
            "<Relationship Id='\(id)' Type='\(relations)/\(type)' Target='\(target)'/>"
        }
        let listed = sheets.enumerated().map { index, sheet in
            "<sheet name='\(sheet.name)' sheetId='\(index + 1)' \(sheet.state) r:id='rId\(index + 1)'/>"
        }.joined()
        let targets = sheets.indices.map { relationship("rId\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml") }
        archive.parts = [
            .init(
                "_rels/.rels",
                "\(declaration)<Relationships xmlns='\(package)'>\(relationship("rId1", "officeDocument", "xl/workbook.xml"))</Relationships>"
            ),
            .init(
                "xl/workbook.xml",
                "\(declaration)<workbook xmlns='\(main)' xmlns:r='\(relations)'>\(properties)<sheets>\(listed)</sheets>\(calculation)</workbook>"
            ),
            .init(
                "xl/_rels/workbook.xml.rels",
                "\(declaration)<Relationships xmlns='\(package)'>\(targets.joined())"
                    + relationship("rId90", "sharedStrings", "sharedStrings.xml")
                    + relationship("rId91", "styles", "styles.xml") + "</Relationships>"),
            .init("xl/sharedStrings.xml", "\(declaration)<sst xmlns='\(main)'>\(shared)</sst>"),
            .init(
                "xl/styles.xml",
                "\(declaration)<styleSheet xmlns='\(main)'><numFmts>"
                    + numbers.compactMap { number, code in
                        code.map { "<numFmt numFmtId='\(number)' formatCode='\($0.replacing("\"", with: "&quot;"))'/>" }
                    }.joined() + "</numFmts><cellStyleXfs><xf numFmtId='9'/></cellStyleXfs><cellXfs><xf numFmtId='0'/>"
                    + numbers.map { "<xf numFmtId='\($0.0)'/>" }.joined() + "</cellXfs></styleSheet>"),
        ]
        for (index, sheet) in sheets.enumerated() {
            archive.parts.append(
                .init(
                    "xl/worksheets/sheet\(index + 1).xml",
                    "\(declaration)<worksheet xmlns='\(main)' xmlns:r='\(relations)'>\(sheet.content)</worksheet>"))
        }
    }

    /// A sheet of words, row by row; empty texts are empty cells.
    init(cells: [[String]], rest: String = "") {
        let rows = cells.map { row in
            "<row>" + row.map { "<c t='inlineStr'><is><t>\($0)</t></is></c>" }.joined() + "</row>"
        }
        self.init(rows: rows.joined(), rest: rest)
    }

    /// Changes the text of a part.
    mutating func change(_ name: String, _ change: (String) -> String) {
        for index in archive.parts.indices where archive.parts[index].name == name {
            archive.parts[index].contents = Array(
                change(String(decoding: archive.parts[index].contents, as: UTF8.self)).utf8)
        }
    }

    // MARK: What is read of it

    /// The cells of the first sheet in which something stands: `A1=调解`; or the problems.
    func read() -> [String] {
        var problems: [Diagnostic] = []
        guard let workbook = Workbook.read(archive.bytes, file: "b.xlsx", problems: &problems),
            let name = workbook.sheets.first?.name, let sheet = workbook.sheet(named: name, problems: &problems),
            problems.isEmpty
        else { return problems.map(\.told) }
        return sheet.told
    }

    /// What reading and checking say of the workbook as the only data file of a sound folder.
    func problems(_ files: [String: String] = [:]) -> [String] {
        var tree = Folder.sound(files).tree
        tree.files["Content/data/b.xlsx"] = archive.bytes
        let (draft, reading) = readReport(tree)
        let (_, checking) = checkReport(draft, includesDrafts: false)
        return (reading + checking).sortedByPlace().map(\.told)
    }

    /// The observations that are read of it: period, text and origin of each.
    func observations(_ files: [String: String] = [:]) -> [String] {
        var tree = Folder.sound(files).tree
        tree.files["Content/data/b.xlsx"] = archive.bytes
        let report = checkReport(readReport(tree).draft, includesDrafts: false).report
        return report?.observations.map { "\($0.period.canonical) \($0.text) \($0.origin.row)" } ?? []
    }
}

extension Diagnostic {
    var told: String { "\(place.description) \(code.rawValue): \(summary.english)" }
}

extension Sheet {
    var told: [String] {
        rows.flatMap { row in
            row.cells.map {
                "\(CellAddress(row: row.number, column: $0.column).description)=\($0.isUncomputed ? "?" : $0.shown)"
            }
        }
    }
}

extension Cell {
    var isUncomputed: Bool { content == .uncomputed }
}
