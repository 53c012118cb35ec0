import Diagnostics
import Pages
import ReportModel
import Testing

/// Paths of files: each belongs to one thing.
struct AddressTests {
    private func messages(_ sample: TextSample, in language: MessageLanguage = .english) -> [String] {
        let problems = sample.plan.problems
        #expect(problems.allSatisfy { $0.code == .urlCollision && $0.severity == .error })
        return problems.map { problem in
            let remedy = problem.remedy.map { " " + $0.text(in: language) } ?? ""
            let notes = problem.notes.map { " [\($0.place.description)]" }.joined()
            return "\(problem.place.description): \(problem.summary.text(in: language))\(remedy)\(notes)"
        }
    }

    @Test func refusesTwoTextsAtOneAddress() {
        var sample = TextSample()
        sample.add(.caseStudy, "a", date: "2020")
        sample.add(.caseStudy, "b", date: "2020") { $0.slug = "a" }
        #expect(
            messages(sample) == [
                "Content/cases/b.md:1:1: 'cases/a.html' is the address of 'Content/cases/b.md' and of 'Content/cases/a.md'; every file of the site needs an address of its own. Give the text another slug. [Content/cases/a.md:1:1]"
            ])
        #expect(
            messages(sample, in: .chinese) == [
                "Content/cases/b.md:1:1: 网址 cases/a.html 同时属于“Content/cases/b.md”和“Content/cases/a.md”，站点的每个文件须有自己的网址。 请为该文另设 slug。 [Content/cases/a.md:1:1]"
            ])
    }

    @Test func refusesATextAtTheAddressOfAList() {
        var sample = TextSample()
        sample.add(.caseStudy, "index", date: "2020")
        sample.add(.page, "404")
        #expect(
            messages(sample) == [
                "Content/cases/index.md:1:1: 'cases/index.html' is the address of 'Content/cases/index.md' and of the list of case studies; every file of the site needs an address of its own. Give the text another slug.",
                "Content/pages/404.md:1:1: '404.html' is the address of 'Content/pages/404.md' and of the page for missing addresses; every file of the site needs an address of its own. Give the text another slug.",
            ])
    }

    @Test func refusesATextAtTheAddressOfAPageOfALongList() {
        var sample = TextSample()
        sample.add(.caseStudy, "page-2", date: "2020")
        for number in 1..<500 { sample.add(.caseStudy, "a\(number)", date: "2020") }
        #expect(
            messages(sample) == [
                "Content/cases/page-2.md:1:1: 'cases/page-2.html' is the address of 'Content/cases/page-2.md' and of page 2 of the list of case studies; every file of the site needs an address of its own. Give the text another slug."
            ])
        #expect(messages(sample, in: .chinese)[0].contains("同时属于“Content/cases/page-2.md”和案例列表第2页"))
    }

    @Test func refusesAFormerAddressThatIsTaken() {
        var sample = TextSample()
        sample.add(.caseStudy, "a", date: "2020")
        sample.add(.caseStudy, "b", date: "2020") { $0.formerSlugs = ["a"] }
        #expect(
            messages(sample) == [
                "Content/cases/b.md:1:1: 'cases/a.html' is the address of the alias 'a' of 'Content/cases/b.md' and of 'Content/cases/a.md'; every file of the site needs an address of its own. Remove the alias 'a'. [Content/cases/a.md:1:1]"
            ])
        #expect(messages(sample, in: .chinese)[0].contains("同时属于“Content/cases/b.md”的旧网址“a”和“Content/cases/a.md”"))
    }

    @Test func refusesAddressesThatDifferInCaseOnly() {
        var sample = TextSample()
        sample.add(.page, "about")
        sample.add(.page, "other") { $0.slug = "About" }
        sample.assets = ["A.svg", "a.svg"]
        #expect(
            messages(sample) == [
                "Content/assets/a.svg: 'assets/a.svg' (the file 'Content/assets/a.svg') and 'assets/A.svg' (the file 'Content/assets/A.svg') differ only in upper and lower case, which is one file on Windows and macOS. Rename the file. [Content/assets/A.svg]",
                "Content/pages/other.md:1:1: 'About.html' ('Content/pages/other.md') and 'about.html' ('Content/pages/about.md') differ only in upper and lower case, which is one file on Windows and macOS. Give the text another slug. [Content/pages/about.md:1:1]",
            ])
        #expect(
            messages(sample, in: .chinese).last
                == "Content/pages/other.md:1:1: 网址 About.html（“Content/pages/other.md”）与 about.html（“Content/pages/about.md”）只有大小写不同，在 Windows 和 macOS 上是同一个文件。 请为该文另设 slug。 [Content/pages/about.md:1:1]"
        )
    }

    @Test func refusesASourceAtTheAddressOfTheList() {
        var sample = TextSample()
        sample.sources.append(Source(id: "index", title: "报告"))
        #expect(
            messages(sample) == [
                "Content/sources.yml: 'sources/index.html' is the address of source 'index' (报告) and of the list of sources; every file of the site needs an address of its own. Give the source another id."
            ])
        #expect(
            messages(sample, in: .chinese) == [
                "Content/sources.yml: 网址 sources/index.html 同时属于来源“报告”(index)和来源列表，站点的每个文件须有自己的网址。 请为该来源另设 id。"
            ])
    }

    @Test func plansEveryPathOnceAndInOrder() {
        var sample = TextSample()
        sample.add(.page, "about")
        sample.add(.page, "other") { $0.slug = "about" }
        sample.assets = ["a.svg"]
        let paths = RenderedSite(sample).paths
        #expect(Set(paths).count == paths.count)
        #expect(paths == paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        #expect(paths.contains("assets/a.svg") && paths.contains("static/style.css"))
    }

    @Test func letsATextHaveTheNameOfAnAsset() {
        var sample = TextSample()
        sample.assets = ["style.css", "a/b.html"]
        sample.add(.page, "assets")
        #expect(messages(sample).isEmpty)
    }
}
