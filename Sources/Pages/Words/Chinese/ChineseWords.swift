import ReportModel

extension Words {
    static let chinese = Words(
        language: .chinese, frame: .chinese, figures: .chinese, texts: .chinese, findings: .chinese, script: .chinese,
        scriptPages: .chinese, way: .chinese)
}

extension FrameWords {
    static let chinese = FrameWords(
        skipToContent: "跳到正文", menu: "导航", breadcrumb: "当前位置", home: "首页", areas: "地区", metrics: "指标",
        themes: "主题", comparisons: "对比", compare: "自选对比", search: "搜索", cases: "案例", bulletins: "简报", sources: "来源", data: "数据下载",
        notFound: "没有找到这个页面", notFoundExplanation: "网址可能有误，或者页面已经移走。可以从下面的栏目继续查找。",
        publishedBy: "编制单位", contact: "联系方式")
}
