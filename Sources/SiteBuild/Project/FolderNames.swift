extension FolderEntry {
    /// Whether a reader passes it over in silence: hidden files, and what editors, spreadsheets and systems leave
    /// beside the files of their users.
    var isLeftAlone: Bool {
        let name = name.lowercased()
        if name.hasPrefix(".") || name.hasPrefix("~$") || name.hasSuffix("~") { return true }
        if name.hasPrefix("#"), name.hasSuffix("#") { return true }
        return [".bak", ".orig", ".swp", ".tmp"].contains(where: name.hasSuffix)
            || ["thumbs.db", "desktop.ini"].contains(name)
    }
}

extension Unicode.Scalar {
    /// Characters that would break a line of a list of files, or show a name as another one: controls, line and
    /// paragraph separators, and the marks that turn the direction of writing.
    var isUnfitForNames: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}
