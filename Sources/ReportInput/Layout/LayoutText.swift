import Diagnostics

/// The text of a layout file that is being written.
struct LayoutText {
    private(set) var text = ""
    private let isChinese: Bool

    init(_ language: MessageLanguage) { isChinese = language == .chinese }

    func name(_ key: some FieldKey) -> String { isChinese ? key.chinese.first ?? key.rawValue : key.rawValue }

    func word(_ word: some ChoiceWord) -> String { isChinese ? word.chinese.first ?? word.rawValue : word.rawValue }

    mutating func remark(_ phrase: Phrase) {
        let line = phrase.text(in: isChinese ? .chinese : .english)
        text += "# \(line.map { $0.isNewline ? " " : String($0) }.joined())\n"
    }

    mutating func value(_ key: LayoutKey, _ value: String) { text += "\(name(key)): \(Self.scalar(value))\n" }

    mutating func list(_ key: LayoutKey, _ items: [String]) {
        if items.isEmpty { return }
        text += "\(name(key)): [\(items.map(Self.scalar).joined(separator: ", "))]\n"
    }

    /// Words whose meaning only the owner of the table knows, each with a suggestion if there is one; and those among them
    /// whose meaning is plain, with it.
    mutating func questions(
        _ key: LayoutKey, _ words: [String], answers: [String: String] = [:],
        suggestion: (String) -> String? = { _ in nil }
    ) {
        if words.isEmpty { return }
        text += "\(name(key)):\n"
        for word in words {
            if let answer = answers[word] {
                text += "  \(Self.scalar(word)): \(Self.scalar(answer))\n"
                continue
            }
            text += "  \(Self.scalar(word)): \"?\"\(suggestion(word).map { "  # \($0)?" } ?? "")\n"
        }
    }

    mutating func group(_ key: LayoutKey, _ entries: [(key: String, value: String)]) {
        if entries.isEmpty { return }
        text += "\(name(key)):\n"
        for entry in entries { text += "  \(Self.scalar(entry.key)): \(Self.scalar(entry.value))\n" }
    }

    /// Columns that tell categories.
    mutating func breakdowns(_ guesses: [BreakdownGuess]) {
        if guesses.isEmpty { return }
        text += "\(name(LayoutKey.breakdowns)):\n"
        for guess in guesses {
            var parts = ["\(name(LayoutBreakdownKey.column)): \(Self.scalar(guess.column))"]
            if let total = guess.total { parts.append("\(name(LayoutBreakdownKey.total)): \(Self.scalar(total))") }
            if !guess.unknown.isEmpty {
                let words = guess.unknown.map { "\(Self.scalar($0)): \"?\"" }.joined(separator: ", ")
                parts.append("\(name(LayoutBreakdownKey.categories)): {\(words)}")
            }
            text += "  \(Self.scalar(guess.dimension)): {\(parts.joined(separator: ", "))}\n"
        }
    }

    /// A text as YAML: plain where nothing else could be meant, else between quotation marks.
    private static func scalar(_ text: String) -> String {
        let isPlain = text.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || $0.properties.numericType != nil || "_-/ （）、×".unicodeScalars.contains($0)
        }
        let first = text.unicodeScalars.first
        let isWord = first.map { $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? false
        if isPlain, isWord, text.last != " ", !["null", "true", "false", "yes", "no"].contains(text.lowercased()) {
            return text
        }
        let escaped = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\\": "\\\\"
            case "\"": "\\\""
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: " "
            default: String(scalar)
            }
        }
        return "\"\(escaped.joined())\""
    }
}
