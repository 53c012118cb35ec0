extension FigureText {
    /// The figure in a metric's base unit.
    ///
    /// The unit comes from the text itself or from the unit column beside it; with neither it is the metric's. A scale may
    /// stand in the text (`619.78万`) or in the column (`万元`), not in both unless the text has the whole unit as well.
    ///
    /// - Parameters:
    ///   - unit: the metric's base unit: 元, 人次, %.
    ///   - column: what the unit column says; empty if nothing.
    ///   - isCount: whether the metric counts whole things.
    package func figure(
        unit: String, column: String = "", isCount: Bool
    ) throws(FigureUnitError) -> Figure {
        let column = WrittenText.normalized(column)
        var total = scale
        var columnScale = 0
        if !column.isEmpty {
            guard let power = Unit.power(of: column, in: unit) else {
                throw .columnMismatch(column: column, expected: unit)
            }
            columnScale = power
        }
        if self.unit.isEmpty {
            guard scale == 0 || columnScale == 0 else {
                throw .scaleTwice(printed: PrintedScale.word(scale) ?? "", column: column)
            }
            total += columnScale
        } else {
            guard let power = Unit.power(of: self.unit, in: unit) else {
                throw .mismatch(printed: (PrintedScale.word(scale) ?? "") + self.unit, expected: unit)
            }
            total += power
            guard columnScale == 0 || columnScale == total else {
                throw .scaleTwice(printed: (PrintedScale.word(scale) ?? "") + self.unit, column: column)
            }
        }
        guard let number = number.shifted(by: total) else { throw .outOfLimits }
        return Figure(number, relation: relation, scale: total, isCount: isCount)
    }
}
