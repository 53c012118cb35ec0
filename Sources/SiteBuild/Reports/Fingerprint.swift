import Diagnostics

/// What each problem is known by from one check to the next: SHA-256 of its code, its file, the line it is about with
/// runs of blanks as one, and its number among the problems that have all these in common; a zero byte between them.
///
/// Lines inserted above change nothing, and equal problems differ by their number. A problem that is about no line, such
/// as a missing file, has its English sentence in place of the line.
///
/// - Parameter problems: sorted by place.
func fingerprints(of problems: [Diagnostic], bytes: (_ file: String) -> [UInt8]?) -> [String] {
    var current: (file: String, lines: LineTexts)?
    var counts: [[UInt8]: Int] = [:]
    return problems.map { problem in
        let place = problem.place
        if current?.file != place.file { current = (place.file, LineTexts(bytes(place.file) ?? [])) }
        let line = place.start.flatMap { current?.lines.normalized($0.line) }
        var key = Array("\(problem.code.rawValue)\0\(place.file)\0".utf8)
        key += line ?? Array(problem.summary.english.utf8)
        counts[key, default: 0] += 1
        return SHA256.digest(of: key + Array("\0\(counts[key, default: 0])".utf8))
    }
}

/// The lines of a file, found once for any number of problems in it.
private struct LineTexts {
    private let bytes: [UInt8]
    /// Where each line begins, and behind the last one the end of the file.
    private let starts: [Int]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [0]
        for (index, byte) in bytes.enumerated() {
            let isHalfOfEnd = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
            if byte == 0x0A || byte == 0x0D && !isHalfOfEnd { starts.append(index + 1) }
        }
        self.starts = starts + [bytes.count]
    }

    /// Of longer lines, in bytes, only the beginning counts, so that many problems on one line cannot make this slow.
    private static let longestLine = 1 << 12

    /// A line by its number from 1, blanks at its ends left out and runs of them within as one; nil if there is nothing.
    func normalized(_ line: Int) -> [UInt8]? {
        guard line >= 1, line < starts.count else { return nil }
        let words = bytes[starts[line - 1]..<starts[line]].prefix(Self.longestLine)
            .split { [0x09, 0x0A, 0x0D, 0x20].contains($0) }
        return words.isEmpty ? nil : Array(words.joined(separator: [0x20]))
    }
}
