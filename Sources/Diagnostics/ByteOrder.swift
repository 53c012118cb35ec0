import Glibc

extension String {
    /// Whether its bytes in UTF-8 come before those of another text: the order of paths, in which no language has a say.
    ///
    /// Comparing the bytes where they lie; comparing UTF-8 views took 5% of a build after one change.
    package func precedesInBytes(_ other: String) -> Bool {
        let answer = utf8.withContiguousStorageIfAvailable { mine in
            other.utf8.withContiguousStorageIfAvailable { theirs in
                // Texts of no bytes lie nowhere.
                guard let left = mine.baseAddress, let right = theirs.baseAddress else { return !theirs.isEmpty }
                let order = memcmp(left, right, min(mine.count, theirs.count))
                return order == 0 ? mine.count < theirs.count : order < 0
            }
        }
        return (answer ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
    }
}

extension Array {
    /// The element with a text, of elements that are sorted by the bytes of theirs; nil if there is none.
    package func element(with text: String, sortedBy key: (Element) -> String) -> Element? {
        let place = place(of: text, sortedBy: key)
        return place < count && key(self[place]) == text ? self[place] : nil
    }

    /// The place of the first element that has a text or a later one; the end if there is none.
    package func place(of text: String, sortedBy key: (Element) -> String) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if key(self[middle]).precedesInBytes(text) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
