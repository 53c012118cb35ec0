/// What stands between the cells of a CSV file.
struct CSVSeparator: Sendable, Hashable {
    let bytes: [UInt8]
    let firstByte: UInt8
    /// In bytes.
    let length: Int

    private init(_ character: Unicode.Scalar) {
        bytes = Array(String(character).utf8)
        // A character has at least one byte of UTF-8.
        firstByte = bytes[0]
        length = bytes.count
    }

    static let comma = CSVSeparator(",")
    /// As Chinese keyboards write a comma.
    static let wideComma = CSVSeparator("，")
    private static let all = [comma, CSVSeparator(";"), CSVSeparator("\t"), wideComma]

    /// What a line `sep=;` names; nil if the line is another one.
    init?(declaredBy line: ArraySlice<UInt8>) {
        guard line.starts(with: Array("sep=".utf8)) || line.starts(with: Array("SEP=".utf8)),
            let named = Self.all.first(where: { $0.bytes == Array(line.dropFirst(4)) })
        else { return nil }
        self = named
    }

    /// The first of them that stands in the header line.
    init(ofHeader line: ArraySlice<UInt8>) {
        self = Self.all.first { $0.count(in: line) > 0 } ?? .comma
    }

    /// What separates so many cells in the line behind a header that has full-width commas: those, or whichever other one
    /// does, for a header is often typed by hand above rows from a program.
    init(ofBody line: ArraySlice<UInt8>, cellCount: Int) {
        self = ([.wideComma] + Self.all).first { $0.count(in: line) == cellCount - 1 } ?? .wideComma
    }

    private func count(in line: ArraySlice<UInt8>) -> Int {
        var count = 0
        var rest = line
        while let next = rest.firstIndex(of: firstByte) {
            rest = rest[next...]
            if rest.starts(with: bytes) { count += 1 }
            rest.removeFirst()
        }
        return count
    }
}
