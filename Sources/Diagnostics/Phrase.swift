/// A sentence of the tool in both of its languages.
package struct Phrase: Sendable, Hashable {
    package var chinese: String
    package var english: String

    package init(_ english: String, zh chinese: String) {
        self.chinese = chinese
        self.english = english
    }

    /// The sentence in one language.
    package func text(in language: MessageLanguage) -> String {
        switch language {
        case .chinese: chinese
        case .english: english
        }
    }
}

/// The language that messages are written in.
package enum MessageLanguage: String, Sendable, CaseIterable {
    case chinese
    case english
}
