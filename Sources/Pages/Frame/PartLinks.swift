import Markup

/// Links between the pages of something that has several: the page before and the one behind, and by their numbers the
/// first, the last, those around this one and a few far from it.
///
/// However many pages there are, each names a handful, and each is reached from each in a few steps.
package struct PartLinks {
    private let count: Int
    private let part: Int
    private let href: (Int) -> String

    /// - Parameters:
    ///   - count: how many pages there are.
    ///   - part: which of them this page is, from 1.
    ///   - href: the address of a page by its number.
    package init(count: Int, part: Int, href: @escaping (Int) -> String) {
        self.count = count
        self.part = part
        self.href = href
    }

    /// How many pages around this one are named on either side.
    private static let reach = 2
    /// How far from this one others are named.
    private static let steps = [10, 100, 1000]

    /// Nothing where there is one page only.
    func html(_ words: TextWords) -> HTML {
        guard count > 1 else { return HTML() }
        return HTML { html in
            html.add(.nav, .class("parts"), .ariaLabel(words.parts)) { nav in
                nav.add(.ul, .class("links")) { list in
                    if part > 1 { add(words.previousPart, part - 1, .rel("prev"), to: &list) }
                    var last = 0
                    for number in numbers {
                        if number > last + 1 { list.add(.li, "…", .ariaHidden) }
                        add(String(number), number, number == part ? .ariaCurrent("page") : .absent, to: &list)
                        last = number
                    }
                    if part < count { add(words.nextPart, part + 1, .rel("next"), to: &list) }
                }
            }
        }
    }

    /// The numbers of the pages that are named, in order.
    package var numbers: [Int] {
        let near = part - Self.reach...part + Self.reach
        let far = Self.steps.flatMap { [part - $0, part + $0] }
        return Set(near).union(far).union([1, count]).filter { (1...count).contains($0) }.sorted()
    }

    private func add(_ label: String, _ number: Int, _ attribute: Attribute, to list: inout HTML) {
        list.add(.li) { $0.add(.a, label, .href(href(number)), attribute) }
    }
}
