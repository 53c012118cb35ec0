import Markup

/// A table that scrolls sideways where it does not fit, with a caption that names it.
struct FigureTable {
    /// The id of the caption.
    var anchor: String
    var caption: String
    /// Whether a heading above says the same already, so that only those who cannot see it need the caption.
    var captionRepeatsHeading = false
    var columns: [String]
    /// How many rows there are, where they may be sorted and filtered.
    var rowCount = 0

    /// The table around its rows, which come as finished `<tr>` elements.
    func html(_ rows: HTML) -> HTML {
        guard !rows.isEmpty else { return rows }
        return HTML { html in
            html.add(.div, .class("table-scroll"), .role("region"), .tabindex(0), .ariaLabelledby(anchor)) { region in
                region.add(.table, .class("figures"), .tools(forRows: rowCount)) { table in
                    table.add(
                        .caption, caption, .id(anchor), captionRepeatsHeading ? .class("visually-hidden") : .absent)
                    table.add(.thead) { head in
                        head.add(.tr) { row in
                            for column in columns { row.add(.th, column, .scope(.column)) }
                        }
                    }
                    table.add(.tbody, rows)
                }
            }
        }
    }
}
