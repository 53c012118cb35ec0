import ReportAnalysis
import ReportModel
import Testing

@Suite("Columns of a comparison")
struct ComparisonColumnTests {
    static let areas = [
        "city", "a < city", "b < city", "c < city", "zone < city", "town < a", "old < city to 2018-01-01",
    ]

    static func table(
        _ figures: [String], metric: Metric = .count(), areas ids: [String]? = nil, groups: [String] = [],
        _ change: (inout TableDesign) throws -> Void = { _ in }
    ) throws -> (table: ComparisonTable, report: Report) {
        let report = try ReportSketch(areas: Self.areas, metrics: [metric], figures: figures, groups: groups).report()
        var design = TableDesign(
            metrics: report.metrics.keys, areas: try ids?.map(report.area) ?? report.areas.keys)
        try change(&design)
        return (analyse(report).table(of: design), report)
    }

    /// The rank of each area with a point, `-` for none.
    static func ranks(_ table: ComparisonTable, _ report: Report) -> String {
        table.rows.compactMap { row in
            row.cells[0].place.map { place in
                report.areas[row.area].id + ":" + (place.standing.value?.rank.description ?? "-")
            }
        }.joined(separator: " ")
    }

    private static let levels = ["count city 2018 9", "count a 2018 3", "count b 2018 5", "count zone 2018 4"]

    @Test func ranksNoAreasOfDifferentLevelsWithEachOther() throws {
        let (table, report) = try Self.table(Self.levels)
        #expect(Self.ranks(table, report) == "city:- a:2 b:1 zone:-")
        #expect(table.columns[0].obstacle == .levels)
        #expect(table.columns[0].whole == nil)
        #expect(table.columns[0].summary.highest.isEmpty)
    }

    @Test func ranksZonesWithDistrictsThatTheyArePeersOf() throws {
        let (table, report) = try Self.table(Self.levels, groups: ["urban: a b zone"])
        #expect(Self.ranks(table, report) == "city:- a:3 b:1 zone:2")
    }

    private static let periods = ["count a 2018 3", "count b 2019 5", "count c 2018-01..2018-09 4"]

    @Test func ranksAcrossPeriodsOnlyWhereAsked() throws {
        let (apart, report) = try Self.table(Self.periods)
        #expect(Self.ranks(apart, report) == "a:- b:- c:-")
        #expect(apart.columns[0].obstacle == .lengths)
        let (across, _) = try Self.table(Self.periods) { $0.ranksAcrossPeriods = true }
        #expect(Self.ranks(across, report) == "a:3 b:1 c:2")
        let ranking = try #require(across.columns[0].whole)
        #expect(ranking.isAcrossPeriods && ranking.period.written == "2019")
        #expect(ranking.entries.map(\.period.written) == ["2019", "2018-01..2018-09", "2018"])
        #expect(across.columns[0].obstacle == nil)
    }

    @Test(
        arguments: [
            (["a 2018 3", "b 2018 5"], nil), (["a 2018 3", "b 2017 5"], .times),
            (["a 2018 3", "b 2018-S1 5"], .lengths),
            (["a 2018 3", "city 2018 5"], .levels), (["a 2018 3"], nil), ([], nil),
        ] as [([String], RankObstacle?)])
    func tellsWhyNotAllAreRanked(_ figures: [String], _ obstacle: RankObstacle?) throws {
        let (table, _) = try Self.table(figures.map { "count \($0)" })
        #expect(table.columns[0].obstacle == obstacle)
    }

    @Test func ranksWithoutMeritOnlyWhereAsked() throws {
        let figures = ["count a 2018 3", "count b 2018 5"]
        let (silent, _) = try Self.table(figures, metric: .count(better: .neutral))
        #expect(!silent.columns[0].isRanked && silent.columns[0].obstacle == .neutral)
        let (asked, report) = try Self.table(figures, metric: .count(better: .neutral)) {
            $0.columns = [.value, .rank]
        }
        #expect(asked.columns[0].isRanked && asked.columns[0].obstacle == nil)
        #expect(Self.ranks(asked, report) == "a:2 b:1")
        #expect(asked.rows.compactMap { $0.cells[0].place?.standing.value?.isMerit } == [false, false])
    }

