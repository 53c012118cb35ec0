import Diagnostics
import ReportModel

/// Writes a text into two packs: what other pages can show of it, and the rest.
struct DraftPacking {
    private(set) var outline = PackWriter()
    private(set) var rest = PackWriter()
    private(set) var blocks: [BlockDraft] = []

    mutating func write(_ draft: ArticleDraft) {
        outline.text(draft.name.place.file)
        write(draft.title)
        outline.optional(draft.summary) { $0.text($1) }
        for text in [draft.date, draft.updated] { write(text) }
        for list in [draft.areas, draft.themes, draft.metrics, draft.sources] { write(list) }
        outline.optional(draft.publisher) { $0.text($1) }
        for text in [draft.number, draft.image, draft.imageAlternative] { write(text) }
        outline.list(draft.tags) { $0.text($1) }
        outline.flag(draft.isDraft)
        write(draft.slug)
        write(draft.formerSlugs)
        outline.number(draft.body.gaps.count)
        for gap in draft.body.gaps {
            rest.number(gap.offset)
            write(gap.content)
        }
        rest.list(draft.body.headings) { rest, heading in
            rest.number(heading.level)
            rest.text(heading.anchor)
            rest.text(heading.text)
        }
    }

    // MARK: Values with places

    private mutating func write(_ text: Located<String>) {
        outline.text(text.value)
        rest.place(text.place)
    }

    private mutating func write(_ text: Located<String>?) {
        outline.flag(text != nil)
        if let text { write(text) }
    }

    private mutating func write(_ texts: [Located<String>]) {
        outline.number(texts.count)
        for text in texts { write(text) }
    }

    // MARK: Gaps

    private mutating func write(_ content: MarkdownDraft.Fragment) {
        switch content {
        // The HTML stands elsewhere.
        case .html: outline.number(GapTag.none.rawValue)
        case .address(let target): write(target, .address)
        case .name(let target): write(target, .name)
        case .claim(let claim):
            outline.number(GapTag.claim.rawValue)
            write(claim.metric)
            write(claim.view)
            write(claim.area)
            write(claim.period)
            outline.text(claim.text)
            // Findings tell where a claim stands.
            outline.place(claim.place)
        case .block(let block, let place):
            outline.number(GapTag.block.rawValue)
            outline.place(place)
            blocks.append(block)
        case .word(let word):
            outline.number(GapTag.word.rawValue)
            outline.text(word.rawValue)
        }
    }

    private mutating func write(_ target: Located<DraftTarget>, _ tag: GapTag) {
        outline.number(tag.rawValue)
        rest.place(target.place)
        switch target.value {
        case .area(let id): outline.target(.area, id)
        case .metric(let id): outline.target(.metric, id)
        case .source(let id): outline.target(.source, id)
        case .article(let kind, let name): outline.target(TargetTag(kind), name)
        case .asset(let name): outline.target(.asset, name)
        }
    }
}

/// What a gap is filled with, as a number.
enum GapTag: Int {
    case none, address, name, claim, block, word
}

/// What a link leads to, as a number.
enum TargetTag: Int {
    case area, metric, source, caseStudy, bulletin, page, asset

    init(_ kind: ArticleKind) {
        self =
            switch kind {
            case .caseStudy: .caseStudy
            case .bulletin: .bulletin
            case .page: .page
            }
    }
}

extension PackWriter {
    fileprivate mutating func target(_ tag: TargetTag, _ name: String) {
        number(tag.rawValue)
        text(name)
    }

    /// A place in the text's own file.
    fileprivate mutating func place(_ place: Place) {
        for position in [place.start, place.end] {
            // Lines count from 1; zero stands for none.
            number(position?.line ?? 0)
            if let position { number(position.column) }
        }
    }
}
