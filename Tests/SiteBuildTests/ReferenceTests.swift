import Diagnostics
import Foundation
import Markup
import Pages
import ReportAnalysis
import ReportInput
import ReportModel
import SiteBuild
import Testing

/// The reference names everything there is, and nothing else.
@Suite struct ReferenceTests {
    /// A table of a page that lists keys or words with their Chinese names.
    private func expect(
        _ page: String, _ section: String, lists expected: [(name: String, chinese: [String])],
        alsoHolding others: Int = 0, at place: SourceLocation = #_sourceLocation
    ) throws {
        let section = try #require(ReferencePage("Reference/\(page)").section(section), sourceLocation: place)
        for (name, chinese) in expected {
            let row = section.row(name)
            #expect(row != nil, "\(page) has no row for \(name)", sourceLocation: place)
            #expect(row?[1].codes == chinese, "\(page), \(name)", sourceLocation: place)
        }
        #expect(section.rows.count == expected.count + others, "\(page) lists more", sourceLocation: place)
    }

    private func keys<Key: FieldKey>(_: Key.Type) -> [(name: String, chinese: [String])] {
        Key.allCases.map { ($0.rawValue, $0.chinese) }
    }

    private func keys<Key: FieldKey>(_ keys: [Key]) -> [(name: String, chinese: [String])] {
        keys.map { ($0.rawValue, $0.chinese) }
    }

    private func words<Word: ChoiceWord>(_: Word.Type) -> [(name: String, chinese: [String])] {
        Word.allCases.map { ($0.rawValue, $0.chinese) }
    }

    // MARK: Keys, columns and words

    @Test func namesTheKeysOfTheSettings() throws {
        try expect("SiteSettings", "Keys", lists: keys(SiteKey.self))
        try expect("SiteSettings", "Keys of numbers", lists: keys(NumbersKey.self))
        try expect("SiteSettings", "Keys of theme", lists: keys(LookKey.self))
        try expect("SiteSettings", "Keys of gov", lists: keys(GovernmentKey.self))
        try expect("SiteSettings", "Keys of a theme", lists: keys(ThemeKey.self))
        try expect("SiteSettings", "Keys of a group", lists: keys(GroupKey.self))
        try expect("SiteSettings", "Languages", lists: words(SiteLanguage.self))
        try expect("SiteSettings", "Settings of rules", lists: words(RuleSetting.self))
        let numbers = try #require(ReferencePage("Reference/SiteSettings").section("Keys of numbers"))
        let groupings = NumberGrouping.allCases.flatMap { [$0.rawValue] + $0.chinese }
        let roundings = Rounding.allCases.flatMap { [$0.rawValue] + $0.chinese }
        #expect(numbers.row("grouping")?[2].codes == groupings)
        #expect(numbers.row("rounding")?[2].codes == roundings)
    }

    @Test func namesTheColumnsAndLevelsOfAreas() throws {
        try expect("Areas", "Columns", lists: keys(AreaColumn.self))
        try expect("Areas", "Levels", lists: words(AreaLevel.self))
    }

    @Test func namesTheKeysAndWordsOfMetrics() throws {
        try expect("Metrics", "Keys", lists: keys(MetricKey.self))
        try expect("Metrics", "Keys of ratio", lists: keys(RatioKey.self))
        try expect("Metrics", "Keys of target", lists: keys(TargetKey.self))
        try expect("Metrics", "Keys of a breakdown", lists: keys(DimensionKey.self))
        try expect("Metrics", "Keys of a category", lists: keys(CategoryKey.self))
        try expect("Metrics", "Nature", lists: words(Nature.self))
        try expect("Metrics", "Better", lists: words(Polarity.self))
        try expect("Metrics", "Parts", lists: words(PartsWord.self))
        try expect("Metrics", "Change against", lists: words(ChangeBase.self))
    }

    @Test func namesTheKeysOfSources() throws {
        try expect("Sources", "Keys", lists: keys(SourceKey.self))
    }

