import Diagnostics
import ReportInput
import ReportModel
import Testing

/// What the reader adds to every text is taken off before comparing: the ids of headings and the frame around tables.
/// Both can be told from what an author writes, since the library escapes `<` in text. Addresses of ours, which the reader
/// leaves open, are blanked on both sides.
@Suite struct FidelityTests {
    @Test(arguments: SnippetTable.all)
    func rendersAsTheLibraryDoes(text: String) {
        #expect(Comparable(text).ours == Comparable(text).library)
        #expect(problems(text) == [])
    }

    @Test func hasATableOfEveryConstruct() {
        #expect(SnippetTable.all.count >= 150)
        #expect(Set(SnippetTable.all).count == SnippetTable.all.count)
    }

    @Test(arguments: SnippetTable.all.filter { !$0.isEmpty })
    func rendersAsTheLibraryDoesInsideQuotesAndLists(text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let quoted = lines.map { "> " + $0 }.joined(separator: "\n")
        let listed = "- " + lines.joined(separator: "\n  ")
        #expect(Comparable(quoted).ours == Comparable(quoted).library)
        #expect(Comparable(listed).ours == Comparable(listed).library)
    }

    @Test func rendersAllOfTheTableAsOneTextAsTheLibraryDoes() {
        // What is never closed would hide what follows.
        let text = SnippetTable.all.filter { $0 != "```\nnever closed" }.joined(separator: "\n\n")
        #expect(Comparable(text).ours == Comparable(text).library)
    }

    @Test(arguments: 0..<40)
    func rendersRandomVariantsAsTheLibraryDoes(seed: Int) {
        var random = Sequence64(seed: UInt64(seed))
        var compared = 0
        for _ in 0..<60 {
            let text = random.variant(of: SnippetTable.all)
            let result = MarkdownText(text, file: "Content/cases/a.md").read()
            // Where the reader has something to say it changes something.
            guard result.diagnostics.isEmpty, !Comparable.isRepaired(text, result.draft) else { continue }
            compared += 1
            let comparable = Comparable(text)
            #expect(comparable.ours == comparable.library, "seed \(seed): \(text.debugDescription)")
        }
        #expect(compared > 10)
    }
}

/// A text rendered by the reader and by the library, in comparable form: without the additions and with `…` for addresses
/// of ours.
private struct Comparable {
    var ours: String
    var library: String

    init(_ text: String) {
        let fragments = MarkdownText(text, file: "Content/cases/a.md").read().draft.fragments
        ours = fragments.map { fragment in
            switch fragment {
            case .html(let html): html
            case .address: "\u{1}"
            case .name, .claim, .block, .word: "{\(fragment)}"
            }
        }.joined()
            .replacing(#/="\x01[^"]*"/#, with: "=\"…\"")
            .replacing(#/<h([1-6]) id="s[0-9-]+">/#) { "<h\($0.output.1)>" }
            .replacing("<div class=\"table-scroll\" tabindex=\"0\">\n", with: "")
            .replacing("</div>\n", with: "")
        library = libraryHTML(String(String.UnicodeScalarView(text.unicodeScalars.lineFeedsOnly)))
            .replacing(#/(<a href|<img src)="(?!https?:|mailto:|tel:|#)[^"]*"/#.ignoresCase()) {
                "\($0.output.1)=\"…\""
            }
    }

    /// Whether a variant has something that the reader changes without a word: a figure, a name, an alert, a caption, a
    /// comment, or a line break between Chinese characters.
    static func isRepaired(_ text: String, _ draft: MarkdownDraft) -> Bool {
        let isFilled = draft.fragments.contains { fragment in
            switch fragment {
            case .html(let html): html.contains("<figure>")
            case .address: false
            case .name, .claim, .block, .word: true
            }
        }
        return isFilled || text.contains("<!--") || text.contains(#/[^\x00-\x7F].*\s.*[^\x00-\x7F]/#)
    }
}

extension String.UnicodeScalarView {
    /// Line feeds for the line ends of Windows and of old Macintoshes, as the reader has them.
    fileprivate var lineFeedsOnly: [Unicode.Scalar] {
        zip(self, ["\n"] + Array(self)).compactMap { scalar, previous in
            switch (scalar, previous) {
            case ("\n", "\r"): nil
            case ("\r", _): "\n"
            default: scalar
            }
        }
    }
}

/// A fixed sequence of numbers that look random (SplitMix64).
private struct Sequence64: RandomNumberGenerator {
    var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// One to three texts of a table, with a few characters left out, doubled, moved or put in.
    mutating func variant(of table: [String]) -> String {
        let texts = (0..<Int.random(in: 1...3, using: &self)).compactMap { _ in table.randomElement(using: &self) }
        var scalars = Array(texts.joined(separator: Bool.random(using: &self) ? "\n\n" : "\n").unicodeScalars)
        for _ in 0..<Int.random(in: 1...6, using: &self) where !scalars.isEmpty {
            let place = Int.random(in: 0..<scalars.count, using: &self)
            switch Int.random(in: 0..<4, using: &self) {
            case 0: scalars.remove(at: place)
            case 1: scalars.insert(scalars[place], at: place)
            case 2: scalars.swapAt(place, Int.random(in: 0..<scalars.count, using: &self))
            default:
                guard let mark = Self.marks.randomElement(using: &self) else { continue }
                scalars.insert(contentsOf: mark.unicodeScalars, at: place)
            }
        }
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars)
        return text
    }

    private static let marks = [
        "*", "**", "_", "`", "[", "]", "(", ")", "\n", "\n\n", "> ", "- ", "1. ", "#", "|", "\\", "&", "~~", "!",
        "[^1]", " ", "\t", "    ", "文", ":", "---", "```",
    ]
}
