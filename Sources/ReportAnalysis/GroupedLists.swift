/// For each of a fixed number of things a list of others, in one array with offsets.
///
/// Four bytes a list and no allocation of its own for any of them, which is what makes three million figures fit.
struct GroupedLists<Element: Sendable>: Sendable {
    private let starts: [UInt32]
    private let elements: [Element]

    /// Lists for the things 0 ..< count. `visit` calls its argument for every pair of thing and element, in the order
    /// that the lists shall have; it is run twice and must tell the same both times.
    init(count: Int, filler: Element, _ visit: ((Int, Element) -> Void) -> Void) {
        var next = [UInt32](repeating: 0, count: count + 1)
        visit { thing, _ in next[thing + 1] += 1 }
        for thing in 0..<count { next[thing + 1] += next[thing] }
        starts = next
        var elements = [Element](repeating: filler, count: Int(next[count]))
        visit { thing, element in
            elements[Int(next[thing])] = element
            next[thing] += 1
        }
        self.elements = elements
    }

    subscript(thing: Int) -> ArraySlice<Element> {
        elements[Int(starts[thing])..<Int(starts[thing + 1])]
    }
}
