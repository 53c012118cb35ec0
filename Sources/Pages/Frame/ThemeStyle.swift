import ReportModel

/// The style sheet that puts the accent colour of a site in the place of the built-in one.
struct ThemeStyle {
    let accent: Colour

    /// In the dark, marks take a tint of the colour that is legible there; the band keeps the colour itself.
    var bytes: [UInt8] {
        let tint = accent.lightened(toContrast: Self.contrastInDark, with: Self.darkGround)
        let light = "--accent: \(accent.hexadecimal); --band: \(accent.hexadecimal);"
        let dark = "--accent: \(tint.hexadecimal); --band: \(accent.hexadecimal);"
        return Array(
            """
            :root { \(light) }
            @media screen and (prefers-color-scheme: dark) { :root:not([data-scheme="light"]) { \(dark) } }
            @media screen { :root[data-scheme="dark"] { \(dark) } }

            """.utf8)
    }

    /// `--ground` of the built-in style sheet in the dark.
    private static let darkGround = Colour(red: 0x12, green: 0x12, blue: 0x12)
    private static let contrastInDark = 7.0
}
