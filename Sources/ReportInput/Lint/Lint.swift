package import Diagnostics

/// Rules of style and care for prose, each a function of its own.
package enum Lint {
    /// All of them.
    static let all: [@Sendable (ProseText) -> [Diagnostic]] = [
        NumberUnlinked.problems, PercentPoint.problems, DoubleQualifier.problems, DateStyle.problems,
        BracketedDocumentNumber.problems, HalfWidthPunctuation.problems, HeadingSkip.problems, LinkText.problems,
        LinkUnfinished.problems, PlaceholderLeft.problems, IdentityNumber.problems, TelephoneNumber.problems,
    ]

    /// The rules that an author may switch off for a block, with a reason.
    package static let rules: [DiagnosticCode] = [
        .numberUnlinked, .percentPoint, .doubleQualifier, .dateStyle, .bracketDocumentNumber, .halfWidthPunctuation,
        .headingSkip, .linkText, .linkUnfinished, .placeholderLeft, .personalIDNumber, .personalPhone, .emphasisBroken,
        .imageAlternative, .autolinkChinese,
    ]

    /// What the lints find in a text, together with what reading it found, without what its author switched off.
    package static func problems(in prose: ProseText, besides found: [Diagnostic]) -> [Diagnostic] {
        let problems = found + all.flatMap { $0(prose) }
        guard !prose.suppressions.isEmpty else { return problems }

        // A block has the lines that its comment is for; one inside another has the say over its own.
        var owners: [DiagnosticCode: [Int: Int]] = [:]
        var covered: Set<Cover> = []
        for (number, suppression) in prose.suppressions.enumerated() {
            guard let lines = suppression.lines,
                covered.insert(Cover(rule: suppression.rule, lines: lines)).inserted
            else { continue }
            for line in lines { owners[suppression.rule, default: [:]][line] = number }
        }
        var used: Set<Int> = []
        let kept = problems.filter { problem in
            guard let line = problem.place.start?.line, let owner = owners[problem.code]?[line] else { return true }
            used.insert(owner)
            return false
        }
        return kept
            + prose.suppressions.enumerated().filter { !used.contains($0.offset) }.map { unused($0.element) }
    }

    /// A rule and the lines it is switched off for.
    private struct Cover: Hashable {
        var rule: DiagnosticCode
        var lines: ClosedRange<Int>
    }

    private static func unused(_ suppression: LintSuppression) -> Diagnostic {
        let rule = suppression.rule.rawValue
        return Diagnostic(
            .suppressionUnused, at: suppression.place,
            suppression.lines == nil
                ? Phrase("No block follows for which “\(rule)” would be off.", zh: "其后没有可以关闭规则“\(rule)”的段落。")
                : Phrase("The rule “\(rule)” finds nothing in this block.", zh: "规则“\(rule)”在该段没有发现问题。"),
            remedy: Phrase(
                "Delete the comment, or put it directly before the block that it is for.",
                zh: "请删除该注释，或把它放到所针对的段落之前。"))
    }
}
