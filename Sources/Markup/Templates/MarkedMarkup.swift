/// Finished markup on its way past the template library: each piece leaves a mark behind, in whose place it stands in the
/// end.
///
/// Marks are made of control characters, which escaped text cannot contain.
final class MarkedMarkup {
    private var pieces: [HTML] = []

    private static let start: UInt8 = 0x01
    private static let end: UInt8 = 0x02

    /// The mark of a piece. A line feed at the end of the piece stays visible, as the library indents what follows it.
    func mark(_ piece: HTML) -> String {
        guard !piece.isEmpty else { return "" }
        pieces.append(piece)
        return "\u{1}\(pieces.count - 1)\u{2}" + (piece.bytes.last == UInt8(ascii: "\n") ? "\n" : "")
    }

    /// The rendered text with the pieces in the places of their marks.
    func filledIn(_ rendered: String) -> HTML {
        var rendered = rendered
        return rendered.withUTF8 { rendered in
            var bytes: [UInt8] = []
            bytes.reserveCapacity(rendered.count + pieces.reduce(0) { $0 + $1.bytes.count })
            var rest = rendered[...]
            while let start = rest.firstIndex(of: Self.start) {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: rest[..<start]))
                rest = rest[(start + 1)...]
                // A control character of the template's own is no mark, and stays.
                guard let (piece, end) = piece(markedIn: rest) else {
                    bytes.append(Self.start)
                    continue
                }
                piece.withUnsafeBufferPointer { piece in
                    let endsLine = piece.last == UInt8(ascii: "\n")
                    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: piece.dropLast(endsLine ? 1 : 0)))
                }
                rest = rest[(end + 1)...]
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: rest))
            return HTML(finished: bytes)
        }
    }

    /// The piece whose number stands at the beginning, and where the mark ends.
    private func piece(markedIn text: Slice<UnsafeBufferPointer<UInt8>>) -> (bytes: [UInt8], end: Int)? {
        let digits = text.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard let number = Int(String(decoding: digits, as: UTF8.self)), pieces.indices.contains(number),
            digits.endIndex < text.endIndex, text[digits.endIndex] == Self.end
        else { return nil }
        return (pieces[number].bytes, digits.endIndex)
    }
}
