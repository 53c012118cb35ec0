import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// A rendered page, read as a browser would: its elements and their text.
struct PageReading {
    let root: Node

    /// An element with its attributes, elements and whole text. What unfolds (`details`) counts as text of what stands
    /// around it only by its summary.
    final class Node {
        let name: String
        let attributes: [String: String]
        var children: [Node] = []
        var text = ""

        init(_ name: String, _ attributes: [String: String]) {
            self.name = name
            self.attributes = attributes
        }

        /// It and everything in it.
        var all: [Node] { [self] + children.flatMap(\.all) }

        func all(_ name: String, class names: String? = nil) -> [Node] {
            all.filter { $0.name == name && (names == nil || $0.attributes["class"] == names) }
        }

        /// The text without line breaks around it.
        var trimmed: String { text.trimmingCharacters(in: .whitespacesAndNewlines) }
    }

    struct Malformed: Error { var line: Int }

    /// Fails if elements are not closed in order: void elements are closed first, as XML wants it.
    init(_ page: String) throws {
        let xml = page.replacing("<!DOCTYPE html>", with: "").replacing(#/<(meta|link|br|img|input|hr|wbr)([^>]*?)/?>/#)
        {
            "<\($0.output.1)\($0.output.2)/>"
        }.replacing("&middot;", with: "·")
        let parser = XMLParser(data: Data(xml.utf8))
        let builder = Builder()
        parser.delegate = builder
        guard parser.parse(), let root = builder.root else { throw Malformed(line: parser.lineNumber) }
        self.root = root
    }

    /// The rows of the table with an id, each with the texts of its cells.
    func rows(ofTable id: String) -> [[String]] {
        let table = root.all("table").first { table in
            table.all("caption").contains { $0.attributes["id"] == "\(id)-caption" }
        }
        return table?.all("tr").map { row in row.children.map(\.trimmed) } ?? []
    }

    /// The texts of all elements of a name and class.
    func texts(_ name: String, class names: String? = nil) -> [String] {
        root.all(name, class: names).map(\.trimmed)
    }

    private final class Builder: NSObject, XMLParserDelegate {
        var root: Node?
        private var open: [Node] = []

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            let node = Node(name, attributes)
            open.last?.children.append(node)
            if root == nil { root = node }
            open.append(node)
        }

        func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
            open.removeLast()
        }

        func parser(_ parser: XMLParser, foundCharacters text: String) {
            for node in open.indices.reversed() {
                open[node].text += text
                guard open[node].name == "details" else { continue }
                if open.count == node + 1 || open[node + 1].name != "summary" { break }
            }
        }
    }
}

extension PageReading {
    /// The short facts on top of a page, by their terms.
    var facts: [String: String] {
        guard let list = root.all("dl", class: "facts").first else { return [:] }
        let pairs = list.children.compactMap { pair in
            pair.children.count == 2 ? (pair.children[0].trimmed, pair.children[1].trimmed) : nil
        }
        return Dictionary(pairs) { first, _ in first }
    }
}
