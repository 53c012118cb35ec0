package import Diagnostics
import Yams

/// Reads YAML, and JSON as a part of it, into nodes with places. The one file that knows the YAML library.
package enum YAMLReader {
    /// More nodes than this after aliases are resolved are refused, so that a few lines cannot grow without end.
    static let maximumNodes = 4_000_000

    /// The root of a document; nil if it is empty or, with a problem, if it is not YAML.
    ///
    /// - Parameters:
    ///   - lineOffset: how many lines of the file stand before the text (for front matter and blocks).
    ///   - indentations: how many characters of the file stand before each line of the text, where there are any.
    package static func read(
        _ text: String, file: String, lineOffset: Int = 0, indentations: [Int] = [], problems: inout [Diagnostic]
    ) -> YAMLNode? {
        let origin = Origin(
            file: file, lineOffset: lineOffset, indentations: indentations, folding: ChineseFolding(text))
        if let excess = AliasCount(text).excess {
            problems.append(
                Diagnostic(
                    .yamlSyntax, at: origin.place(at: SourceText.position(of: excess, in: Array(text.utf8)[...])),
                    Phrase(
                        "Lists and groups are repeated by aliases (*name) more than \(AliasCount.limit) times.",
                        zh: "用别名（*name）重复列表或键值组超过 \(AliasCount.limit) 次。"),
                    remedy: Phrase("Write the values out.", zh: "请直接写出各值。")))
            return nil
        }
        do {
            // Without the encoding the library looks for one in the environment, at every text.
            guard let root = try Yams.compose(yaml: text, .basic, .default, .utf8) else { return nil }
            var budget = maximumNodes
            let node = convert(root, origin, &budget, &problems)
            if budget < 0 {
                problems.append(
                    Diagnostic(
                        .yamlSyntax, at: origin.place(root.mark),
                        Phrase(
                            "The file has more than \(maximumNodes) values once its aliases (*name) are resolved.",
                            zh: "展开别名（*name）后，文件中的值超过 \(maximumNodes) 个。"),
                        remedy: Phrase("Write the values out, or split the file.", zh: "请直接写出各值，或拆分文件。")))
                return nil
            }
            return node
        } catch let error as YamlError {
            problems.append(problem(error, text: text, origin))
        } catch {
            problems.append(
                Diagnostic(
                    .yamlSyntax, at: origin.place(nil),
                    Phrase("This is not YAML: \(error).", zh: "这不是 YAML：\(error)。")))
        }
        return nil
    }

    private struct Origin {
        var file: String
        var lineOffset: Int
        var indentations: [Int]
        var folding: ChineseFolding

        func place(_ mark: Mark?) -> Place {
            guard let mark else { return place(at: Position(line: 1, column: 1)) }
            return place(at: Position(line: mark.line, column: mark.column))
        }

        func place(at position: Position) -> Place {
            let line = position.line - 1
            let indentation = indentations.indices.contains(line) ? indentations[line] : 0
            return Place(file: file, line: position.line + lineOffset, column: position.column + indentation)
        }
    }

    private static func convert(
        _ node: Node, _ origin: Origin, _ budget: inout Int, _ problems: inout [Diagnostic]
    ) -> YAMLNode {
        budget -= 1
        var place = origin.place(node.mark)
        switch node {
        case .scalar(let scalar):
            let isPlain = scalar.style == .plain
            // Written as they are the library refuses them; "\\0" in quotes it reads.
            if scalar.style == .doubleQuoted, let name = ControlCharacter.name(ofFirstIn: scalar.string) {
                problems.append(
                    Diagnostic(
                        .controlCharacter, at: place,
                        Phrase("The invisible character \(name) stands in this text.", zh: "此处文字含有不可见字符 \(name)。"),
                        remedy: Phrase("Delete it.", zh: "请将其删除。")))
            }
            if let start = place.start, scalar.style != .literal, scalar.style != .folded,
                !scalar.string.utf8.contains(.lineFeed)
            {
                let width = scalar.string.unicodeScalars.count + (isPlain ? 0 : 2)
                place.end = Position(line: start.line, column: start.column + width)
            }
            let canFold = isPlain || scalar.style == .folded
            let text = canFold ? origin.folding.unfolded(scalar.string, from: scalar.mark?.line ?? 1) : scalar.string
            return YAMLNode(place: place, content: .scalar(text, isPlain: isPlain))
        case .sequence(let sequence):
            var items: [YAMLNode] = []
            for item in sequence where budget >= 0 { items.append(convert(item, origin, &budget, &problems)) }
            return YAMLNode(place: place, content: .sequence(items))
        case .mapping(let mapping):
            var entries: [YAMLNode.Entry] = []
            for (key, value) in mapping where budget >= 0 {
                let key = convert(key, origin, &budget, &problems)
                let text = if case .scalar(let text, _) = key.content { text } else { "?" }
                entries.append(
                    YAMLNode.Entry(key: Located(text, at: key.place), value: convert(value, origin, &budget, &problems))
                )
            }
            return YAMLNode(place: place, content: .mapping(entries))
        case .alias:
            // `compose` resolves aliases or throws; none is left in its result.
            return YAMLNode(place: place, content: .scalar("", isPlain: true))
        }
    }

    private static func problem(_ error: YamlError, text: String, _ origin: Origin) -> Diagnostic {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let words = [context?.text, problem].compactMap { $0 }.joined(separator: " ")
            let mistake = YAMLMistake(words, at: Position(line: mark.line, column: mark.column), in: text)
            return Diagnostic(
                .yamlSyntax, at: origin.place(at: mistake.position), mistake.summary, remedy: mistake.remedy)
        case .reader(let problem, let offset, _, _):
            let bytes = Array(text.utf8)
            var place = Place(file: origin.file)
            if let offset {
                place = origin.place(at: SourceText.position(of: Swift.min(offset, bytes.count), in: bytes[...]))
            }
            return Diagnostic(
                .controlCharacter, at: place,
                Phrase("YAML allows no such character here: \(problem).", zh: "此处有 YAML 不允许的字符（\(problem)）。"),
                remedy: Phrase("Delete the invisible character.", zh: "请删除这个不可见字符。"))
        case .duplicatedKeysInMapping(let keys, let context):
            return duplicate(keys.first ?? "", first: context.mark, text: text, origin)
        default:
            return Diagnostic(
                .yamlSyntax, at: origin.place(nil),
                Phrase("This is not YAML: \(error).", zh: "YAML 语法有误（\(error)）。"))
        }
    }

    /// The library tells only the first place; the second is the next line that repeats the key in that column, or the
    /// next such key of a mapping in braces.
    private static func duplicate(_ key: String, first: Mark, text: String, _ origin: Origin) -> Diagnostic {
        let firstPlace = origin.place(first)
        return Diagnostic(
            .keyDuplicate, at: second(of: key, after: first, in: text).map(origin.place(at:)) ?? firstPlace,
            Phrase("The key “\(key)” is given twice.", zh: "键“\(key)”重复出现。"),
            remedy: Phrase("Keep one of the two.", zh: "请只保留一个。"),
            notes: [.init(Phrase("First given here.", zh: "第一次出现在此。"), at: firstPlace)])
    }

    private static func second(of key: String, after first: Mark, in text: String) -> Position? {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let spellings = [key, "\"\(key)\"", "'\(key)'"]
        for number in first.line...Swift.max(first.line, lines.count) where number <= lines.count {
            let line = lines[number - 1].unicodeScalars
            let skipped = number == first.line ? first.column : 0
            var index = line.index(line.startIndex, offsetBy: skipped, limitedBy: line.endIndex) ?? line.endIndex
            while index < line.endIndex {
                let rest = line[index...]
                let isStart =
                    index == line.startIndex || " {,-".unicodeScalars.contains(line[line.index(before: index)])
                if isStart, spellings.contains(where: { startsKey(rest, $0) }) {
                    return Position(line: number, column: line.distance(from: line.startIndex, to: index) + 1)
                }
                index = line.index(after: index)
            }
        }
        return nil
    }

    private static func startsKey(_ text: Substring.UnicodeScalarView, _ key: String) -> Bool {
        guard text.starts(with: key.unicodeScalars) else { return false }
        let rest = text.dropFirst(key.unicodeScalars.count).drop { $0 == " " }
        return rest.first == ":"
    }
}
