/// The attributes of shapes. Coordinates and lengths are in units of the drawing.
extension Attribute {
    // Places and sizes.
    static func x(_ x: Double) -> Self { Self(" x=\"", Drawing.tenths(x)) }
    static func y(_ y: Double) -> Self { Self(" y=\"", Drawing.tenths(y)) }
    static func width(_ width: Double) -> Self { Self(" width=\"", Drawing.tenths(width)) }
    static func height(_ height: Double) -> Self { Self(" height=\"", Drawing.tenths(height)) }
    /// Where a line begins.
    static func x1(_ x: Double) -> Self { Self(" x1=\"", Drawing.tenths(x)) }
    static func y1(_ y: Double) -> Self { Self(" y1=\"", Drawing.tenths(y)) }
    /// Where a line ends.
    static func x2(_ x: Double) -> Self { Self(" x2=\"", Drawing.tenths(x)) }
    static func y2(_ y: Double) -> Self { Self(" y2=\"", Drawing.tenths(y)) }
    /// The middle of a circle.
    static func cx(_ x: Double) -> Self { Self(" cx=\"", Drawing.tenths(x)) }
    static func cy(_ y: Double) -> Self { Self(" cy=\"", Drawing.tenths(y)) }
    static func radius(_ radius: Double) -> Self { Self(" r=\"", Drawing.tenths(radius)) }
    /// How far a line of text stands below the one before.
    static func dy(_ distance: Double) -> Self { Self(" dy=\"", Drawing.tenths(distance)) }
    /// The commands of a path.
    static func commands(_ commands: String) -> Self { Self(" d=\"", commands) }
    /// The part of the plane that an image shows.
    static func viewBox(width: String, height: String) -> Self { Self(" viewBox=\"", "0 0 \(width) \(height)") }

    // Paint.
    /// The colour of an area; none where there is none.
    static func fill(_ colour: ChartColour?) -> Self { Self(" fill=\"", colour?.paint ?? "none") }
    static func stroke(_ colour: ChartColour) -> Self { Self(" stroke=\"", colour.paint) }
    static func strokeWidth(_ width: Double) -> Self { Self(" stroke-width=\"", Drawing.tenths(width)) }
    /// No attribute where the line has no dashes.
    static func dashes(_ dashes: String) -> Self { dashes.isEmpty ? .absent : Self(" stroke-dasharray=\"", dashes) }
    /// The corners of lines are rounded.
    static var roundJoins: Self { Self(" stroke-linejoin=\"", "round") }
    /// Not drawn itself, only where it is referred to.
    static var hidden: Self { Self(" visibility=\"", "hidden") }
    /// Pointed at although nothing is painted.
    static var isPointedAt: Self { Self(" pointer-events=\"", "all") }

    // Text.
    static func anchor(_ anchor: Drawing.Anchor) -> Self {
        anchor == .start ? .absent : Self(" text-anchor=\"", anchor.rawValue)
    }
    static var bold: Self { Self(" font-weight=\"", "bold") }
    static func fontSize(_ size: Double) -> Self { Self(" font-size=\"", Drawing.tenths(size)) }
}
