import Diagnostics
import ReportInput
import ReportModel
import Testing

@Suite struct GovernmentCheckTests {
    private func folder(_ marks: String) -> Folder {
        Folder(["site.yml": "title: x\ngov: {domain: www.example.gov.cn, \(marks)}\n"])
    }

    @Test func readsAllKeys() throws {
        let marks = try #require(
            folder(
                "标识码: \"3307000009\", ICP备案: 浙ICP备12345678号-1, 公安备案: 浙公网安备33010602009975号, 找错: \"https://example.org/\""
            ).report()?.settings.government)
        #expect(marks.domain == "www.example.gov.cn")
        #expect(marks.identifier == "3307000009")
        #expect(marks.icp == "浙ICP备12345678号-1")
        #expect(marks.police == "浙公网安备33010602009975号")
        #expect(marks.reporting == "https://example.org/")
    }

    @Test(arguments: ["bm14000002", "3100000087"]) func takesCodesOfMinistriesAndOfPlaces(code: String) {
        #expect(folder("id-code: \"\(code)\"").problems().isEmpty)
    }

    @Test func tellsOfNumbersOfAnotherForm() {
        #expect(
            folder("id-code: 1️⃣\"330700\", icp: 2️⃣ICP12345678, police: 3️⃣浙公网安备1号").problems() == [
                "1️⃣ warning: “330700” does not look like an identification code.",
                "2️⃣ warning: “ICP12345678” does not look like an ICP number.",
                "3️⃣ warning: “浙公网安备1号” does not look like the number of a police record.",
            ])
    }

    @Test func needsDomainAndCode() {
        #expect(
            Folder(["site.yml": "title: x\ngov: 1️⃣{icp: 浙ICP备12345678号}\n"]).problems() == [
                "1️⃣ error: The group “gov” needs “domain”.", "1️⃣ error: The group “gov” needs “id-code”.",
            ])
    }

    @Test func refusesWhatIsNoDomainOrAddress() {
        #expect(
            Folder(["site.yml": "title: x\ngov: {domain: 1️⃣https://a.gov.cn/, id-code: \"3100000087\"}\n"]).problems()
                == ["1️⃣ error: “https://a.gov.cn/” is no domain."])
        #expect(
            folder("id-code: \"3100000087\", report: 1️⃣javascript:x").problems() == [
                "1️⃣ error: “javascript:x” is no address on the web."
            ])
    }
}
