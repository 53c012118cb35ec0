/// What a column of a foreign file probably holds, by its name.
enum ColumnGuess {
    static func part(_ name: String) -> LayoutColumn? {
        if let column = LayoutColumn.named(name) ?? LayoutColumn.named(name.lowercased()) { return column }
        let plain = name.lowercased().filter { $0.isLetter || $0.isNumber }
        return names.first { $0.words.contains(plain) }?.column
    }

    /// Names as the field uses them, in small letters and without signs.
    private static let names: [(column: LayoutColumn, words: Set<String>)] = [
        (
            .area,
            [
                "areacd", "areacode", "geocode", "geographycode", "ladcode", "code", "地区代码", "行政区划代码", "区划", "县区",
                "区县名称", "市县",
            ]
        ),
        (.areaName, ["areanm", "areaname", "geographyname", "ladname", "地区名", "区域名称"]),
        (.metric, ["indicator", "measurename", "variable", "指标名称", "项目", "指标名"]),
        (.period, ["year", "date", "time", "timeperiod", "年份", "年度", "日期", "统计期", "时间"]),
        (.value, ["observation", "obsvalue", "val", "figure", "数", "值", "本期数", "数据"]),
        (.unit, ["units", "unitofmeasure", "计量单位"]),
        (.status, ["obsstatus", "observationstatus", "flag", "marker"]),
        (.note, ["notes", "comment", "comments", "footnote", "说明"]),
        (.source, ["sources", "数据来源", "资料来源"]),
        (.lower, ["lci95", "lowerci", "lowerbound", "lowerconfidenceinterval", "lcl", "下限"]),
        (.upper, ["uci95", "upperci", "upperbound", "upperconfidenceinterval", "ucl", "上限"]),
    ]
}
