import Markup
import Testing

/// The room that a bar chart gives its widest label, in ems.
private func ems(_ label: String, isBold: Bool = false) -> Double {
    let row = RankedBarChart.Row(label: label, text: "1", position: 1, isHighlighted: isBold)
    let chart = RankedBarChart(id: "c1", title: "", description: "", rows: [row])
    // The label ends where its room does.
    let end = WellFormedness.attributes(of: "text", in: chart.html).first?["x"].flatMap { Double($0) }
    return (end ?? 0) / 16
}

/// The widths of characters in ems, as Chromium measured them: the widest of DejaVu Sans, Liberation Sans and Noto
/// Sans CJK SC, upright and bold.
@Test(arguments: [
    ("0", 0.636, 0.696), ("8", 0.636, 0.696), ("%", 0.95, 1.002), ("+", 0.838, 0.838), ("-", 0.361, 0.415),
    (".", 0.318, 0.38), (",", 0.318, 0.38), ("#", 0.838, 0.838), ("@", 1.015, 1.007), ("^", 0.838, 0.838),
    ("a", 0.613, 0.675), ("m", 0.974, 1.042), ("r", 0.411, 0.493), ("t", 0.392, 0.478), ("w", 0.818, 0.924),
    ("H", 0.752, 0.837), ("M", 0.863, 0.995), ("O", 0.787, 0.85), ("Q", 0.787, 0.85), ("W", 0.989, 1.103),
    ("(", 0.39, 0.457), ("·", 1, 1), ("±", 1, 1), ("×", 1, 1), ("½", 0.969, 1.035), ("é", 0.615, 0.678),
    ("…", 1, 1), ("—", 1, 1), ("→", 1, 1), ("‰", 1.342, 1.44), ("℃", 1.123, 1.211), ("№", 1.073, 1.203),
    ("≥", 1, 1), ("①", 1, 1), ("，", 1, 1), ("（", 1, 1), ("万", 1, 1), ("％", 1, 1), ("Ж", 1.077, 1.224),
])
func givesCharactersTheRoomTheyTake(character: String, width: Double, boldWidth: Double) {
    let text = String(repeating: character, count: 6)
    #expect(ems(text) >= width * 6 - 0.01)
    #expect(ems(text, isBold: true) >= boldWidth * 6 - 0.01)
}
