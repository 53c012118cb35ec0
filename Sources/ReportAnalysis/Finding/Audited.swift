import ReportModel

/// What an audit has found, and what it could confirm.
struct Audited: Sendable {
    var findings: [Finding] = []
    var confirmations: [Confirmation] = []

    static func += (left: inout Audited, right: Audited) {
        left.findings += right.findings
        left.confirmations += right.confirmations
    }
}
