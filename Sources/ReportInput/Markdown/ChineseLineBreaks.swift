/// Drops line breaks of the source between Chinese characters, where HTML would show a blank.
struct ChineseLineBreaks {
    /// The last character met in the block; nil where a line break stays as it is.
    private var last: Unicode.Scalar?
    /// The line breaks met since.
    private var pending: [CMarkNode] = []

    /// A block begins, or something that is no text.
    mutating func reset() {
        last = nil
        if !pending.isEmpty { pending.removeAll() }
    }

    mutating func meet(softBreak node: CMarkNode, in text: inout PlainText) {
        pending.append(node)
        text.append(.space)
    }

    /// Meets a piece of text, and appends it to the words of the whole.
    mutating func meet(_ literal: UnsafeBufferPointer<UInt8>, in text: inout PlainText, _ document: CMarkDocument) {
        guard let first = UTF8Scalars.first(of: literal) else { return }
        if !pending.isEmpty { resolve(first, in: &text, document) }
        last = UTF8Scalars.last(of: literal)
        text.append(literal)
    }

    /// Meets the name of something of ours, which is Chinese where the text around it is.
    mutating func meetName(in text: inout PlainText, _ document: CMarkDocument) {
        resolve(Self.name, in: &text, document)
        last = Self.name
    }

    private static let name: Unicode.Scalar = "名"

    private mutating func resolve(_ next: Unicode.Scalar?, in text: inout PlainText, _ document: CMarkDocument) {
        if let last, let next, ChineseScript.joins(last, next) {
            for node in pending {
                document.discard(node)
                text.dropBlank()
            }
        }
        pending.removeAll()
    }
}
