extension WayWords {
    static let chinese = WayWords(
        latestPeriod: { "数据最近一期：\($0)" }, siteMap: "站点地图", identifier: "政府网站标识码",
        reportMistake: "我为政府网站找错",
        switchArea: "切换地区", areasAbove: "上级", peers: "同级", areaSiblings: "相邻地区", previousArea: "上一个",
        nextArea: "下一个",
        latestFigures: "最新数据", latestCaption: "时期最近的指标", areaCount: "地区数", allMetrics: "全部指标", bulletin: "简报")
}
