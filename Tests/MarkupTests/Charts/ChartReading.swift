import Markup

/// What can be read off a drawing: texts with the room they take in common fonts, and bars.
struct ChartReading {
    struct Text: Hashable {
        var text: String
        var left: Double
        var right: Double
        /// The base line.
        var y: Double

        /// Whether the two would print over each other: letters rise about 14 units above the base line.
        func meets(_ other: Text) -> Bool {
            left < other.right && other.left < right && abs(y - other.y) < 14
        }
    }

    struct Bar: Hashable {
        var x: Double
        var width: Double
    }

    var texts: [Text] = []
    var bars: [Bar] = []
    /// The commands of the paths but for those of axes, and whether they are dashed.
    var paths: [(commands: String, isDashed: Bool)] = []
    var height = 0.0

    init(_ html: HTML) {
        func number(_ attributes: [String: String], _ name: String) -> Double {
            attributes[name].flatMap { Double($0) } ?? .nan
        }
        let strings = WellFormedness.texts(of: "text", in: html)
        for (string, attributes) in zip(strings, WellFormedness.attributes(of: "text", in: html)) {
            let width = string.unicodeScalars.reduce(0.0) { $0 + ($1.value < 0x2000 ? 9 : 16) }
            let x = number(attributes, "x")
            let left =
                switch attributes["text-anchor"] {
                case "end": x - width
                case "middle": x - width / 2
                default: x
                }
            texts.append(Text(text: string, left: left, right: left + width, y: number(attributes, "y")))
        }
        bars = WellFormedness.attributes(of: "rect", in: html).map {
            Bar(x: number($0, "x"), width: number($0, "width"))
        }
        let axis = "var(--chart-axis, #595959)"
        paths = WellFormedness.attributes(of: "path", in: html).filter { $0["stroke"] != axis }.map {
            ($0["d"] ?? "", $0["stroke-dasharray"] != nil)
        }
        let box = WellFormedness.attributes(of: "svg", in: html).first?["viewBox"]?.split(separator: " ") ?? []
        height = box.last.flatMap { Double($0) } ?? .nan
    }

    /// Texts that leave the drawing or run into another.
    var illegibleTexts: [String] {
        var illegible = texts.filter { $0.left < -0.1 || $0.right > 400.1 || $0.y < 8 || $0.y > height + 0.1 }
        let ordered = texts.sorted { $0.y < $1.y }
        for (index, text) in ordered.enumerated() {
            // Only texts at about the same height can meet.
            for other in ordered[..<index].reversed() {
                if text.y - other.y >= 14 { break }
                if text.meets(other) { illegible.append(text) }
            }
        }
        return illegible.map(\.text)
    }
}
