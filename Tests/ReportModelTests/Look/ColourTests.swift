import ReportModel
import Testing

@Suite struct ColourTests {
    @Test(arguments: [
        ("#12436d", "#12436d"), ("#FFF", "#ffffff"), ("#0a0", "#00aa00"), ("12436d", nil), ("#12436", nil),
        ("#12436g", nil), ("#１２３", nil), ("red", nil), ("", nil), ("#", nil),
    ]) func readsWhatStyleSheetsWrite(text: String, expected: String?) {
        #expect(Colour(hexadecimal: text)?.hexadecimal == expected)
    }

    /// Values of the contrast checker of WebAIM, cut off after two decimals.
    @Test(arguments: [
        ("#000000", 2100), ("#ffffff", 100), ("#777777", 447), ("#767676", 454), ("#12436d", 1024), ("#28a197", 316),
        ("#f46a25", 302),
    ]) func hasTheContrastOfWCAGWithWhite(text: String, hundredths: Int) throws {
        let colour = try #require(Colour(hexadecimal: text))
        #expect(Int(colour.contrast(with: .white) * 100) == hundredths)
        #expect(Colour.white.contrast(with: colour) == colour.contrast(with: .white))
    }

    @Test func lightensOnlyAsFarAsNeeded() throws {
        let ground = try #require(Colour(hexadecimal: "#121212"))
        let light = try #require(Colour(hexadecimal: "#8fc1ee"))
        #expect(light.lightened(toContrast: 7, with: ground) == light)
        let dark = try #require(Colour(hexadecimal: "#7a1f1f"))
        let tint = dark.lightened(toContrast: 7, with: ground)
        #expect(tint.contrast(with: ground) >= 7)
        #expect(tint.contrast(with: ground) < 8.5)
        #expect(dark.lightened(toContrast: 30, with: ground) == .white)
    }
}
