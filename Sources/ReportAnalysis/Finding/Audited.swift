import ReportModel

/// What an audit has found, and what it could confirm.
struct Audited: Sendable {
    var findings: [Finding] = []
    /// By rule and point: audits go through the points in order, and are themselves in the order of the rules.
    private(set) var confirmed: [ConfirmedPoint] = []
    /// The points that confirmed ones agree with, one list behind the other.
    private(set) var inputs: [UInt32] = []

    /// A point whose figure agrees with those of others. In a large report most figures do, so it takes sixteen bytes.
    struct ConfirmedPoint: Sendable {
        var rule: FindingRule
        var point: UInt32
        /// Its place among the inputs.
        var firstInput: UInt32
        var inputCount: UInt32
    }

    /// Where the confirmed points of each rule stand.
    func confirmedByRule() -> [FindingRule: Range<Int>] {
        var ranges: [FindingRule: Range<Int>] = [:]
        var start = 0
        for index in confirmed.indices
        where index + 1 == confirmed.count || confirmed[index + 1].rule != confirmed[index].rule {
            ranges[confirmed[index].rule] = start..<index + 1
            start = index + 1
        }
        return ranges
    }

    /// Notes that a point agrees with others.
    mutating func confirm(_ rule: FindingRule, point: Int, with points: some Sequence<Int>) {
        let first = inputs.count
        inputs.append(contentsOf: points.lazy.map(UInt32.init))
        confirmed.append(
            ConfirmedPoint(
                rule: rule, point: UInt32(point), firstInput: UInt32(first), inputCount: UInt32(inputs.count - first)))
    }

    static func += (left: inout Audited, right: Audited) {
        left.findings += right.findings
        let offset = UInt32(left.inputs.count)
        left.inputs += right.inputs
        left.confirmed += right.confirmed.lazy.map { confirmed in
            var moved = confirmed
            moved.firstInput += offset
            return moved
        }
    }

    /// The points that a confirmed one agrees with.
    func inputs(of confirmed: ConfirmedPoint) -> ArraySlice<UInt32> {
        inputs[Int(confirmed.firstInput)..<Int(confirmed.firstInput + confirmed.inputCount)]
    }
}
