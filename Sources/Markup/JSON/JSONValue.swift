/// A JSON document that is written in a fixed order, with numbers digit by digit.
package enum JSONValue: Sendable {
    case string(String)
    /// A number by its digits, as JSON writes them: `-12.50`.
    case number(String)
    case integer(Int)
    case flag(Bool)
    case null
    case array([JSONValue])
    /// An array of so many values, each made when it is written, so that they are never all in memory.
    case made(count: Int, @Sendable (Int) -> JSONValue)
    /// A list of objects, each on a line of its own and written as soon as it is added.
    case records(@Sendable (_ add: (JSONRecord) -> Void) -> Void)
    /// Names and values in the order in which they are written.
    case object([(name: String, value: JSONValue)])

    /// A text that may be missing.
    package init(_ text: String?) {
        self = text.map(JSONValue.string) ?? .null
    }

    /// An object without the entries that have no value.
    package static func filled(_ entries: [(name: String, value: JSONValue)]) -> JSONValue {
        .object(
            entries.filter { entry in
                if case .null = entry.value { false } else { true }
            })
    }

    /// The document with a line for every entry and every record, ending in a line feed.
    package var document: [UInt8] {
        var document: [UInt8] = []
        write { document.append(contentsOf: $0) }
        return document
    }

    /// Hands over the document piece by piece.
    package func write(to sink: (UnsafeRawBufferPointer) -> Void) {
        var output: [UInt8] = []
        write(to: &output, indentation: 0, sink)
        output.append(UInt8(ascii: "\n"))
        output.withUnsafeBytes(sink)
    }

    /// The document without a blank between its parts, but for those of records.
    package var compact: [UInt8] {
        var output: [UInt8] = []
        writeCompactly(to: &output)
        return output
    }

    private func writeCompactly(to output: inout [UInt8]) {
        switch self {
        case .array(let values):
            output.append(UInt8(ascii: "["))
            for (position, value) in values.enumerated() {
                if position > 0 { output.append(UInt8(ascii: ",")) }
                value.writeCompactly(to: &output)
            }
            output.append(UInt8(ascii: "]"))
        case .object(let entries):
            output.append(UInt8(ascii: "{"))
            for (position, entry) in entries.enumerated() {
                if position > 0 { output.append(UInt8(ascii: ",")) }
                Self.append(quoted: entry.name, to: &output)
                output.append(UInt8(ascii: ":"))
                entry.value.writeCompactly(to: &output)
            }
            output.append(UInt8(ascii: "}"))
        case .made(let count, let value):
            JSONValue.array((0..<count).map(value)).writeCompactly(to: &output)
        case .records(let list):
            output.append(UInt8(ascii: "["))
            var isFirst = true
            list { record in
                if !isFirst { output.append(UInt8(ascii: ",")) }
                isFirst = false
                record.write(to: &output)
            }
            output.append(UInt8(ascii: "]"))
        case .string(let text): Self.append(quoted: text, to: &output)
        case .number(let number): output.append(utf8: number)
        case .integer(let number): output.append(utf8: String(number))
        case .flag(let flag): output.append(utf8: flag ? "true" : "false")
        case .null: output.append(utf8: "null")
        }
    }

    /// A string in quotes, as JSON writes it.
    package static func quoted(_ text: String) -> String {
        var output: [UInt8] = []
        append(quoted: text, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// The document as text.
    package var text: String { String(decoding: document, as: UTF8.self) }

    private func write(to output: inout [UInt8], indentation: Int, _ sink: (UnsafeRawBufferPointer) -> Void) {
        switch self {
        case .string, .number, .integer, .flag, .null: writeCompactly(to: &output)
        case .array(let values):
            Self.write(values, in: "[]", to: &output, indentation) { value, output in
                value.write(to: &output, indentation: indentation + 1, sink)
            }
        case .made(let count, let value):
            Self.write(0..<count, in: "[]", to: &output, indentation) { number, output in
                value(number).write(to: &output, indentation: indentation + 1, sink)
                output.handOver(to: sink)
            }
        case .records(let list):
            output.append(UInt8(ascii: "["))
            var isFirst = true
            list { record in
                if !isFirst { output.append(UInt8(ascii: ",")) }
                isFirst = false
                Self.beginLine(indentation + 1, in: &output)
                record.write(to: &output)
                output.handOver(to: sink)
            }
            if !isFirst { Self.beginLine(indentation, in: &output) }
            output.append(UInt8(ascii: "]"))
        case .object(let entries):
            Self.write(entries, in: "{}", to: &output, indentation) { entry, output in
                Self.append(quoted: entry.name, to: &output)
                output.append(UInt8(ascii: ":"))
                output.append(UInt8(ascii: " "))
                entry.value.write(to: &output, indentation: indentation + 1, sink)
            }
        }
    }

    private static func write<Elements: RandomAccessCollection>(
        _ elements: Elements, in brackets: StaticString, to output: inout [UInt8], _ indentation: Int,
        _ write: (Elements.Element, inout [UInt8]) -> Void
    ) {
        output.append(brackets.utf8Start[0])
        var isFirst = true
        for element in elements {
            if !isFirst { output.append(UInt8(ascii: ",")) }
            isFirst = false
            beginLine(indentation + 1, in: &output)
            write(element, &output)
        }
        if !isFirst { beginLine(indentation, in: &output) }
        output.append(brackets.utf8Start[1])
    }

    private static func beginLine(_ indentation: Int, in output: inout [UInt8]) {
        output.append(UInt8(ascii: "\n"))
        for _ in 0..<indentation * 2 { output.append(UInt8(ascii: " ")) }
    }

    /// Appends a string in quotes, with quotes, backslashes and control characters escaped (RFC 8259, 7).
    package static func append(quoted text: String, to output: inout [UInt8]) {
        var text = text
        text.withUTF8 { append(quoted: $0, to: &output) }
    }

    /// Appends a string in quotes, given in UTF-8.
    package static func append(quoted text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        var start = 0
        for position in text.indices where isSpecial(text[position]) {
            output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<position]))
            write(text[position], to: &output)
            start = position + 1
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
        output.append(UInt8(ascii: "\""))
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private static func write(_ byte: UInt8, to output: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            output.append(UInt8(ascii: "\\"))
            output.append(byte)
        case 0x0A: output.append(utf8: "\\n")
        case 0x00..<0x20:
            let digits = String(byte, radix: 16)
            output.append(utf8: "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)")
        default: output.append(byte)
        }
    }
}
