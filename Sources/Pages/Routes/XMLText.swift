import Markup

/// An XML document that is written from the front to the back. Names are ours; texts and attribute values are escaped.
struct XMLText {
    private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)

    /// Appends an element with what a closure writes.
    mutating func add(
        _ name: StaticString, _ attributes: [(name: StaticString, value: String)] = [], content: (inout XMLText) -> Void
    ) {
        open(name, attributes)
        raw(">\n")
        content(&self)
        close(name)
    }

    /// Appends an element with text.
    mutating func add(_ name: StaticString, _ text: String, _ attributes: [(name: StaticString, value: String)] = []) {
        open(name, attributes)
        raw(">")
        escaped(text)
        close(name)
    }

    /// Appends an element that has attributes only.
    mutating func add(empty name: StaticString, _ attributes: [(name: StaticString, value: String)]) {
        open(name, attributes)
        raw("/>\n")
    }

    private mutating func open(_ name: StaticString, _ attributes: [(name: StaticString, value: String)]) {
        raw("<\(name)")
        for attribute in attributes {
            raw(" \(attribute.name)=\"")
            escaped(attribute.value)
            raw("\"")
        }
    }

    private mutating func close(_ name: StaticString) { raw("</\(name)>\n") }

    private mutating func escaped(_ text: String) { bytes.append(contentsOf: HTML(text: text).bytes) }

    private mutating func raw(_ markup: String) { bytes.append(contentsOf: markup.utf8) }
}
