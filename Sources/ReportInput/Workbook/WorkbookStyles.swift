/// The formats that cells refer to by number, from the workbook's part of styles.
enum WorkbookStyles {
    static func read(_ xml: inout XMLReader) throws(WorkbookProblem) -> [CellFormat] {
        var codes: [Int: String] = [:]
        var numbers: [Int] = []
        var isInCellFormats = false
        while let event = try xml.next() {
            if event == .end, xml.isNamed("cellXfs") { isInCellFormats = false }
            guard event == .begin else { continue }
            if xml.isNamed("cellXfs") {
                isInCellFormats = true
            } else if xml.isNamed("numFmt"), let number = try integer("numFmtId", xml) {
                codes[number] = try xml.attribute("formatCode")
            } else if isInCellFormats, xml.isNamed("xf") {
                numbers.append(try integer("numFmtId", xml) ?? 0)
            }
        }
        let formats = Set(numbers).reduce(into: [Int: CellFormat]()) { formats, number in
            formats[number] = codes[number].map(CellFormat.init(code:)) ?? CellFormat(builtIn: number) ?? .general
        }
        return numbers.map { formats[$0] ?? .general }
    }

    private static func integer(_ name: StaticString, _ xml: XMLReader) throws(WorkbookProblem) -> Int? {
        try xml.attribute(name).flatMap { Int($0) }
    }
}
