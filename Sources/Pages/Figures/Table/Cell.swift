import Markup
import ReportModel

/// A cell of a table of figures. It is never empty: where there is no value, words say why.
struct Cell {
    var style: Style
    var content: HTML
    /// Why there is no value, explained once below the table.
    var reason: Reason?
    /// From 1 to 5 where cells are shaded by their place in the column; 5 is the darkest.
    var shade: Int?
    /// What the script sorts it by, where that is not the number or the text that stands in it.
    var order: DecimalNumber?
    /// Over how many columns it goes, in rows that sum up.
    var columnCount = 1

    /// What stands in a cell, which decides how it looks.
    enum Style: String, Sendable {
        case number
        case rank
        case change
        case rise = "change up"
        case fall = "change down"
        case missing
        case sources
        case drawing
        case text
        /// A period.
        case when

        /// Whether it is a number, or a rank or change, which stand on the right like numbers.
        var isNumeric: Bool {
            switch self {
            case .number, .rank, .change, .rise, .fall: true
            case .missing, .sources, .drawing, .text, .when: false
            }
        }
    }

    init(_ style: Style, _ content: HTML, reason: Reason? = nil) {
        self.style = style
        self.content = content
        self.reason = reason
    }

    init(_ style: Style, text: String) {
        self.init(style, HTML(text: text))
    }

    /// Words in place of a value, with what more can be said about just this cell.
    static func missing(_ reason: Reason, detail: String? = nil) -> Cell {
        var content = HTML(text: reason.word)
        if let detail { content.addLine(detail, .class("period")) }
        return Cell(.missing, content, reason: reason)
    }

    /// - Parameters:
    ///   - isAmongNumbers: whether it stands in a column of numbers that the style sheet cannot tell by itself.
    ///   - label: what the column is called, where rows may be laid out without their heads.
    func add(to row: inout HTML, isAmongNumbers: Bool = false, label: String? = nil) {
        var names = style == .text ? "" : style.rawValue
        if isAmongNumbers, !style.isNumeric { names.addWord("among-numbers") }
        if let shade { names.addWord("heat-\(shade)") }
        if columnCount > 1 { names.addWord("spanning") }
        row.add(
            .td, content, names.isEmpty ? .absent : .class(names),
            columnCount > 1 ? .colspan(columnCount) : .absent, order.map { .sortedBy($0.description) } ?? .absent,
            label.map { .columnName($0) } ?? .absent)
    }
}

extension String {
    /// Adds a word behind a space, or as the first.
    fileprivate mutating func addWord(_ word: String) { self += isEmpty ? word : " " + word }
}

extension HTML {
    /// Adds words that stand on a line of their own, or behind a space where nothing is laid out.
    mutating func addLine(_ words: String, _ names: Attribute) {
        text(" ")
        add(.span, words, names)
    }
}

/// Why there is no value: words for the cell, and a sentence below the table where the words do not say it all.
struct Reason: Sendable, Hashable {
    var word: String
    var explanation: String?

    init(_ word: String, _ explanation: String? = nil) {
        self.word = word
        self.explanation = explanation
    }
}

extension Attribute {
    /// Tells the script that a table has enough rows to be sorted and filtered.
    static func tools(forRows count: Int) -> Attribute { count >= 5 ? .withTools : .absent }
}
