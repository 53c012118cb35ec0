import Markup

/// Short facts in pairs of a term and what there is to say of it: `<dl>`.
struct FactList {
    private var rows = HTML()

    /// Adds a fact; one with nothing to say is left out.
    mutating func add(_ term: String, _ description: HTML) {
        guard !description.isEmpty else { return }
        rows.add(.div) { row in
            row.add(.dt, term)
            row.add(.dd, description)
        }
    }

    mutating func add(_ term: String, _ description: String?) {
        add(term, HTML(text: description ?? ""))
    }

    /// The list with a class; nothing if it has no facts.
    func html(_ names: String) -> HTML {
        rows.isEmpty ? rows : HTML(.dl, rows, .class(names))
    }
}
