import Testing

/// Periods as foreign files write them.
@Suite struct LayoutPeriodTests {
    private func folder(_ keys: String, _ period: String, metric: String = "disputes") -> LaidOutFolder {
        LaidOutFolder(
            "columns: {area: a, period: p, value: v}\nconstants: {metric: \(metric), source: paper}\n" + keys,
            "a,p,v\nwucheng,1️⃣\(period),796\n")
    }

    @Test(arguments: [
        ("", "2018年1-9月", "2018-01..2018-09"), ("", "2004-01-01/P1Y", "2004"),
        ("", "2015-11-16/P1Y", "2015-11-16..2016-11-15"),
        ("period-format: YYYY", "2018", "2018"), ("period-format: yyyy\nyear-starts: 04", "2018", "2018-04..2019-03"),
        ("period-format: YYYYMM", "201809", "2018-09"), ("period-format: YYYY-MM", "2003-05", "2003-05"),
        ("period-format: YYYY-YY", "2003-05", "2003..2005"), ("period-format: YYYY-YY", "1999-01", "1999..2001"),
        ("period-format: YYYY-YY", "2016-2020", "2016..2020"),
        ("period-format: YYYY-YY\nyear-starts: 9", "2018-19", "2018-09..2019-08"),
        ("period-format: yyyy/yy\nyear-starts: 4", "2018/19", "2018-04..2019-03"),
        ("period-format: YYYY/YY\nyear-starts: 4", "1999/00", "1999-04..2000-03"),
        ("时期格式: 跨年度\n年度起始月: 9", "２０１８/２０１９", "2018-09..2019-08"),
        ("period-format: ISO", "2004-01-01/P1Y", "2004"), ("period-format: ISO", "2004-04-01T00:00:00/P3M", "2004-Q2"),
    ])
    func readsThePeriodAsTheFormatSays(_ keys: String, _ period: String, _ expected: String) {
        #expect(folder(keys, period).problems() == [])
        #expect(folder(keys, period).observations() == ["disputes@wucheng#\(expected) = 796"])
    }

    @Test func aYearOfAStockIsADayKnownToTheYear() {
        #expect(
            folder("period-format: ISO", "2004-01-01/P1Y", metric: "mediators").observations() == [
                "mediators@wucheng#../2004 = 796"
            ])
    }

    @Test(arguments: [
        ("YYYY", "18"), ("YYYY", "2018-09"), ("YYYYMM", "201813"), ("YYYYMM", "2018-09"), ("YYYY-MM", "201809"),
        ("YYYY-YY", "2003-03"),
        ("YYYY-YY", "2012-11"), ("YYYY-YY", "2003/05"), ("ISO", "2004"), ("ISO", "2004-01-01/1Y"),
        ("ISO", "2004-13-01/P1Y"),
    ])
    func refusesPeriodsOfAnotherForm(_ form: String, _ period: String) {
        #expect(
            folder("period-format: \(form)", period).problems() == [
                "1️⃣ error: “\(period)” is no period of the form \(form), which t.layout.yml names."
            ])
    }

    @Test func refusesAYearThatIsTwo() {
        #expect(
            folder("period-format: YYYY/YY\nyear-starts: 4", "2018/20").problems() == [
                "1️⃣ error: “2018/20” is no period of the form YYYY/YY, which t.layout.yml names."
            ])
    }

    @Test func theFormatIsThatOfHeadingsToo() {
        let layout = """
            shape: areas-by-periods
            columns: {area: a}
            constants: {metric: disputes, source: paper}
            period-format: YYYY/YY
            year-starts: 4
            """
        #expect(
            LaidOutFolder(layout, "a,2017/18,2018/19\nwucheng,1,2\n").observations()
                == ["disputes@wucheng#2017-04..2018-03 = 1", "disputes@wucheng#2018-04..2019-03 = 2"])
        #expect(
            LaidOutFolder(layout, "a,2017/18,1️⃣2018\nwucheng,1,2\n").problems()
                == ["1️⃣ error: The column “2018” is no period of the form YYYY/YY."])
    }
}
