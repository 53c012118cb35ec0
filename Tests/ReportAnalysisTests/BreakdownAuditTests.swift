import ReportAnalysis
import ReportModel
import Testing

@Suite("Totals of breakdowns")
struct BreakdownAuditTests {
    /// People by sex, which is complete, and by age, which is not; and women of an age.
    static func metrics(nature: Nature = .stock, isComplete: Bool = true) -> [Metric] {
        let whole = Key<Metric>(position: 0)
        let all = Metric.stock("all").with {
            $0.nature = nature
            $0.dimensions = [
                Dimension(
                    id: "sex", name: "性别", categories: [.init(id: "m", name: "男"), .init(id: "f", name: "女")],
                    isComplete: isComplete),
                Dimension(id: "age", name: "年龄", categories: [.init(id: "old", name: "老")]),
            ]
        }
        func part(_ id: String, _ choices: [(Int, Int)]) -> Metric {
            all.with {
                $0.id = id
                $0.dimensions = []
                $0.partOf = nature == .ratio ? nil : whole
                $0.variant = Variant(
                    of: whole, choices.map { Variant.Choice(dimension: $0.0, category: $0.1) })
            }
        }
        return [
            all, part("m", [(0, 0)]), part("f", [(0, 1)]), part("old", [(1, 0)]), part("m-old", [(0, 0), (1, 0)]),
            part("f-old", [(0, 1), (1, 0)]),
        ]
    }

    @Test(arguments: [
        FindingCase(["all a 2018-12-31 10", "m a 2018-12-31 4", "f a 2018-12-31 6"], [], "exactly"),
        FindingCase(
            ["all a 2018-12-31 10", "m a 2018-12-31 4", "f a 2018-12-31 5"], ["total-mismatch all@a#2018-12-31"],
            "one missing"),
        FindingCase(["all a 2018-12-31 10", "m a 2018-12-31 4"], [], "a category is missing"),
        FindingCase(
            ["all a 2018-12-31 10", "m a 2018-12-31 11"],
            ["part-exceeds-whole m@a#2018-12-31", "total-mismatch all@a#2018-12-31"],
            "one category is too much already"),
        FindingCase(
            ["all a 2018-12-31 10", "m a 2018-12-31 4", "f b 2018-12-31 5"], [], "categories of different areas"),
        FindingCase(["all a 2018-12-31 10", "old a 2018-12-31 3"], [], "ages are not complete"),
        FindingCase(
            ["old a 2018-12-31 5", "m-old a 2018-12-31 2", "f-old a 2018-12-31 2"],
            ["total-mismatch old@a#2018-12-31"], "the sexes of an age add up to that age"),
    ])
    func addsUpTheCategoriesOfACompleteBreakdown(_ row: FindingCase) throws {
        try row.verify(metrics: Self.metrics())
    }

    @Test func addsUpNothingThatIsNotDeclaredComplete() throws {
        try FindingCase(["all a 2018-12-31 10", "m a 2018-12-31 4", "f a 2018-12-31 5"], [], "some")
            .verify(metrics: Self.metrics(isComplete: false))
    }

    @Test func addsUpNoRates() throws {
        try FindingCase(["all a 2018-12-31 10", "m a 2018-12-31 4", "f a 2018-12-31 5"], [], "a rate")
            .verify(metrics: Self.metrics(nature: .ratio))
    }

    @Test func confirmsATotal() throws {
        let analysis = try FindingCase(["all a 2018-12-31 10", "m a 2018-12-31 4", "f a 2018-12-31 6"], "")
            .analysis(metrics: Self.metrics())
        #expect(analysis.confirmations.map(\.rule) == [.totalMismatch])
    }

    @Test func knowsByWhatAMetricAndAPartOfItAreBrokenDown() throws {
        let analysis = try FindingCase(["all a 2018-12-31 10"], "").analysis(metrics: Self.metrics())
        func told(_ id: String) throws -> [String] {
            let key = try analysis.report.metric(id)
            return analysis.breakdowns(of: key).map { breakdown in
                let parts = breakdown.parts.map { analysis.report.metrics[$0.metric].id }.joined(separator: " ")
                return "\(analysis.dimension(breakdown, of: key).id): \(parts)"
            }
        }
        #expect(try told("all") == ["sex: m f", "age: old"])
        #expect(try told("old") == ["sex: m-old f-old"])
        #expect(try told("f") == ["age: f-old"])
        #expect(try told("f-old") == [])
        #expect(analysis.variants(of: Key(position: 0)).map(\.position) == [1, 2, 3, 4, 5])
        #expect(analysis.metrics(on: Key(position: 0)).map(\.position) == [0])
        #expect(analysis.parts(of: Key(position: 0)).isEmpty)
    }
}
