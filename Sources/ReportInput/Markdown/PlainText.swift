/// The words of a text without markup, as they are met; parts of it are taken out as the texts of links and headings.
struct PlainText {
    private var bytes: [UInt8] = []
    /// Where the texts of open links, images and headings start.
    private var starts: [Int] = []

    /// All of it, without a line feed at the end.
    var string: String { String(decoding: bytes.last == .lineFeed ? bytes.dropLast() : bytes[...], as: UTF8.self) }

    mutating func append(_ text: some Sequence<UInt8>) {
        bytes += text
    }

    mutating func append(_ byte: UInt8) {
        bytes.append(byte)
    }

    /// Takes back the blank of a line break.
    mutating func dropBlank() {
        if bytes.last == .space { bytes.removeLast() }
    }

    mutating func endBlock() {
        if let last = bytes.last, last != .lineFeed { bytes.append(.lineFeed) }
    }

    /// A link, an image or a heading begins.
    mutating func open() {
        starts.append(bytes.count)
    }

    /// The text of the link, image or heading that ends.
    mutating func close() -> String {
        String(decoding: bytes[(starts.popLast() ?? bytes.count)...], as: UTF8.self)
    }
}
