import ReportModel

/// What the words in a breakdown column mean for one metric.
struct DimensionWords {
    /// The position of the dimension among those of its metric.
    let position: Int
    private var meanings: [String: Meaning] = [Dimension.totalCode: .total]

    /// All categories together, or one, by its position.
    enum Meaning: Equatable {
        case total
        case category(Int)
    }

    init(position: Int) {
        self.position = position
    }

    /// The meaning that a word has already; nil if it has the new one now.
    mutating func add(_ word: String, _ meaning: Meaning) -> Meaning? {
        if let other = meanings[word] { return other }
        meanings[word] = meaning
        return nil
    }

    /// 男 性, as tables align words, is 男性.
    func meaning(of word: String) -> Meaning? { meanings[word] ?? meanings[HeaderText.collapsed(word)] }

    /// Every word that has a meaning.
    var words: [String] { meanings.keys.sorted() }
}
