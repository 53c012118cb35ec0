import Diagnostics

/// What each problem is known by from one check to the next: SHA-256 of its code, its file, the line it is about with
/// runs of blanks as one, and its number among the problems that have all these in common; a zero byte between them.
///
/// Lines inserted above change nothing, and equal problems differ by their number. A problem that is about no line, such
/// as a missing file, has its English sentence in place of the line; one in a workbook has the sheet behind the file.
///
/// - Parameter problems: sorted by place.
func fingerprints(of problems: [Diagnostic], bytes: (_ file: String) -> [UInt8]?) -> [String] {
    var current: (file: String, lines: FileLines)?
    var counts: [[UInt8]: Int] = [:]
    return problems.map { problem in
        let place = problem.place
        if current?.file != place.file { current = (place.file, FileLines(bytes(place.file) ?? [])) }
        let line = place.start.flatMap { current?.lines.normalized($0.line) }
        let file = place.sheet.map { "\(place.file)#\($0.name)" } ?? place.file
        var key = Array("\(problem.code.rawValue)\0\(file)\0".utf8)
        key += line ?? Array(problem.summary.english.utf8)
        counts[key, default: 0] += 1
        return SHA256.digest(of: key + Array("\0\(counts[key, default: 0])".utf8)).description
    }
}

/// Of longer lines, in bytes, only the beginning counts, so that many problems on one line cannot make this slow.
private let longestLine = 1 << 12

extension FileLines {
    /// A line by its number from 1, blanks at its ends left out and runs of them within as one; nil if there is nothing.
    fileprivate func normalized(_ line: Int) -> [UInt8]? {
        let words = bytes(of: line).prefix(longestLine).split { $0 == 0x09 || $0 == 0x20 }
        return words.isEmpty ? nil : Array(words.joined(separator: [0x20]))
    }
}
