package import Diagnostics

/// Links whose text does not say what they lead to; whoever hears a list of links is told nothing.
package enum LinkText {
    private static let empty: Set<String> = [
        "点击这里", "点击此处", "点击", "点这里", "点此", "点我", "请点击", "请点击这里", "请点击此处", "这里", "此处", "在这里", "链接", "此链接",
        "点击查看", "点击进入", "here", "click here", "click", "this", "link", "this link", "read more",
    ]

    @Sendable package static func problems(in prose: ProseText) -> [Diagnostic] {
        prose.blocks.flatMap { block in
            block.links.compactMap { link in
                guard !link.isFigure, link.range.count < 24 else { return nil }
                let words = block.text(link.range)
                guard empty.contains(words.trimmingBlanks().lowercased()) else { return nil }
                return Diagnostic(
                    .linkText, at: block.place(link.range),
                    Phrase(
                        "The link text “\(words)” does not say what the link leads to.",
                        zh: "链接文字“\(words)”没有说明链接到什么内容。"),
                    remedy: Phrase(
                        "Make the name of what it leads to the link.", zh: "请用所链接内容的名称作链接文字。"))
            }
        }
    }
}
