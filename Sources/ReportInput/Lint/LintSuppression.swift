package import Diagnostics

/// A comment that switches one rule off for one block: `<!-- lint-disable RULE: reason -->`.
package struct LintSuppression: Sendable {
    package var rule: DiagnosticCode
    /// The lines of the file that it is for; nil where no block follows.
    package var lines: ClosedRange<Int>?
    package var place: Place

    static let word = "lint-disable"

    /// Reads what stands in comments of HTML; comments that are not for the lints mean nothing.
    static func read(
        _ html: String, for lines: ClosedRange<Int>?, at place: Place, problems: inout [Diagnostic]
    ) -> [LintSuppression] {
        comments(in: html).compactMap { comment in
            guard comment.hasPrefix("lint-") else { return nil }
            let name = comment.prefix { !$0.isWhitespace }
            guard name == word else {
                problems.append(unknown(String(name), at: place))
                return nil
            }
            let rest = comment.dropFirst(name.count)
            let colon = rest.firstIndex { $0 == ":" || $0 == "：" }
            let rule = String(rest[..<(colon ?? rest.endIndex)]).trimmingBlanks()
            let reason = String(colon.map { rest[rest.index(after: $0)...] } ?? "").trimmingBlanks()
            guard let code = DiagnosticCode(rawValue: rule), Lint.rules.contains(code) else {
                problems.append(unknown(rule: rule, at: place))
                return nil
            }
            guard !reason.isEmpty else {
                problems.append(withoutReason(rule, at: place))
                return nil
            }
            return LintSuppression(rule: code, lines: lines, place: place)
        }
    }

    /// What stands in the comments, without blanks at the ends.
    private static func comments(in html: String) -> [String] {
        guard html.contains("lint-") else { return [] }
        let bytes = Array(html.utf8)
        var comments: [String] = []
        var start: Int?
        var index = 0
        while index < bytes.count {
            if let opening = start {
                if bytes[index...].starts(with: "-->".utf8) {
                    comments.append(String(decoding: bytes[opening..<index], as: UTF8.self).trimmingBlanks())
                    start = nil
                    index += 2
                }
            } else if bytes[index...].starts(with: "<!--".utf8) {
                start = index + 4
                index += 3
            }
            index += 1
        }
        return comments
    }

    // MARK: Problems

    private static func unknown(_ word: String, at place: Place) -> Diagnostic {
        Diagnostic(
            .suppressionUnknown, at: place,
            Phrase("“\(word)” is no instruction for the lints.", zh: "“\(word)”不是检查指令。"),
            remedy: Phrase(
                "Write <!-- \(Self.word) RULE: reason --> before the block.",
                zh: "请在该段之前写 <!-- \(Self.word) 规则: 理由 -->。"))
    }

    private static func unknown(rule: String, at place: Place) -> Diagnostic {
        let names = Lint.rules.map(\.rawValue)
        guard DiagnosticCode(rawValue: rule) == nil else {
            return Diagnostic(
                .suppressionUnknown, at: place,
                Phrase("The rule “\(rule)” can't be switched off in a text.", zh: "规则“\(rule)”不能在正文中关闭。"),
                remedy: Phrase(
                    "Mend what it finds. These can be: \(names.joined(separator: ", ")).",
                    zh: "请改正它指出的问题。可以关闭的规则：\(names.joined(separator: "、"))。"))
        }
        let nearest = Suggestion.nearest(to: rule, in: names)
        return Diagnostic(
            .suppressionUnknown, at: place,
            Phrase(
                "No rule is called “\(rule)”\(nearest.map { "; did you mean “\($0)”?" } ?? ".")",
                zh: "没有名为“\(rule)”的规则\(nearest.map { "，是否应为“\($0)”？" } ?? "。")"),
            remedy: nearest == nil
                ? Phrase(
                    "One of these: \(names.joined(separator: ", ")).", zh: "可用的规则：\(names.joined(separator: "、"))。")
                : nil)
    }

    private static func withoutReason(_ rule: String, at place: Place) -> Diagnostic {
        Diagnostic(
            .suppressionReason, at: place,
            Phrase(
                "No reason is given for switching off “\(rule)”, so it stays on.", zh: "关闭规则“\(rule)”未写理由，因此没有关闭。"),
            remedy: Phrase(
                "Write it behind a colon: <!-- \(Self.word) \(rule): reason -->.",
                zh: "请在冒号之后写明：<!-- \(Self.word) \(rule): 理由 -->。"))
    }
}
