/// An object on one line, for lists of as many as there are figures: its members are written straight as bytes, and what
/// many records share is written once and added to each.
package struct JSONRecord: Sendable {
    /// The members as they stand between the braces.
    private(set) var members: [UInt8] = []

    /// An object without members.
    package init() {}

    /// Appends a text that may be missing.
    package mutating func add(_ name: StaticString, _ text: String?) {
        begin(name)
        if let text { JSONValue.append(quoted: text, to: &members) } else { members.append(utf8: "null") }
    }

    /// Appends a number by its digits, as JSON writes them, which may be missing.
    package mutating func add(_ name: StaticString, digits: String?) {
        begin(name)
        members.append(utf8: digits ?? "null")
    }

    /// Appends a whole number.
    package mutating func add(_ name: StaticString, _ number: Int) {
        add(name, digits: String(number))
    }

    /// Appends a flag.
    package mutating func add(_ name: StaticString, _ flag: Bool) {
        begin(name)
        members.append(utf8: flag ? "true" : "false")
    }

    /// Appends another record as an object, which may be missing.
    package mutating func add(_ name: StaticString, _ record: JSONRecord?) {
        begin(name)
        if let record { record.write(to: &members) } else { members.append(utf8: "null") }
    }

    /// Appends a member whose name comes from the content.
    package mutating func add(named name: String, _ text: String) {
        separate()
        JSONValue.append(quoted: name, to: &members)
        members.append(utf8: ": ")
        JSONValue.append(quoted: text, to: &members)
    }

    /// Appends the members of another record.
    package mutating func add(membersOf record: JSONRecord) {
        guard !record.members.isEmpty else { return }
        separate()
        members.append(contentsOf: record.members)
    }

    /// Begins anew in the same memory.
    package mutating func removeAll() { members.removeAll(keepingCapacity: true) }

    /// Writes the object, without a line end.
    func write(to output: inout [UInt8]) {
        output.append(UInt8(ascii: "{"))
        output.append(contentsOf: members)
        output.append(UInt8(ascii: "}"))
    }

    /// Names in the code need no escaping.
    private mutating func begin(_ name: StaticString) {
        members.append(utf8: members.isEmpty ? "\"" : ", \"")
        name.withUTF8Buffer { members.append(contentsOf: $0) }
        members.append(utf8: "\": ")
    }

    private mutating func separate() {
        if !members.isEmpty { members.append(utf8: ", ") }
    }
}
