import Diagnostics
import ReportInput
import Testing

/// The slips that people make in YAML are told where they are, and not in the words of the library.
@Suite struct YAMLMistakeTests {
    private func problems(_ text: String) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        _ = YAMLReader.read(text, file: "x.yml", problems: &problems)
        return problems
    }

    @Test(arguments: [
        ("- id: a\n  名称：网格\n  单位: 个\n", "2:5 “名称”后面用了全角冒号“：”。 请写半角冒号加空格：“名称: 网格”。"),
        ("站名：年报\n语言: 中文\n", "1:3 “站名”后面用了全角冒号“：”。 请写半角冒号加空格：“站名: 年报”。"),
        ("- id: a\n  名称:网格\n  单位: 个\n", "2:5 “名称”的冒号后面缺少空格。 请写半角冒号加空格：“名称: 网格”。"),
        ("- id: a\n\tname: b\n", "2:1 缩进中有制表符（Tab）。 缩进请用空格。"),
        ("- id: a\n\n— id: b\n  name: c\n", "3:1 “—”不能作为列表项的开头。 请写半角连字符加空格：“- ”。"),
        ("- id: a\n-id: b\n", "2:1 “-”不能作为列表项的开头。 请写半角连字符加空格：“- ”。"),
        ("单位: %\n", "1:5 值不能以“%”开头。 请把值放在英文引号中：\"%\"。"),
        ("a: 数据: 一览\n", "1:6 值中又有一个冒号加空格。 请用英文引号把整个值括起来。"),
        ("- id: a\n   name: b\n", "2:8 这里不能有键：此行比上面的键缩进更多，或上一行没有写完。 同一项的各个键要左对齐。"),
        ("- id: a\nname: b\n", "2:1 此行既不属于上面那一项，也不是新的一项。 请与上面的键左对齐；新的一项以“- ”开头。"),
        ("a: [b, c\nd: e\n", "2:2 前面的“[”没有对应的“]”，或各项之间缺少逗号。 写法如 [a, b]，逗号用半角。"),
        ("a: \"b\n", "2:1 前面的引号没有结束。 请在值的末尾补上同样的引号。"),
        ("a: b\n这里是一句话\nc: d\n", "3:1 上一行既不是键值，也没有在此接续。 每行请写成“键: 值”。"),
    ])
    func tellsTheSlip(_ text: String, _ expected: String) {
        let told = problems(text).map { problem in
            let start = problem.place.start.map { "\($0.line):\($0.column)" } ?? "?"
            return "\(start) \(problem.summary.chinese) \(problem.remedy?.chinese ?? "")"
        }
        #expect(told == [expected])
    }

    @Test(arguments: ["- id: a\n  time: https://example.org/\n  b\n c: d\n", "a: b\n-1\nc: d\n"])
    func takesNoAddressOrNumberForASlip(_ text: String) {
        let told = problems(text).map(\.summary.english)
        #expect(told.count == 1)
        #expect(told.first?.contains("colon") == false && told.first?.contains("begins no item") == false)
    }
}
