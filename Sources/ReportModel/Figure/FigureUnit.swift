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
        guard let besidePower = Self.power(ofColumn: column, in: unit) else {
            throw .columnMismatch(column: WrittenText.normalized(column), expected: unit)
        }
        let column = WrittenText.normalized(column)
        let beside = column.isEmpty ? unit : column
        let printed = (PrintedScale.word(scale) ?? "") + self.unit
        let total: Int
        if self.unit.isEmpty {
            guard scale == 0 || PrintedScale.split(beside).power == 0 else {
                throw .scaleTwice(printed: printed, column: beside)
            }
            total = scale + besidePower
        } else {
            guard let power = Unit.power(of: self.unit, in: unit) else {
                throw .mismatch(printed: printed, expected: unit)
            }
            total = scale + power
            guard column.isEmpty || besidePower == 0 || besidePower == total else {
                throw .scaleTwice(printed: printed, column: column)
            }
        }
        guard let number = number.shifted(by: total) else { throw .outOfLimits }
        return Figure(number, relation: relation, scale: max(0, total), isCount: isCount)
    }
    /// The power of ten that a number without a unit of its own is multiplied by to be in a metric's unit; nil where what
    /// the unit column says does not fit.
    package static func power(ofColumn column: String, in unit: String) -> Int? {
        let column = WrittenText.normalized(column)
        return Unit.power(of: column.isEmpty ? unit : column, in: unit)
    }
}
