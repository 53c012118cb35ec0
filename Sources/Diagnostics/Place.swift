/// Where something stands in the project folder: a file and, as far as known, a range in it.
package struct Place: Sendable, Hashable, Comparable {
    /// The path from the project folder, with `/`: `Content/data/wucheng.csv`.
    package var file: String
    /// The first character meant, if a position is known.
    package var start: Position?
    /// The position just behind the last character meant, if known.
    package var end: Position?

    package init(file: String, start: Position? = nil, end: Position? = nil) {
        self.file = file
        self.start = start
        self.end = end
    }

    package init(file: String, line: Int, column: Int) {
        self.init(file: file, start: Position(line: line, column: column))
    }

    /// `file:line:column`, with what is known.
    package var description: String {
        guard let start else { return file }
        return "\(file):\(start.line):\(start.column)"
    }

    package static func < (left: Place, right: Place) -> Bool {
        if left.file != right.file { return left.file < right.file }
        let zero = Position(line: 0, column: 0)
        if left.start != right.start { return (left.start ?? zero) < (right.start ?? zero) }
        return (left.end ?? zero) < (right.end ?? zero)
    }
}

/// A line and a column of a text file; both count from 1, columns in Unicode scalars.
package struct Position: Sendable, Hashable, Comparable {
    package var line: Int
    package var column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    package static func < (left: Position, right: Position) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
