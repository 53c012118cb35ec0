extension TrendWords {
    static let chinese = TrendWords(
        pick: "选一个地区，图中突出它的线：", lineCount: { "\($0)个地区各一条线" }, multiples: { "\($0)，分地区" },
        oneScale: "各小图的刻度相同。", onlyFirst: { "只画前\($0)个地区，共\($1)个，其余见数据表。" })
}
