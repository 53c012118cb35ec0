extension ScriptWords {
    static let chinese = ScriptWords(
        largerType: "大字版", normalType: "退出大字版", dark: "深色", light: "浅色",
        tableTools: "整理表格", filterRows: "按名称筛选", columns: "显示的列", copy: "复制", copied: "已复制", download: "下载 CSV",
        reset: "恢复原样", sortBy: "按“{}”排序", pin: "置顶：{}", shown: "显示 {} 行，共 {} 行",
        chooseAreas: "选择地区（最多 {} 个）", chooseMetrics: "选择指标（最多 {} 个）", chooseBoth: "请至少选择一个地区和一个指标。",
        narrow: "查找", clear: "全部取消", more: "另有 {} 项，请输入名称查找。", compared: "已列出 {} 个地区、{} 个指标。",
        comparedCaption: "所选地区的最新数据", metric: "指标", notObserved: "无数据", nothingObserved: "所选地区没有这项指标的数据。",
        latestOf: "{}：最新数据", over: "{}：历年数据", periodsDiffer: "各地最新数据的时期不同，比较时请注意。",
        otherPeriods: "折线只连接同一种时期的数据，其他时期的数据见各指标页。", noData: "数据没有读到，请稍后再试。",
        search: "搜索", searching: "正在查找……", found: "找到 {} 条结果。", nothingFound: "没有找到“{}”。可以换一个词，或者少写几个字。",
        moreResults: "显示更多", kinds: ["地区", "指标", "对比", "来源", "案例", "简报", "其他页面"])
}

extension ScriptPageWords {
    static let chinese = ScriptPageWords(
        compareLead: "任选十个以内的地区和指标，并列查看最新数据和变化。所选内容写在网址里，可以转发。",
        compareExplanation: "自选对比需要浏览器运行脚本。下面的对比页不需要脚本。", compareArea: "与其他地区对比",
        compareOthers: "换一些地区或指标对比", conflict: "来源不一致", searchLabel: "输入地区、指标、案例或资料中的词",
        searchExplanation: "搜索需要浏览器运行脚本。也可以从上面的栏目查找。", searchHint: "可以输入几个词，用空格隔开，结果包含每一个词。",
        code: "代码", alsoCalled: "又称")
}
