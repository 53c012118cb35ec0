import Diagnostics
import ReportModel

/// The ids of a register as declared: each checked, each known once, each found by those who refer to it.
struct DeclaredIDs<Element: Sendable> {
    /// Positions, in the list of drafts, of those that are kept; the register has them in this order.
    private(set) var kept: [Int] = []
    private var keys: [String: Key<Element>] = [:]
    /// Other names of elements; one that several share leads to none of them.
    private var names: [String: [Key<Element>]] = [:]
    private let code: DiagnosticCode
    private let subject: Phrase
    private let file: String
    private let unread: UnreadIDs
    /// Positions, in the list of drafts, of those that are left out: about their names enough has been said.
    private(set) var leftOut: [Int] = []
    private var leftOutNames: Set<String> = []

    /// Checks ids in their order; malformed and doubled ones become problems and are left out.
    ///
    /// - Parameters:
    ///   - subject: what the ids name, for messages: an area, a metric.
    ///   - code: the problem of an id that nobody declares.
    ///   - file: where such ids are declared.
    ///   - unread: ids that stand there but could not be read, about which enough has been said.
    init(
        _ ids: [Located<String>], subject: Phrase, unknown code: DiagnosticCode, file: String,
        unread: UnreadIDs = .these([]), problems: inout [Diagnostic]
    ) {
        self.code = code
        self.subject = subject
        self.file = file
        self.unread = unread
        var firstPlaces: [String: Place] = [:]
        for (position, id) in ids.enumerated() {
            guard Self.isID(id.value) else {
                leftOut.append(position)
                leftOutNames.insert(id.value)
                problems.append(
                    Diagnostic(
                        .idInvalid, at: id.place,
                        Phrase("“\(id.value)” can't be an id.", zh: "“\(id.value)”不能用作编号。"),
                        remedy: Phrase(
                            "Use small letters a–z, digits and hyphens, for instance “wucheng”.",
                            zh: "请用小写字母 a–z、数字和连字符，例如“wucheng”。")))
                continue
            }
            if let first = firstPlaces[id.value] {
                leftOut.append(position)
                problems.append(
                    Diagnostic(
                        .idDuplicate, at: id.place,
                        Phrase("The id “\(id.value)” is given twice.", zh: "编号“\(id.value)”重复出现。"),
                        remedy: Phrase("Give one of the two another id.", zh: "请为其中一个换用别的编号。"),
                        notes: [.init(Phrase("First given here.", zh: "第一次出现在此。"), at: first)]))
                continue
            }
            firstPlaces[id.value] = id.place
            keys[id.value] = Key(position: kept.count)
            kept.append(position)
        }
    }

    /// Whether all that is declared could be read and kept, so that nothing seems missing that is there.
    var isWhole: Bool {
        guard case .these(let ids) = unread else { return false }
        return ids.isEmpty && leftOut.isEmpty
    }

    /// Behind so many problems stands one mistake, and to search for what every name may mean would take long.
    private static var mostSearched: Int { 200 }

    /// Small ASCII letters, digits and hyphens, not beginning with a hyphen.
    static func isID(_ text: String) -> Bool {
        guard let first = text.utf8.first, first != UInt8(ascii: "-"), text.utf8.count <= 100 else { return false }
        return text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") }
    }

    /// Lets an element that no draft declares, but that follows from one, be found by its id, which nothing else has.
    mutating func declare(_ id: String) -> Key<Element> {
        let key = Key<Element>(position: keys.count)
        keys[id] = key
        return key
    }

    /// Lets an element be found by another name too.
    mutating func add(name: String, for key: Key<Element>) {
        guard !name.isEmpty, names[name]?.contains(key) != true else { return }
        names[name, default: []].append(key)
    }

    /// Lets nothing be said of those who call an element that is left out by this name.
    mutating func leaveOut(name: String) { leftOutNames.insert(name) }

    /// The element that an id, or a name that only one has, means.
    func key(_ text: String) -> Key<Element>? {
        if let key = keys[text] { return key }
        guard let found = names[text], found.count == 1 else { return nil }
        return found[0]
    }

    /// The element that somebody refers to; nil, with a problem, if there is none or several could be meant.
    func resolve(_ text: Located<String>, problems: inout [Diagnostic]) -> Key<Element>? {
        if let key = key(text.value) { return key }
        if !unread.contains(text.value), !leftOutNames.contains(text.value) {
            problems.append(unknown(text, isSearched: problems.count < Self.mostSearched))
        }
        return nil
    }

    /// Whether several elements have the name.
    func isAmbiguous(_ name: String) -> Bool { keys[name] == nil && names[name].map { $0.count > 1 } ?? false }

    /// The elements that a list refers to, each once; one that stands in it again becomes a problem.
    func resolve(_ list: [Located<String>], problems: inout [Diagnostic]) -> [Key<Element>] {
        resolveEach(list, problems: &problems).map(\.key)
    }

    /// The same, with the place in the list of each.
    func resolveEach(
        _ list: [Located<String>], problems: inout [Diagnostic]
    ) -> [(key: Key<Element>, place: Place)] {
        var firstPlaces: [Key<Element>: Place] = [:]
        return list.compactMap { text in
            guard let key = resolve(text, problems: &problems) else { return nil }
            guard let first = firstPlaces.updateValue(text.place, forKey: key) else { return (key, text.place) }
            problems.append(
                Diagnostic(
                    .idDuplicate, at: text.place,
                    Phrase(
                        "The \(subject.english) “\(text.value)” stands in the list twice.",
                        zh: "列表中的\(subject.chinese)“\(text.value)”重复出现。"),
                    remedy: Phrase("Keep one of the two.", zh: "请只保留一个。"),
                    notes: [.init(Phrase("First given here.", zh: "第一次出现在此。"), at: first)]))
            return nil
        }
    }

    private func unknown(_ text: Located<String>, isSearched: Bool) -> Diagnostic {
        if let several = names[text.value], several.count > 1 {
            let ids = keys.filter { several.contains($0.value) }.keys.sorted().joined(separator: ", ")
            return Diagnostic(
                code, at: text.place,
                Phrase("“\(text.value)” can mean several: \(ids).", zh: "“\(text.value)”可以指多个：\(ids)。"),
                remedy: Phrase("Write the id of the one you mean.", zh: "请写明编号。"))
        }
        let candidates = isSearched ? keys.keys.sorted() + names.keys.sorted() : []
        let nearest = Suggestion.nearest(to: text.value, in: candidates)
        return Diagnostic(
            code, at: text.place,
            Phrase(
                "No \(subject.english) “\(text.value)” in \(file)\(nearest.map { "; did you mean “\($0)”?" } ?? ".")",
                zh: "\(file) 中没有\(subject.chinese)“\(text.value)”\(nearest.map { "，是否应为“\($0)”？" } ?? "。")"),
            remedy: text.value.contains(where: { "，、【】".contains($0) })
                ? Phrase("Write a list with ordinary brackets and commas: [a, b].", zh: "列表请用半角方括号和逗号：[a, b]。")
                : nearest == nil
                    ? Phrase("Add it to \(file), or mend the id.", zh: "请在 \(file) 中补上，或改正编号。") : nil)
    }
}

/// Ids that a file declares but that could not be read; whoever refers to them is not to blame.
package enum UnreadIDs: Sendable {
    case these(Set<String>)
    /// The whole file is missing or could not be read.
    case all

    func contains(_ id: String) -> Bool {
        switch self {
        case .these(let ids): ids.contains(id)
        case .all: true
        }
    }
}
