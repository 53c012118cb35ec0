import Markup
import Testing

@Suite struct JSONValueTests {
    @Test func writesWhatIsMadeWhenItIsWrittenAsAnArray() {
        let made = JSONValue.object([("a", .made(count: 3) { .integer($0) }), ("b", .made(count: 0) { _ in .null })])
        let array = JSONValue.object([("a", .array([.integer(0), .integer(1), .integer(2)])), ("b", .array([]))])
        #expect(made.text == array.text)
        #expect(made.text == "{\n  \"a\": [\n    0,\n    1,\n    2\n  ],\n  \"b\": []\n}\n")
    }

    @Test func handsOverLongDocumentsInPieces() {
        let long = JSONValue.made(count: 50_000) { .string("line \($0) of many") }
        var (pieces, bytes): (Int, [UInt8]) = (0, [])
        long.write { piece in
            pieces += 1
            #expect(piece.count < 300_000)
            bytes += piece
        }
        #expect(pieces > 2)
        #expect(bytes == long.document)
    }

    @Test func escapesWhatStringsMayNotHold() {
        #expect(JSONValue.quoted("婺城 \"a\\b\"\n\u{1}\t") == "\"婺城 \\\"a\\\\b\\\"\\n\\u0001\\u0009\"")
    }
}
