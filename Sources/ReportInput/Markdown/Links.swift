import Diagnostics
import ReportModel

/// Links: those to things of ours get gaps, those to the web stay, others are taken off their text.
extension MarkdownRewriter {
    /// Rewrites a link that has just ended.
    mutating func rewriteLink(_ link: CMarkNode) {
        let words = text.close()
        let address = link.url
        switch LinkDestination(address, in: folder) {
        case .web: return
        case .ours(let target, let anchor):
            let range = range(of: link, startingWith: "[<")
            let located = Located(target, at: source.place(addressRange(address, in: range) ?? range))
            if link.firstChild == nil {
                lineBreaks.meetName(in: &text, document)
                link.setURL(marks.address(ofNamed: located, anchor: anchor))
            } else {
                link.setURL(marks.address(of: located, anchor: anchor))
            }
        case .figure(let figure):
            rewriteFigure(link, figure, words)
        case let destination:
            let place = source.place(range(of: link, startingWith: "[<"))
            report(destination.diagnostic(of: address, at: place, isImage: false))
            unwrap(link)
        }
    }

    /// Puts a claim in place of a link to a figure.
    private mutating func rewriteFigure(_ link: CMarkNode, _ figure: FigureAddress, _ words: String) {
        let range = range(of: link, startingWith: "[<")
        let start = addressRange(link.url, in: range)?.lowerBound
        func located(_ part: FigureAddress.Part) -> Located<String> {
            let bytes = start.map { ($0 + part.bytes.lowerBound)..<($0 + part.bytes.upperBound) }
            return Located(part.text, at: source.place(bytes ?? range))
        }
        let example = "[796起](figure:disputes-mediated@wucheng#2018)"
        guard let area = figure.area, !area.text.isEmpty, !figure.metric.text.isEmpty else {
            report(
                Diagnostic(
                    .claimSyntax, at: source.place(range),
                    Phrase(
                        "A link to a figure names a metric and an area: figure:METRIC@AREA#PERIOD.",
                        zh: "数据链接须写明指标和区域：figure:指标@区域#时期。"),
                    remedy: Phrase("An example: \(example)", zh: "例如：\(example)")))
            return unwrap(link)
        }
        guard let period = figure.period, !period.text.isEmpty else {
            report(
                Diagnostic(
                    .claimNoPeriod, at: source.place(range),
                    Phrase(
                        "This figure has no period; write it behind a #, or the sentence changes with the data.",
                        zh: "该数据没有写明时期；请在 # 之后写出，否则数据更新后句子会随之改变。"),
                    remedy: Phrase("An example: \(example)", zh: "例如：\(example)")))
            return unwrap(link)
        }
        let (metric, view) = figure.viewed(in: link.url)
        let claim = FigureLinkDraft(
            metric: located(metric), view: view.map(located), area: located(area), period: located(period), text: words,
            place: source.place(range))
        while let child = link.firstChild { document.discard(child) }
        link.setTitle("")
        link.setURL(marks.address(of: claim))
    }

    /// Takes a link or an image off its text.
    mutating func unwrap(_ node: CMarkNode) {
        while let child = node.firstChild { child.insert(before: node) }
        document.discard(node)
    }

    /// Where the source of an inline link has its address; nil for a reference, or where it is written with escapes.
    func addressRange(_ address: [UInt8], in range: Range<Int>) -> Range<Int>? {
        let bytes = source.bytes[range]
        var start = bytes.endIndex
        repeat {
            guard let parenthesis = bytes[..<start].lastIndex(of: UInt8(ascii: "(")) else { return nil }
            start = parenthesis
        } while start == bytes.startIndex || bytes[start - 1] != UInt8(ascii: "]")
        start += 1
        while start < bytes.endIndex, [.space, .lineFeed, UInt8(ascii: "<")].contains(bytes[start]) { start += 1 }
        guard !address.isEmpty, bytes[start...].starts(with: address) else { return nil }
        return start..<(start + address.count)
    }
}
