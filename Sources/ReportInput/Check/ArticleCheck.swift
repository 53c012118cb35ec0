import Diagnostics
import ReportModel

/// Makes the register of texts from the Markdown files, and resolves what their links lead to.
struct ArticleCheck {
    /// The texts that take part, in the register's order.
    private let drafts: [PackedText]
    private var keys: [String: Key<Article>] = [:]
    /// Texts that exist but are left out as drafts.
    private var leftOut: Set<String> = []
    /// Texts that exist but could not be read.
    private let unread: Set<String>
    private(set) var articles: Register<Article> = Register()

    /// What texts refer to.
    struct Registers: Sendable {
        var areas: DeclaredIDs<Area>
        var metrics: MetricCheck
        var sources: DeclaredIDs<Source>
        var themes: DeclaredIDs<Theme>
        var designs: DesignCheck
        var assets: Set<String>
    }

    init(
        _ drafts: [PackedText], unread: Set<String>, includesDrafts: Bool, _ registers: Registers,
        by workforce: Workforce, problems: inout [Diagnostic]
    ) {
        self.unread = unread
        self.drafts = drafts.filter { includesDrafts || !$0.isDraft }
        for draft in drafts where draft.isDraft && !includesDrafts {
            leftOut.insert(Article.id(name: draft.name, kind: draft.kind))
        }
        for (position, draft) in self.drafts.enumerated() {
            let id = Article.id(name: draft.name, kind: draft.kind)
            guard let first = keys[id] else {
                keys[id] = Key(position: position)
                continue
            }
            problems.append(
                Diagnostic(
                    .idDuplicate, at: Place(file: draft.file),
                    Phrase("Two texts of a kind have the file name “\(id).md”.", zh: "两篇同类文稿的文件名都是“\(id).md”。"),
                    remedy: Phrase("Rename one of the two files.", zh: "请为其中一个文件改名。"),
                    notes: [
                        .init(Phrase("The other one.", zh: "另一个文件。"), at: Place(file: self.drafts[first.position].file))
                    ]))
        }
        let names = self
        let stretches = (self.drafts.count + Self.stretch - 1) / Self.stretch
        var checked: [Article] = []
        checked.reserveCapacity(self.drafts.count)
        for (articles, found) in workforce.map(stretches, { names.articles(ofStretch: $0, registers) }) {
            checked += articles
            problems += found
        }
        articles = Register(checked)
    }

    /// So many texts are a piece of work.
    private static let stretch = 256

    private func articles(ofStretch number: Int, _ registers: Registers) -> ([Article], [Diagnostic]) {
        var problems: [Diagnostic] = []
        let stretch = drafts[(number * Self.stretch)..<min(drafts.count, (number + 1) * Self.stretch)]
        return (stretch.map { article($0.draft, registers, problems: &problems) }, problems)
    }

    /// The page of a name in the site's menu.
    func page(_ name: Located<String>, problems: inout [Diagnostic]) -> Key<Article>? {
        resolve(name.value, kind: .page, at: name.place, problems: &problems)
    }

    private func article(
        _ draft: ArticleDraft, _ registers: Registers, problems: inout [Diagnostic]
    ) -> Article {
        let slug = draft.slug ?? draft.name
        checkSlug(slug, isFileName: draft.slug == nil, problems: &problems)
        for former in draft.formerSlugs { checkSlug(former, isFileName: false, problems: &problems) }
        return Article(
            name: draft.name.value, kind: draft.kind, slug: slug.value, title: draft.title.value,
            summary: draft.summary, date: draft.date.flatMap { DateText.parse($0, problems: &problems) },
            updated: draft.updated.flatMap { DateText.parse($0, problems: &problems) },
            areas: registers.areas.resolve(draft.areas, problems: &problems),
            themes: registers.themes.resolve(draft.themes, problems: &problems),
            metrics: registers.metrics.ids.resolve(draft.metrics, problems: &problems),
            sources: registers.sources.resolve(draft.sources, problems: &problems),
            publisher: draft.publisher, number: draft.number?.value,
            image: draft.image.flatMap { AssetCheck.file($0, among: registers.assets, problems: &problems) },
            imageAlternative: imageAlternative(draft, problems: &problems), tags: draft.tags, isDraft: draft.isDraft,
            formerSlugs: draft.formerSlugs.map(\.value), body: body(draft.body, registers, problems: &problems),
            origin: Origin(file: draft.name.place.file, line: 1))
    }

    // MARK: Addresses

    /// One segment of an address: ASCII letters, digits, `-`, `_` and `.`, neither beginning with a dot nor longer than
    /// a file name may be.
    private func checkSlug(_ slug: Located<String>, isFileName: Bool, problems: inout [Diagnostic]) {
        let text = slug.value
        let isSegment = text.utf8.allSatisfy {
            (97...122).contains($0) || (65...90).contains($0) || (48...57).contains($0) || "-_.".utf8.contains($0)
        }
        guard text.isEmpty || text.hasPrefix(".") || text.utf8.count > 100 || !isSegment else { return }
        problems.append(
            Diagnostic(
                .slugInvalid, at: slug.place,
                isFileName
                    ? Phrase("The file name “\(text).md” can't be an address.", zh: "文件名“\(text).md”不能用作网址。")
                    : Phrase("“\(text)” can't be an address.", zh: "“\(text)”不能用作网址。"),
                remedy: Phrase(
                    "Give a “slug” of letters a–z, digits and hyphens: one segment, no “/” and no “..”.",
                    zh: "请在文首信息中写明“网址名”（slug）：只用字母 a–z、数字和连字符，不含“/”和“..”。")))
    }

    // MARK: Images

