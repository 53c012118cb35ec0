import ReportModel
import Testing

/// Tables whose cells are shaded by their place in the column.
struct HeatTableTests {
    private func shades(_ figures: [String], metrics: [Metric] = [.count()]) throws -> [String] {
        let page = try page(figures, metrics: metrics)
        return page.root.all("tbody")[0].all("td").map { $0.attributes["class"] ?? "" }
    }

    private func page(_ figures: [String], metrics: [Metric] = [.count()], language: SiteLanguage = .english) throws
        -> PageReading
    {
        try DesignedSite.comparison(
            DesignedSite.table(metrics: metrics.count) { $0.isHeatTable = true }, figures: figures, metrics: metrics,
            language: language)
    }

    @Test func shadesTheBestDarkest() throws {
        #expect(
            try shades(["count a 2018 1", "count b 2018 2", "count c 2018 3", "count d 2018 4"])
                == ["number heat-1", "number heat-2", "number heat-4", "number heat-5"])
    }

    @Test func shadesTheLowestDarkestWhereLessIsBetter() throws {
        #expect(
            try shades(["count a 2018 1", "count b 2018 2", "count c 2018 3"], metrics: [.count(better: .lower)])
                == ["number heat-5", "number heat-3", "number heat-1", "missing"])
    }

    @Test func shadesEqualFiguresAlikeAndInTheMiddleOfTheirPlaces() throws {
        #expect(
            try shades(["count a 2018 1", "count b 2018 1", "count c 2018 1"])
                == ["number heat-3", "number heat-3", "number heat-3", "missing"])
        #expect(
            try shades(["count a 2018 9", "count b 2018 1", "count c 2018 1"])
                == ["number heat-5", "number heat-2", "number heat-2", "missing"])
    }

    @Test func shadesNothingThatIsNotComparedWithAnything() throws {
        #expect(
            try shades(["count a 2018 1", "count b 2017 2", "count c 2018-01..2018-09 3"])
                == ["number", "number", "number", "missing"])
    }

    @Test func saysWhatTheShadesMean() throws {
        let merit = try page(["count a 2018 1", "count b 2018 2"])
        #expect(merit.texts("li", class: "heat-5") == ["first"])
        #expect(
            merit.texts("p").contains(
                "The stronger the colour of a cell, the better its rank in the column. Cells without a rank have none."
            ))
        let mixed = try page(
            ["count a 2018 1", "count b 2018 2"], metrics: [.count(), .count("other", better: .neutral)],
            language: .chinese)
        #expect(mixed.texts("p").contains("颜色按每列的排名分浓淡，越浓越靠前；没有排名的格不着色。other不分好坏，按数值大小着色。"))
    }
}
