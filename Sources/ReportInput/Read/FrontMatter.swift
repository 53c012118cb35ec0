import Diagnostics

/// The YAML between two lines of `---` at the beginning of a Markdown file.
enum FrontMatter {
    /// The front matter, the text behind it, and the line (from 1) on which that text begins; nil, with a problem, if
    /// there is none.
    static func split(
        _ text: String, file: String, problems: inout [Diagnostic]
    ) -> (frontMatter: String, body: String, bodyLine: Int)? {
        var lines = Lines(text[...])
        guard let first = lines.next(), isFence(first) else {
            problems.append(lateBeginning(text, file) ?? missing(file))
            return nil
        }
        let begin = lines.rest.startIndex
        var number = 1
        while true {
            let end = lines.rest.startIndex
            guard let line = lines.next() else {
                problems.append(
                    Diagnostic(
                        .frontMatterSyntax, at: Place(file: file, line: 1, column: 1),
                        Phrase("The front matter that begins here has no end.", zh: "此处开始的文首信息没有结束。"),
                        remedy: Phrase("Put a line of --- behind it.", zh: "请在文首信息之后加一行 ---。")))
                return nil
            }
            number += 1
            if isFence(line) {
                return (String(text[begin..<end]), String(lines.rest), number + 1)
            }
        }
    }

    static func missing(_ file: String) -> Diagnostic {
        Diagnostic(
            .frontMatterMissing, at: Place(file: file, line: 1, column: 1),
            Phrase("The file has no front matter.", zh: "文件没有文首信息。"),
            remedy: Phrase(
                "Begin it with a line of ---, a line “title: …”, and a line of ---.",
                zh: "请在文件开头写一行 ---、一行“title: 标题”和一行 ---。"))
    }

    /// Of a file whose front matter begins below blank lines, nil of others.
    private static func lateBeginning(_ text: String, _ file: String) -> Diagnostic? {
        var lines = Lines(text[...])
        var number = 1
        while let line = lines.next() {
            if isFence(line) {
                return Diagnostic(
                    .frontMatterMissing, at: Place(file: file, line: number, column: 1),
                    Phrase(
                        "The front matter begins in line \(number); it must begin in the first.",
                        zh: "文首信息从第 \(number) 行开始，应从第一行开始。"),
                    remedy: Phrase("Delete the blank lines above it.", zh: "请删去它上面的空行。"))
            }
            guard line.allSatisfy(\.isWhitespace) else { return nil }
            number += 1
        }
        return nil
    }

    private static func isFence(_ line: Substring) -> Bool {
        var line = line.utf8
        while let last = line.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") { line.removeLast() }
        return line.elementsEqual("---".utf8)
    }

    /// The lines of a text one by one, without their ends.
    private struct Lines {
        var rest: Substring

        init(_ text: Substring) { rest = text }

        mutating func next() -> Substring? {
            guard !rest.isEmpty else { return nil }
            let end = firstLineEnd ?? rest.endIndex
            let line = rest[..<end]
            rest = end < rest.endIndex ? rest[rest.index(after: end)...] : rest[rest.endIndex...]
            return line
        }

        /// Where a character begins that ends a line. Looked for by bytes: by characters it takes twenty times as long.
        private var firstLineEnd: Substring.Index? {
            var index = rest.utf8.startIndex
            while index < rest.utf8.endIndex {
                switch rest.utf8[index] {
                case 0x0A...0x0D: return index
                // U+0085, U+2028 and U+2029 begin so, and much else does.
                case 0xC2, 0xE2: if rest[index].isNewline { return index }
                default: break
                }
                rest.utf8.formIndex(after: &index)
            }
            return nil
        }
    }
}
