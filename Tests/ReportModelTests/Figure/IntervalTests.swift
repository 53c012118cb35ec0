import ReportModel
import Testing

struct IntervalTests {
    private func interval(
        _ lower: Int?, _ upper: Int?, includesLower: Bool = true, includesUpper: Bool = true
    ) -> Interval {
        Interval(
            lower: lower.map { DecimalNumber($0) }, upper: upper.map { DecimalNumber($0) },
            includesLower: includesLower,
            includesUpper: includesUpper)
    }

    @Test func openBoundsAreOutside() {
        let open = interval(2000, 3000, includesLower: false, includesUpper: false)
        #expect(!open.contains(DecimalNumber(2000)))
        #expect(open.contains(DecimalNumber(2001)))
        #expect(!open.contains(DecimalNumber(3000)))
        #expect(interval(nil, nil).contains(DecimalNumber(-5)))
    }

    @Test func touchingIntervalsOverlapOnlyWhereBothHaveTheBound() {
        #expect(interval(1, 2).overlaps(interval(2, 3)))
        #expect(!interval(1, 2, includesUpper: false).overlaps(interval(2, 3)))
        #expect(interval(1, 2, includesUpper: false).isBelow(interval(2, 3)))
        #expect(!interval(1, nil).isBelow(interval(2, 3)))
    }

    @Test func intersectsBounds() {
        #expect(interval(1, 5).intersection(interval(3, nil)) == interval(3, 5))
        #expect(interval(nil, 5).intersection(interval(nil, 4)) == interval(nil, 4))
        #expect(
            interval(1, 5).intersection(interval(2, 3, includesLower: false)) == interval(2, 3, includesLower: false))
        #expect(
            interval(1, 5, includesLower: false).intersection(interval(1, 5)) == interval(1, 5, includesLower: false))
        #expect(interval(1, 2).intersection(interval(3, 4)) == nil)
        #expect(interval(2, 3).intersection(interval(1, 5)) == interval(2, 3))
    }
}
