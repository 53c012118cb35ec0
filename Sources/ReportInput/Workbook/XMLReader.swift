import Diagnostics

/// Reads a part of a workbook as XML, element by element. It knows what spreadsheet programs write and no more: there are no
/// document types, so nothing can be declared, expanded or fetched. Names are told apart by what stands behind the colon.
///
/// Tags must match and attributes be quoted; what is not XML is refused.
struct XMLReader {
    /// The name of the part, for messages.
    let part: String
    /// UTF-8, as was checked; it is only cut between characters.
    let bytes: [UInt8]
    private var offset = 0
    /// The whole names of the elements that are open.
    private var open: [Range<Int>] = []
    /// What stands behind the colon of the name of the element that began or ended last.
    private var localName = 0..<0
    /// The attributes of the element that began last: local names and values.
    private var attributes: [(name: Range<Int>, value: Range<Int>)] = []
    /// Whether the element that began last ends at once: `<a/>`.
    private var isEmpty = false
    /// The characters read last, as they stand in the part.
    private var characters = 0..<0
    private var isVerbatim = false

    enum Event {
        /// An element begins; its name and attributes can be asked for.
        case begin
        case end
        /// Characters between tags.
        case text
    }

    /// - Parameter contents: the part as unpacked, in UTF-8 or, with a byte-order mark, UTF-16.
    init(_ contents: [UInt8], part: String) throws(WorkbookProblem) {
        self.part = part
        do throws(EncodingError) {
            let (text, encoding) = try TextEncoding.decode(contents)
            bytes = text
            if encoding == .gb18030 { throw EncodingError(offset: 0, encoding: encoding) }
        } catch {
            throw .damaged(part: part, Phrase("is not UTF-8", zh: "不是 UTF-8"))
        }
    }

    /// How many elements are open, that which began last among them.
    var depth: Int { open.count }

    /// The next event; nil at the end of the part.
    mutating func next() throws(WorkbookProblem) -> Event? {
        if isEmpty {
            isEmpty = false
            open.removeLast()
            return .end
        }
        while offset < bytes.count {
            guard bytes[offset] == UInt8(ascii: "<") else {
                try readCharacters()
                if !open.isEmpty { return .text }
                continue
            }
            switch offset + 1 < bytes.count ? bytes[offset + 1] : 0 {
            case UInt8(ascii: "?"): try skip(to: "?>")
            case UInt8(ascii: "!"):
                if starts(with: "<!--") {
                    try skip(to: "-->")
                } else if starts(with: "<![CDATA["), !open.isEmpty {
                    let begin = offset + 9
                    try skip(to: "]]>")
                    characters = begin..<(offset - 3)
                    isVerbatim = true
                    return .text
                } else {
                    throw refused(
                        "declares a document type or entities, which no spreadsheet program does",
                        zh: "含有文档类型或实体声明，表格程序不会这样写")
                }
            case UInt8(ascii: "/"):
                try readEndTag()
                return .end
            default:
                try readStartTag()
                return .begin
            }
        }
        guard open.isEmpty else { throw refused("is cut off", zh: "不完整") }
        return nil
    }

    // MARK: What was read last

    /// Whether the element that began or ended last is called so, whatever stands before the colon.
    func isNamed(_ name: StaticString) -> Bool { equals(localName, name) }

    /// The bytes of an attribute of the element that began last, its references not resolved.
    func rawAttribute(_ name: StaticString) -> ArraySlice<UInt8>? {
        attributes.first { equals($0.name, name) }.map { bytes[$0.value] }
    }

