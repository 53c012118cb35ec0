import SiteBuild
import Testing

/// A site with a metric that is broken down by sex and age.
@Suite struct BreakdownSiteTests {
    private static let metrics = """
        - id: residents
          name: 常住人口
          unit: 人
          nature: stock
          theme: order
          definition: 口径。
          breakdowns:
            - id: sex
              name: 性别
              complete: true
              categories: [{id: male, name: 男}, {id: female, name: 女}]
            - {id: age, name: 年龄, categories: [{id: old, name: 老年}]}
        """

    private static let rows = [
        "residents,wucheng,2020-11-01,_T,_T,100,paper", "residents,wucheng,2020-11-01,male,_T,51,paper",
        "residents,wucheng,2020-11-01,female,_T,49,paper", "residents,wucheng,2020-11-01,female,old,11,paper",
        "residents,jindong,2020-11-01,female,_T,38,paper",
    ]

    private func folder(_ rows: [String] = Self.rows, page: String = "") -> SiteFolder {
        SiteFolder {
            File("metrics.yml", Self.metrics)
            File("data/base.csv", (["metric,area,period,sex,age,value,source"] + rows).joined(separator: "\n") + "\n")
            File("pages/about.md", "---\ntitle: 说明\n---\n\n\(page)\n")
        }
    }

    private func site() throws -> [String: String] { try #require(try folder().site()) }

    @Test func aMetricHasATableForEachBreakdown() throws {
        let page = try #require(try site()["metrics/residents.html"])
        let table = try #require(page.part(from: "id=\"by-sex-table", to: "</table>"))
        #expect(table.contains("<th scope=\"col\">合计</th>"))
        #expect(table.contains("<a href=\"residents--sex-female.html\">女</a>"))
        #expect(table.contains(">51</data>"))
        #expect(table.contains("<a href=\"../areas/jindong.html\">金东区</a>"))
        // By age there is only a combination, which stands on the page of its first category.
        #expect(!page.contains("id=\"by-age\""))
        #expect(try site()["metrics/residents--sex-female.html"]?.contains("id=\"by-age-table") == true)
    }

    @Test func listsHoldPartsUnderTheirMetricOnly() throws {
        let page = try #require(try site()["metrics/index.html"])
        #expect(page.contains("<details class=\"metric-parts\">"))
        #expect(page.ranges(of: "<th scope=\"row\">").count == 1)
        #expect(page.contains("共1项指标"))
    }

    @Test func anAreaHasOneRowForTheMetricAndItsParts() throws {
        let page = try #require(try site()["areas/wucheng.html"])
        let table = try #require(page.part(from: "id=\"theme-order-latest", to: "</table>"))
        #expect(table.ranges(of: "<th scope=\"row\">").count == 1)
        #expect(table.contains("<a href=\"../metrics/residents--sex-male.html\">男</a>"))
        #expect(table.contains("女、老年</a>"))
    }

    @Test func anAreaWithFiguresOfPartsOnlyHasARowForThem() throws {
        let page = try #require(try site()["areas/jindong.html"])
        let table = try #require(page.part(from: "id=\"theme-order-latest", to: "</table>"))
        #expect(table.ranges(of: "<th scope=\"row\">").count == 1)
        #expect(table.contains("<summary>常住人口</summary>"))
        #expect(table.contains(">38人</data>"))
    }

    @Test func downloadsTellTheCategories() throws {
        let site = try site()
        let all = try #require(site["data/observations.csv"])
        #expect(all.hasPrefix("metric,metric_name,area,"))
        #expect(!all.contains("sex,"))
        #expect(all.contains("\nresidents--sex-male,常住人口：男,wucheng,"))
        let own = try #require(site["data/metrics/residents.csv"]).split(separator: "\n")
        #expect(own.count == 6)
        #expect(own[0].hasSuffix(",row,sex,age"))
        #expect(
            own.dropFirst().map { $0.split(separator: ",").suffix(2).joined(separator: " ") } == [
                "_T _T", "male _T", "female _T", "female _T", "female old",
            ])
        #expect(
            site["data/breakdowns.csv"] == """
                metric,variant_of,dimension,dimension_name,category,category_name
                residents--sex-male,residents,sex,性别,male,男
                residents--sex-female,residents,sex,性别,female,女
                residents--age-old,residents,age,年龄,old,老年
                residents--sex-female--age-old,residents,sex,性别,female,女
                residents--sex-female--age-old,residents,age,年龄,old,老年

                """)
        let json = try #require(site["data/metrics/residents.json"]).filter { !$0.isWhitespace }
        #expect(json.contains(#""categories":{"sex":"female","age":"old"}"#))
        #expect(site["data/datapackage.json"]?.contains("breakdowns.csv") == true)
        #expect(site["data/index.html"]?.contains("href=\"breakdowns.csv\"") == true)
    }

    @Test func withoutBreakdownsThereIsNoTableOfThem() throws {
        let site = try #require(try SiteFolder {}.site())
        #expect(site["data/observations.csv"] != nil)
        #expect(site["data/breakdowns.csv"] == nil)
    }

    @Test func aTextClaimsFiguresOfParts() throws {
        #expect(folder(page: "女性[49人](figure:residents--sex-female@wucheng#2020-11-01)。").check() == [])
        #expect(
            folder(page: "老年女性1️⃣[12人](figure:residents--sex-female--age-old@wucheng#2020-11-01)。").check() == [
                "1️⃣ error: The text says '12人' (12 人), but the data say 11 人 for residents--sex-female--age-old (常住人口：女，老年) for wucheng (婺城区) as of 2020-11-01. [claim-mismatch] (Content/data/base.csv:5:1 The data give it here.)"
            ])
    }

    @Test func theOrderOfRowsChangesNoPageOfAMetric() throws {
        let site = try site()
        let reversed = try #require(try folder(Self.rows.reversed()).site())
        for path in ["metrics/residents.html", "metrics/index.html", "data/breakdowns.csv", "data/metrics.csv"] {
            #expect(site[path] != nil)
            #expect(site[path] == reversed[path], "\(path)")
        }
    }
}

extension String {
    /// What stands between two marks, the first included; nil if either is missing.
    fileprivate func part(from start: String, to end: String) -> Substring? {
        guard let first = firstRange(of: start), let last = self[first.lowerBound...].firstRange(of: end) else {
            return nil
        }
        return self[first.lowerBound..<last.lowerBound]
    }
}