    @Test func hasAColumnForEachPeriod() throws {
        let years = try ["2017", "2018"].map { PeriodChoice.fixed(try Period.parse($0, nature: .flow)) }
        let (table, report) = try Self.table(
            ["count a 2017 9", "count a 2018 3", "count b 2017 1", "count b 2018 5"], areas: ["a", "b"]
        ) {
            $0.periods = years
            $0.sort = TableDesign.Sort(Key(position: 0))
        }
        #expect(table.columns.map(\.choice) == years)
        #expect(table.columns.map { $0.period?.written } == ["2017", "2018"])
        #expect(report.names(table.rows.map(\.area)) == "b a")
        #expect(
            table.rows.map { $0.cells.map { $0.place?.standing.value?.rank.description ?? "-" } } == [
                ["2", "1"], ["1", "2"],
            ])
    }

    /// Who may be highest and lowest.
    @Test(arguments: [
        (["a 2018 3", "b 2018 5", "c 2018 4"], "b", "a"), (["a 2018 3", "b 2018 3", "c 2018 4"], "c", "a b"),
        (["a 2018 50余", "b 2018 52", "c 2018 40"], "b a", "c"), (["a 2018 5以上", "b 2018 9", "c 2018 3"], "b a", "c"),
        (["a 2018 3", "b 2018 3"], "a b", "a b"), (["a 2018 3"], "", ""),
    ])
    func namesAllThatMayBeHighestOrLowest(_ figures: [String], _ highest: String, _ lowest: String) throws {
        for better in Polarity.allCases {
            let (table, report) = try Self.table(figures.map { "count \($0)" }, metric: .count(better: better))
            let summary = table.columns[0].summary
            #expect(Set(report.names(summary.highest).split(separator: " ")) == Set(highest.split(separator: " ")))
            #expect(Set(report.names(summary.lowest).split(separator: " ")) == Set(lowest.split(separator: " ")))
            #expect(summary.areas == Self.areas.count && summary.told == figures.count)
        }
    }

    @Test func comparesEachFigureWithTheMedianOfItsColumnAndTheTarget() throws {
        var metric = Metric.count()
        metric.target = Metric.Target(
            figure: try FigureText.parse("4以上").figure(unit: "起", isCount: true), text: "4以上")
        let (table, _) = try Self.table(
            ["count a 2018 3", "count b 2018 5", "count c 2018 4", "count zone 2018 9"], metric: metric)
        let places = table.rows.compactMap { $0.cells[0].place }
        #expect(places.map { $0.median?.outcome } == [.worse, .better, .similar, nil])
        #expect(places.map { $0.target?.outcome } == [.worse, .better, .better, .better])
        #expect(table.columns[0].rankings[0].median.value?.value == DecimalNumber(4))
    }

    @Test func tellsChangesAndSharesWhereAsked() throws {
        let figures = ["count city 2018 20", "count a 2018 5", "count a 2017 4"]
        let (silent, _) = try Self.table(figures, areas: ["a"])
        #expect(silent.rows[0].cells[0].place?.change == nil && silent.rows[0].cells[0].place?.share == nil)
        let (told, _) = try Self.table(figures, areas: ["a"]) { $0.columns = [.value, .change, .share] }
        let place = try #require(told.rows[0].cells[0].place)
        #expect(place.change?.value?.difference == DecimalNumber(1))
        #expect(place.share?.value?.percent == DecimalNumber(25))
    }

    @Test(arguments: [
        (TableDesign.Column.value, "b c a"), (.change, "c a b"), (.share, "b c a"),
    ])
    func sortsByANumberOfAMetric(_ column: TableDesign.Column, _ order: String) throws {
        let figures = [
            "count city 2018 20", "count a 2018 3", "count a 2017 2", "count b 2018 9", "count b 2017 9",
            "count c 2018 5", "count c 2017 1",
        ]
        for isDescending in [true, false] {
            let (table, report) = try Self.table(figures, areas: ["a", "b", "c"]) {
                $0.sort = TableDesign.Sort(Key(position: 0), by: column)
                $0.isDescending = isDescending
            }
            let rows = table.rows.map(\.area)
            #expect(report.names(isDescending ? rows : rows.reversed()) == order)
        }
    }

    @Test(arguments: [
        (TableDesign.Grouping.parent, "- city | city a b c zone old | a town"),
        (.level, "city city | district a b c town old | zone zone"),
        (.peers, "city city | group a b zone | district c old | district town"),
    ])
    func groupsTheRows(_ grouping: TableDesign.Grouping, _ expected: String) throws {
        let (table, report) = try Self.table([], groups: ["urban: a b zone"]) { $0.grouping = grouping }
        let groups = table.groups.map { group -> String in
            let heading =
                switch group.heading {
                case .parent(let area): area.map { report.areas[$0].id } ?? "-"
                case .level(let level): level.rawValue
                case .peers(.group): "group"
                case .peers(.siblings(let level, _)): level.rawValue
                case nil: "none"
                }
            return heading + " " + report.names(group.rows.map(\.area))
        }
        #expect(groups.joined(separator: " | ") == expected)
        #expect(table.rows.count == Self.areas.count)
    }

    @Test func sortsWithinGroupsThatStandInTheOrderGiven() throws {
        let (table, report) = try Self.table(
            ["count a 2018 1", "count b 2018 9", "count zone 2018 99"], areas: ["a", "zone", "b"]
        ) {
            $0.grouping = .level
            $0.sort = TableDesign.Sort(Key(position: 0))
        }
        #expect(table.groups.map { report.names($0.rows.map(\.area)) } == ["b a", "zone"])
        #expect(report.names(table.rows.map(\.area)) == "b a zone")
    }
}
