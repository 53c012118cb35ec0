import Diagnostics

/// What a cell refers to: the texts and formats that a workbook's cells have in common.
struct CellReader: Sendable {
    let sharedTexts: [String]
    let formats: [CellFormat]
    let since1904: Bool
    let hasResults: Bool

    /// The kinds of content that a cell names with its attribute `t` (ECMA-376, 18.18.11).
    private enum Kind: String {
        case shared = "s"
        case inline = "inlineStr"
        case formulaText = "str"
        case flag = "b"
        case error = "e"
        case number = "n"
        case date = "d"
    }

    /// Reads the cell whose element began last; nil if nothing stands in it.
    func read(_ xml: inout XMLReader, column: Int) throws(WorkbookProblem) -> Cell? {
        let word = xml.rawAttribute("t")
        guard let kind = word.map({ Kind(rawValue: String(decoding: $0, as: UTF8.self)) }) ?? .number else {
            throw .damaged("a cell of an unknown kind", zh: "单元格类型无法识别")
        }
        let format = xml.rawAttribute("s").flatMap { Int(String(decoding: $0, as: UTF8.self)) }
        var isFormula = false
        var value: [UInt8]?
        var text = ""
        let outside = xml.depth - 1
        while xml.depth > outside, let event = try xml.next() {
            guard event == .begin else { continue }
            if xml.isNamed("v") {
                value = try xml.elementBytes()
            } else if xml.isNamed("is") {
                text = try CellText.read(&xml)
            } else {
                isFormula = isFormula || xml.isNamed("f")
                try xml.skipElement()
            }
        }
        let content: Cell.Content?
        if isFormula, !hasResults || value == nil || (value?.isEmpty == true && kind != .formulaText) {
            content = .uncomputed
        } else if kind == .inline {
            content = Self.words(text)
        } else {
            content = try self.content(value ?? [], kind, format: format)
        }
        return content.map { Cell(column: column, content: $0, isFormula: isFormula) }
    }

    private func content(_ value: [UInt8], _ kind: Kind, format: Int?) throws(WorkbookProblem) -> Cell.Content? {
        guard !value.isEmpty else { return nil }
        func text() -> String { String(decoding: value, as: UTF8.self) }
        switch kind {
        case .shared:
            guard let index = Int(text()), sharedTexts.indices.contains(index) else {
                throw .damaged("a text of the number \(text()) is missing", zh: "缺少编号为 \(text()) 的文字")
            }
            let shared = sharedTexts[index]
            return shared.isEmpty ? nil : .text(shared)
        case .formulaText, .inline: return Self.words(try CellText.checked(text()))
        case .flag: return .flag(text() == "1" || text() == "true")
        case .error: return .error(text())
        case .date:
            guard let date = WorkbookDate(iso: text(), parts: self.format(format).dateParts) else {
                throw .damaged("“\(text())” is no date", zh: "“\(text())”不是日期")
            }
            return .date(date)
        case .number:
            guard let number = StoredNumber(value) else {
                throw .damaged("“\(text())” is no number", zh: "“\(text())”不是数")
            }
            return shown(number, self.format(format))
        }
    }

    private func shown(_ number: StoredNumber, _ format: CellFormat) -> Cell.Content {
        let stored = number.text()
        if let parts = format.dateParts {
            guard let date = WorkbookDate(serial: number, since1904: since1904, parts: parts) else {
                return .number(stored: stored, shown: stored)
            }
            return .date(date)
        }
        if format == .general { return .number(stored: stored, shown: stored) }
        let shown =
            format.isPercent
            ? number.shifted(by: 2).text(decimals: format.decimals) + "%"
            : number.text(decimals: format.decimals) + format.unit
        return .number(stored: stored, shown: shown)
    }

    private func format(_ index: Int?) -> CellFormat {
        guard let index, formats.indices.contains(index) else { return .general }
        return formats[index]
    }

    private static func words(_ text: String) -> Cell.Content? {
        let words = text.trimmingBlanks()
        return words.isEmpty ? nil : .text(words)
    }
}
