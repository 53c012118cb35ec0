import Diagnostics

/// Reads the cells of a sheet (ECMA-376, 18.3.1.99).
struct SheetReader {
    private var xml: XMLReader
    private let name: String
    private let cells: CellReader
    private var rows: [Sheet.Row] = []
    private var cellCount = 0
    private var hiddenColumns: [ClosedRange<Int>] = []
    private var ranges: [CellRange] = []

    init(_ xml: XMLReader, name: String, cells: CellReader) {
        self.xml = xml
        self.name = name
        self.cells = cells
    }

    mutating func read(file: String) throws(WorkbookProblem) -> Sheet {
        guard try firstElement(), xml.isNamed("worksheet") else { throw xml.refused("is no sheet", zh: "不是工作表") }
        while let event = try xml.next() {
            guard event == .begin else { continue }
            if xml.isNamed("cols") {
                try readColumns()
            } else if xml.isNamed("sheetData") {
                try readRows()
            } else if xml.isNamed("mergeCells") {
                try readMergedRanges()
            } else {
                try xml.skipElement()
            }
        }
        let last = CellAddress(
            row: rows.last?.number ?? 0, column: rows.lazy.compactMap { $0.cells.last?.column }.max() ?? 0)
        return Sheet(
            file: file, name: name, rows: rows, hiddenColumns: hiddenColumns,
            merged: try MergedRanges(ranges, upTo: last))
    }

    private mutating func firstElement() throws(WorkbookProblem) -> Bool {
        while let event = try xml.next() {
            if event == .begin { return true }
        }
        return false
    }

    private mutating func readColumns() throws(WorkbookProblem) {
        let outside = xml.depth - 1
        while xml.depth > outside, let event = try xml.next() {
            guard event == .begin, xml.isNamed("col"), xml.flag("hidden"), let first = number("min"),
                let last = number("max"), first <= last
            else { continue }
            hiddenColumns.append(first...last)
        }
    }

    private mutating func readMergedRanges() throws(WorkbookProblem) {
        let outside = xml.depth - 1
        while xml.depth > outside, let event = try xml.next() {
            guard event == .begin, xml.isNamed("mergeCell") else { continue }
            guard let range = xml.rawAttribute("ref").flatMap(CellRange.init) else {
                throw xml.refused("has a merged range that is none", zh: "中有无效的合并区域")
            }
            ranges.append(range)
        }
    }

    private mutating func readRows() throws(WorkbookProblem) {
        let outside = xml.depth - 1
        // A row without a number follows the one before (ECMA-376, 18.3.1.73).
        var last = 0
        while xml.depth > outside, let event = try xml.next() {
            guard event == .begin else { continue }
            guard xml.isNamed("row") else {
                try xml.skipElement()
                continue
            }
            let row = xml.rawAttribute("r") == nil ? last + 1 : number("r") ?? 0
            guard row > last, row <= CellAddress.lastRow else {
                throw xml.refused("has rows out of order behind row \(last)", zh: "中第 \(last) 行之后的行号有误")
            }
            last = row
            let isHidden = xml.flag("hidden")
            let found = try readCells(ofRow: row)
            if !found.isEmpty { rows.append(Sheet.Row(number: row, isHidden: isHidden, cells: found)) }
        }
    }

    private mutating func readCells(ofRow row: Int) throws(WorkbookProblem) -> [Cell] {
        var found: [Cell] = []
        var last = 0
        let outside = xml.depth - 1
        while xml.depth > outside, let event = try xml.next() {
            guard event == .begin else { continue }
            guard xml.isNamed("c") else {
                try xml.skipElement()
                continue
            }
            let address = xml.rawAttribute("r").map(CellAddress.init) ?? CellAddress(row: row, column: last + 1)
            guard let address, address.row == row, address.column > last, address.column <= CellAddress.lastColumn
            else {
                throw xml.refused("has cells out of order in row \(row)", zh: "第 \(row) 行的单元格顺序有误")
            }
            last = address.column
            let cell: Cell?
            do throws(WorkbookProblem) {
                cell = try cells.read(&xml, column: last)
            } catch {
                throw error.at(SheetPlace(name: name, cell: address))
            }
            if let cell { found.append(cell) }
        }
        cellCount += found.count
        guard cellCount <= WorkbookLimits.cells else {
            throw .tooLarge(
                "a sheet has more than \(WorkbookLimits.cells) cells", zh: "一个工作表中的单元格超过 \(WorkbookLimits.cells) 个")
        }
        return found
    }

    private func number(_ attribute: StaticString) -> Int? {
        xml.rawAttribute(attribute).flatMap { Int(String(decoding: $0, as: UTF8.self)) }
    }
}
