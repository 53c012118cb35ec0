import Foundation
import Markup
import Testing

/// The colours of the style sheet by their names, as they are declared: light, dark where the system is, dark where the reader wants it.
private func colours(_ name: String) -> [String] {
    let style = String(decoding: BuiltIn.assets["assets/style.css"] ?? [], as: UTF8.self)
    return style.matches(of: /--([a-z0-9-]+): (#[0-9a-f]{3,6});/).filter { $0.1 == name }.map { String($0.2) }
}

/// The relative luminance of WCAG 2.2.
private func luminance(_ colour: String) -> Double {
    var digits = Array(colour.dropFirst())
    if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
    let channels = stride(from: 0, to: 6, by: 2).map { index -> Double in
        let value = Double(Int(String(digits[index...index + 1]), radix: 16) ?? 0) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
}

private func contrast(_ one: String, _ other: String) -> Double {
    let (high, low) = (max(luminance(one), luminance(other)), min(luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)
}

/// WCAG 2.2, 1.4.3: text has a contrast of at least 4.5.
@Test(arguments: 1...5, 0...2)
func keepsTextLegibleOnHeat(step: Int, scheme: Int) throws {
    let heat = colours("heat-\(step)")
    let ink = colours("ink")
    try #require(heat.count == 3 && ink.count >= 3)
    #expect(contrast(heat[scheme], ink[scheme]) >= 4.5)
}

@Test(arguments: 0...2)
func makesEachStepOfHeatStrongerThanTheOneBefore(scheme: Int) throws {
    let ground = colours("ground")[scheme]
    let contrasts = (1...5).map { contrast(colours("heat-\($0)")[scheme], ground) }
    #expect(zip(contrasts, contrasts.dropFirst()).allSatisfy { $0 * 1.1 < $1 })
}
