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

    /// Its characters.
    private var characters: [UInt32] {
        if isPair {
            let second = UInt32(packed & 0x1F_FFFF)
            return [UInt32(packed >> 21 & 0x1F_FFFF)] + (second == 0 ? [] : [second])
        }
        return stride(from: 48, through: 0, by: -8).map { UInt32(packed >> UInt64($0) & 0xFF) }.filter { $0 != 0 }
    }

    /// The term as text.
    var text: String {
        var text = ""
        for character in characters {
            if let scalar = Unicode.Scalar(character) { text.unicodeScalars.append(scalar) }
        }
        return text
    }

    /// Which of a power of two of files has the term: all terms that begin alike stand in one, so that beginnings of words
    /// can be looked up.
    func shard(of count: Int) -> Int {
        var hash: UInt32 = 0
        for character in characters.prefix(isPair ? 1 : 3) {
            hash = (hash &+ character) &* 0x9E37_79B1
            hash ^= hash >> 15
        }
        return Int(hash & UInt32(count - 1))
    }
}
