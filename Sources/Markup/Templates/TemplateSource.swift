/// The text of a template and the file it stands in.
struct TemplateSource {
    let file: String
    /// Without a byte order mark, and with `\n` as line ends, wherever the file was written.
    let text: String

    init(_ text: String, file: String) {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "\n", scalars.last == "\r" { scalars.removeLast() }
            if scalar == "\u{FEFF}", scalars.isEmpty { continue }
            scalars.append(scalar)
        }
        self.text = String(scalars)
        self.file = file
    }

    /// The name of the template in a file: `parts/card` for `Templates/parts/card.mustache`; nil for other files.
    static func name(ofFile path: String) -> String? {
        let (folder, suffix) = ("Templates/", ".mustache")
        guard path.hasPrefix(folder), path.hasSuffix(suffix), path.utf8.count > folder.utf8.count + suffix.utf8.count
        else { return nil }
        return String(path.dropFirst(folder.count).dropLast(suffix.count))
    }
}
