package import Diagnostics

/// Headings that skip a level: #### below ##. The title of a text is its heading of the first level.
package enum HeadingSkip {
    @Sendable package static func problems(in prose: ProseText) -> [Diagnostic] {
        var last = 1
        return prose.blocks.compactMap { block in
            guard case .heading(let level) = block.kind else { return nil }
            defer { last = level }
            guard level > last + 1 else { return nil }
            let (marks, mended) = (String(repeating: "#", count: level), String(repeating: "#", count: last + 1))
            return Diagnostic(
                .headingSkip, at: block.place(block.scalars.indices),
                Phrase(
                    "This heading has level \(level) (\(marks)), the one above it level \(last).",
                    zh: "该标题为第 \(level) 级（\(marks)），上一个标题为第 \(last) 级。"),
                remedy: Phrase("Begin it with \(mended).", zh: "请用 \(mended) 开头。"))
        }
    }
}
