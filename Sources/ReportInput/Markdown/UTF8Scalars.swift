/// The characters (Unicode scalars) of bytes that are known to be UTF-8, each with the byte it starts at.
///
/// What the library hands out has been checked when the file was read, so that nothing is checked or copied again.
/// Going through a `String` took three times as long.
struct UTF8Scalars: Sequence, IteratorProtocol {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var offset = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    mutating func next() -> (scalar: Unicode.Scalar, offset: Int)? {
        guard offset < bytes.count else { return nil }
        let start = offset
        let lead = UInt32(bytes[start])
        let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        offset = Swift.min(start + length, bytes.count)
        guard length > 1 else { return (Unicode.Scalar(UInt8(lead)), start) }
        var value = lead & (0x7F >> UInt32(length))
        for index in (start + 1)..<offset { value = value << 6 | UInt32(bytes[index] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", start)
    }

    /// The first character of some text; nil if there is none.
    static func first(of bytes: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
        var scalars = UTF8Scalars(bytes)
        return scalars.next()?.scalar
    }

    /// The last character of some text; nil if there is none.
    static func last(of bytes: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
        var start = bytes.count - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return start < 0 ? nil : first(of: UnsafeBufferPointer(rebasing: bytes[start...]))
    }
}
