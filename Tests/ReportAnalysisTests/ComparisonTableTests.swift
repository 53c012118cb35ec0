import ReportAnalysis
import ReportModel
import Testing

@Suite("Comparison table")
struct ComparisonTableTests {
    /// A row as text: area, then each cell as `number@period#rank/count`, `*` where it is not of the column's majority.
    static func text(_ table: ComparisonTable, _ report: Report) -> [String] {
        table.rows.map { row in
            let cells = row.cells.map { cell -> String in
                switch cell {
                case .missing(.neverObserved): return "never"
                case .missing(.notInPeriod(let latest)): return "not(\(latest.written))"
                case .missing(.noCommonPeriod(let latest)): return "uncommon(\(latest.written))"
                case .missing(.notExisting): return "gone"
                case .point(let point, let place):
                    let rank =
                        switch place.standing {
                        case .value(let standing):
                            "#\(standing.rank)\(standing.rank.isTied ? "=" : "")/\(standing.count)"
                        case .refused(.tooFew(let count)): "#-/\(count)"
                        case .refused(.excluded(let reason)): "(\(reason))"
                        }
                    let number = point.figure?.number.description ?? "?"
                    return number + "@\(point.period.written)" + rank + (place.isOfMajority ? "" : "*")
                }
            }
            return ([report.areas[row.area].id] + cells).joined(separator: " ")
        }
    }

    static let figures = [
        "count a 2018 10", "count a 2017 9", "count b 2018 30", "count b 2017 8", "count c 2017 20", "rate a 2018 97.0",
        "rate b 2018 97.0", "rate c 2018 95.5",
    ]

    static func report(_ figures: [String] = figures) throws -> Report {
        try ReportSketch(
            areas: ["a", "b", "c", "d", "old to 2018-01-01"], metrics: [.count(), .rate()], figures: figures
        ).report()
    }

    static func table(
        _ report: Report, _ metrics: [String], _ choice: PeriodChoice, sort: String? = nil,
        isDescending: Bool = true
    ) throws -> ComparisonTable {
        analyse(report).table(
            of: TableDesign(
                metrics: try metrics.map(report.metric), areas: report.areas.keys, periods: [choice],
                sort: try sort.map { TableDesign.Sort(try report.metric($0)) }, isDescending: isDescending))
    }

    @Test func ranksTheLatestFiguresWithinEqualPeriods() throws {
        let report = try Self.report()
        let table = try Self.table(report, ["count", "rate"], .latest)
        #expect(
            Self.text(table, report) == [
                "a 10@2018#2/2 97.0@2018#1–2/3",
                "b 30@2018#1/2 97.0@2018#1–2/3",
                "c 20@2017#-/1* 95.5@2018#3/3",
                "d never never",
                "old never never",
            ])
        let columns = table.columns
        #expect(columns.map(\.comparability.isComparable) == [false, true])
        #expect(columns[0].comparability.groups.map { report.names($0.areas) } == ["a b", "c"])
        #expect(columns[0].comparability.verdict == .differsInTime)
        #expect(columns[1].comparability.verdict == .comparable(try Period.parse("2018", nature: .flow)))
        #expect(columns.map { $0.rankings.map(\.count) } == [[2, 1], [3]])
        #expect(columns.allSatisfy { $0.period == nil })
    }

    @Test func findsTheLatestPeriodThatAllReportingAreasShare() throws {
        let report = try Self.report()
        let table = try Self.table(report, ["count"], .latestCommon)
        #expect(
            Self.text(table, report) == [
                "a 9@2017#2/3", "b 8@2017#3/3", "c 20@2017#1/3", "d never", "old never",
            ])
        #expect(table.columns[0].period?.written == "2017")
    }

    @Test func saysWhereThereIsNoCommonPeriod() throws {
        let report = try Self.report(["count a 2018 1", "count b 2017 2", "count c 2018 - L"])
        let table = try Self.table(report, ["count"], .latestCommon)
        #expect(
            Self.text(table, report) == [
                "a uncommon(2018)", "b uncommon(2017)", "c uncommon(2018)", "d never", "old never",
            ])
        #expect(table.columns[0].period == nil)
        #expect(table.columns[0].comparability.verdict == .empty)
    }

    @Test func showsAFixedPeriodAndWhoHasNone() throws {
        let report = try Self.report(Self.figures + ["count old 2017 3"])
        let table = try Self.table(report, ["count"], .fixed(try Period.parse("2018", nature: .flow)))
        #expect(
            Self.text(table, report) == ["a 10@2018#2/2", "b 30@2018#1/2", "c not(2017)", "d never", "old gone"])
    }

    @Test func takesTheEndOfAFixedSpanForStocks() throws {
        let report = try ReportSketch(
            areas: ["a", "b", "c"], metrics: [.stock()],
            figures: ["stock a 2018 1", "stock a 2018-12-31 2", "stock b 2018-12 3", "stock c 2018-06-30 4"]
        ).report()
        let table = analyse(report).table(
            of: TableDesign(
                metrics: report.metrics.keys, areas: report.areas.keys,
                periods: [.fixed(try Period.parse("2018", nature: .flow))]))
        #expect(Self.text(table, report) == ["a 2@2018-12-31#-/1", "b 3@../2018-12#-/1*", "c not(2018-06-30)"])
        #expect(table.columns[0].comparability.verdict == .differsInLength)
    }

    @Test(arguments: [(true, "b c a d old"), (false, "a c b d old")])
    func sortsByAMetricWithMissingAreasLast(_ isDescending: Bool, _ order: String) throws {
        let report = try Self.report()
        let table = try Self.table(report, ["rate"], .latest, sort: "count", isDescending: isDescending)
        #expect(report.names(table.rows.map(\.area)) == order)
    }

    @Test(arguments: [true, false])
    func keepsTheOrderGivenForEqualFigures(_ isDescending: Bool) throws {
        let report = try Self.report(["count d 2018 5", "count b 2018 5", "count a 2018 5", "count c 2018 - L"])
        let table = try Self.table(report, ["count"], .latest, sort: "count", isDescending: isDescending)
        #expect(report.names(table.rows.map(\.area)) == "a b d c old")
    }

    @Test func showsFiguresThatCannotBeRanked() throws {
        let report = try Self.report([
            "count a 2018 5", "count b 2018 6 @book", "count b 2018 7 @web", "count c 2018 9以上", "count d 2018 4",
            "count old 2017 - L",
        ])
        let table = try Self.table(report, ["count"], .latest, sort: "count")
        #expect(
            Self.text(table, report) == [
                "c 9@2018#1/3", "a 5@2018#2/3", "d 4@2018#3/3",
                "b ?@2018(conflicting)", "old ?@2017(noValue(ReportModel.Status.notReported))*",
            ])
    }

    @Test func prefersTheLaterOfTwoEquallyFrequentPeriods() throws {
        let report = try Self.report(["count a 2018 1", "count b 2017 2"])
        let table = try Self.table(report, ["count"], .latest)
        #expect(table.columns[0].comparability.majority?.written == "2018")
    }
}
