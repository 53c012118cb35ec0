extension XMLReader {
    /// Adds text with its references resolved: the five that XML knows, and characters by their number.
    func appendResolved(_ text: ArraySlice<UInt8>, to result: inout [UInt8]) throws(WorkbookProblem) {
        var rest = text
        while let ampersand = rest.firstIndex(of: UInt8(ascii: "&")) {
            result += rest[..<ampersand]
            // The longest is &#x10FFFF; and a few zeros.
            guard let end = rest[ampersand...].prefix(16).firstIndex(of: UInt8(ascii: ";")),
                let scalar = Self.scalar(of: String(decoding: rest[(ampersand + 1)..<end], as: UTF8.self))
            else {
                throw refused("refers to something that XML does not know", zh: "含有 XML 不认识的引用")
            }
            result.append(contentsOf: Array(String(scalar).utf8))
            rest = rest[(end + 1)...]
        }
        result += rest
    }

    private static func scalar(of name: String) -> Unicode.Scalar? {
        switch name {
        case "lt": return "<"
        case "gt": return ">"
        case "amp": return "&"
        case "quot": return "\""
        case "apos": return "'"
        default: break
        }
        let number =
            name.hasPrefix("#x")
            ? UInt32(name.dropFirst(2), radix: 16)
            : name.hasPrefix("#") ? UInt32(name.dropFirst(1)) : nil
        return number.flatMap(Unicode.Scalar.init)
    }
}
