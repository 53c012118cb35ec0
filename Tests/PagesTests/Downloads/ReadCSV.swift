/// A CSV file read back by the letter of RFC 4180, with line feeds.
struct ReadCSV {
    let header: [String]
    let rows: [[String: String]]

    init(_ text: String) {
        var lines: [[String]] = []
        var cells: [String] = []
        var cell = ""
        var isQuoted = false
        var scalars = Array(text.unicodeScalars)[...]
        while let scalar = scalars.popFirst() {
            if isQuoted {
                if scalar != "\"" {
                    cell.unicodeScalars.append(scalar)
                } else if scalars.first == "\"" {
                    cell.unicodeScalars.append(scalar)
                    scalars.removeFirst()
                } else {
                    isQuoted = false
                }
            } else if scalar == "\"" {
                isQuoted = true
            } else if scalar == "," || scalar == "\n" {
                cells.append(cell)
                cell = ""
                if scalar == "\n" {
                    lines.append(cells)
                    cells = []
                }
            } else {
                cell.unicodeScalars.append(scalar)
            }
        }
        let header = lines.first ?? []
        self.header = header
        rows = lines.dropFirst().map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
    }
}
