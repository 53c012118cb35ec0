/// An SVG image in the making. Coordinates are rounded to tenths of a unit, so that they print alike everywhere.
///
/// The units are chosen so that text of `textSize` is legible when the drawing is 320 pixels wide.
struct Drawing {
    /// How wide every drawing is, in units.
    static let width = 400.0
    /// How large labels are, in units: 12.8 pixels on the narrowest screens.
    static let textSize = 16.0
    /// From one line of a label to the next.
    static let lineHeight = 20.0

    private var shapes = HTML()

    /// Which end of a text stands at its place.
    enum Anchor: String {
        case start, middle, end
    }

    mutating func rectangle(x: Double, y: Double, width: Double, height: Double, fill: ChartColour) {
        shapes.add(
            .rect, .x(x), .y(y), .width(width), .height(height),
            .fill(fill))
    }

    mutating func line(
        _ start: (x: Double, y: Double), _ end: (x: Double, y: Double), stroke: ChartColour, width: Double = 1,
        dashes: String = ""
    ) {
        shapes.add(
            .line, .x1(start.x), .y1(start.y), .x2(end.x), .y2(end.y),
            .stroke(stroke), .strokeWidth(width),
            .dashes(dashes))
    }

    /// A line through points; a closed one encloses an area.
    mutating func path(
        _ points: [(x: Double, y: Double)], isClosed: Bool = false, fill: ChartColour? = nil,
        stroke: ChartColour? = nil, width: Double = 1, dashes: String = ""
    ) {
        var commands = ""
        for point in points {
            commands += commands.isEmpty ? "M" : " L"
            commands += Self.tenths(point.x) + " " + Self.tenths(point.y)
        }
        if isClosed { commands += " Z" }
        shapes.add(
            .path, .commands(commands), .fill(fill),
            stroke.map { .stroke($0) } ?? .absent,
            stroke == nil ? .absent : .strokeWidth(width),
            stroke == nil ? .absent : .roundJoins,
            .dashes(dashes))
    }

    mutating func circle(x: Double, y: Double, radius: Double, fill: ChartColour) {
        shapes.add(.circle, .cx(x), .cy(y), .radius(radius), .fill(fill))
    }

    /// A line of text whose middle is at the height `y`; the style sheet gives it
    /// a halo that keeps it legible on lines.
    mutating func text(
        _ text: String, x: Double, y: Double, anchor: Anchor = .start, isBold: Bool = false, hasHalo: Bool = false
    ) {
        shapes.add(
            .drawnText, text, .x(x), .y(y + Self.textSize * 0.35),
            .anchor(anchor),
            isBold ? .bold : .absent,
            hasHalo ? .class("chart-halo") : .absent)
    }

    /// A label at its place.
    mutating func label(_ box: LabelBox, hasHalo: Bool = false) {
        for (index, line) in box.lines.enumerated() {
            text(
                line, x: box.x, y: box.y + (Double(index) + 0.5) * Self.lineHeight, isBold: index < box.boldCount,
                hasHalo: hasHalo)
        }
    }

    /// A label at its place as one text.
    mutating func lines(of box: LabelBox) {
        guard let first = box.lines.first else { return }
        let x = Attribute.x(box.x)
        let next = Attribute.dy(Self.lineHeight)
        shapes.add(.drawnText, x, .y(box.y + Self.lineHeight / 2 + Self.textSize * 0.35)) { text in
            text.text(first)
            for line in box.lines.dropFirst() { text.add(.drawnSpan, line, x, next) }
        }
    }

    /// Lines of finished commands; none where there are no commands.
    mutating func commands(_ commands: String, stroke: ChartColour) {
        self.commands(commands, .fill(nil), .stroke(stroke))
    }

    /// A path of finished commands; one without any is left out.
    mutating func commands(_ commands: String, _ attributes: Attribute...) {
        guard !commands.isEmpty else { return }
        shapes.add(.path, [.commands(commands)] + attributes)
    }

    /// An unseen mark over a part of the drawing that says more of it, a line each: browsers show it beside the pointer, the
    /// script of a site to the keyboard too. Nothing where there is nothing to say.
    mutating func hint(_ hint: String?, x: Double, y: Double, width: Double, height: Double) {
        guard let hint else { return }
        var area = Drawing()
        area.shapes.add(.title, hint)
        area.shapes.add(
            .rect, .x(x), .y(y), .width(width), .height(height),
            .fill(nil), .isPointedAt)
        group(area, .class("mark"))
    }

    /// What stands under an id in the page, once more.
    mutating func reference(to id: String) {
        shapes.add(.use, .href("#\(id)"))
    }

    /// Another drawing's shapes on top.
    mutating func append(_ other: Drawing) {
        shapes.append(other.shapes)
    }

    /// Another drawing's shapes as a group.
    mutating func group(_ other: Drawing, _ attributes: Attribute...) {
        shapes.add(.g, other.shapes, attributes)
    }

    /// The image with its title and its description.
    func image(id: String, title: String, description: String, height: Double) -> HTML {
        HTML { html in
            html.add(
                .svg, .role("img"), .ariaLabelledby("\(id)-title \(id)-description"),
                .viewBox(width: Self.tenths(Self.width), height: Self.tenths(height)),
                .fontSize(Self.textSize), .fill(.ink)
            ) { svg in
                svg.add(.title, title, .id("\(id)-title"))
                svg.add(.desc, description, .id("\(id)-description"))
                svg.append(shapes)
            }
        }
    }

    /// A coordinate with at most one decimal: 12, 12.5, -0.5. Coordinates outside ±10 million are brought to that.
    static func tenths(_ value: Double) -> String {
        let bounded = value.isNaN ? 0 : min(max(value, -1e7), 1e7)
        let tenths = Int((bounded * 10).rounded())
        let (whole, rest) = abs(tenths).quotientAndRemainder(dividingBy: 10)
        return (tenths < 0 ? "-" : "") + String(whole) + (rest == 0 ? "" : ".\(rest)")
    }
}
