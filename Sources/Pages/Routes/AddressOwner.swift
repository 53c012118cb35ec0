import Diagnostics
import ReportModel

/// Who a page belongs to, for messages: in words, with the file that declares it and the way to another address.
struct AddressOwner {
    var name: Phrase
    var place: Place?
    var remedy: Phrase?

    init(of claimant: AddressClaim.Claimant, in report: Report) {
        switch claimant {
        case .destination(let destination): self.init(of: destination, in: report)
        case .formerSlug(let slug, let article): self.init(formerSlug: slug, of: report.articles[article])
        }
    }

    /// The owner of the page or file at a destination.
    private init(of destination: Destination, in report: Report) {
        if case .articlesPart(let list, _) = destination, let subject = list.subject {
            self.init(of: subject, in: report)
            return
        }
        switch destination {
        case .area(let key):
            let area = report.areas[key]
            self.init("area", "地区", id: area.id, name: area.name, file: "Content/areas.csv")
        case .metric(let key):
            let metric = report.metrics[key]
            self.init("metric", "指标", id: metric.id, name: metric.name, file: "Content/metrics.yml")
        case .theme(let key):
            let theme = report.themes[key]
            self.init("theme", "主题", id: theme.id, name: theme.name, file: "Content/site.yml")
        case .comparison(let key):
            let comparison = report.comparisons[key]
            let file = "Content/comparisons/\(comparison.id).yml"
            self.init("comparison", "对比", id: comparison.id, name: comparison.title, file: file)
        case .source(let key), .sourcePart(let key, _):
            let source = report.sources[key]
            self.init("source", "来源", id: source.id, name: source.title, file: "Content/sources.yml")
        case .article(let key):
            let article = report.articles[key]
            self.init(
                name: Phrase("'\(article.origin.file)'", zh: "“\(article.origin.file)”"),
                place: Self.place(of: article),
                remedy: Phrase("Give the text another slug.", zh: "请为该文另设 slug。"))
        case .asset(let asset):
            let file = "Content/assets/\(asset)"
            self.init(
                name: Phrase("the file '\(file)'", zh: "文件“\(file)”"), place: Place(file: file),
                remedy: Phrase("Rename the file.", zh: "请为文件改名。"))
        default:
            self.init(name: Self.name(ofOurs: destination), place: nil, remedy: nil)
        }
    }

    /// A text under an address that it had before.
    private init(formerSlug slug: String, of article: Article) {
        name = Phrase("the alias '\(slug)' of '\(article.origin.file)'", zh: "“\(article.origin.file)”的旧网址“\(slug)”")
        place = Self.place(of: article)
        remedy = Phrase("Remove the alias '\(slug)'.", zh: "请删去旧网址“\(slug)”。")
    }

    private static func place(of article: Article) -> Place {
        Place(file: article.origin.file, line: article.origin.line, column: article.origin.column)
    }

    private init(name: Phrase, place: Place?, remedy: Phrase?) {
        self.name = name
        self.place = place
        self.remedy = remedy
    }

    private init(_ english: String, _ chinese: String, id: String, name: String, file: String) {
        self.name = Phrase("\(english) '\(id)' (\(name))", zh: "\(chinese)“\(name)”(\(id))")
        place = Place(file: file)
        remedy = Phrase("Give the \(english) another id.", zh: "请为该\(chinese)另设 id。")
    }

    /// What the tool makes of itself.
    private static func name(ofOurs destination: Destination) -> Phrase {
        switch destination {
        case .home: Phrase("the home page", zh: "首页")
        case .areas: Phrase("the list of areas", zh: "地区列表")
        case .metrics: Phrase("the list of metrics", zh: "指标列表")
        case .themes: Phrase("the list of themes", zh: "主题列表")
        case .comparisons: Phrase("the list of comparisons", zh: "对比列表")
        case .articles(.caseStudy): Phrase("the list of case studies", zh: "案例列表")
        case .articles: Phrase("the list of bulletins", zh: "简报列表")
        case .articlesPart(.all(let kind), let part):
            Phrase(
                "page \(part) of \(name(ofOurs: .articles(kind)).english)",
                zh: "\(name(ofOurs: .articles(kind)).chinese)第\(part)页")
        case .sources: Phrase("the list of sources", zh: "来源列表")
        case .compare: Phrase("the page for comparing what one chooses", zh: "自选对比页")
        case .search: Phrase("the search page", zh: "搜索页")
        case .findings: Phrase("the page of findings", zh: "核查页")
        case .data: Phrase("the page about downloads", zh: "数据下载页")
        case .notFound: Phrase("the page for missing addresses", zh: "“没有找到”页")
        default: Phrase("a file of the tool", zh: "工具自带的文件")
        }
    }
}
