import Diagnostics
import ReportModel

/// Fenced blocks called `table`, `chart` or `figures` become tables, charts and figures in large print.
extension MarkdownRewriter {
    /// Puts what a block describes in its place; false, and the block stays code, if it is none of ours or can't be read.
    mutating func rewriteFigureBlock(_ node: CMarkNode) -> Bool {
        guard let info = node.fenceInfo.map({ String(decoding: $0, as: UTF8.self).trimmingBlanks() }), !info.isEmpty
        else { return false }
        let name = String(info.prefix { !$0.isWhitespace && $0 != ":" && $0 != "：" })
        guard let word = BlockWord.named(name) else {
            reportLikeness(name, of: node)
            return false
        }
        guard name == info else {
            reportRest(of: info, behind: name, in: node)
            return false
        }
        let place = fence(of: node)
        guard let block = read(node, as: word, at: place) else { return false }
        CMarkNode.custom(block: true, enter: marks.tag(for: block, at: place)).insert(before: node)
        for words in block.words {
            text.append(words.utf8)
            text.endBlock()
        }
        document.discard(node)
        return true
    }

    /// The block as written; nil, with problems, if it can't be understood.
    private mutating func read(_ node: CMarkNode, as word: BlockWord, at place: Place) -> BlockDraft? {
        var problems: [Diagnostic] = []
        defer { for problem in problems { report(problem) } }
        let yaml = String(decoding: node.literal, as: UTF8.self)
        let root = YAMLReader.read(
            yaml, file: source.file, lineOffset: place.start?.line ?? 1, indentations: indentations(of: node),
            problems: &problems)
        guard var root else {
            if problems.isEmpty { problems.append(Self.empty(word, at: place)) }
            return nil
        }
        // What the whole block lacks is told of its first line.
        if case .mapping = root.content { root.place = place }
        return BlockDraft.read(root, as: word, problems: &problems)
    }

    /// How many characters of the file stand before each line of a block: the marks of quotes and lists around it.
    private func indentations(of node: CMarkNode) -> [Int] {
        node.literal.split(separator: .lineFeed, omittingEmptySubsequences: false).enumerated().map { index, line in
            let whole = source.line(node.startLine + 1 + index)
            // Tabs before the line may come out as blanks.
            let text = line.drop { $0 == .space || $0 == .tab }
            let blanks = line.count - text.count
            guard whole.count >= text.count, source.bytes[whole].suffix(text.count).elementsEqual(text) else {
                return 0
            }
            let column = source.place(whole.lowerBound..<(whole.upperBound - text.count)).end?.column ?? 1
            return max(0, column - 1 - blanks)
        }
    }

    /// Where the opening fence of a block stands.
    private func fence(of node: CMarkNode) -> Place {
        let line = source.line(node.startLine)
        return source.place(min(line.lowerBound + max(0, node.startColumn - 1), line.upperBound)..<line.upperBound)
    }

    private static func empty(_ word: BlockWord, at place: Place) -> Diagnostic {
        Diagnostic(
            .keyMissing, at: place,
            Phrase(
                "The block “\(word.rawValue)” is empty.",
                zh: "“\(word.chinese.first ?? word.rawValue)”（\(word.rawValue)）块没有内容。"),
            remedy: Phrase(
                "Say what it shows, at least “metrics: [id, …]” and “areas: [id, …]”.",
                zh: "请写明要显示的内容，至少写“指标: [编号, …]”和“地区: [编号, …]”。"))
    }

    /// A misspelt name of a block would show readers its settings.
    private mutating func reportLikeness(_ name: String, of node: CMarkNode) {
        guard let nearest = Suggestion.nearest(to: name, in: BlockWord.words) else { return }
        report(
            Diagnostic(
                .blockUnknown, at: fence(of: node),
                Phrase(
                    "No block is called “\(name)”; did you mean “\(nearest)”?", zh: "没有名为“\(name)”的块，是否应为“\(nearest)”？"),
                remedy: Phrase(
                    "Blocks are called \(BlockWord.list.english); if it is code, leave the name out.",
                    zh: "可用的块：\(BlockWord.list.chinese)；如为代码示例，请去掉名称。")))
    }

    private mutating func reportRest(of info: String, behind name: String, in node: CMarkNode) {
        report(
            Diagnostic(
                .blockUnknown, at: fence(of: node),
                Phrase(
                    "Behind “\(name)” stands more than the name of the block: “\(info.dropFirst(name.count).trimmingBlanks())”.",
                    zh: "“\(name)”后面多了“\(info.dropFirst(name.count).trimmingBlanks())”。"),
                remedy: Phrase("Write it below, as “key: value”.", zh: "请写到下面各行，每行“键: 值”。")))
    }
}
