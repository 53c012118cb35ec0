import Diagnostics

/// The lines of a Markdown text whose lines all end in line feeds, and what its bytes are called in messages.
///
/// This is the one place that turns byte offsets into columns of characters (Unicode scalars). A class, since every block
/// of prose and every place asked for goes back to it.
final class SourceLines: Sendable {
    let bytes: [UInt8]
    let file: String
    /// The line of the file that the first line of the text is.
    let firstLine: Int
    /// Where each line starts.
    private let starts: [Int]
    /// How many characters come before every `stride`th byte, so that long lines are not counted again and again.
    private let counts: [Int]
    private static let stride = 256
    /// Where separators start that are not the author's; they count for no column.
    private let separators: [Int]
    /// What separates two things that stand side by side: a comment of HTML, which comes out as nothing.
    private static let separator = Array("<!---->".utf8)

    init(_ bytes: [UInt8], file: String, firstLine: Int, separators: [Int] = []) {
        self.bytes = bytes
        self.file = file
        self.firstLine = firstLine
        var starts = [0]
        var counts: [Int] = []
        var count = 0
        for stretch in Swift.stride(from: 0, to: bytes.count, by: Self.stride) {
            counts.append(count)
            for offset in stretch..<min(stretch + Self.stride, bytes.count) {
                if bytes[offset] == .lineFeed { starts.append(offset + 1) }
                if bytes[offset].startsCharacter { count += 1 }
            }
        }
        counts.append(count)
        self.separators = separators
        self.starts = starts
        self.counts = counts
    }

    /// The bytes of a line (from 1) without its end; empty if there is no such line.
    func line(_ number: Int) -> Range<Int> {
        guard starts.indices.contains(number - 1) else { return bytes.count..<bytes.count }
        return starts[number - 1]..<(number < starts.count ? starts[number] - 1 : bytes.count)
    }

    /// The place of a range of bytes.
    func place(_ range: Range<Int>) -> Place {
        Place(file: file, start: position(range.lowerBound), end: position(range.upperBound))
    }

    /// The same text with a separator at each of the offsets, which ascend.
    func separated(at offsets: [Int]) -> SourceLines {
        var separated: [UInt8] = []
        var places: [Int] = []
        var copied = 0
        var earlier = 0
        for offset in offsets {
            while earlier < separators.count, separators[earlier] < offset {
                places.append(separators[earlier] + separated.count - copied)
                earlier += 1
            }
            separated += bytes[copied..<offset]
            places.append(separated.count)
            separated += Self.separator
            copied = offset
        }
        places += separators[earlier...].map { $0 + separated.count - copied }
        return SourceLines(separated + bytes[copied...], file: file, firstLine: firstLine, separators: places)
    }

    private func position(_ offset: Int) -> Position {
        let offset = min(max(0, offset), bytes.count)
        let line = starts.partitionPoint { $0 > offset } - 1
        return Position(
            line: firstLine + line, column: charactersBefore(offset) - charactersBefore(starts[line]) + 1)
    }

    private func charactersBefore(_ offset: Int) -> Int {
        let block = min(offset / Self.stride, counts.count - 1)
        let count = bytes[(block * Self.stride)..<offset].reduce(counts[block]) { $1.startsCharacter ? $0 + 1 : $0 }
        return count - separators.partitionPoint { $0 >= offset } * Self.separator.count
    }
}

extension [Int] {
    /// How many elements of an ascending array come before the first that fulfils a condition.
    fileprivate func partitionPoint(_ condition: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if condition(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

extension UInt8 {
    static let tab = UInt8(ascii: "\t")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let space = UInt8(ascii: " ")

    /// Whether a character of the author starts with this byte.
    fileprivate var startsCharacter: Bool { self & 0xC0 != 0x80 }

    /// A letter or a digit of ASCII.
    var isASCIIAlphanumeric: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: false
        }
    }
}
