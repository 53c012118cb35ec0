package import Diagnostics

/// What was meant as a link and is none, so that readers would see its brackets: `[796起](figure:a@b#1` without its end, or
/// with a blank in the address. A figure in such a link is compared with nothing.
package enum LinkUnfinished {
    @Sendable package static func problems(in prose: ProseText) -> [Diagnostic] {
        prose.blocks.flatMap { block -> [Diagnostic] in
            guard block.kind != .title, block.kind != .summary, block.has({ $0 == "]" }) else { return [] }
            return beginnings.matches(in: block.scalars).filter { isMeant($0, in: block) }.map {
                problem($0, in: block)
            }
        }
    }

    /// How the address of a link begins that leads to something of the site or of another one.
    private static let beginnings = ProseWords(
        (LinkDestination.schemes + ["figure", "mailto"]).flatMap { ["](\($0):", "]( \($0):"] }
            // A web address is a link of its own, which is no prose.
            + ["](../", "]( ../", "](\(ProseBlock.gap)"])

    /// Whether a link was meant, and not brackets: those of an author who writes them as `\]` are, and what stands behind the
    /// colon of a source in English, `[Table 1](source: NBS)`.
    private static func isMeant(_ begin: Range<Int>, in block: ProseBlock) -> Bool {
        if block.isEscaped(begin.lowerBound) || block.isEscaped(begin.lowerBound + 1) { return false }
        switch block.scalars[begin.upperBound - 1] {
        case ProseBlock.gap: return block.isWritten("(http", at: begin.upperBound - 2)
        case ":": return block.scalar(begin.upperBound) != " " || block.text(begin).hasSuffix("figure:")
        default: return true
        }
    }

    /// So many characters of an address are shown.
    private static let mostShown = 60

    private static func problem(_ begin: Range<Int>, in block: ProseBlock) -> Diagnostic {
        let address = block.scalars[(begin.lowerBound + 2)...].prefix(mostShown).prefix {
            $0 != ")" && $0 != "[" && $0 != "\n" && !$0.isChinese
        }.count
        let range = begin.lowerBound..<(begin.lowerBound + 2 + address)
        let shown = block.text(range).replacing("\(ProseBlock.gap)", with: "…")
        return Diagnostic(
            .linkUnfinished, at: block.place(range),
            Phrase(
                "Behind these brackets stands no address: readers would see “\(shown)” as it is here.",
                zh: "方括号后面不是完整的地址，读者会看到原样的“\(shown)”。"),
            remedy: Phrase(
                "Write [TEXT](ADDRESS) with both brackets closed and no blank in the address.",
                zh: "请写成 [文字](地址)：两个括号都要闭合，地址中不要有空格。"))
    }
}
