import Markup

/// The numbered notes of a table: each text once, however many figures it belongs to.
struct TableNotes {
    /// The id of the table; those of the notes begin with it.
    let table: String
    private(set) var texts: [String] = []
    private var numbers: [String: Int] = [:]

    init(table: String) {
        self.table = table
    }

    /// The mark beside a figure that leads to the note.
    mutating func mark(_ text: String, _ words: TableWords) -> HTML {
        let isFirst = numbers[text] == nil
        let number = numbers[text] ?? texts.count + 1
        if isFirst {
            numbers[text] = number
            texts.append(text)
        }
        return HTML { html in
            html.add(.sup, .class("note-mark")) { mark in
                mark.add(
                    .a, words.noteMark(number), .href("#\(noteID(number))"), isFirst ? .id(markID(number)) : .absent)
            }
        }
    }

    /// The notes, each with a link back to the first figure it belongs to.
    func add(to html: inout HTML, _ words: TableWords) {
        for (index, text) in texts.enumerated() {
            let number = index + 1
            html.add(.p, .class("table-note"), .id(noteID(number))) { note in
                note.add(.a, words.noteMark(number), .href("#\(markID(number))"))
                note.text(" " + text)
            }
        }
    }

    private func noteID(_ number: Int) -> String { "\(table)-note-\(number)" }
    private func markID(_ number: Int) -> String { "\(table)-mark-\(number)" }
}
