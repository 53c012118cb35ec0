import Diagnostics
import ReportModel
import Testing

/// The tables of the reference that say how figures, periods and statuses are understood are right in every row.
@Suite struct FigureTableTests {
    private static func rows(_ page: String, _ section: String) throws -> [[String]] {
        let section = try #require(ReferencePage("Reference/\(page)").sections.first { $0.title.hasPrefix(section) })
        #expect(section.rows.count > 2)
        return section.rows
    }

    @Test(arguments: try rows("Data", "Figures"))
    func figuresStandForWhatIsSaid(row: [String]) throws {
        let unit = row[1]
        let text = try FigureText.parse(try #require(row[0].codes.first))
        let figure = try text.figure(unit: unit, isCount: !Unit.isMeasure(unit))
        #expect(words(figure.bounds) == row[2])
    }

    private func words(_ bounds: Interval) -> String {
        if let lower = bounds.lower, lower == bounds.upper { return lower.normalized.description }
        let lower = bounds.lower.map { (bounds.includesLower ? "≥ " : "> ") + $0.normalized.description }
        let upper = bounds.upper.map { (bounds.includesUpper ? "≤ " : "< ") + $0.normalized.description }
        return [lower, upper].compactMap { $0 }.joined(separator: ", ")
    }

    @Test func figuresThatAreSaidToBeRefusedAre() throws {
        let section = try #require(
            ReferencePage("Reference/Data").sections.first { $0.title.hasPrefix("Figures") })
        let list = section.lines.joined(separator: " ").split(separator: "- Refused").last.map(String.init) ?? ""
        let refused = list.codes.filter { !["lower", "upper"].contains($0) }
        #expect(refused.count >= 8)
        for text in refused {
            #expect(throws: FigureSyntaxError.self, "\(text)") { try FigureText.parse(text) }
        }
    }

    /// Every spelling of a row is one period, which is shown as the last cell says.
    @Test(arguments: try rows("Data", "Periods"))
    func spellingsOfOneRowAreOnePeriod(row: [String]) throws {
        let written = try #require(row[1].codes.first)
        let period = try Period.parse(written, nature: .ratio)
        #expect(period.written == written)
        for spelling in row[2].codes {
            #expect(try Period.parse(spelling, nature: .ratio) == period, "\(spelling)")
        }
        #expect(period.label(in: .chinese) == row[3])
    }

    @Test func everyKindOfPeriodIsListed() throws {
        let kinds = try Self.rows("Data", "Periods").map {
            try Period.parse(try #require($0[1].codes.first), nature: .ratio).kind
        }
        #expect(Set(kinds) == Set(Period.Kind.allCases))
    }

    @Test func statusesAreListed() throws {
        let rows = try Self.rows("Data", "Statuses")
        let expected = Status.allCases.map { status in
            [
                "`\(status.rawValue)`", status.label(in: .chinese), status.label(in: .english),
                status.hasValue.map { $0 ? "yes" : "no" } ?? "may be empty",
                status.mark(in: .chinese) ?? status.cellText(in: .chinese) ?? "",
            ]
        }
        #expect(rows == expected)
        let unranked = Status.allCases.filter { $0.hasValue != false && !$0.isRanked }
        let prose = try #require(
            ReferencePage("Reference/Data").sections.first { $0.title.hasPrefix("Statuses") }
        ).lines.joined(separator: " ")
        for status in unranked { #expect(prose.contains("(\(status.rawValue))")) }
    }

    /// What a text may say of a figure in the data.
    @Test(arguments: try rows("Markdown", "Figures in prose"))
    func claimsAreRightOrWrongAsSaid(row: [String]) throws {
        let value = try #require(row[0].codes.first)
        for (cell, isRight) in [(row[1], true), (row[2], false)] {
            for claim in cell.codes {
                var folder = try DocumentedFolder.base
                folder.add(
                    "metric,area,period,value,source\ndisputes-accepted,jindong,2018,\(value),report-2019\n",
                    at: "Content/data/jindong.csv")
                folder.add(
                    "---\ntitle: 文\n---\n[\(claim)](figure:disputes-accepted@jindong#2018)\n",
                    at: "Content/pages/claim.md")
                #expect(folder.codes() == (isRight ? [] : [.claimMismatch]), "\(claim) of \(value)")
            }
        }
    }
}
