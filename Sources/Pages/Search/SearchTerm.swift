/// What the search index lists documents under: the beginning of a word of the Latin script, or two neighbouring
/// characters of any other, so that a word is found inside unspaced text. The site's script cuts queries alike.
struct SearchTerm: Hashable {
    /// A word: up to seven bytes of Latin-1, the first in bits 48 to 55. A pair: bit 63, two characters of 21 bits.
    let packed: UInt64

    /// How many letters of a word count; of a number within a text fewer, or numbers would be most of the index.
    static let wordLength = 7
    static let numberLength = 4

    /// Two neighbouring characters; the second is 0 for the last character of a run.
    init(_ first: UInt32, _ second: UInt32) {
        packed = 1 << 63 | UInt64(first) << 21 | UInt64(second)
    }

    /// A word of that many letters, its bytes from bit 48 downwards.
    init(word bytes: UInt64) {
        packed = bytes
    }

    private var isPair: Bool { packed >> 63 == 1 }

    /// Appends the term as text in UTF-8.
    func append(to output: inout [UInt8]) {
        if isPair {
            Self.append(UInt32(packed >> 21 & 0x1F_FFFF), to: &output)
            let second = UInt32(packed & 0x1F_FFFF)
            if second != 0 { Self.append(second, to: &output) }
            return
        }
        var rest = packed << 8
        while rest != 0 {
            Self.append(UInt32(rest >> 56), to: &output)
            rest <<= 8
        }
    }

    private static func append(_ character: UInt32, to output: inout [UInt8]) {
        if character < 0x80 {
            output.append(UInt8(character))
        } else if let scalar = Unicode.Scalar(character) {
            output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }

    /// Which of a power of two of files has the term: all terms that begin alike stand in one, so that beginnings of words
    /// can be looked up.
    func shard(of count: Int) -> Int {
        var hash: UInt32 = 0
        func add(_ character: UInt32) {
            hash = (hash &+ character) &* 0x9E37_79B1
            hash ^= hash >> 15
        }
        if isPair {
            add(UInt32(packed >> 21 & 0x1F_FFFF))
        } else {
            for shift in [UInt64(48), 40, 32] where packed >> shift & 0xFF != 0 { add(UInt32(packed >> shift & 0xFF)) }
        }
        return Int(hash & UInt32(count - 1))
    }
}
