extension SentenceWords {
    static let chinese = SentenceWords(
        about: { "“\($0)”（\($1)）：\($2)" }, severalPeriods: "各地时期不同", levelCount: { "\($0)\($1)个地区" },
        highest: { "最高的是\($0)" }, lowest: { "最低的是\($0)" },
        one: { "\($0)，\($1)" }, shared: { "\($0)，都是\($1)" },
        uncertain: { "\($0)之一，各数可能的范围有重叠，不能断定是哪一个" },
        allEqual: { "各地相同，都是\($0)" }, allOverlap: "各地的数可能的范围相互重叠，不能断定高低", missing: { "没有数据的是\($0)" },
        capitalized: { $0 })
}
