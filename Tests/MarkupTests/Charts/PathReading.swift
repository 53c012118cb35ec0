/// Where the pen goes in a path of the commands M, m, L, l, H, h, V, v and z.
struct PathReading {
    typealias Point = (x: Double, y: Double)

    /// The lines drawn without lifting the pen.
    private(set) var lines: [[Point]] = []

    var points: [Point] { lines.flatMap(\.self) }

    init(_ commands: String) {
        var command: Character = "M"
        var numbers: [Double] = []
        var pen: Point = (0, 0)
        func draw(to point: Point) {
            pen = point
            lines[lines.count - 1].append(point)
        }
        func perform() {
            let offset: Point = command.isLowercase ? pen : (0, 0)
            switch (command.lowercased(), numbers.count) {
            case ("m", 2):
                pen = (numbers[0] + offset.x, numbers[1] + offset.y)
                lines.append([pen])
                // Further pairs are lines.
                command = command == "m" ? "l" : "L"
            case ("l", 2): draw(to: (numbers[0] + offset.x, numbers[1] + offset.y))
            case ("h", 1): draw(to: (numbers[0] + offset.x, pen.y))
            case ("v", 1): draw(to: (pen.x, numbers[0] + offset.y))
            case ("z", 0): draw(to: lines.last?.first ?? pen)
            default: return
            }
            numbers = []
        }
        var number = ""
        for character in commands + " " {
            let isDigit = character.isNumber || character == "."
            if !isDigit, let value = Double(number) {
                numbers.append(value)
                perform()
                number = ""
            }
            if isDigit || character == "-" {
                number.append(character)
            } else if character.isLetter {
                command = character
                numbers = []
                if character.lowercased() == "z" { perform() }
            }
        }
    }
}
