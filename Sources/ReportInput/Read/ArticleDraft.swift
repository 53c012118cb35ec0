package import Diagnostics
package import ReportModel

/// A Markdown file with front matter, as written.
package struct ArticleDraft: Sendable {
    package var kind: ArticleKind
    /// The file name without `.md`, at the file's beginning.
    package var name: Located<String>
    package var title: Located<String>
    package var summary: String?
    package var date: Located<String>?
    package var updated: Located<String>?
    package var areas: [Located<String>]
    package var themes: [Located<String>]
    package var metrics: [Located<String>]
    package var sources: [Located<String>]
    package var publisher: String?
    package var number: Located<String>?
    package var image: Located<String>?
    package var imageAlternative: Located<String>?
    package var tags: [String]
    package var isDraft: Bool
    package var slug: Located<String>?
    package var formerSlugs: [Located<String>]
    package var body: BodyDraft

    /// Reads a file, and lints its prose; nil, with problems, if it has no front matter or lacks what its kind needs.
    ///
    /// - Parameter store: puts the HTML of the body where it is to be kept.
    static func read(
        _ text: String, kind: ArticleKind, name: Located<String>, metrics: MetricCatalogue,
        store: ([UInt8]) -> StoredText, problems: inout [Diagnostic]
    ) -> ArticleDraft? {
        let file = name.place.file
        guard let (frontMatter, body, bodyLine) = FrontMatter.split(text, file: file, problems: &problems) else {
            return nil
        }
        let markdown = MarkdownText(body, file: file, firstLine: bodyLine).read()
        var prose = markdown.prose
        prose.metrics = metrics
        defer { problems += Lint.problems(in: prose, besides: markdown.diagnostics) }
        guard let node = YAMLReader.read(frontMatter, file: file, lineOffset: 1, problems: &problems) else {
            if !problems.contains(where: { $0.place.file == file && $0.severity == .error }) {
                problems.append(FrontMatter.missing(file))
            }
            return nil
        }
        let subject = Phrase("the front matter", zh: "文首信息")
        var fields = Fields<FrontMatterKey>(node, subject: subject)
        let (title, summary) = (fields.required(.title, subject), fields.text(.summary))
        prose.blocks += [title.map { ProseBlock(.title, $0) }, summary.map { ProseBlock(.summary, $0) }].compactMap {
            $0
        }
        let draft = title.map { title in
            ArticleDraft(
                kind: kind, name: name, title: title, summary: summary?.value,
                date: fields.text(.date), updated: fields.text(.updated), areas: fields.list(.areas),
                themes: fields.list(.themes), metrics: fields.list(.metrics), sources: fields.list(.sources),
                publisher: fields.text(.publisher)?.value, number: fields.text(.number), image: fields.text(.image),
                imageAlternative: fields.text(.imageAlternative), tags: fields.list(.tags).map(\.value),
                isDraft: fields.flag(.draft) ?? false, slug: fields.text(.slug), formerSlugs: fields.list(.aliases),
                body: BodyDraft(markdown.draft, store: store))
        }
        for key in required(kind) where fields.isEmpty(key) && !fields.isRefused(key) {
            fields.refuse(missing(key, kind: kind, in: file, given: fields.givenPlace(key)))
        }
        problems += fields.problems
        return draft
    }

    /// What a text of a kind must say of itself, besides its title.
    package static func required(_ kind: ArticleKind) -> [FrontMatterKey] {
        switch kind {
        case .caseStudy: [.date, .areas, .themes, .sources]
        case .bulletin: [.date, .number]
        case .page: []
        }
    }

    /// - Parameter given: where the key stands if it is given without a value.
    private static func missing(
        _ key: FrontMatterKey, kind: ArticleKind, in file: String, given: Place?
    ) -> Diagnostic {
        let subject =
            switch kind {
            case .caseStudy: Phrase("a case study", zh: "案例")
            case .bulletin: Phrase("a bulletin", zh: "简报")
            case .page: Phrase("a page", zh: "页面")
            }
        return Diagnostic(
            .frontMatterMissing, at: given ?? Place(file: file, line: 1, column: 1),
            Phrase(
                "\(subject.english.capitalizedFirst) needs “\(key.rawValue)” in its front matter.",
                zh: "\(subject.chinese)的文首信息缺少\(key.inChinese)。"),
            remedy: given == nil
                ? Phrase(
                    "Add a line “\(key.rawValue): …” between the --- lines.",
                    zh: "请在两行 --- 之间补上“\(key.chinese.first ?? key.rawValue): …”。")
                : Phrase("Nothing stands behind it; write a value there.", zh: "该项没有值，请在其后写上内容。"))
    }
}
