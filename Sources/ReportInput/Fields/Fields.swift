package import Diagnostics

/// The values of one group of keys, each under a known key; collects what is wrong with them.
package struct Fields<Key: FieldKey> {
    /// Where the group begins.
    package let place: Place
    package private(set) var problems: [Diagnostic] = []
    private var nodes: [Key: YAMLNode] = [:]
    private var keyPlaces: [Key: Place] = [:]
    /// The values under names of dimensions, by the dimensions' ids.
    private var categoryNodes: [String: (key: Place, node: YAMLNode)] = [:]
    /// Whether there is a group of keys at all; of what is none no key is missed.
    package let isGroup: Bool

    /// Sorts the entries of a node under their keys; unknown and doubled keys become problems.
    ///
    /// - Parameters:
    ///   - subject: what the group describes, for messages: a metric, a source.
    ///   - keys: those that are known here, if not all of their kind are.
    package init(_ node: YAMLNode, subject: Phrase, among keys: [Key] = Array(Key.allCases)) {
        self.init(node, subject: subject, among: keys, dimensions: DeclaredDimensions())
    }

    /// - Parameter dimensions: those that a key may be called after besides.
    init(
        _ node: YAMLNode, subject: Phrase, among keys: [Key] = Array(Key.allCases), dimensions: DeclaredDimensions
    ) {
        place = node.place
        if case .mapping = node.content { isGroup = true } else { isGroup = false }
        guard case .mapping(let entries) = node.content else {
            problems.append(
                Diagnostic(
                    .valueType, at: node.place,
                    Phrase(
                        "Here stands \(node.description.english); \(subject.english) is a group of keys.",
                        zh: "此处是\(node.description.chinese)，\(subject.chinese)应是一组键值。"),
                    remedy: node.hasWideColon
                        ? Phrase("Write an ordinary colon and a blank behind every key.", zh: "每个键后面请写半角冒号加空格，不用“：”。")
                        : nil))
            return
        }
        for entry in entries {
            guard let key = Key.named(entry.key.value), keys.contains(key) else {
                if let dimension = dimensions.ids[entry.key.value] {
                    if let first = categoryNodes[dimension] {
                        refuseDoubled(entry.key, first: first.key)
                    } else {
                        categoryNodes[dimension] = (entry.key.place, entry.value)
                    }
                    continue
                }
                if dimensions.mayBeUnread(entry.key.value) { continue }
                refuseUnknown(entry.key, among: keys, subject: subject)
                continue
            }
            if let first = keyPlaces[key] {
                refuseDoubled(entry.key, key, first: first)
                continue
            }
            keyPlaces[key] = entry.key.place
            nodes[key] = entry.value
        }
    }

    /// The dimensions under whose names something is given, by their ids.
    var dimensions: Dictionary<String, (key: Place, node: YAMLNode)>.Keys { categoryNodes.keys }

    /// What is given under the name of a dimension, empty if it has no value; nil if nothing is, or, with a problem, what is
    /// no single value.
    mutating func category(in dimension: String) -> Located<String>? {
        guard let node = categoryNodes[dimension]?.node else { return nil }
        guard case .scalar(let text, _) = node.content else {
            problems.append(
                Diagnostic(
                    .valueType, at: node.place,
                    Phrase(
                        "“\(dimension)” is \(node.description.english) here; it must be a single value.",
                        zh: "“\(dimension)”在此处是\(node.description.chinese)，应为单个值。")))
            return nil
        }
        return Located(node.isNull ? "" : text.trimmingBlanks(), at: node.place)
    }

    /// The node of a key, if it is given and has a value.
    package func node(_ key: Key) -> YAMLNode? {
        guard let node = nodes[key], !node.isNull else { return nil }
        return node
    }

    /// Whether nothing is given for a key: it is left out, has no value, or an empty text or list.
    package func isEmpty(_ key: Key) -> Bool {
        switch node(key)?.content {
        case nil: true
        case .scalar(let text, _): text.trimmingBlanks().isEmpty
        case .sequence(let items): items.isEmpty
        case .mapping: false
        }
    }

    /// Where a key stands that is given and has a value.
    package func keyPlace(_ key: Key) -> Place? { node(key) == nil ? nil : keyPlaces[key] }

    /// Whether something has been said of the value of a key.
    func isRefused(_ key: Key) -> Bool {
        nodes[key].map { node in problems.contains { $0.place == node.place } } ?? false
    }

    /// Where a key stands that is given, with a value or without.
    func givenPlace(_ key: Key) -> Place? { keyPlaces[key] }

    /// Where a key stands that is given, but without a value.
    package func emptyPlace(_ key: Key) -> Place? { nodes[key]?.isNull == true ? keyPlaces[key] : nil }

    /// A text; nil if it is not given.
    package mutating func text(_ key: Key) -> Located<String>? {
        guard let node = node(key) else { return nil }
        guard case .scalar(let text, _) = node.content else {
            refuseType(node, key, expected: Phrase("a single value", zh: "单个值"))
            return nil
        }
        let trimmed = text.trimmingBlanks()
        return trimmed.isEmpty ? nil : Located(trimmed, at: node.place)
    }

    /// A text that must be given.
    package mutating func required(_ key: Key, _ subject: Phrase) -> Located<String>? {
        if let text = text(key) { return text }
        // A value of the wrong type has been reported already.
        if case .sequence = node(key)?.content { return nil }
        guard isGroup, isEmpty(key) else { return nil }
        problems.append(
            Diagnostic(
                .keyMissing, at: nodes[key]?.place ?? place,
                Phrase(
                    "\(subject.english.capitalizedFirst) needs “\(key.rawValue)”.",
                    zh: "\(subject.chinese)缺少\(key.inChinese)。"),
                remedy: Phrase("Add “\(key.rawValue): …”.", zh: "请补上“\(key.chinese.first ?? key.rawValue): …”。")))
        return nil
    }

    /// A list of texts; a single value is a list of one.
    package mutating func list(_ key: Key) -> [Located<String>] {
        guard let node = node(key) else { return [] }
        switch node.content {
        case .scalar(let text, _):
            return [Located(text.trimmingBlanks(), at: node.place)]
        case .sequence(let items):
            return items.compactMap { item in
                guard case .scalar(let text, _) = item.content else {
                    refuseType(item, key, expected: Phrase("a single value", zh: "单个值"))
                    return nil
                }
                return Located(text.trimmingBlanks(), at: item.place)
            }
        case .mapping:
            refuseType(node, key, expected: Phrase("a list", zh: "列表"))
            return []
        }
    }

    /// The items of a list of groups.
    package mutating func items(_ key: Key) -> [YAMLNode] {
        guard let node = node(key) else { return [] }
        guard case .sequence(let items) = node.content else {
            refuseType(node, key, expected: Phrase("a list", zh: "列表"))
            return []
        }
        return items
    }

    /// One of a closed list of words.
    package mutating func choice<Choice: ChoiceWord>(_ key: Key, of: Choice.Type) -> Choice? {
        guard let text = text(key) else { return nil }
        if let choice = Choice.named(text.value) { return choice }
        problems.append(Self.unknownWord(text, key: key, of: Choice.self))
        return nil
    }

    /// Words of a closed list, each with its place; a single one is a list of one.
    package mutating func choices<Choice: ChoiceWord>(_ key: Key, of: Choice.Type) -> [Located<Choice>] {
        list(key).compactMap { text in
            if let choice = Choice.named(text.value) { return Located(choice, at: text.place) }
            problems.append(Self.unknownWord(text, key: key, of: Choice.self, isSearched: isSearching))
            return nil
        }
    }

    /// Yes or no: `true`, `yes`, `是`, `false`, `no`, `否`.
    package mutating func flag(_ key: Key) -> Bool? {
        choice(key, of: FlagWord.self).map { $0 == .yes }
    }

    /// A whole number within limits.
    package mutating func integer(_ key: Key, in range: ClosedRange<Int>) -> Int? {
        guard let text = text(key) else { return nil }
        if let number = Int(text.value), range.contains(number) { return number }
        problems.append(
            Diagnostic(
                .valueInvalid, at: text.place,
                Phrase(
                    "“\(text.value)” is no whole number from \(range.lowerBound) to \(range.upperBound), which “\(key.rawValue)” must be.",
                    zh: "\(key.inChinese)应为 \(range.lowerBound) 到 \(range.upperBound) 的整数，而这里是“\(text.value)”。")))
        return nil
    }

    /// A problem that the caller found in one of the values.
    package mutating func refuse(_ problem: Diagnostic) { problems.append(problem) }

    /// Behind so many problems stands one mistake, and to search for what every word may mean would take long.
    private var isSearching: Bool { problems.count < 200 }

    private mutating func refuseUnknown(_ key: Located<String>, among keys: [Key], subject: Phrase) {
        let nearest = isSearching ? Suggestion.nearest(to: key.value, in: Key.names(of: keys)) : nil
        let list = Key.list(of: keys)
        problems.append(
            Diagnostic(
                .keyUnknown, at: key.place,
                Phrase(
                    "\(subject.english.capitalizedFirst) has no key “\(key.value)”\(nearest.map { "; did you mean “\($0)”?" } ?? ".")",
                    zh: "\(subject.chinese)没有“\(key.value)”这个键\(nearest.map { "，是否应为“\($0)”？" } ?? "。")"),
                remedy: nearest == nil
                    ? Phrase("Known keys: \(list.english).", zh: "可用的键：\(list.chinese)。") : nil))
    }

    private mutating func refuseDoubled(_ name: Located<String>, _ key: Key? = nil, first: Place) {
        problems.append(
            Diagnostic(
                .keyDuplicate, at: name.place,
                Phrase(
                    "The key “\(key?.rawValue ?? name.value)” is given twice.",
                    zh: "键\(key?.inChinese ?? "“\(name.value)”")重复出现。"),
                remedy: Phrase("Keep one of the two.", zh: "请只保留一个。"),
                notes: [.init(Phrase("First given here.", zh: "第一次出现在此。"), at: first)]))
    }

    private mutating func refuseType(_ node: YAMLNode, _ key: Key, expected: Phrase) {
        problems.append(
            Diagnostic(
                .valueType, at: node.place,
                Phrase(
                    "“\(key.rawValue)” is \(node.description.english) here; it must be \(expected.english).",
                    zh: "\(key.inChinese)在此处是\(node.description.chinese)，应为\(expected.chinese)。")))
    }

    /// The problem of a word that is not in a closed list.
    package static func unknownWord<Choice: ChoiceWord>(
        _ text: Located<String>, key: Key, of: Choice.Type, isSearched: Bool = true
    ) -> Diagnostic {
        // Chinese words of two characters that share one may be opposites (是, 不是); all words are listed anyway.
        let isShort = text.value.count <= 2 && text.value.utf8.count > text.value.count
        let nearest = isShort || !isSearched ? nil : Suggestion.nearest(to: text.value, in: Choice.words)
        return Diagnostic(
            .valueInvalid, at: text.place,
            Phrase(
                "“\(text.value)” is no value of “\(key.rawValue)”\(nearest.map { "; did you mean “\($0)”?" } ?? ".")",
                zh: "\(key.inChinese)不能是“\(text.value)”\(nearest.map { "，是否应为“\($0)”？" } ?? "。")"),
            remedy: Phrase("Possible values: \(Choice.list.english).", zh: "可用的值：\(Choice.list.chinese)。"))
    }
}

/// Yes and no as people write them.
private enum FlagWord: String, ChoiceWord {
    case yes
    case no

    var chinese: [String] {
        switch self {
        case .yes: ["是", "true", "True", "TRUE", "Yes"]
        case .no: ["否", "false", "False", "FALSE", "No"]
        }
    }
}