    /// An attribute of the element that began last.
    func attribute(_ name: StaticString) throws(WorkbookProblem) -> String? {
        guard let value = rawAttribute(name) else { return nil }
        var text: [UInt8] = []
        try appendResolved(value, to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// Whether an attribute says yes, by XML Schema's words for it.
    func flag(_ name: StaticString) -> Bool {
        guard let value = rawAttribute(name) else { return false }
        return value.elementsEqual("1".utf8) || value.elementsEqual("true".utf8) || value.elementsEqual("on".utf8)
    }

    // MARK: Whole elements

    /// Passes over the rest of the element that began last.
    mutating func skipElement() throws(WorkbookProblem) {
        let outside = depth - 1
        while depth > outside, try next() != nil {}
    }

    /// The characters of the element that began last, those of elements in it among them, as UTF-8; passes over it.
    mutating func elementBytes() throws(WorkbookProblem) -> [UInt8] {
        var text: [UInt8] = []
        let outside = depth - 1
        while depth > outside, let event = try next() {
            if event == .text { try appendText(to: &text) }
        }
        return text
    }

    /// Adds the characters read last, their references resolved.
    func appendText(to text: inout [UInt8]) throws(WorkbookProblem) {
        if isVerbatim {
            text += bytes[characters]
        } else {
            try appendResolved(bytes[characters], to: &text)
        }
    }

    // MARK: Tags

    private mutating func readStartTag() throws(WorkbookProblem) {
        offset += 1
        let name = try readName()
        guard open.count < WorkbookLimits.xmlDepth else {
            throw refused(
                "has more than \(WorkbookLimits.xmlDepth) elements one in the other",
                zh: "元素嵌套超过 \(WorkbookLimits.xmlDepth) 层")
        }
        open.append(name)
        localName = local(name)
        attributes.removeAll(keepingCapacity: true)
        while true {
            skipBlanks()
            guard offset < bytes.count else { throw refused("is cut off", zh: "不完整") }
            switch bytes[offset] {
            case UInt8(ascii: ">"):
                offset += 1
                return
            case UInt8(ascii: "/") where offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: ">"):
                offset += 2
                isEmpty = true
                return
            default: try readAttribute()
            }
        }
    }

    private mutating func readAttribute() throws(WorkbookProblem) {
        let name = try readName()
        skipBlanks()
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "=") else { throw noXML }
        offset += 1
        skipBlanks()
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'"),
            let end = bytes[(offset + 1)...].firstIndex(of: bytes[offset])
        else { throw noXML }
        let value = (offset + 1)..<end
        offset = end + 1
        guard !bytes[value].contains(UInt8(ascii: "<")) else { throw noXML }
        guard attributes.count < WorkbookLimits.xmlAttributes else {
            throw refused(
                "has an element of more than \(WorkbookLimits.xmlAttributes) attributes",
                zh: "有元素的属性超过 \(WorkbookLimits.xmlAttributes) 个")
        }
        attributes.append((local(name), value))
    }

    private mutating func readEndTag() throws(WorkbookProblem) {
        offset += 2
        let name = try readName()
        skipBlanks()
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: ">"), let begun = open.popLast(),
            bytes[begun].elementsEqual(bytes[name])
        else { throw noXML }
        offset += 1
        localName = local(name)
    }

    private mutating func readName() throws(WorkbookProblem) -> Range<Int> {
        let begin = offset
        while offset < bytes.count, bytes[offset].isInName { offset += 1 }
        guard offset > begin else { throw noXML }
        return begin..<offset
    }

    private func local(_ name: Range<Int>) -> Range<Int> {
        guard let colon = bytes[name].lastIndex(of: UInt8(ascii: ":")) else { return name }
        return (colon + 1)..<name.upperBound
    }

    // MARK: Characters

    private mutating func readCharacters() throws(WorkbookProblem) {
        let begin = offset
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "<") { offset += 1 }
        characters = begin..<offset
        isVerbatim = false
        if open.isEmpty, bytes[characters].contains(where: { !$0.isXMLBlank }) { throw noXML }
    }

    private mutating func skipBlanks() {
        while offset < bytes.count, bytes[offset].isXMLBlank { offset += 1 }
    }

    private mutating func skip(to end: StaticString) throws(WorkbookProblem) {
        while offset < bytes.count {
            if starts(with: end) {
                offset += end.utf8CodeUnitCount
                return
            }
            offset += 1
        }
        throw refused("is cut off", zh: "不完整")
    }

    private func starts(with text: StaticString) -> Bool {
        offset + text.utf8CodeUnitCount <= bytes.count && equals(offset..<(offset + text.utf8CodeUnitCount), text)
    }

    private func equals(_ range: Range<Int>, _ text: StaticString) -> Bool {
        guard range.count == text.utf8CodeUnitCount else { return false }
        return text.withUTF8Buffer { text in
            var index = range.lowerBound
            for byte in text {
                if bytes[index] != byte { return false }
                index += 1
            }
            return true
        }
    }

    func refused(_ english: String, zh chinese: String) -> WorkbookProblem {
        .damaged(part: part, Phrase(english, zh: chinese))
    }

    var noXML: WorkbookProblem {
        refused("is no XML at byte \(offset)", zh: "在第 \(offset + 1) 个字节处不是 XML")
    }
}

extension UInt8 {
    fileprivate var isXMLBlank: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }

    /// Letters, digits, `:_-.` and everything beyond ASCII, which is more than XML allows and does no harm.
    fileprivate var isInName: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: ":"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), 0x80...:
            true
        default: false
        }
    }
}
