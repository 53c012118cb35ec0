import Diagnostics
import Testing

/// The order of paths.
struct ByteOrderTests {
    private let texts = [
        "", "a", "a\u{0}", "ab", "b", "Content/cases/one.md", "Content/cases/one.mdx", "Content/cases/two.md", "案例",
        "案例一",
        "\u{E9}", "e\u{301}", "\u{10FFFF}", "Z", "~",
    ]

    @Test func `goes by the bytes of UTF-8, whatever the length`() {
        for left in texts {
            for right in texts {
                #expect(
                    left.precedesInBytes(right) == left.utf8.lexicographicallyPrecedes(right.utf8), "\(left), \(right)")
            }
        }
    }

    @Test func `finds what is sorted so, and tells what is missing`() {
        let sorted = texts.sorted { $0.precedesInBytes($1) }
        for text in sorted {
            #expect(sorted.element(with: text, sortedBy: \.self)?.utf8.elementsEqual(text.utf8) == true)
        }
        #expect(sorted.element(with: "aa", sortedBy: \.self) == nil)
        #expect(sorted.place(of: "aa", sortedBy: \.self) == 7)
    }
}
