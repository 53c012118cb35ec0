import Diagnostics
import ReportModel

/// Makes the look of the site from the `theme` of `site.yml`.
enum LookCheck {
    static func look(_ draft: LookDraft?, assets: Set<String>, problems: inout [Diagnostic]) -> SiteLook {
        guard let draft else { return SiteLook() }
        let logo = draft.logo.flatMap { AssetCheck.file($0, among: assets, problems: &problems) }
        return SiteLook(
            accent: draft.accent.flatMap { accent($0, problems: &problems) },
            logo: logo.map { SiteLook.Logo(image: $0, alternative: draft.logoAlternative ?? "") },
            styleSheet: draft.styleSheet.flatMap { styleSheet($0, among: assets, problems: &problems) },
            isGrey: draft.isGrey)
    }

    private static func accent(_ text: Located<String>, problems: inout [Diagnostic]) -> Colour? {
        guard let colour = Colour(hexadecimal: text.value) else {
            problems.append(
                Diagnostic(
                    .valueInvalid, at: text.place,
                    Phrase("“\(text.value)” is no colour.", zh: "“\(text.value)”不是颜色。"),
                    remedy: Phrase(
                        "Write it in six hexadecimal digits with quotation marks: \"#12436d\".",
                        zh: "请写成六位十六进制数并加引号，例如 \"#12436d\"。")))
            return nil
        }
        let contrast = colour.contrast(with: .white)
        if contrast < SiteLook.leastContrast { problems.append(tooLight(colour, contrast, at: text.place)) }
        return colour
    }

    /// White words stand on the accent colour, and words in it on white.
    private static func tooLight(_ colour: Colour, _ contrast: Double, at place: Place) -> Diagnostic {
        // Cut off, not rounded, so that what is too little never reads as enough.
        let tenths = Int(contrast * 10)
        let found = "\(tenths / 10).\(tenths % 10)"
        return Diagnostic(
            .colourContrast, at: place,
            Phrase(
                "White on \(colour.hexadecimal) has a contrast of \(found) to 1; text needs at least 4.5 to 1.",
                zh: "白字在 \(colour.hexadecimal) 上的对比度为 \(found)∶1，文字至少要 4.5∶1。"),
            remedy: Phrase("Choose a darker colour.", zh: "请换用更深的颜色。"))
    }

    private static func styleSheet(
        _ path: Located<String>, among assets: Set<String>, problems: inout [Diagnostic]
    ) -> String? {
        guard let name = AssetCheck.file(path, among: assets, problems: &problems) else { return nil }
        if name.hasSuffix(".css") { return name }
        problems.append(
            Diagnostic(
                .valueInvalid, at: path.place,
                Phrase("“\(path.value)” is no style sheet.", zh: "“\(path.value)”不是样式表。"),
                remedy: Phrase("Name a file that ends in .css.", zh: "请写以 .css 结尾的文件。")))
        return nil
    }
}
