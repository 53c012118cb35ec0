import Diagnostics

/// Which columns of a data file tell categories, and what the words in them mean where a layout says so.
package struct BreakdownColumns: Sendable {
    private(set) var columns: [Column] = []

    /// Adds the column of a dimension; the position of the one that it has already, if it has one.
    mutating func add(_ dimension: String, position: Int) -> Int? {
        if let other = columns.first(where: { $0.dimension == dimension }) { return other.position }
        columns.append(Column(dimension: dimension, position: position))
        return nil
    }

    /// A column that tells the category of each row in one dimension.
    struct Column: Sendable {
        /// The id of the dimension.
        let dimension: String
        /// The position of the column in its table, from 0.
        let position: Int
        /// Words that stand for all categories together; an empty one for an empty cell.
        var totals: Set<String> = []
        /// What words of the file mean: ids of categories.
        var categories: [String: Located<String>] = [:]
    }

    init(_ columns: [Column] = []) {
        self.columns = columns
    }

    /// The dimensions under whose names any item of a list has something; their positions mean nothing.
    init(keysOf items: [Fields<ObservationColumn>]) {
        let dimensions = items.reduce(into: Set<String>()) { $0.formUnion($1.dimensions) }
        columns = dimensions.sorted().enumerated().map { Column(dimension: $1, position: $0) }
    }
}

/// One of the `breakdowns` of a layout: which column tells the categories of a dimension, and by which words.
struct LayoutBreakdown: Sendable {
    /// The id of the dimension.
    let dimension: Located<String>
    let column: Located<String>
    /// Words that stand for all categories together; an empty one for an empty cell.
    let totals: Set<String>
    /// Words of the file, each with the category that it means.
    let categories: [String: Located<String>]
}
