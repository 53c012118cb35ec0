/// A part of a site that is built by itself, on a machine of its own: number K of N. Every file is in exactly one of them,
/// told by its path alone, so that it stays there when others come and go.
package struct Shard: Sendable, Hashable, CustomStringConvertible {
    /// From 1 to `count`.
    package let number: Int
    package let count: Int

    /// More parts than this are a slip of the finger.
    package static let most = 10_000

    /// Nil for a part that cannot be: 0/3, 4/3.
    package init?(number: Int, of count: Int) {
        guard (1...Self.most).contains(count), (1...count).contains(number) else { return nil }
        self.number = number
        self.count = count
    }

    /// Reads `2/7`; nil for anything else.
    package init?(_ text: String) {
        self.init(text, separator: "/")
    }

    private init?(_ text: some StringProtocol, separator: String) {
        guard let gap = text.firstRange(of: separator), let number = Int(text[..<gap.lowerBound]),
            let count = Int(text[gap.upperBound...]), text == "\(number)\(separator)\(count)"
        else { return nil }
        self.init(number: number, of: count)
    }

    package var description: String { "\(number)/\(count)" }

    /// Whether a file of the site belongs to the part. Parts are even, as far as many pages are: FNV-1a (64 bits) of the
    /// bytes of the path, modulo the number of parts.
    package func holds(_ path: String) -> Bool {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in path.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return hash % UInt64(count) == UInt64(number - 1)
    }

    /// Where the list of the part's files stands in the site: `data/manifest.2-of-7.json`.
    package var manifestPath: String { "data/\(Self.prefix)\(number)-of-\(count)\(Self.suffix)" }

    /// The part whose list a file of the folder `data` is, by its name.
    init?(manifestName name: String) {
        guard name.hasPrefix(Self.prefix), name.hasSuffix(Self.suffix) else { return nil }
        self.init(name.dropFirst(Self.prefix.count).dropLast(Self.suffix.count), separator: "-of-")
    }

    private static let prefix = "manifest."
    private static let suffix = ".json"
}
