/// How often a YAML text repeats lists and groups by aliases (`*name`), found without the library: it compares the keys of
/// a mapping to each other while it reads, with all aliases resolved, so that a key of a few lines can take it for ever.
struct AliasCount {
    /// More are refused. So many can make a text grow eighty times at most: 12 aliases are four steps that each repeat
    /// three times what stands before.
    static let limit = 12

    /// The first alias beyond the limit: its offset in bytes; nil if the text keeps to it.
    private(set) var excess: Int?

    init(_ text: String) {
        var text = text
        excess = text.withUTF8 { Self.excess(in: $0[...]) }
    }

    private static func excess(in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        let anchors = collectionAnchors(in: bytes)
        guard !anchors.isEmpty else { return nil }
        var count = 0
        for (offset, name) in names(behind: UInt8(ascii: "*"), in: bytes) where anchors.contains(String(name)) {
            count += 1
            if count > limit { return offset }
        }
        return nil
    }

    /// The names of anchors (`&name`) of what may be a list or a group: all but those that text follows in their line.
    private static func collectionAnchors(in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Set<String> {
        var found: Set<String> = []
        for (offset, name) in names(behind: UInt8(ascii: "&"), in: bytes) {
            let rest = bytes[(offset + 1 + name.utf8.count)...].drop { $0 == UInt8(ascii: " ") || $0 == 0x09 }
            guard let next = rest.first, beginsText(next) else {
                found.insert(name)
                continue
            }
        }
        return found
    }

    private static func names(
        behind mark: UInt8, in bytes: Slice<UnsafeBufferPointer<UInt8>>
    ) -> [(offset: Int, name: String)] {
        bytes.indices.compactMap { offset in
            guard bytes[offset] == mark else { return nil }
            let name = bytes[(offset + 1)...].prefix(while: isNamePart)
            return name.isEmpty ? nil : (offset, String(decoding: name, as: UTF8.self))
        }
    }

    /// What the library takes for a part of such a name.
    private static func isNamePart(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122, UInt8(ascii: "_"), UInt8(ascii: "-"): true
        default: false
        }
    }

    /// Letters, digits, quotes and Chinese characters; not the line ends that Unicode has besides (C2 85, E2 80 A8).
    private static func beginsText(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122, UInt8(ascii: "\""), UInt8(ascii: "'"), 0xE3...0xE9: true
        default: false
        }
    }
}
