/// Finds where inline nodes of one block stand in the source.
///
/// The library counts the columns of a block's inlines in the block's own text (without the marks of the blocks around
/// it), adds where the block starts, and gives a link that spans lines the line where it ends. The block's text tells how
/// much of each line of the source belongs to it, so that the true place can be worked out and checked.
struct InlinePlaces {
    private let source: SourceLines
    private let block: CMarkNode
    /// For each line of the block's text where it starts in the source; nil where columns are those of the source.
    private let lineStarts: [Int]?

    init(of block: CMarkNode, _ kind: CMarkNode.Kind, in source: SourceLines) {
        self.source = source
        self.block = block
        // The columns of table cells and of headings with `#` are those of the source.
        guard kind == .paragraph || kind == .heading && block.startLine < block.endLine else {
            lineStarts = nil
            return
        }
        let content = block.content
        var lines = content.split(separator: .lineFeed, omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        let sourceLines = block.startLine...max(block.startLine, block.endLine)

        func start(of line: ArraySlice<UInt8>, in number: Int) -> Int? {
            let range = source.line(number)
            let whole = source.bytes[range]
            // The library cuts blanks from the end of the last line only.
            let text = whole[..<(whole.lastIndex { $0 != .space && $0 != .tab }.map { $0 + 1 } ?? range.lowerBound)]
            let line = line[..<(line.lastIndex { $0 != .space && $0 != .tab }.map { $0 + 1 } ?? line.startIndex)]
            guard text.count >= line.count, text.suffix(line.count).elementsEqual(line) else { return nil }
            return text.endIndex - line.count
        }

        guard let first = lines.first,
            let firstLine = sourceLines.first(where: { start(of: first, in: $0) != nil })
        else {
            lineStarts = nil
            return
        }
        lineStarts = lines.enumerated().map { index, line in
            start(of: line, in: firstLine + index) ?? source.line(firstLine + index).lowerBound
        }
    }

    /// Where the source has the given line and byte column of the library.
    func offset(line: Int, column: Int) -> Int? {
        guard line > 0, column > 0 else { return nil }
        if let lineStarts {
            let index = line - block.startLine
            guard lineStarts.indices.contains(index) else { return nil }
            return min(lineStarts[index] + max(0, column - block.startColumn), source.bytes.count)
        }
        let range = source.line(line)
        return min(range.lowerBound + column - 1, range.upperBound)
    }

    /// The bytes of a node that begins with one of the given bytes; where the library's position turns out wrong and
    /// no such byte is near, the line or the block.
    func range(of node: CMarkNode, startingWith starts: [UInt8]) -> Range<Int> {
        // A link that spans lines has the line of its end, its first text the right one.
        var line = node.startLine
        var leaf = node.firstChild
        while let child = leaf {
            if child.startLine > 0 {
                line = min(line, child.startLine)
                break
            }
            leaf = child.firstChild
        }
        guard let guess = offset(line: line, column: node.startColumn) else { return whole }
        let end = offset(line: node.endLine, column: node.endColumn).map { $0 + 1 } ?? guess + 1
        // Escaped bars in a table cell shift it to the right.
        let near = source.bytes[guess..<min(guess + 32, source.bytes.count)]
        guard let start = near.prefix(while: { $0 != .lineFeed }).firstIndex(where: starts.contains) else {
            return guess..<max(guess, min(end, source.bytes.count))
        }
        return start..<max(start + 1, min(end + (start - guess), source.bytes.count))
    }

    /// The bytes of a text node, if the library knows them.
    func range(ofText node: CMarkNode) -> Range<Int>? {
        guard node.startLine > 0, node.startLine == node.endLine,
            let start = offset(line: node.startLine, column: node.startColumn),
            let end = offset(line: node.endLine, column: node.endColumn), start <= end
        else { return nil }
        return start..<min(end + 1, source.bytes.count)
    }

    /// The first line of the block.
    var whole: Range<Int> {
        let line = source.line(block.startLine)
        let start = min(line.lowerBound + max(0, block.startColumn - 1), line.upperBound)
        return start..<line.upperBound
    }
}
