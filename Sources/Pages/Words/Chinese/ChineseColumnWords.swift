extension ObservationColumn {
    var chinese: ColumnWords {
        switch self {
        case .metric: ColumnWords("指标编号", "指标编号，不随名称改变")
        case .metricName: ColumnWords("指标", "指标名称")
        case .area: ColumnWords("地区编号", "地区编号，不随名称改变")
        case .areaCode: ColumnWords("区划代码", "六位行政区划代码；没有的留空")
        case .areaName: ColumnWords("地区", "地区名称")
        case .areaLevel:
            ColumnWords("级别", "country 国家、province 省级、city 地级、district 县级、zone 功能区、town 乡级、village 村级")
        case .period: ColumnWords("时期", "时期，如 2018、2018-S1、2018-Q3、2018-09、2018-12-31、2025-01-01/P9M；只知年或月的时点前加 ../")
        case .periodStart: ColumnWords("起始日", "时期的第一天")
        case .periodEnd: ColumnWords("截止日", "时期的最后一天")
        case .value: ColumnWords("数值", "按指标单位写出的数（元而不是万元）；没有数值的留空，原因见状态")
        case .relation:
            ColumnWords(
                "准确程度",
                "exact 确数、about 约、over 余、above 超过、at-least 以上、nearly 近、under 不足、at-most 以下")
        case .lower: ColumnWords("下限", "原文公布的置信下限；未公布的，是原文写法可以代表的最小值。没有下限的留空")
        case .upper: ColumnWords("上限", "原文公布的置信上限；未公布的，是原文写法可以代表的最大值。没有上限的留空")
        case .text: ColumnWords("原文写法", "来源中印出的写法；以 = + - @ 开头且不是数字的，前面加一个空格")
        case .unit: ColumnWords("单位", "指标的单位")
        case .status: ColumnWords("状态", "数据状态代码，A 为正常；O、L、M、Q 没有数值")
        case .note: ColumnWords("说明", "给读者的说明")
        case .source: ColumnWords("来源编号", "来源编号，见 sources.csv")
        case .locator: ColumnWords("原文位置", "在来源中的位置")
        }
    }
}
