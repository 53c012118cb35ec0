package import ReportModel

/// What is known of texts from earlier readings, and where their bodies are put.
package struct TextMemory: Sendable {
    /// The text of a file as it was read before; nil unless the file certainly is the same, and read the same way.
    package var recall: @Sendable (_ path: String) -> PackedText?
    /// Puts the HTML of a body where it is to be kept.
    package var store: @Sendable ([UInt8]) -> StoredText
    /// Hears of every text that was read and has no problem of its own.
    package var remember: @Sendable (PackedText) -> Void

    package init(
        recall: @escaping @Sendable (_ path: String) -> PackedText?,
        store: @escaping @Sendable ([UInt8]) -> StoredText,
        remember: @escaping @Sendable (PackedText) -> Void
    ) {
        self.recall = recall
        self.store = store
        self.remember = remember
    }

    /// Knows nothing; bodies stay in memory.
    package static let none = TextMemory(recall: { _ in nil }, store: { StoredText($0) }, remember: { _ in })
}
