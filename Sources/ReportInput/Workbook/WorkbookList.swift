import Diagnostics

/// What the main part of a workbook says: its sheets, and how its numbers are meant.
struct WorkbookList {
    private(set) var sheets: [Workbook.Listing] = []
    /// Whether days are counted from 1904, as old Macintosh programs did.
    private(set) var since1904 = false
    /// False where the file asks for all formulas to be computed when it is opened: the results in it are placeholders,
    /// which libraries (openpyxl, XlsxWriter) write as zero.
    private(set) var hasResults = true

    init(_ xml: inout XMLReader, _ relationships: [PackageParts.Relationship]) throws(WorkbookProblem) {
        let targets = Dictionary(relationships.map { ($0.id, $0) }) { first, _ in first }
        while let event = try xml.next() {
            guard event == .begin else { continue }
            if xml.isNamed("workbookPr") {
                since1904 = xml.flag("date1904")
            } else if xml.isNamed("calcPr") {
                hasResults = !xml.flag("fullCalcOnLoad")
            } else if xml.isNamed("sheet"), let name = try xml.attribute("name") {
                guard let target = try xml.attribute("id").flatMap({ targets[$0] }) else {
                    throw .damaged("the sheet “\(name)” leads nowhere", zh: "工作表“\(name)”没有内容")
                }
                // Sheets of charts, macros and dialogs have no cells.
                guard target.type == "worksheet" else { continue }
                let state = try xml.attribute("state")
                sheets.append(
                    Workbook.Listing(
                        name: name, isHidden: state == "hidden" || state == "veryHidden", part: target.target))
            }
        }
        guard sheets.count <= WorkbookLimits.sheets else {
            throw .tooLarge(
                "it has \(sheets.count) sheets; \(WorkbookLimits.sheets) are allowed",
                zh: "有 \(sheets.count) 个工作表，最多为 \(WorkbookLimits.sheets) 个")
        }
        guard Set(sheets.map { $0.name.lowercased() }).count == sheets.count else {
            throw .damaged("two of its sheets have one name", zh: "有两个工作表同名")
        }
    }
}
