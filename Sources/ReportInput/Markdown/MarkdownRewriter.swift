import Diagnostics
import ReportModel

/// Walks a parsed text once and changes what is ours; the library then renders the tree.
struct MarkdownRewriter {
    let document: CMarkDocument
    let source: SourceLines
    /// The folder of the file below `Content`: `cases`, empty for `Content` itself.
    let folder: String
    private(set) var diagnostics: [Diagnostic] = []
    private var words: ProseCollector
    private var suppressions: [LintSuppression] = []
    /// Comments in HTML blocks that stand directly before the next one.
    var comments: [(html: [UInt8], place: Place)] = []
    var marks = GapMarks()
    private var anchors = HeadingAnchors()
    var lineBreaks = ChineseLineBreaks()
    var emphasis = ChineseEmphasis()
    var text = PlainText()
    /// The image that a figure is to be made of if its paragraph has nothing else.
    var captioned: CMarkNode?
    /// How many images are open: an image shows the plain text of its contents only.
    private var openImages = 0
    private var block: (node: CMarkNode, kind: CMarkNode.Kind)?
    private var blockPlaces: InlinePlaces?

    init(_ document: CMarkDocument, _ source: SourceLines) {
        self.document = document
        self.source = source
        words = ProseCollector(source)
        let path = source.file.hasPrefix("Content/") ? source.file.dropFirst("Content/".count) : source.file[...]
        folder = path.split(separator: "/").dropLast().joined(separator: "/")
    }

    /// The body with all changes made.
    mutating func rewrite() -> MarkdownDraft {
        let document = document
        document.walk { visit($0, isEntering: $1) }
        let (html, gaps) = document.withHTML { marks.gapped($0) }
        return MarkdownDraft(html: html, gaps: gaps, headings: anchors.headings, plainText: text.string)
    }

    /// What a lint looks at, once all is rewritten.
    var prose: ProseText {
        var prose = ProseText()
        prose.blocks = words.blocks
        prose.suppressions = suppressions
        return prose
    }

    mutating func report(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }

    /// Where an inline node that begins with one of the given characters stands.
    mutating func range(of node: CMarkNode, startingWith starts: StaticString) -> Range<Int> {
        guard let places = places() else { return 0..<0 }
        return places.range(of: node, startingWith: starts.withUTF8Buffer { Array($0) })
    }

    /// The places of the inlines of the current block.
    mutating func places() -> InlinePlaces? {
        if blockPlaces == nil { blockPlaces = block.map { InlinePlaces(of: $0.node, $0.kind, in: source) } }
        return blockPlaces
    }

    private mutating func visit(_ node: CMarkNode, isEntering: Bool) {
        let kind = node.kind
        switch kind {
        case .paragraph, .heading, .tableCell:
            isEntering ? open(node, kind) : close(node, kind)
        case .text:
            meet(text: node)
        case .code:
            words.meetGap(at: offset(of: node))
            node.withLiteral { lineBreaks.meet($0, in: &text, document) }
        case .softBreak:
            words.meetSoftBreak()
            lineBreaks.meet(softBreak: node, in: &text)
        case .lineBreak:
            words.meetLineBreak()
            lineBreaks.reset()
            text.append(.space)
        case .html:
            if openImages == 0 { replaceHTML(node) }
        case .htmlBlock:
            replaceHTMLBlock(node)
        case .codeBlock:
            if rewriteFigureBlock(node) { return }
            node.withLiteral { text.append($0) }
            text.endBlock()
        case .link:
            if openImages > 0 { return }
            if isEntering {
                words.openLink()
                text.open()
            } else {
                words.closeLink(node.url, LinkDestination(node.url, in: folder), at: offset(of: node))
                rewriteLink(node)
            }
        case .image:
            words.meetGap(at: offset(of: node))
            if isEntering {
                if openImages == 0 {
                    text.open()
                    lineBreaks.reset()
                }
                openImages += 1
            } else {
                openImages -= 1
                if openImages == 0 { rewriteImage(node) }
            }
        case .quote:
            if !isEntering { rewriteAlert(node) }
        case .table:
            if !isEntering { frame(node) }
        case .item, .footnoteReference, .otherBlock, .otherInline:
            return
        }
    }

    private mutating func meet(text node: CMarkNode) {
        let range = places()?.range(ofText: node)
        node.withLiteral { literal in
            words.meet(literal, at: range?.lowerBound)
            lineBreaks.meet(literal, in: &text, document)
            if openImages == 0, let range, literal.contains(UInt8(ascii: "*")) {
                emphasis.meet(range, of: source.bytes)
            }
            if let name = ControlCharacter.name(ofFirstIn: literal) { report(controlCharacter: name, at: range) }
        }
    }

    private mutating func open(_ node: CMarkNode, _ kind: CMarkNode.Kind) {
        block = (node, kind)
        blockPlaces = nil
        words.beginBlock()
        captioned = nil
        lineBreaks.reset()
        emphasis.reset()
        if kind == .heading { text.open() }
    }

    private mutating func close(_ node: CMarkNode, _ kind: CMarkNode.Kind) {
        reportBrokenEmphasis()
        switch kind {
        case .heading: words.endBlock(.heading(level: node.headingLevel))
        case .tableCell: words.endBlock(.cell)
        default: words.endBlock(.paragraph)
        }
        if kind == .heading {
            let anchor = anchors.add(level: node.headingLevel, text: text.close())
            CMarkNode.custom(block: false, enter: marks.tag(forAnchor: anchor)).prepend(to: node)
        }
        if kind == .paragraph, let captioned { makeFigure(of: captioned, in: node) }
        text.endBlock()
    }

    private mutating func offset(of node: CMarkNode) -> Int? {
        places()?.offset(line: node.startLine, column: node.startColumn)
    }

    /// Meets HTML of the author's in a block, which is no prose.
    mutating func meetGap(of node: CMarkNode) {
        words.meetGap(at: offset(of: node))
    }

    /// Meets comments, which may be for the lints: about the block that they are in, or the one that follows them.
    mutating func meetComments(_ comments: [UInt8], for subject: CMarkNode?, at place: Place) {
        let lines = subject.map { subject in
            let first = source.firstLine + subject.startLine - 1
            return first...max(first, source.firstLine + subject.endLine - 1)
        }
        suppressions += LintSuppression.read(
            String(decoding: comments, as: UTF8.self), for: lines, at: place, problems: &diagnostics)
    }

    /// The block whose text is being walked.
    var openBlock: CMarkNode? { block?.node }

    /// A wide table scrolls in a frame of its own, which the keyboard reaches.
    private mutating func frame(_ table: CMarkNode) {
        let frame = CMarkNode.custom(block: true, enter: "<div class=\"table-scroll\" tabindex=\"0\">", exit: "</div>")
        frame.insert(before: table)
        table.append(to: frame)
    }

    /// Entities such as `&#7;` can bring control characters in behind the check of the text.
    private mutating func report(controlCharacter name: String, at range: Range<Int>?) {
        guard let places = places() else { return }
        report(
            Diagnostic(
                .controlCharacter, at: source.place(range ?? places.whole),
                Phrase("The character reference means \(name), a control character.", zh: "字符引用表示控制字符 \(name)。"),
                remedy: Phrase("Delete it.", zh: "请删除。")))
    }
}
