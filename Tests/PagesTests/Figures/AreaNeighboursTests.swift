import ReportModel
import Testing

/// The way from one area to others.
struct AreaNeighboursTests {
    private func names(_ page: PageReading, _ names: String) -> [String] {
        page.root.all("nav", class: names).flatMap { $0.all("a") }.map(\.trimmed)
    }

    @Test func leadsToThoseBeforeAndAfterItAmongItsPeers() throws {
        let site = SketchedSite()
        #expect(names(try site.page("areas/a.html"), "siblings") == ["B"])
        #expect(names(try site.page("areas/b.html"), "siblings") == ["A", "C"])
        #expect(names(try site.page("areas/d.html"), "siblings") == ["C"])
        #expect(names(try site.page("areas/city.html"), "siblings") == [])
    }

    @Test func namesThoseAboveBesideAndBelow() throws {
        let site = SketchedSite()
        #expect(names(try site.page("areas/b.html"), "switcher") == ["CITY", "A", "C", "D", "All areas"])
        #expect(names(try site.page("areas/city.html"), "switcher") == ["A", "B", "C", "D", "All areas"])
        let own = try site.page("areas/b.html").root.all("nav", class: "switcher").flatMap { $0.all("span") }
        #expect(own.map(\.trimmed) == ["B"])
        #expect(own.map { $0.attributes["aria-current"] } == ["page"])
    }

    @Test func namesOnlyThoseAroundItOfVeryManyPeers() throws {
        let areas = ["city"] + (100...199).map { "d\($0) < city" }
        let site = SketchedSite(areas: areas)
        let first = names(try site.page("areas/d100.html"), "switcher")
        #expect(first == ["CITY"] + (101...139).map { "D\($0)" } + ["All areas"])
        let middle = names(try site.page("areas/d150.html"), "switcher")
        #expect(middle == ["CITY"] + (130...169).filter { $0 != 150 }.map { "D\($0)" } + ["All areas"])
        let last = names(try site.page("areas/d199.html"), "switcher")
        #expect(last == ["CITY"] + (160...198).map { "D\($0)" } + ["All areas"])
    }

    @Test func isNotThereWhereThereIsNoOtherArea() throws {
        let page = try SketchedSite(areas: ["city"]).page("areas/city.html")
        #expect(page.root.all("nav", class: "switcher").isEmpty)
        #expect(page.root.all("nav", class: "siblings").isEmpty)
    }
}
