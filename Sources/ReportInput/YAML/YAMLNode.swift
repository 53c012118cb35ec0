package import Diagnostics

/// A value of a YAML or JSON file with its place.
package struct YAMLNode: Sendable {
    package var place: Place
    package var content: Content

    package indirect enum Content: Sendable {
        /// Text as written; plain (unquoted) text may be empty or `~`, which mean that there is no value.
        case scalar(String, isPlain: Bool)
        case sequence([YAMLNode])
        case mapping([Entry])
    }

    /// A key and its value.
    package struct Entry: Sendable {
        package var key: Located<String>
        package var value: YAMLNode
    }

    /// Whether it says that there is no value.
    package var isNull: Bool {
        if case .scalar(let text, isPlain: true) = content { return text.isEmpty || text == "~" || text == "null" }
        return false
    }

    /// Whether it is a text with a full-width colon, which makes no key.
    package var hasWideColon: Bool {
        if case .scalar(let text, isPlain: true) = content { return text.contains("：") }
        return false
    }

    /// The text, or all texts of a list or of a group and what is in them.
    package var texts: [String] {
        switch content {
        case .scalar(let text, _): [text]
        case .sequence(let items): items.flatMap(\.texts)
        case .mapping(let entries): entries.flatMap(\.value.texts)
        }
    }

    /// What it is, for messages.
    package var description: Phrase {
        switch content {
        case .scalar: Phrase("a single value", zh: "单个值")
        case .sequence: Phrase("a list", zh: "列表")
        case .mapping: Phrase("a group of keys", zh: "一组键值")
        }
    }
}
