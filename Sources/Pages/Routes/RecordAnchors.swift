import ReportModel

/// Where the record of every figure stands: on the page of its source, under an anchor such as
/// `disputes-mediated.wucheng.2018`.
///
/// The anchor is made of what the figure is of, never of its place in a file, so that links to it last. A second figure
/// of the same metric, area and period from the same source has `.2` behind it, and so on. A source with very many
/// figures has them on several pages.
///
/// It never changes. A class, because every figure on a page is asked of it.
final class RecordAnchors: Sendable {
    /// The most records that one page of a source shows.
    static let recordsPerPage = 2000

    private let report: Report
    /// For figures that are not the first of their metric, area, period and source: which they are, from 2.
    private let repetitions: [Int: Int]
    /// For each figure the page of its source that it stands on, from 1; empty if all stand on the first.
    private let parts: [UInt16]
    /// For each source the paths of its pages.
    private let paths: [[String]]

    init(_ report: Report, _ routes: Routes) {
        self.report = report
        let observations = report.observations
        var repetitions: [Int: Int] = [:]
        var seen = [Int](repeating: 0, count: report.sources.count)
        for index in observations.indices {
            seen[observations[index].source.position] += 1
            if index > 0, Self.areAlike(index - 1, index, in: observations) {
                repetitions[index] = (repetitions[index - 1] ?? 1) + 1
            }
        }
        self.repetitions = repetitions
        paths = report.sources.keys.map { source in
            let count = max(1, (seen[source.position] + Self.recordsPerPage - 1) / Self.recordsPerPage)
            return (1...count).map { routes.path($0 == 1 ? .source(source) : .sourcePart(source, $0)) }
        }
        guard seen.contains(where: { $0 > Self.recordsPerPage }) else {
            parts = []
            return
        }
        seen = [Int](repeating: 0, count: report.sources.count)
        parts = observations.indices.map { index in
            let source = observations[index].source.position
            seen[source] += 1
            return UInt16(clamping: (seen[source] - 1) / Self.recordsPerPage + 1)
        }
    }

    private static func areAlike(_ one: Int, _ other: Int, in observations: [Observation]) -> Bool {
        observations[one].metric == observations[other].metric && observations[one].area == observations[other].area
            && observations[one].period == observations[other].period
            && observations[one].source == observations[other].source
    }

    /// The page with the record of a figure.
    func destination(ofObservation index: Int) -> Destination {
        let source = report.observations[index].source
        return parts.isEmpty || parts[index] == 1 ? .source(source) : .sourcePart(source, Int(parts[index]))
    }

    /// For a figure that is not the first of its metric, area, period and source, which it is, from 2.
    func repetition(ofObservation index: Int) -> Int? { repetitions.isEmpty ? nil : repetitions[index] }

    /// The anchor of a figure's record on that page. The site's script puts it together alike.
    ///
    /// - Parameter lead: what stands before it.
    func anchor(ofObservation index: Int, behind lead: String = "") -> String {
        // Put together in one piece, since pages have as many of these as figures: one by one took 9% of a build.
        String.joined(
            lead, report.metrics[report.observations[index].metric].id, ".",
            report.areas[report.observations[index].area].id, ".", Self.text(report.observations[index].period),
            repetition(ofObservation: index).map { ".\($0)" } ?? "")
    }

    /// A period as authors write it, with `at-` for the day known only so far (`../2018` is `at-2018`).
    static func text(_ period: Period) -> String {
        let written = period.written
        return written.hasPrefix("../") ? "at-" + written.dropFirst(3) : written
    }

    /// The path of the page with the record of a figure.
    func path(ofObservation index: Int) -> String {
        paths[report.observations[index].source.position][parts.isEmpty ? 0 : Int(parts[index]) - 1]
    }

    /// How many pages the records of a source fill; at least one.
    func pageCount(of source: Key<Source>) -> Int { paths[source.position].count }
}

extension Edition {
    /// The address of a figure's record on the page of its source. The index is that of `Report.observations`.
    func recordHref(ofObservation index: Int, from page: Destination) -> String {
        // Ids and periods consist of characters that addresses may have.
        let path = routes.href(path: records.path(ofObservation: index), from: page)
        return records.anchor(ofObservation: index, behind: path + "#")
    }
}