    @Test func namesTheKeysOfComparisons() throws {
        let own = DesignKey.ofComparisons.filter { $0 == .title || !DesignKey.ofTables.contains($0) }
        try expect("Comparisons", "Keys", lists: keys(own))
    }

    @Test func namesTheKeysAndWordsOfTablesAndCharts() throws {
        try expect("Tables", "Blocks in texts", lists: words(BlockWord.self))
        try expect("Tables", "What is shown", lists: keys(DesignKey.ofFigures))
        try expect("Tables", "Tables", lists: keys(DesignKey.ofTables.filter { !DesignKey.ofFigures.contains($0) }))
        try expect("Tables", "Columns", lists: words(TableDesign.Column.self))
        try expect("Tables", "Charts", lists: keys(DesignKey.ofCharts.filter { !DesignKey.ofFigures.contains($0) }))
        try expect("Tables", "Kinds of charts", lists: words(ChartDesign.Kind.self))
        try expect("Tables", "Which period", lists: words(PeriodWord.self), alsoHolding: 2)
        let tables = try #require(ReferencePage("Reference/Tables").section("Tables"))
        let groupings = TableDesign.Grouping.allCases.flatMap { [$0.rawValue] + $0.chinese }
        #expect(tables.row("group-by").map { groupings.allSatisfy($0[2].codes.contains) } == true)
        for word in SortWord.words { #expect(tables.row("sort")?[2].codes.contains(word) == true) }
        let shown = try #require(ReferencePage("Reference/Tables").section("What is shown"))
        for word in AreasWord.words { #expect(shown.row("areas")?[2].codes.contains(word) == true) }
        let prose = tables.lines.joined(separator: " ").codes
        for column in TableDesign.Column.allCases where column.isSortable && column != .value {
            #expect(prose.contains("METRIC.\(column.rawValue)"))
        }
    }

    @Test func namesTheKeysAndWordsOfDecisions() throws {
        try expect("Decisions", "Keys", lists: keys(DecisionKey.self))
        try expect("Decisions", "What is published", lists: words(PublicationWord.self))
    }

    @Test func namesTheRulesWithTheirSeverity() throws {
        try expect("Decisions", "Rules", lists: words(FindingRule.self))
        let section = try #require(ReferencePage("Reference/Decisions").section("Rules"))
        #expect(section.rows.map { $0[0] } == FindingRule.allCases.map { "`\($0.rawValue)`" })
        #expect(section.rows.map { $0[3] } == FindingRule.allCases.map(\.code.severity.rawValue))
    }

    @Test func namesTheColumnsOfData() throws {
        try expect("Data", "Columns", lists: keys(ReportInput.ObservationColumn.self))
    }

    @Test func namesTheKeysAndWordsOfLayouts() throws {
        try expect("Layouts", "Keys", lists: keys(LayoutKey.self))
        try expect("Layouts", "Columns", lists: keys(LayoutColumn.self))
        try expect("Layouts", "Breakdowns", lists: keys(LayoutBreakdownKey.self))
        try expect("Layouts", "Shapes", lists: words(LayoutShape.self))
        try expect("Layouts", "Formats of periods", lists: words(PeriodForm.self))
        try expect("Layouts", "Encodings", lists: words(DeclaredEncoding.self))
        let unknown = UnknownRows.allCases.flatMap { [$0.rawValue] + $0.chinese }
        let section = try #require(ReferencePage("Reference/Layouts").section("Keys"))
        for word in unknown { #expect(section.row("skip-unknown")?[2].contains(word) == true, "\(word)") }
    }

    @Test func namesTheKeysOfFrontMatter() throws {
        try expect("Markdown", "Front matter", lists: keys(FrontMatterKey.self))
        let section = try #require(ReferencePage("Reference/Markdown").section("Front matter"))
        for kind in ArticleKind.allCases {
            for key in ArticleDraft.required(kind) {
                #expect(section.row(key.rawValue)?[2].contains("needed by") == true, "\(key)")
            }
        }
    }

    // MARK: Codes

    @Test func explainsEveryCode() throws {
        let sections = try ReferencePage("Reference/Problems").sections.dropFirst()
        #expect(sections.map(\.title) == DiagnosticCode.allCases.map(\.rawValue))
        for section in sections {
            let severity = DiagnosticCode(rawValue: section.title)?.severity.rawValue.capitalized ?? ""
            #expect(section.rest(ofLine: "**\(severity).** ")?.isEmpty == false, "\(section.title)")
        }
    }

    // MARK: Templates

    @Test func listsTheBuiltInTemplates() throws {
        let section = try #require(ReferencePage("Reference/Templates").section("Built-in templates"))
        #expect(section.rows(ofTable: 1).map { $0[0] } == BuiltIn.templates.keys.sorted().map { "`\($0)`" })
        for row in section.rows(ofTable: 1) {
            let name = row[0].codes.first ?? ""
            guard case .object(let members)? = pageShapes[name] else { continue }
            #expect(row[2] == tags(of: members), "\(name)")
            for case (let list, .list(.object(let item))) in members {
                let holders = section.rows(ofTable: 2).first { $0[0] == tags(of: item) }?[1].codes
                #expect(holders?.contains(list) == true, "\(name): \(list)")
            }
        }
    }

    private func tags(of members: [String: TemplateShape]) -> String {
        members.sorted { $0.key < $1.key }.map { "`\(tag($0.key, $0.value))`" }.joined(separator: " ")
    }

    private func tag(_ name: String, _ shape: TemplateShape) -> String {
        switch shape {
        case .text: "{{\(name)}}"
        case .html: "{{{\(name)}}}"
        case .flag, .list, .object: "{{#\(name)}}"
        }
    }

    // MARK: The command line

    @Test func listsCommandsAndOptions() throws {
        let page = try ReferencePage("Reference/CommandLine")
        let commands = try #require(page.section("Commands")).rows.map { $0[0] }
        let help = try CommandHelp.ofTheTool()
        #expect(commands == help.subcommands.map { "`\($0.name)`" })

        let rows = try #require(page.section("Options")).rows
        let listed = Set(rows.compactMap { $0[0].codes.first?.split(separator: " ").first.map(String.init) })
        let actual = Set(help.subcommands.filter { $0.name != "help" }.flatMap(\.options))
        #expect(listed == actual)
        for row in rows where row[1] != "both" {
            let option = row[0].codes.first?.split(separator: " ").first.map(String.init) ?? ""
            let holders = help.subcommands.filter { $0.name != "help" && $0.options.contains(option) }
            #expect(row[1].codes == holders.map(\.name), "\(option)")
        }
    }

    @Test func listsExitCodes() throws {
        let section = try #require(ReferencePage("Reference/CommandLine").section("Exit codes"))
        #expect(section.rows.map { $0[0] } == ExitStatus.allCases.map { String($0.rawValue) })
    }

    // MARK: The website

    @Test func listsTheColumnsOfTheDownloads() throws {
        let site = try DocumentedFolder.base.site()
        let page = try ReferencePage("Reference/Output")
        let listed = try #require(page.section("Columns of observations.csv")).rows.compactMap { $0[0].codes.first }
        func header(_ path: String) throws -> [String] {
            try #require(site[path]).prefix { $0 != "\n" }.split(separator: ",").map(String.init)
        }
        #expect(try header("data/observations.csv") == listed)
        let more = try header("data/metrics/success-rate.csv").dropFirst(listed.count)
        let prose = try #require(page.section("Columns of observations.csv")).lines.joined(separator: "\n")
        for column in more { #expect(prose.contains("`\(column)`")) }
    }

    @Test func listsTheKeysOfTheFindings() throws {
        var folder = try DocumentedFolder.base
        folder.add(try Array(ReferencePage("Reference/Decisions").sections[0].examples.prefix(2)))
        let text = try #require(folder.site()["data/findings.json"])
        let file = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let finding = try #require((file["findings"] as? [[String: Any]])?.first)
        let confirmation = try #require((file["confirmations"] as? [[String: Any]])?.first)
        let holders: [(name: String, value: Any?)] = [
            ("the file", file), ("a finding", finding), ("a decision", finding["decision"]),
            ("a confirmation", confirmation), ("an input", (confirmation["inputs"] as? [Any])?.first),
        ]
        let rows = try #require(ReferencePage("Reference/Output").section("Keys of findings.json")).rows
        for (name, value) in holders {
            let listed = rows.filter { $0[1].components(separatedBy: ", ").contains(name) }.flatMap { $0[0].codes }
            #expect((value as? [String: Any])?.keys.sorted() == listed.sorted(), "\(name)")
        }
        let names = Set(holders.map(\.name))
        #expect(rows.allSatisfy { names.isSuperset(of: $0[1].components(separatedBy: ", ")) })
    }

    @Test func listsEveryAddress() throws {
        var folder = try DocumentedFolder.base
        folder.add(try ReferencePage("Reference/SiteSettings").sections[0].examples)
        folder.add(try ReferencePage("Reference/Comparisons").sections[0].examples)
        folder.add(try ReferencePage("Reference/Markdown").sections[0].examples)
        folder.add(try #require(ReferencePage("Reference/Metrics").section("Breakdowns (分组)")).examples)
        folder.add("<svg/>", at: "Content/assets/a.svg")
        let page = try ReferencePage("Reference/Output")
        let rows = try #require(page.section("Addresses of pages")).rows + #require(page.section("Downloads")).rows
        let addresses = rows.flatMap { $0[0].codes }
        let patterns = Set(addresses)
        var used: Set<String> = []
        for path in try folder.site().keys.sorted() {
            let folder = path.contains("/") ? path.prefix(through: path.lastIndex(of: "/") ?? path.startIndex) : ""
            let suffix = path.split(separator: ".").last ?? ""
            let found = [path, "\(folder)ID.\(suffix)", "\(folder)SLUG.\(suffix)", "\(folder)NAME"].first {
                patterns.contains($0)
            }
            #expect(found != nil, "\(path) is on no list")
            if let found { used.insert(found) }
        }
        #expect(used == patterns)
    }

    @Test func listsTheRelations() throws {
        let section = try #require(ReferencePage("Reference/Output").section("Relations"))
        #expect(section.rows.map { $0[0] } == Relation.allCases.map { "`\($0.rawValue)`" })
        #expect(section.rows.map { $0[3] } == Relation.allCases.map { $0.isBounded ? "yes" : "no" })
        let format = NumberFormat(language: .chinese)
        for (row, relation) in zip(section.rows, Relation.allCases) where relation != .exact {
            // The first Chinese word is the one that the site prints.
            let figure = Figure(DecimalNumber(2000), relation: relation, isCount: true)
            let word = row[1].split(separator: "、").first ?? ""
            #expect(format.figure(figure, unit: "人").contains(word), "\(relation)")
        }
    }

    // MARK: The whole

    @Test func everyPageIsListedAndEveryLinkLeadsToOne() throws {
        let overview = try ReferencePage("SiteBuild")
        let topics = overview.sections.last?.lines.filter { $0.hasPrefix("- <doc:") } ?? []
        let listed = topics.map { String($0.dropFirst("- <doc:".count).dropLast()) }
        let decisions = try ReferencePage.files(in: "Decisions")
        let pages = try ReferencePage.files(in: "Reference")
        #expect(listed.sorted() == (pages + decisions).sorted())
        for page in try [overview] + ReferencePage.all {
            for line in page.sections.flatMap(\.lines) {
                for link in line.matches(of: /<doc:([^>]*)>/) {
                    #expect(listed.contains(String(link.1)), "\(page.name): \(link.0)")
                }
            }
        }
    }

    @Test func decisionsAreNumbered() throws {
        let names = try ReferencePage.files(in: "Decisions")
        // Numbers may be left out: those who work side by side take theirs from different tens.
        for name in names { #expect(name.wholeMatch(of: /[0-9]{4}-[a-z0-9-]+/) != nil, "\(name)") }
        #expect(Set(names.map { $0.prefix(4) }).count == names.count)
    }
}
