/// Cuts text into the terms of the search index.
///
/// Upper case and full-width forms count as their plain lower-case forms; everything that is no letter and no digit parts.
enum SearchTerms {
    /// Hands every term of a text in UTF-8 over, as often as it occurs.
    ///
    /// - Parameter isName: whether it is a name or a code, of whose numbers more digits count.
    static func forEach(
        in bytes: UnsafeBufferPointer<UInt8>, isName: Bool = false, _ body: (SearchTerm) -> Void
    ) {
        var position = 0
        var last: UInt32 = 0
        while position < bytes.count {
            let character = next(bytes, &position)
            if isOther(character) {
                if last != 0 { body(SearchTerm(last, character)) }
                last = character
                continue
            }
            if last != 0 { body(SearchTerm(last, 0)) }
            last = 0
            if isPlain(character) {
                let isShort = character <= 0x39 && !isName
                let length = isShort ? SearchTerm.numberLength : SearchTerm.wordLength
                body(word(from: character, length: length, bytes, &position))
            }
        }
        if last != 0 { body(SearchTerm(last, 0)) }
    }

    /// The same for a short text.
    static func forEach(in text: String, isName: Bool = false, _ body: (SearchTerm) -> Void) {
        var text = text
        text.withUTF8 { forEach(in: $0, isName: isName, body) }
    }

    /// The word that begins with a character; the position moves behind it.
    private static func word(
        from first: UInt32, length: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int
    ) -> SearchTerm {
        var room = length - 1
        var packed = UInt64(first) << 48
        var shift: UInt64 = 48
        while position < bytes.count {
            var behind = position
            let character = next(bytes, &behind)
            guard isPlain(character) else { break }
            position = behind
            guard room > 0 else { continue }
            room -= 1
            shift -= 8
            packed |= UInt64(character) << shift
        }
        return SearchTerm(word: packed)
    }

    /// The folded character at a position, which moves behind it. The text is valid UTF-8.
    private static func next(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> UInt32 {
        let first = UInt32(bytes[position])
        func continuation(_ index: Int) -> UInt32 {
            position + index < bytes.count ? UInt32(bytes[position + index] & 0x3F) : 0
        }
        if first < 0x80 {
            position += 1
            return folded(first)
        }
        if first < 0xE0 {
            let character = (first & 0x1F) << 6 | continuation(1)
            position += 2
            return folded(character)
        }
        if first < 0xF0 {
            let character = (first & 0x0F) << 12 | continuation(1) << 6 | continuation(2)
            position += 3
            return (0xFF01...0xFF5E).contains(character) ? folded(character - 0xFEE0) : character
        }
        let character = (first & 0x07) << 18 | continuation(1) << 12 | continuation(2) << 6 | continuation(3)
        position += 4
        return character
    }

    /// Lower case, of Latin-1 only.
    private static func folded(_ character: UInt32) -> UInt32 {
        switch character {
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: character + 0x20
        default: character
        }
    }

    /// Letters and digits of Latin-1, which make words.
    private static func isPlain(_ character: UInt32) -> Bool {
        switch character {
        case 0x30...0x39, 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF: true
        default: false
        }
    }

    /// All other letters, Chinese above all, but no punctuation and no symbols.
    private static func isOther(_ character: UInt32) -> Bool {
        switch character {
        case 0x3040..<0xD800, 0x100..<0x2000, 0x2C00..<0x2E00, 0x2E80..<0x3000, 0x3005...0x3007, 0xE000..<0xFE00,
            0x10000...0x1F_FFFF:
            true
        default: false
        }
    }
}
