package import Diagnostics

/// The keys of a group of values in a YAML file, or the columns of a table: their names in English and in Chinese.
package protocol FieldKey: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// Accepted besides the English name.
    var chinese: [String] { get }
}

extension FieldKey {
    /// The key of a name as somebody wrote it, in either language.
    package static func named(_ name: String) -> Self? {
        if let key = Self(rawValue: name) { return key }
        return allCases.first { $0.chinese.contains(name) }
    }

    /// Every accepted name.
    package static var names: [String] { names(of: Array(allCases)) }

    /// Every accepted name of some of the keys.
    package static func names(of keys: [Self]) -> [String] { keys.flatMap { [$0.rawValue] + $0.chinese } }

    /// The name for Chinese messages: the Chinese one, then the English one.
    package var inChinese: String { chinese.first.map { "“\($0)”（\(rawValue)）" } ?? "“\(rawValue)”" }

    /// All names, for messages that list what is possible.
    package static var list: Phrase { list(of: Array(allCases)) }

    /// The names of some of the keys, for messages.
    package static func list(of keys: [Self]) -> Phrase {
        Phrase(
            keys.map(\.rawValue).joined(separator: ", "),
            zh: keys.map { key in key.chinese.first.map { "\($0)（\(key.rawValue)）" } ?? key.rawValue }
                .joined(separator: "、"))
    }
}

/// A closed list of words that a value may be, in English and in Chinese.
package protocol ChoiceWord: RawRepresentable<String>, CaseIterable, Sendable {
    /// Accepted besides the English word.
    var chinese: [String] { get }
}

extension ChoiceWord {
    package static func named(_ word: String) -> Self? {
        if let choice = Self(rawValue: word) { return choice }
        return allCases.first { $0.chinese.contains(word) }
    }

    package static var words: [String] { allCases.flatMap { [$0.rawValue] + $0.chinese } }

    /// All words, for messages that list what is possible.
    package static var list: Phrase {
        Phrase(
            allCases.map(\.rawValue).joined(separator: ", "),
            zh: allCases.map { word in word.chinese.first.map { "\($0)（\(word.rawValue)）" } ?? word.rawValue }
                .joined(separator: "、"))
    }
}
