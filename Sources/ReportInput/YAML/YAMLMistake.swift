import Diagnostics

/// What is probably wrong where the YAML library stops, and where: it tells its own state, not the author's slip, and
/// often notices it a line later.
struct YAMLMistake {
    let position: Position
    let summary: Phrase
    let remedy: Phrase?

    /// - Parameters:
    ///   - words: what the library says, in English.
    ///   - position: where it stopped.
    init(_ words: String, at position: Position, in text: String) {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let found =
            Self.slip(near: position, in: lines) ?? Self.forbiddenStart(words, position, in: lines)
            ?? Self.structure(words, position, in: lines)
        self =
            found
            ?? YAMLMistake(
                position, Phrase("This is not YAML: \(words).", zh: "YAML 语法有误（\(words)）。"),
                Phrase("Look at this line and the one above it.", zh: "请检查这一行和上一行。"))
    }

    private init(_ position: Position, _ summary: Phrase, _ remedy: Phrase?) {
        self.position = position
        self.summary = summary
        self.remedy = remedy
    }

    // MARK: Slips of the keyboard

    /// The first slip on the line where the library stopped or on the one above it that is not empty.
    private static func slip(near position: Position, in lines: [Substring]) -> YAMLMistake? {
        let last = min(position.line, lines.count)
        guard last > 0 else { return nil }
        let above = (1..<last).last { !lines[$0 - 1].allSatisfy(\.isWhitespace) }
        for number in [above, last].compactMap({ $0 }) {
            if let mistake = slip(in: lines[number - 1], line: number) { return mistake }
        }
        return nil
    }

    private static func slip(in line: Substring, line number: Int) -> YAMLMistake? {
        let indentation = line.prefix { $0 == " " || $0 == "\t" }
        if let tab = indentation.firstIndex(of: "\t") {
            return YAMLMistake(
                Position(line: number, column: column(of: tab, in: line)),
                Phrase("A tab stands in the indentation.", zh: "缩进中有制表符（Tab）。"),
                Phrase("Indent with spaces.", zh: "缩进请用空格。"))
        }
        let content = line[indentation.endIndex...]
        if let dash = wrongDash(content) {
            return YAMLMistake(
                Position(line: number, column: column(of: indentation.endIndex, in: line)),
                Phrase("“\(dash)” begins no item of a list.", zh: "“\(dash)”不能作为列表项的开头。"),
                Phrase("Write a hyphen and a blank: “- ”.", zh: "请写半角连字符加空格：“- ”。"))
        }
        return wrongColon(content.hasPrefix("- ") ? content.dropFirst(2) : content, of: line, line: number)
    }

    /// A dash that is no hyphen, or a hyphen with no blank behind it, before a key.
    private static func wrongDash(_ content: Substring) -> Character? {
        guard let first = content.first, "-—–－".contains(first), content.contains(":") else { return nil }
        let second = content.dropFirst().first
        if first == "-" { return second == " " || second == "-" || second == nil ? nil : first }
        return first
    }

    /// A key with a full-width colon, or with no blank behind the colon.
    private static func wrongColon(_ content: Substring, of line: Substring, line number: Int) -> YAMLMistake? {
        let key = content.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
        guard !key.isEmpty, key.count <= 20, key.endIndex < content.endIndex else { return nil }
        let colon = content[key.endIndex]
        let value = content[content.index(after: key.endIndex)...].drop { $0 == " " }
        let isWide = colon == "："
        guard isWide || (colon == ":" && content[key.endIndex...].dropFirst().first.map { $0 != " " } == true),
            !value.hasPrefix("//")
        else { return nil }
        return YAMLMistake(
            Position(line: number, column: column(of: key.endIndex, in: line)),
            isWide
                ? Phrase("The colon behind “\(key)” is a full-width one.", zh: "“\(key)”后面用了全角冒号“：”。")
                : Phrase("No blank stands behind the colon of “\(key)”.", zh: "“\(key)”的冒号后面缺少空格。"),
            Phrase(
                "Write an ordinary colon and a blank: “\(key): \(value)”.", zh: "请写半角冒号加空格：“\(key): \(value)”。"))
    }

    // MARK: What the library says

    private static func forbiddenStart(
        _ words: String, _ position: Position, in lines: [Substring]
    ) -> YAMLMistake? {
        guard words.contains("cannot start any token"), position.line <= lines.count,
            let character = lines[position.line - 1].dropFirst(position.column - 1).first
        else { return nil }
        return YAMLMistake(
            position, Phrase("No value may begin with “\(character)”.", zh: "值不能以“\(character)”开头。"),
            Phrase("Put the value between quotation marks: \"\(character)\".", zh: "请把值放在英文引号中：\"\(character)\"。"))
    }

    private static func structure(_ words: String, _ position: Position, in lines: [Substring]) -> YAMLMistake? {
        if words.contains("mapping values are not allowed") {
            let line = position.line <= lines.count ? lines[position.line - 1] : ""
            let colons = line.indices.filter { line[$0] == ":" && line[$0...].dropFirst().first == " " }
            return colons.count > 1
                ? YAMLMistake(
                    position, Phrase("A second colon stands in the value.", zh: "值中又有一个冒号加空格。"),
                    Phrase("Put the value between quotation marks.", zh: "请用英文引号把整个值括起来。"))
                : YAMLMistake(
                    position,
                    Phrase(
                        "No key can stand here: the line is indented further than the keys above it, or the line above is not finished.",
                        zh: "这里不能有键：此行比上面的键缩进更多，或上一行没有写完。"),
                    Phrase("Begin the keys of one item in the same column.", zh: "同一项的各个键要左对齐。"))
        }
        if words.contains("flow sequence") || words.contains("flow mapping") {
            let (opening, closing) = words.contains("flow sequence") ? ("[", "]") : ("{", "}")
            return YAMLMistake(
                position,
                Phrase(
                    "The “\(opening)” before this has no “\(closing)”, or a comma is missing.",
                    zh: "前面的“\(opening)”没有对应的“\(closing)”，或各项之间缺少逗号。"),
                Phrase("Write for instance [a, b].", zh: "写法如 [a, b]，逗号用半角。"))
        }
        if words.contains("block mapping") || words.contains("block collection") {
            return YAMLMistake(
                position,
                Phrase(
                    "This line fits neither the item above it nor begins a new one.", zh: "此行既不属于上面那一项，也不是新的一项。"),
                Phrase(
                    "Indent it like the keys above it, or begin it with “- ”.", zh: "请与上面的键左对齐；新的一项以“- ”开头。"))
        }
        if words.contains("quoted scalar") {
            return YAMLMistake(
                position, Phrase("A quotation mark before this is never closed.", zh: "前面的引号没有结束。"),
                Phrase("Close the value with the same mark.", zh: "请在值的末尾补上同样的引号。"))
        }
        if words.contains("could not find expected ':'") {
            return YAMLMistake(
                position,
                Phrase("The line above is neither a key with a value nor goes on here.", zh: "上一行既不是键值，也没有在此接续。"),
                Phrase("Write every line as “key: value”.", zh: "每行请写成“键: 值”。"))
        }
        return nil
    }

    private static func column(of index: Substring.Index, in line: Substring) -> Int {
        line.unicodeScalars.distance(from: line.unicodeScalars.startIndex, to: index) + 1
    }
}
