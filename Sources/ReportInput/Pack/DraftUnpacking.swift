import Diagnostics
import ReportModel

/// Reads what a `DraftPacking` wrote, in the same order.
struct DraftUnpacking {
    let file: String
    let kind: ArticleKind
    let isDraft: Bool
    var outline: PackReader
    var rest: PackReader
    /// Those that are still to come, in order.
    var blocks: [BlockDraft]
    private var nextBlock = 0

    init(
        file: String, kind: ArticleKind, isDraft: Bool, outline: PackReader, rest: PackReader, blocks: [BlockDraft]
    ) {
        self.file = file
        self.kind = kind
        self.isDraft = isDraft
        self.outline = outline
        self.rest = rest
        self.blocks = blocks
    }

    mutating func draft(_ html: StoredText) -> ArticleDraft {
        _ = outline.text()
        let title = located()
        let summary = outline.optional { $0.text() }
        let (date, updated) = (optional(), optional())
        let (areas, themes, metrics, sources) = (list(), list(), list(), list())
        let publisher = outline.optional { $0.text() }
        let (number, image, imageAlternative) = (optional(), optional(), optional())
        let tags = outline.list { $0.text() }
        _ = outline.flag()
        let slug = optional()
        let formerSlugs = list()
        let gaps = (0..<outline.count()).map { _ in
            BodyDraft.Gap(offset: rest.number(), content: content())
        }
        let headings = rest.list { rest in
            RichText.Heading(level: rest.number(), anchor: rest.text(), text: rest.text())
        }
        return ArticleDraft(
            kind: kind, name: Located(ContentPath.stem(file), at: Place(file: file)), title: title, summary: summary,
            date: date, updated: updated, areas: areas, themes: themes, metrics: metrics, sources: sources,
            publisher: publisher, number: number, image: image, imageAlternative: imageAlternative, tags: tags,
            isDraft: isDraft, slug: slug, formerSlugs: formerSlugs,
            body: BodyDraft(html: html, gaps: gaps, headings: headings))
    }

    // MARK: Values with places

    private mutating func located() -> Located<String> {
        Located(outline.text(), at: rest.place(in: file))
    }

    private mutating func optional() -> Located<String>? {
        outline.flag() ? located() : nil
    }

    private mutating func list() -> [Located<String>] {
        (0..<outline.count()).map { _ in located() }
    }

    // MARK: Gaps

    private mutating func content() -> MarkdownDraft.Fragment {
        switch GapTag(rawValue: outline.number()) {
        case .address: return .address(target())
        case .name: return .name(target())
        case .claim:
            let (metric, view, area, period) = (located(), optional(), located(), located())
            let text = outline.text()
            return .claim(
                FigureLinkDraft(
                    metric: metric, view: view, area: area, period: period, text: text, place: outline.place(in: file)))
        case .block:
            let place = outline.place(in: file)
            guard blocks.indices.contains(nextBlock) else { return .html("") }
            defer { nextBlock += 1 }
            return .block(blocks[nextBlock], at: place)
        case .word: return RichText.Word(rawValue: outline.text()).map { .word($0) } ?? .html("")
        case .some(.none), nil: return .html("")
        }
    }

    private mutating func target() -> Located<DraftTarget> {
        let place = rest.place(in: file)
        let (tag, name) = (TargetTag(rawValue: outline.number()), outline.text())
        let target: DraftTarget =
            switch tag {
            case .area, nil: .area(name)
            case .metric: .metric(name)
            case .source: .source(name)
            case .caseStudy: .article(.caseStudy, name: name)
            case .bulletin: .article(.bulletin, name: name)
            case .page: .article(.page, name: name)
            case .asset: .asset(name)
            }
        return Located(target, at: place)
    }
}

extension PackReader {
    fileprivate mutating func place(in file: String) -> Place {
        var place = Place(file: file)
        place.start = position()
        place.end = position()
        return place
    }

    private mutating func position() -> Position? {
        let line = number()
        return line == 0 ? nil : Position(line: line, column: number())
    }
}