    private func imageAlternative(_ draft: ArticleDraft, problems: inout [Diagnostic]) -> String? {
        if let image = draft.image, draft.imageAlternative == nil {
            problems.append(
                Diagnostic(
                    .imageAlternative, at: image.place,
                    Phrase("The image has no “image-alt”.", zh: "图片缺少“图片说明”（image-alt）。"),
                    remedy: Phrase(
                        "Say in “image-alt” what it shows, for those who can't see it.",
                        zh: "请用“图片说明”（image-alt）写明图片内容，供看不到图片的读者了解。")))
        }
        return draft.imageAlternative?.value
    }

    // MARK: The body

    private func body(
        _ draft: BodyDraft, _ registers: Registers, problems: inout [Diagnostic]
    ) -> RichText {
        var gaps: [RichText.Gap] = []
        for gap in draft.gaps {
            if let content = content(gap.content, registers, problems: &problems) {
                gaps.append(RichText.Gap(offset: gap.offset, content: content))
            }
        }
        return RichText(html: draft.html, gaps: gaps, headings: draft.headings)
    }

    private func content(
        _ content: MarkdownDraft.Fragment, _ registers: Registers, problems: inout [Diagnostic]
    ) -> RichText.Fragment? {
        switch content {
        case .html(let html): return .html(html)
        case .word(let word): return .word(word)
        case .address(let target):
            return resolve(target, registers, problems: &problems).map { .address($0) }
        case .name(let target):
            // The same target stands in the address before it, where a problem has been told.
            var told: [Diagnostic] = []
            return resolve(target, registers, problems: &told).map { .name($0) }
        case .block(let block, let place):
            return registers.designs.block(block, problems: &problems).map {
                .block($0, origin: Self.origin(place))
            }
        case .claim(let link):
            return claim(link, registers, problems: &problems).map { .claim($0) }
        }
    }

    private func resolve(
        _ target: Located<DraftTarget>, _ registers: Registers, problems: inout [Diagnostic]
    ) -> LinkTarget? {
        switch target.value {
        case .area(let id):
            registers.areas.resolve(Located(id, at: target.place), problems: &problems).map(LinkTarget.area)
        case .metric(let id):
            registers.metrics.ids.resolve(Located(id, at: target.place), problems: &problems).map(LinkTarget.metric)
        case .source(let id):
            registers.sources.resolve(Located(id, at: target.place), problems: &problems).map(LinkTarget.source)
        case .article(let kind, let name):
            resolve(name, kind: kind, at: target.place, problems: &problems).map(LinkTarget.article)
        case .asset(let name):
            AssetCheck.named(Located(name, at: target.place), among: registers.assets, problems: &problems)
                .map(LinkTarget.asset)
        }
    }

    private func resolve(
        _ name: String, kind: ArticleKind, at place: Place, problems: inout [Diagnostic]
    ) -> Key<Article>? {
        let id = Article.id(name: name, kind: kind)
        if let key = keys[id] { return key }
        if unread.contains(id) { return nil }
        guard !leftOut.contains(id) else {
            problems.append(
                Diagnostic(
                    .linkBroken, at: place,
                    Phrase("Content/\(id).md is a draft and not published.", zh: "Content/\(id).md 是草稿，尚未发布。"),
                    remedy: Phrase(
                        "Take “draft: true” out of it, or take the link out.", zh: "请去掉该文件的“draft: true”，或去掉链接。")))
            return nil
        }
        let names = drafts.filter { $0.kind == kind }.map(\.name)
        let nearest = Suggestion.nearest(to: name, in: names)
        problems.append(
            Diagnostic(
                .articleUnknown, at: place,
                Phrase(
                    "No file Content/\(id).md\(nearest.map { "; did you mean “\($0)”?" } ?? ".")",
                    zh: "没有文件 Content/\(id).md\(nearest.map { "，是否应为“\($0)”？" } ?? "。")")))
        return nil
    }

    private func claim(
        _ link: FigureLinkDraft, _ registers: Registers, problems: inout [Diagnostic]
    ) -> FigureClaim? {
        let metric = registers.metrics.ids.resolve(link.metric, problems: &problems)
        let area = registers.areas.resolve(link.area, problems: &problems)
        let view = view(link.view, problems: &problems)
        guard let metric, let area, let view else { return nil }
        let nature = registers.metrics.metrics[metric].nature
        guard let period = PeriodCheck.period(link.period, nature: nature, problems: &problems) else { return nil }
        return FigureClaim(
            metric: metric, area: area, period: period, view: view, text: link.text, origin: Self.origin(link.place))
    }

    private static func origin(_ place: Place) -> Origin {
        Origin(file: place.file, line: place.start?.line ?? 1, column: place.start?.column ?? 1)
    }

    /// What of a figure is told: its value, where nothing else is named.
    private func view(_ name: Located<String>?, problems: inout [Diagnostic]) -> FigureView? {
        guard let name else { return .value }
        if let view = FigureView(rawValue: name.value) { return view }
        let names = FigureView.allCases.map(\.rawValue)
        let nearest = Suggestion.nearest(to: name.value, in: names)
        problems.append(
            Diagnostic(
                .claimSyntax, at: name.place,
                Phrase(
                    "No view of figures is called “\(name.value)”\(nearest.map { "; did you mean “\($0)”?" } ?? ".")",
                    zh: "没有名为“\(name.value)”的写法\(nearest.map { "，是否应为“\($0)”？" } ?? "。")"),
                remedy: Phrase(
                    "Write one of \(names.joined(separator: ", ")): figure:METRIC.VIEW@AREA#PERIOD.",
                    zh: "可以写 \(names.joined(separator: "、"))：figure:指标.写法@区域#时期。")))
        return nil
    }
}
