package import Diagnostics

/// A workbook of a spreadsheet program (.xlsx, Office Open XML, ECMA-376): what sheets it has. A sheet is read when it is
/// asked for.
///
/// Nothing of it is run or fetched: formulas count by the results that the file has, links and macros not at all.
package struct Workbook: Sendable {
    /// The path from the project folder.
    package let file: String
    /// Its sheets of cells in their order; sheets of charts and macros are none.
    package let sheets: [Listing]

    /// A sheet as the workbook lists it.
    package struct Listing: Sendable, Hashable {
        package let name: String
        /// Whether the program does not show it.
        package let isHidden: Bool
        /// The part of the archive that has its cells.
        let part: String
    }

    private let parts: PackageParts
    private let cells: CellReader

    /// Opens a workbook; nil, with the reason in `problems`, if it is none that can be read.
    package static func read(_ bytes: [UInt8], file: String, problems: inout [Diagnostic]) -> Workbook? {
        do throws(WorkbookProblem) {
            try FileSignature.check(bytes)
            let parts = PackageParts(archive: try ZipArchive(bytes))
            try FileSignature.check(parts.archive)
            return try Workbook(parts, file: file)
        } catch {
            problems.append(error.diagnostic(in: file))
            return nil
        }
    }

    /// The cells of a sheet by its name, hidden or not; nil, with the reason in `problems`, if it can't be read or there is
    /// none of the name.
    package func sheet(named name: String, problems: inout [Diagnostic]) -> Sheet? {
        guard let listing = sheets.first(where: { $0.name == name }) else {
            let nearest = Suggestion.nearest(to: name, in: sheets.map(\.name))
            let names = sheets.map(\.name)
            problems.append(
                Diagnostic(
                    .sheetUnknown, at: Place(file: file),
                    Phrase(
                        "The workbook has no sheet “\(name)”\(nearest.map { "; did you mean “\($0)”?" } ?? ".")",
                        zh: "工作簿中没有工作表“\(name)”\(nearest.map { "，是否应为“\($0)”？" } ?? "。")"),
                    remedy: nearest == nil
                        ? Phrase(
                            "Its sheets are: \(names.joined(separator: ", ")).",
                            zh: "其中的工作表有：\(names.joined(separator: "、"))。") : nil))
            return nil
        }
        do throws(WorkbookProblem) {
            return try sheet(listing)
        } catch {
            problems.append(error.at(SheetPlace(name: name)).diagnostic(in: file))
            return nil
        }
    }

    private func sheet(_ listing: Listing) throws(WorkbookProblem) -> Sheet {
        guard let xml = try parts.reader(of: listing.part) else {
            throw .damaged("its part “\(listing.part)” is missing", zh: "缺少“\(listing.part)”")
        }
        var reader = SheetReader(xml, name: listing.name, cells: cells)
        return try reader.read(file: file)
    }

    private init(_ parts: PackageParts, file: String) throws(WorkbookProblem) {
        self.file = file
        self.parts = parts
        guard let main = try parts.relationships(of: "").first(where: { $0.type == "officeDocument" })?.target,
            var xml = try parts.reader(of: main)
        else { throw .format(Phrase("The file is no workbook: nothing in it is one.", zh: "该文件不是工作簿：其中没有工作簿的内容。")) }
        let relationships = try parts.relationships(of: main)
        let list = try WorkbookList(&xml, relationships)
        sheets = list.sheets
        cells = CellReader(
            sharedTexts: try Self.read(relationships.first { $0.type == "sharedStrings" }, parts, Self.sharedTexts)
                ?? [],
            formats: try Self.read(relationships.first { $0.type == "styles" }, parts, WorkbookStyles.read) ?? [],
            since1904: list.since1904, hasResults: list.hasResults)
    }

    private static func read<Content>(
        _ relationship: PackageParts.Relationship?, _ parts: PackageParts,
        _ read: (inout XMLReader) throws(WorkbookProblem) -> Content
    ) throws(WorkbookProblem) -> Content? {
        guard let relationship, var xml = try parts.reader(of: relationship.target) else { return nil }
        return try read(&xml)
    }

    /// The texts that cells refer to by number: one for each `si`, empty ones too.
    private static func sharedTexts(_ xml: inout XMLReader) throws(WorkbookProblem) -> [String] {
        var texts: [String] = []
        while let event = try xml.next() {
            if event == .begin, xml.isNamed("si") { texts.append(try CellText.read(&xml).trimmingBlanks()) }
        }
        return texts
    }
}
