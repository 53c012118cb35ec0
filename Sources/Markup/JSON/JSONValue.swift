/// A JSON document that is written in a fixed order, with numbers digit by digit.
package indirect enum JSONValue: Sendable {
    case string(String)
    /// A number by its digits, as JSON writes them: `-12.50`.
    case number(String)
    case integer(Int)
    case flag(Bool)
    case null
    case array([JSONValue])
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

    /// The document with a line for every entry, ending in a line feed.
    package var document: [UInt8] {
        var output: [UInt8] = []
        write(to: &output, indentation: 0)
        output.append(UInt8(ascii: "\n"))
        return output
    }

    /// The document without a blank between its parts.
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
                Self.write(entry.name, to: &output)
                output.append(UInt8(ascii: ":"))
                entry.value.writeCompactly(to: &output)
            }
            output.append(UInt8(ascii: "}"))
        case .string, .number, .integer, .flag, .null: write(to: &output, indentation: 0)
        }
    }

    /// A string in quotes, as JSON writes it.
    package static func quoted(_ text: String) -> String {
        var output: [UInt8] = []
        write(text, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// The document as text.
    package var text: String { String(decoding: document, as: UTF8.self) }

    private func write(to output: inout [UInt8], indentation: Int) {
        switch self {
        case .string(let text): Self.write(text, to: &output)
        case .number(let number): output.append(contentsOf: number.utf8)
        case .integer(let number): output.append(contentsOf: String(number).utf8)
        case .flag(let flag): output.append(contentsOf: (flag ? "true" : "false").utf8)
        case .null: output.append(contentsOf: "null".utf8)
        case .array(let values):
            Self.write(values, in: ("[", "]"), to: &output, indentation) { value, output in
                value.write(to: &output, indentation: indentation + 1)
            }
        case .object(let entries):
            Self.write(entries, in: ("{", "}"), to: &output, indentation) { entry, output in
                Self.write(entry.name, to: &output)
                output.append(contentsOf: ": ".utf8)
                entry.value.write(to: &output, indentation: indentation + 1)
            }
        }
    }

    private static func write<Element>(
        _ elements: [Element], in brackets: (String, String), to output: inout [UInt8], _ indentation: Int,
        _ write: (Element, inout [UInt8]) -> Void
    ) {
        output.append(contentsOf: brackets.0.utf8)
        for (position, element) in elements.enumerated() {
            output.append(contentsOf: (position == 0 ? "\n" : ",\n").utf8)
            output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: (indentation + 1) * 2))
            write(element, &output)
        }
        if !elements.isEmpty {
            output.append(UInt8(ascii: "\n"))
            output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indentation * 2))
        }
        output.append(contentsOf: brackets.1.utf8)
    }

    /// A string with quotes, backslashes and control characters escaped (RFC 8259, 7).
    private static func write(_ text: String, to output: inout [UInt8]) {
        append(quoted: text.utf8, to: &output)
    }

    /// Appends a string in quotes, given in UTF-8.
    package static func append(quoted text: some Sequence<UInt8>, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): output.append(contentsOf: [UInt8(ascii: "\\"), byte])
            case 0x0A: output.append(contentsOf: "\\n".utf8)
            case 0x00..<0x20:
                let digits = String(byte, radix: 16)
                output.append(contentsOf: "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8)
            default: output.append(byte)
            }
        }
        output.append(UInt8(ascii: "\""))
    }
}
