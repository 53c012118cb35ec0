import Diagnostics

/// Asterisks that were meant for emphasis and stayed asterisks because of Chinese punctuation.
///
/// CommonMark wants a blank or punctuation outside of punctuation: in `**注意：**后文` the second mark cannot close, in
/// `落实**“放管服”**改革` the first cannot open. (commonmark-spec #650.)
struct ChineseEmphasis {
    /// Runs of asterisks that came out as text, in the current block.
    private(set) var runs: [Run] = []

    /// Asterisks in the source that the library left as text.
    struct Run {
        var range: Range<Int>
        /// The characters on either side; nil at the end of a line.
        var before: Unicode.Scalar?
        var after: Unicode.Scalar?

        /// Whether anybody would take it for the end of emphasis.
        var mayClose: Bool { before.map { !$0.isBlank } ?? false }

        /// Whether anybody would take it for the beginning of emphasis.
        var mayOpen: Bool { after.map { !$0.isBlank } ?? false }

        /// Whether Chinese punctuation before it keeps it from closing emphasis.
        var failsToClose: Bool {
            guard let before, let after else { return false }
            return ChineseScript.isPunctuation(before) && !after.isBlank && !ChineseScript.isAnyPunctuation(after)
        }

        /// Whether Chinese punctuation behind it keeps it from opening emphasis.
        var failsToOpen: Bool {
            guard let before, let after else { return false }
            return ChineseScript.isPunctuation(after) && !before.isBlank && !ChineseScript.isAnyPunctuation(before)
        }
    }

    mutating func reset() {
        if !runs.isEmpty { runs.removeAll() }
    }

    /// Meets a text node at a range of the source.
    mutating func meet(_ range: Range<Int>, of bytes: [UInt8]) {
        var offset = range.lowerBound
        while offset < range.upperBound {
            guard bytes[offset] == UInt8(ascii: "*") else {
                // A backslash takes the next character out of play.
                offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
                continue
            }
            var end = offset
            while end < range.upperBound, bytes[end] == UInt8(ascii: "*") { end += 1 }
            runs.append(
                Run(range: offset..<end, before: bytes.character(before: offset), after: bytes.character(at: end)))
            offset = end
        }
    }

    /// The runs that Chinese punctuation broke: of every two that would have gone together, the first broken one.
    var broken: [(run: Run, opens: Bool)] {
        var openers: [Int: [Run]] = [:]
        return runs.compactMap { run in
            let length = run.range.count
            if run.mayClose, let opener = openers[length]?.popLast() {
                if opener.failsToOpen { return (opener, true) }
                return run.failsToClose ? (run, false) : nil
            }
            if run.mayOpen { openers[length, default: []].append(run) }
            return nil
        }
    }
}

extension MarkdownRewriter {
    mutating func reportBrokenEmphasis() {
        guard !emphasis.runs.isEmpty else { return }
        for (run, opens) in emphasis.broken {
            let stars = String(decoding: source.bytes[run.range], as: UTF8.self)
            let side = opens ? run.after : run.before
            let punctuation = side.map { String(Character($0)) } ?? ""
            report(
                Diagnostic(
                    .emphasisBroken, at: source.place(run.range),
                    opens
                        ? Phrase(
                            "The mark \(stars) before “\(punctuation)” does not open emphasis and is shown as it is.",
                            zh: "“\(punctuation)”之前的 \(stars) 无法开始强调，会原样显示。")
                        : Phrase(
                            "The mark \(stars) behind “\(punctuation)” does not close emphasis and is shown as it is.",
                            zh: "“\(punctuation)”之后的 \(stars) 无法结束强调，会原样显示。"),
                    remedy: Phrase(
                        "Move the punctuation outside of the marks, or put a blank outside of them.",
                        zh: "请把标点移到强调标记之外，或在标记外侧加一个空格。")))
        }
        emphasis.reset()
    }
}

extension Unicode.Scalar {
    /// A blank or a line end, as CommonMark counts them.
    fileprivate var isBlank: Bool { properties.isWhitespace }
}

extension [UInt8] {
    /// The character that starts at an offset of UTF-8.
    fileprivate func character(at offset: Int) -> Unicode.Scalar? {
        guard offset < count, self[offset] != .lineFeed else { return nil }
        var end = offset + 1
        while end < count, self[end] & 0xC0 == 0x80 { end += 1 }
        return String(decoding: self[offset..<end], as: UTF8.self).unicodeScalars.first
    }

    /// The character that ends before an offset of UTF-8.
    fileprivate func character(before offset: Int) -> Unicode.Scalar? {
        guard offset > 0 else { return nil }
        var start = offset - 1
        while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
        return character(at: start)
    }
}
