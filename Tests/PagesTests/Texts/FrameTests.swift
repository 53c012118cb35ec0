import Pages
import ReportModel
import Testing

/// What stands around the content of every page.
struct FrameTests {
    private func freshness(_ path: String, of sample: TextSample) -> String? {
        RenderedSite(sample).part(of: path, from: #"<p class="freshness">"#, to: "</p>")
    }

    @Test func tellsThePeriodOfTheLatestFigureAndWhoPublishes() throws {
        var sample = TextSample()
        try sample.add(TextSample.mediated, TextSample.wucheng, "2018", "796起")
        try sample.add(TextSample.money, TextSample.wucheng, "2019", "2000元", source: 1)
        try sample.add(TextSample.money, TextSample.jindong, "2020", "2000元")
        let organisation = "<span>编制单位：编写组</span>"
        #expect(freshness("areas/wucheng.html", of: sample) == "<span>数据最近一期：2019年</span>" + organisation)
        #expect(freshness("metrics/money.html", of: sample) == "<span>数据最近一期：2020年</span>" + organisation)
        #expect(
            freshness("metrics/disputes-mediated.html", of: sample) == "<span>数据最近一期：2018年</span>" + organisation)
        #expect(freshness("themes/mediation.html", of: sample) == "<span>数据最近一期：2020年</span>" + organisation)
        #expect(freshness("sources/web.html", of: sample) == "<span>数据最近一期：2019年</span>" + organisation)
        #expect(freshness("areas/jinhua.html", of: sample) == organisation)
    }

    @Test func putsTheWholeMenuAtTheFootToo() throws {
        let site = RenderedSite(TextSample())
        let menu = try #require(site.part(of: "index.html", from: #"<nav class="menu"#, to: "</nav>"))
        let map = try #require(site.part(of: "index.html", from: #"<nav class="site-map"#, to: "</nav>"))
        func entries(_ text: String) -> [String] { text.matches(of: #/href="([^"]+)"/#).map { String($0.1) } }
        #expect(entries(menu) == entries(map))
        #expect(entries(map).contains("themes/index.html"))
    }

    @Test func takesTheLookFromTheSettings() throws {
        var sample = TextSample()
        sample.assets = ["emblem.svg", "office.css"]
        sample.settings.look = SiteLook(
            accent: Colour(hexadecimal: "#7a1f1f"), logo: .init(image: "emblem.svg", alternative: "市徽"),
            styleSheet: "office.css", isGrey: true)
        let site = RenderedSite(sample)
        let page = site["areas/index.html"]
        #expect(page.contains(#"<html lang="zh-CN" data-grey>"#))
        #expect(page.contains(#"<img src="../assets/emblem.svg" alt="市徽">"#))
        let styles = page.matches(of: #/rel="stylesheet" href="([^"]+)"/#).map { String($0.1) }
        #expect(styles == ["../static/style.css", "../static/theme.css", "../assets/office.css"])
        #expect(site["static/theme.css"].hasPrefix(":root { --accent: #7a1f1f; --band: #7a1f1f; }\n"))
    }

    private func tags(_ path: String, of site: RenderedSite) -> [String] {
        site[path].matches(of: #/<meta name="([A-Z][A-Za-z]+)" content="([^"]*)">/#).map { "\($0.1): \($0.2)" }
    }

    @Test func tagsPagesAsGovernmentWebsitesDo() {
        var sample = TextSample()
        sample.settings.government = GovernmentMarks(domain: "www.example.gov.cn", identifier: "3307000009")
        sample.settings.baseURL = "https://www.example.gov.cn/"
        sample.add(.bulletin, "b", date: "2021-03-01", title: "第 <一> 期") { $0.tags = ["综述", "比较"] }
        let site = RenderedSite(sample)
        let all = ["SiteName: 治理数据", "SiteDomain: www.example.gov.cn", "SiteIDCode: 3307000009"]
        #expect(
            tags("bulletins/b.html", of: site) == all + [
                "ColumnName: 简报", "ColumnDescription: 示范站点", "ColumnKeywords: 简报,矛盾调解,网格", "ColumnType: 工作动态",
                "ArticleTitle: 第 &lt;一&gt; 期", "PubDate: 2021-03-01", "ContentSource: 编写组", "Keywords: 综述,比较",
                "Url: https://www.example.gov.cn/bulletins/b.html", "Description: 示范站点",
            ])
        #expect(tags("index.html", of: site).contains("ColumnType: 首页"))
        #expect(tags("areas/wucheng.html", of: site).contains("ColumnName: 地区"))
        #expect(tags("areas/wucheng.html", of: site).contains("ColumnType: 数据发布"))
    }

    @Test func showsTheNumbersOfAGovernmentWebsiteAtTheFoot() throws {
        var sample = TextSample()
        sample.settings.government = GovernmentMarks(
            domain: "www.example.gov.cn", identifier: "3307000009", icp: "浙ICP备12345678号",
            police: "浙公网安备33010602009975号")
        let foot = try #require(
            RenderedSite(sample).part(of: "index.html", from: #"<ul class="links government">"#, to: "</ul>"))
        #expect(foot.contains("政府网站标识码：3307000009"))
        #expect(foot.contains(#"href="https://beian.miit.gov.cn/""#))
        #expect(foot.contains("code=33010602009975"))
        #expect(!foot.contains("找错"))
    }

    @Test func isNoGovernmentWebsiteUnlessTold() {
        let site = RenderedSite(TextSample())
        #expect(tags("index.html", of: site) == ["Description: 示范站点"])
        #expect(!site["index.html"].contains("government"))
    }

    @Test func isPlainWithoutALook() {
        let site = RenderedSite(TextSample())
        #expect(site["index.html"].contains(#"<html lang="zh-CN">"#))
        #expect(!site["index.html"].contains("<img"))
        #expect(!site.paths.contains("static/theme.css"))
    }
}
