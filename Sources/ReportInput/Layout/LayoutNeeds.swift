import Diagnostics

/// What a layout must say, and must not say twice, for its shape.
struct LayoutNeeds {
    private let layout: Layout
    private(set) var problems: [Diagnostic] = []

    init(_ layout: Layout) {
        self.layout = layout
        checkShape()
        for part in ObservationColumn.required where !isGiven(part) { refuseMissing(part) }
        for (column, place) in layout.columns.sorted(by: { $0.value.place < $1.value.place }) {
            guard let part = column.part, let constant = layout.constants[part] else { continue }
            problems.append(
                Diagnostic(
                    .keyDuplicate, at: constant.place,
                    Phrase(
                        "“\(part.rawValue)” is given as a constant and by a column.",
                        zh: "\(part.inChinese)既有固定值，又有对应的列。"),
                    remedy: Phrase("Keep one of the two.", zh: "请只保留一个。"),
                    notes: [.init(Phrase("The column is named here.", zh: "列名在此。"), at: place.place)]))
        }
    }

    private func isGiven(_ part: ObservationColumn) -> Bool {
        if part == layout.shape.across || (part == .value && layout.shape != .tidy) { return true }
        if part == layout.shape.down { return isMapped(part) }
        return isMapped(part) || layout.constants[part] != nil
    }

    private func isMapped(_ part: ObservationColumn) -> Bool {
        layout.columns.contains { $0.key.part == part }
    }

    /// In a table that is read crosswise, values have no column of their own, and the header tells one part.
    private mutating func checkShape() {
        guard let across = layout.shape.across else { return }
        for part in [across, .value, .lower, .upper] {
            guard let column = layout.columns.first(where: { $0.key.part == part })?.value ?? layout.constants[part]
            else { continue }
            let reason =
                part == across
                ? Phrase("the header tells it", zh: "由表头说明")
                : Phrase("each row has several values", zh: "每行有多个数值")
            problems.append(
                Diagnostic(
                    .valueInvalid, at: column.place,
                    Phrase(
                        "In the shape “\(layout.shape.rawValue)” there is no column for “\(part.rawValue)”: \(reason.english).",
                        zh: "版式“\(layout.shape.rawValue)”没有\(part.inChinese)列：\(reason.chinese)。"),
                    remedy: Phrase("Take it out, or choose another “shape”.", zh: "请删去，或改用别的“版式”（shape）。")))
        }
    }

    private mutating func refuseMissing(_ part: ObservationColumn) {
        let name = part.chinese.first ?? part.rawValue
        let isLabel = part == layout.shape.down
        let shape = layout.shape.rawValue
        problems.append(
            Diagnostic(
                .keyMissing, at: layout.place,
                isLabel
                    ? Phrase(
                        "The shape “\(shape)” needs the column with the “\(part.rawValue)” of each row.",
                        zh: "版式“\(shape)”需要写明每行的\(part.inChinese)在哪一列。")
                    : Phrase(
                        "The layout does not say where “\(part.rawValue)” stands.", zh: "版式没有写明\(part.inChinese)在哪里。"),
                remedy: isLabel || part == .value
                    ? Phrase("Add “columns: {\(part.rawValue): NAME}”.", zh: "请补上“列: {\(name): 列名}”。")
                    : Phrase(
                        "Add “columns: {\(part.rawValue): NAME}”, or “constants: {\(part.rawValue): …}” if it is the same for all.",
                        zh: "请补上“列: {\(name): 列名}”；全表相同时写“固定值: {\(name): …}”。")))
    }
}
