import Markup

/// The columns that some tables of a page lack, with all the reasons, so that each is said once.
struct LeftOutColumns {
    private var names: [String] = []
    private var reasons: [String: [Reason]] = [:]

    mutating func add(_ columns: [(name: String, reasons: [Reason])]) {
        for column in columns {
            if reasons[column.name] == nil { names.append(column.name) }
            for reason in column.reasons where reasons[column.name]?.contains(reason) != true {
                reasons[column.name, default: []].append(reason)
            }
        }
    }

    /// A paragraph for each column; nothing if no table lacks one.
    func html(_ words: TableWords) -> HTML {
        HTML { html in
            for name in names {
                let sentences = [words.columnLeftOutOfSome(name)] + (reasons[name] ?? []).map(words.explained)
                html.add(.p, words.sentences(sentences), .class("table-note"))
            }
        }
    }
}
