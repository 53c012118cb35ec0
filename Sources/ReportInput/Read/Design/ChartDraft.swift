package import Diagnostics
package import ReportModel

/// A chart as written, of a comparison or of a block in a text.
package struct ChartDraft: Sendable, Hashable {
    /// Where it begins.
    package var place: Place
    package var kind: Located<ChartDesign.Kind>
    package var title: String?
    package var description: String?
    package var selection: SelectionDraft
    package var highlight: Located<String>?
    package var note: String?

    /// Reads the keys of a chart; problems stay with the fields.
    ///
    /// - Parameter isWhole: whether it must say for itself which areas it is about; a chart of a comparison need not.
    static func read(_ fields: inout Fields<DesignKey>, subject: Phrase, isWhole: Bool = true) -> ChartDraft {
        let kind = fields.choice(.type, of: ChartDesign.Kind.self) ?? .bars
        return ChartDraft(
            place: fields.place, kind: Located(kind, at: fields.node(.type)?.place ?? fields.place),
            title: fields.text(.title)?.value, description: fields.text(.description)?.value,
            selection: SelectionDraft.read(&fields, subject: subject, isWhole: isWhole),
            highlight: fields.text(.highlight), note: fields.text(.note)?.value)
    }

    /// Ranked bars of a metric, for a comparison that names nothing but it.
    static func bars(of metric: Located<String>) -> ChartDraft {
        ChartDraft(
            place: metric.place, kind: Located(.bars, at: metric.place),
            selection: SelectionDraft(metrics: [metric], areas: [], periods: []))
    }
}
