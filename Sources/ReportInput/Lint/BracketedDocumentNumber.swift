package import Diagnostics

/// Years in the numbers of official documents that do not stand in 六角括号: 国办发[2017]47号 (GB/T 9704).
package enum BracketedDocumentNumber {
    private static let closing: [Unicode.Scalar: Unicode.Scalar] = [
        "[": "]", "［": "］", "【": "】", "(": ")", "（": "）", "〔": "〕",
    ]

    @Sendable package static func problems(in prose: ProseText) -> [Diagnostic] {
        prose.blocks.flatMap { block in
            block.digits.indices.compactMap { problem(at: $0, in: block) }
        }
    }

    private static func problem(at index: Int, in block: ProseBlock) -> Diagnostic? {
        let digits = block.digits[index]
        guard digits.count == 4, let year = block.value(digits), (1949...2099).contains(year),
            let opening = block.scalar(digits.lowerBound - 1), closing[opening] != nil,
            let end = block.scalar(digits.upperBound), closing.values.contains(end),
            opening != "〔" || end != "〕", block.scalar(digits.lowerBound - 2)?.isChinese == true
        else { return nil }
        var number = digits.upperBound + 1
        if block.scalar(number) == "第" { number += 1 }
        guard index + 1 < block.digits.count, block.digits[index + 1].lowerBound == number,
            block.scalar(block.digits[index + 1].upperBound) == "号"
        else { return nil }
        let range = (digits.lowerBound - 1)..<(digits.upperBound + 1)
        return Diagnostic(
            .bracketDocumentNumber, at: block.place(range),
            Phrase(
                "The year of a document number stands in 〔〕, here in “\(block.text(range))”.",
                zh: "发文字号的年份应用六角括号，此处为“\(block.text(range))”。"),
            remedy: Phrase("Write 〔\(block.text(digits))〕.", zh: "请写“〔\(block.text(digits))〕”。"))
    }
}
