/// A path below `Content/` in which `*` stands for any characters but `/`, and `?` for one of them.
struct FilePattern {
    private let parts: [[Unicode.Scalar]]

    init(_ text: String) {
        parts = text.split(separator: "/").map { Array($0.unicodeScalars) }
    }

    func matches(_ path: String) -> Bool {
        let names = path.split(separator: "/").map { Array($0.unicodeScalars) }
        return names.count == parts.count && zip(parts, names).allSatisfy(Self.matches)
    }

    /// Goes back to the last `*` only, so that the time grows with the product of the lengths at most.
    private static func matches(_ pattern: [Unicode.Scalar], _ name: [Unicode.Scalar]) -> Bool {
        var (place, position) = (0, 0)
        var star: (place: Int, position: Int)?
        while position < name.count {
            if place < pattern.count, pattern[place] == "*" {
                star = (place, position)
                place += 1
            } else if place < pattern.count, pattern[place] == name[position] || pattern[place] == "?" {
                (place, position) = (place + 1, position + 1)
            } else if let last = star {
                star = (last.place, last.position + 1)
                (place, position) = (last.place + 1, last.position + 1)
            } else {
                return false
            }
        }
        return pattern[place...].allSatisfy { $0 == "*" }
    }
}
