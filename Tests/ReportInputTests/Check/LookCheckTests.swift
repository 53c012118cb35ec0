import Diagnostics
import ReportInput
import ReportModel
import Testing

@Suite struct LookCheckTests {
    private func folder(_ theme: String) -> Folder {
        Folder(["site.yml": "title: x\ntheme: {\(theme)}\n"], assets: ["emblem.svg", "office.css"])
    }

    @Test func readsAllKeys() throws {
        let look = try #require(
            folder(
                "accent: \"#7a1f1f\", logo: assets/emblem.svg, logo-alt: 市徽, stylesheet: assets/office.css, grey: yes"
            ).report()
        ).settings.look
        #expect(look.accent?.hexadecimal == "#7a1f1f")
        #expect(look.logo?.image == "emblem.svg")
        #expect(look.logo?.alternative == "市徽")
        #expect(look.styleSheet == "office.css")
        #expect(look.isGrey)
    }

    @Test func readsChineseKeys() throws {
        let look = try #require(folder("主色: '#000', 徽标: emblem.svg, 灰色: 是").report()).settings.look
        #expect(look.accent?.hexadecimal == "#000000")
        #expect(look.logo?.alternative == "")
        #expect(look.isGrey)
    }

    @Test func isPlainUnlessTold() throws {
        let look = try #require(Folder(["site.yml": "title: x\n"]).report()).settings.look
        #expect(look.accent == nil && look.logo == nil && look.styleSheet == nil && !look.isGrey)
    }

    @Test func tellsOfAColourThatWhiteCannotBeReadOn() {
        #expect(
            folder("accent: 1️⃣\"#f46a25\"").problems() == [
                "1️⃣ warning: White on #f46a25 has a contrast of 3.0 to 1; text needs at least 4.5 to 1."
            ])
        #expect(folder("accent: \"#767676\"").problems().isEmpty)
        #expect(folder("accent: 1️⃣\"#777777\"").problems().count == 1)
    }

    @Test func refusesWhatIsNoColour() {
        #expect(folder("accent: 1️⃣red").problems() == ["1️⃣ error: “red” is no colour."])
        #expect(
            Folder(["site.yml": "title: x\ntheme:\n  1️⃣accent: #12436d\n"]).problems() == [
                "1️⃣ error: “accent” has no value: behind a blank, # begins a remark."
            ])
    }

    @Test func refusesFilesThatAreNotThere() {
        #expect(
            folder("logo: 1️⃣assets/emblen.svg").problems() == [
                "1️⃣ error: No file Content/assets/emblen.svg; did you mean “assets/emblem.svg”?"
            ])
        #expect(
            folder("stylesheet: 1️⃣assets/emblem.svg").problems() == ["1️⃣ error: “assets/emblem.svg” is no style sheet."])
        #expect(folder("logo: 1️⃣../secret.svg").problems() == ["1️⃣ error: “../secret.svg” leads out of Content/assets/."])
    }
}
