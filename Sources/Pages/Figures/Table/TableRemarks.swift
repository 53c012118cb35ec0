import Markup

/// What is to be said of several tables of a page together, so that each is said once: what words in cells mean, and
/// which columns some tables lack, with all the reasons.
struct TableRemarks {
    private var explained: [Reason] = []
    private var met: Set<Reason> = []
    private var names: [String] = []
    private var reasons: [String: [Reason]] = [:]

    mutating func add(leftOut columns: [(name: String, reasons: [Reason])], reasons shown: [Reason] = []) {
        for reason in shown where reason.explanation != nil && met.insert(reason).inserted { explained.append(reason) }
        for column in columns {
            if reasons[column.name] == nil { names.append(column.name) }
            for reason in column.reasons where reasons[column.name]?.contains(reason) != true {
                reasons[column.name, default: []].append(reason)
            }
        }
    }

    /// A paragraph for each reason and each column; nothing if there is nothing to say.
    func html(_ words: TableWords) -> HTML {
        HTML { html in
            for reason in explained { html.add(.p, words.explained(reason), .class("table-note")) }
            for name in names {
                let sentences = [words.columnLeftOutOfSome(name)] + (reasons[name] ?? []).map(words.explained)
                html.add(.p, words.sentences(sentences), .class("table-note"))
            }
        }
    }
}
