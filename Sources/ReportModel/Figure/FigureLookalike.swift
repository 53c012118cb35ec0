/// What a text that is no figure looks like, where that says more than the first character that cannot be read.
enum FigureLookalike {
    /// Nil where the text looks like nothing in particular. Longer texts than a cell of figures has are not looked at.
    static func error(_ plain: String) -> FigureSyntaxError? {
        guard plain.utf8.count <= longestText else { return nil }
        if let scalar = plain.unicodeScalars.first(where: \.isInvisible) { return .invisible(scalar) }
        if isGapSymbol(plain) { return .gapSymbol(plain) }
        // 1/3 may as well be a fraction, which is said of it already.
        if let day = SpreadsheetDay(plain), day != .parts || !plain.contains("/") { return .date(plain) }
        return nil
    }

    private static let longestText = 200

    /// Whether it is nothing but dashes, dots and the like, or a word for nothing; footnote marks may follow.
    private static func isGapSymbol(_ plain: String) -> Bool {
        if plain.unicodeScalars.allSatisfy(gapSigns.contains) { return true }
        var reader = ScalarReader(plain)
        _ = reader.takeFootnotes()
        let bare = reader.rest
        guard !bare.isEmpty else { return false }
        return bare.unicodeScalars.allSatisfy(gapSigns.contains) || gapWords.contains(bare.lowercased())
    }

    private static let gapSigns = Set("-—–―−‐‑─━ー～~/\\.·。…⋯:*†‡×".unicodeScalars)

    private static let gapWords: Set<String> = [
        "x", "na", "n/a", "n.a.", "nan", "null", "none", "nil", "无", "缺", "无数据", "缺失", "不详", "暂无", "未报", "未统计", "不适用",
        "同上", "〃", "″", "\"",
    ]
}

extension Unicode.Scalar {
    /// Controls and format marks, which nobody sees.
    var isInvisible: Bool {
        switch properties.generalCategory {
        case .control, .format: true
        default: false
        }
    }
}
