import Diagnostics
import ReportInput
import Testing

/// Text is UTF-8, UTF-16 with a mark, or else GB18030 in which every byte is right.
@Suite struct SourceTextTests {
    private func read(_ bytes: [UInt8]) -> (text: String?, problems: [String]) {
        var problems: [Diagnostic] = []
        let text = SourceText.decode(bytes, file: "x.csv", problems: &problems)
        return (text, problems.map(\.told))
    }

    private let notice =
        "x.csv:1:1 encoding-gb18030: The file is not UTF-8; it was read as GB18030 (GBK, “ANSI” on Chinese Windows)."

    @Test(
        arguments: [
            (Array("婺城a".utf8), "婺城a"), ([0xEF, 0xBB, 0xBF] + Array("婺城".utf8), "婺城"), ([], ""),
            ([0xEF, 0xBB, 0xBF], ""),
            ([0xFF, 0xFE, 0x7A, 0x5A, 0x41, 0x00], "婺A"), ([0xFE, 0xFF, 0x5A, 0x7A, 0x00, 0x41], "婺A"),
            ([0xFF, 0xFE], ""),
            ([0xFE, 0xFF, 0xD8, 0x40, 0xDC, 0x87], "\u{20087}"),
        ] as [([UInt8], String)])
    func readsUnicode(_ bytes: [UInt8], _ text: String) {
        #expect(read(bytes).text == text)
        #expect(read(bytes).problems == [])
    }

    @Test(
        arguments: [
            // GB2312, GBK, two bytes for a place of private use, four bytes within and beyond the basic plane.
            ([0xE6, 0xC4, 0xB3, 0xC7], "婺城"), ([0x87, 0xD6, 0x61], "囍a"), ([0xAA, 0xA1], "\u{E000}"),
            ([0xA1, 0x40], "\u{E4C6}"),
            ([0x83, 0x36, 0xC7, 0x38], "\u{D7FF}"), ([0x90, 0x30, 0x81, 0x30], "\u{10000}"),
            ([0xE3, 0x32, 0x9A, 0x35], "\u{10FFFF}"),
            ([0x81, 0x39, 0xEE, 0x39, 0x41], "\u{3400}A"),
        ] as [([UInt8], String)])
    func readsGB18030AndTellsSo(_ bytes: [UInt8], _ text: String) {
        #expect(read(bytes).text == text)
        #expect(read(bytes).problems == [notice])
    }

    @Test(
        arguments: [
            // Neither: a lead byte without its second, 0xFF, 0x80, a wrong four-byte sequence, one beyond Unicode.
            (
                [0x61, 0xC4, 0x20],
                "x.csv:1:2 encoding-invalid: The byte 0xC4 at offset 1 is not UTF-8; nor is the file GB18030 (GBK)."
            ),
            (
                [0x61, 0x0A, 0xFF],
                "x.csv:2:1 encoding-invalid: The byte 0xFF at offset 2 is not UTF-8; nor is the file GB18030 (GBK)."
            ),
            (
                [0x80],
                "x.csv:1:1 encoding-invalid: The byte 0x80 at offset 0 is not UTF-8; nor is the file GB18030 (GBK)."
            ),
            (
                [0x81, 0x30, 0x81, 0x20],
                "x.csv:1:1 encoding-invalid: The byte 0x81 at offset 0 is not UTF-8; nor is the file GB18030 (GBK)."
            ),
            (
                [0xE3, 0x32, 0x9A, 0x36],
                "x.csv:1:1 encoding-invalid: The byte 0xE3 at offset 0 is not UTF-8; nor is the file GB18030 (GBK)."
            ),
            // GB18030 up to there, with its columns counted in characters.
            (
                [0xE6, 0xC4, 0xB3, 0xC7, 0xFF],
                "x.csv:1:3 encoding-invalid: The byte 0xFF at offset 4 is not GB18030 (GBK), nor is the file UTF-8."
            ),
            (
                [0xE6, 0xC4, 0x0A, 0xB3],
                "x.csv:2:1 encoding-invalid: The byte 0xB3 at offset 3 is not GB18030 (GBK), nor is the file UTF-8."
            ),
            // A mark is a promise.
            (
                [0xEF, 0xBB, 0xBF, 0x61, 0xE6, 0xC4],
                "x.csv:1:2 encoding-invalid: The byte 0xE6 at offset 4 is not UTF-8; nor is the file GB18030 (GBK)."
            ),
            (
                [0xFF, 0xFE, 0x61],
                "x.csv encoding-invalid: The byte 0x61 at offset 2 is not UTF-16, as which the file begins."
            ),
            (
                [0xFF, 0xFE, 0x00, 0xDC, 0x61, 0x00],
                "x.csv encoding-invalid: The byte 0x0 at offset 2 is not UTF-16, as which the file begins."
            ),
            (
                [0xFE, 0xFF, 0xD8, 0x00, 0x00, 0x61],
                "x.csv encoding-invalid: The byte 0xD8 at offset 2 is not UTF-16, as which the file begins."
            ),
            (
                [0x61, 0x00, 0x62, 0x00],
                "x.csv encoding-invalid: The file begins with zero bytes: it is UTF-16 without a byte-order mark, or no text."
            ),
        ] as [([UInt8], String)])
    func tellsTheFirstWrongByte(_ bytes: [UInt8], _ problem: String) {
        #expect(read(bytes).text == nil)
        #expect(read(bytes).problems == [problem])
    }

    /// All of UTF-8 Chinese text is GB18030 of rare characters, if cut at the right place: a damaged file must not become them.
    @Test func takesDamagedUTF8ForDamaged() {
        var bytes = Array("婺城区受理矛盾纠纷".utf8)
        bytes.remove(at: 4)
        #expect(
            read(bytes).problems == [
                "x.csv:1:2 encoding-invalid: The byte 0xE5 at offset 3 is not UTF-8; nor is the file GB18030 (GBK)."
            ])
    }

    /// Every character that GB18030 writes in two bytes, and the places of private use.
    @Test func readsEveryPairOnce() {
        var seen: Set<[Unicode.Scalar]> = []
        for lead in 0x81...0xFE as ClosedRange<UInt8> {
            for trail in 0x40...0xFE as ClosedRange<UInt8> where trail != 0x7F {
                let text = read([0x61, lead, trail, 0x61, 0xD6, 0xD0, 0xCE, 0xC4]).text
                #expect(text?.unicodeScalars.count == 5, "\(lead) \(trail)")
                seen.insert(Array((text ?? "").unicodeScalars))
            }
        }
        #expect(seen.count == 126 * 190)
    }

    @Test func survivesAnyBytes() {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<5000 {
            let bytes = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            let (text, problems) = read(bytes)
            #expect(text != nil || problems.count == 1)
        }
    }
}
