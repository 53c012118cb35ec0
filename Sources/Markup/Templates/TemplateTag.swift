internal import Diagnostics

/// What stands between `{{` and `}}` in a template.
struct TemplateTag {
    /// What kind of tag it is: `#`, `^`, `/`, `>`, `!`, `{`, `&`, or something refused; nil for a plain name.
    var sigil: Unicode.Scalar?
    /// What follows, without spaces around it.
    var name: String
    var place: Place
    /// The blanks before it, where it stands on a line of its own, which then is no line of the page; nil elsewhere.
    var indentation: String?

    /// The characters that begin a tag of a special kind.
    static let sigils: Set<Unicode.Scalar> = ["#", "^", "/", ">", "!", "{", "&", "=", "%", "<", "$"]

    /// Whether the line that the tag stands on alone goes with it: it prints nothing itself.
    var leavesNoLine: Bool {
        switch sigil {
        case "#", "^", "/", "!", ">": true
        default: false
        }
    }

    /// Whether a name can be that of a partial: `navigation`, `parts/card`.
    var isPartialName: Bool {
        !name.isEmpty && name.unicodeScalars.allSatisfy { TemplateReference.isNameCharacter($0) || $0 == "/" }
    }
}

extension TemplateReference {
    /// A name as a tag has it; nil where it is none.
    init?(_ text: String, place: Place) {
        self.text = text
        self.place = place
        var path = Substring(text)
        if text.last == ")", let parenthesis = text.firstIndex(of: "(") {
            guard let function = Function(rawValue: String(text[..<parenthesis])) else { return nil }
            path = text[text.index(after: parenthesis)...].dropLast()
            guard path.isEmpty != (function == .empty) else { return nil }
            self.function = function
        }
        if path == "." || (path.isEmpty && function != nil) {
            self.path = []
            return
        }
        self.path = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let isValid = self.path.allSatisfy { !$0.isEmpty && $0.unicodeScalars.allSatisfy(Self.isNameCharacter) }
        if !isValid { return nil }
    }

    /// Names are made of ASCII letters, digits, `-` and `_`.
    static func isNameCharacter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
        default: false
        }
    }
}
