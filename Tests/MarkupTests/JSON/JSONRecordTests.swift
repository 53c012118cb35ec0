import Markup
import Testing

/// Objects that stand on one line each.
@Suite struct JSONRecordTests {
    private var record: JSONRecord {
        var inner = JSONRecord()
        inner.add("id", "a0")
        inner.add("code", nil as String?)
        var record = JSONRecord()
        record.add("area", inner)
        record.add("value", digits: "-12.50")
        record.add("conversion", nil as JSONRecord?)
        record.add("row", 7)
        record.add("is_published", true)
        record.add(named: "a\"b", "c\nd")
        return record
    }

    @Test func `a record is written on one line`() {
        let list = JSONValue.object([("records", .records { add in for _ in 0..<2 { add(record) } })])
        let line =
            #"{"area": {"id": "a0", "code": null}, "value": -12.50, "conversion": null, "row": 7, "#
            + #""is_published": true, "a\"b": "c\nd"}"#
        #expect(list.text == "{\n  \"records\": [\n    \(line),\n    \(line)\n  ]\n}\n")
    }

    @Test func `a list without records is an empty list`() {
        #expect(JSONValue.records { _ in }.text == "[]\n")
        #expect(JSONValue.records { _ in }.compact == Array("[]".utf8))
    }

    @Test func `a record takes over the members of another`() {
        var record = record
        record.removeAll()
        record.add(membersOf: JSONRecord())
        record.add("id", "a")
        var other = JSONRecord()
        other.add(membersOf: record)
        other.add("name", "b")
        let whole = other
        #expect(JSONValue.records { $0(whole) }.compact == Array(#"[{"id": "a", "name": "b"}]"#.utf8))
    }

    @Test func `long lists are handed over in pieces`() {
        let list = JSONValue.records { add in for _ in 0..<10_000 { add(record) } }
        var pieces = 0
        list.write { _ in pieces += 1 }
        #expect(pieces > 2)
    }
}
