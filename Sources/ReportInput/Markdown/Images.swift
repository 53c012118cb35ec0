import Diagnostics
import ReportModel

/// Images: files below `Content/assets` only, each with a description.
extension MarkdownRewriter {
    /// Rewrites an image that has just ended.
    mutating func rewriteImage(_ image: CMarkNode) {
        let description = text.close()
        let range = range(of: image, startingWith: "!")
        let address = image.url
        let destination = LinkDestination(address, in: folder)
        guard case .ours(let target, let anchor) = destination, case .asset = target else {
            report(destination.diagnostic(of: address, at: source.place(range), isImage: true))
            return unwrap(image)
        }
        if description.allSatisfy(\.isWhitespace) {
            report(
                Diagnostic(
                    .imageAlternative, at: source.place(range),
                    Phrase(
                        "The image \(String(decoding: address, as: UTF8.self)) has no description.",
                        zh: "图片 \(String(decoding: address, as: UTF8.self)) 没有文字说明。"),
                    remedy: Phrase(
                        "Say between the brackets what it shows: ![description](path).",
                        zh: "请在方括号内写明图片内容：![说明](路径)。")))
        }
        let located = Located(target, at: source.place(addressRange(address, in: range) ?? range))
        image.setURL(marks.address(of: located, anchor: anchor))
        lineBreaks.reset()
        if !image.title.isEmpty { captioned = image }
    }

    /// Makes a figure of a paragraph that has an image with a caption and nothing else.
    mutating func makeFigure(of image: CMarkNode, in paragraph: CMarkNode) {
        guard paragraph.firstChild == image, image.next == nil else { return }
        let figure = CMarkNode.custom(block: true, enter: "<figure>", exit: "</figure>")
        figure.insert(before: paragraph)
        image.append(to: figure)
        let caption = CMarkNode.custom(block: false, enter: "\n<figcaption>", exit: "</figcaption>")
        caption.append(to: figure)
        let words = String(decoding: image.title, as: UTF8.self)
        CMarkNode.text(words).append(to: caption)
        text.endBlock()
        text.append(words.utf8)
        image.setTitle("")
        document.discard(paragraph)
    }
}
