import Diagnostics
import ReportModel

/// Makes what a government website has to name, and tells of numbers that do not have the form of such numbers.
///
/// The forms are those seen on websites; they are nowhere laid down in full, so that another one is a warning.
enum GovernmentCheck {
    static func marks(_ draft: GovernmentDraft, problems: inout [Diagnostic]) -> GovernmentMarks? {
        if let code = draft.identifier, code.value.wholeMatch(of: /bm[0-9]{8}|[0-9]{10}/) == nil {
            problems.append(
                unlike(code, Phrase("an identification code", zh: "网站标识码"), for: "3307000009"))
        }
        if let icp = draft.icp, icp.value.wholeMatch(of: /[\u{4E00}-\u{9FFF}]ICP备[0-9]{8,}号(-[0-9]+)?/) == nil {
            problems.append(unlike(icp, Phrase("an ICP number", zh: "ICP备案编号"), for: "浙ICP备12345678号-1"))
        }
        if let police = draft.police, police.value.wholeMatch(of: /.公网安备\s?[0-9]{14}号/) == nil {
            problems.append(
                unlike(police, Phrase("the number of a police record", zh: "公安备案编号"), for: "浙公网安备33010602009975号"))
        }
        guard let domain = draft.domain.flatMap({ domain($0, problems: &problems) }), let code = draft.identifier
        else { return nil }
        return GovernmentMarks(
            domain: domain, identifier: code.value, icp: draft.icp?.value, police: draft.police?.value,
            reporting: draft.reporting.flatMap { address($0, problems: &problems) })
    }

    private static func unlike(_ text: Located<String>, _ kind: Phrase, for example: String) -> Diagnostic {
        Diagnostic(
            .governmentFormat, at: text.place,
            Phrase(
                "“\(text.value)” does not look like \(kind.english).", zh: "“\(text.value)”不像是\(kind.chinese)。"),
            remedy: Phrase("They look like \(example).", zh: "一般写作 \(example)。"))
    }

    private static func domain(_ text: Located<String>, problems: inout [Diagnostic]) -> String? {
        if text.value.wholeMatch(of: /[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+/) != nil { return text.value }
        problems.append(
            Diagnostic(
                .valueInvalid, at: text.place,
                Phrase("“\(text.value)” is no domain.", zh: "“\(text.value)”不是域名。"),
                remedy: Phrase(
                    "Write only the domain, for instance www.example.gov.cn.", zh: "只写域名，例如 www.example.gov.cn。")))
        return nil
    }

    private static func address(_ text: Located<String>, problems: inout [Diagnostic]) -> String? {
        if text.value.hasPrefix("https://") || text.value.hasPrefix("http://") { return text.value }
        problems.append(
            Diagnostic(
                .valueInvalid, at: text.place,
                Phrase("“\(text.value)” is no address on the web.", zh: "“\(text.value)”不是网址。"),
                remedy: Phrase("Begin it with https://.", zh: "请以 https:// 开头。")))
        return nil
    }
}
