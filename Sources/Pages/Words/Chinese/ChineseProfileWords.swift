extension ProfileWords {
    static let chinese = ProfileWords(
        amongPeers: "同级分布", overTime: "历年走势", more: "说明与比较",
        onePeriod: Reason("只有一期", "没有收录其他可比时期的数据，不画走势"), fromTo: { "\($0)至\($1)" },
        share: { "占\($0)" },
        comparedWith: { "排名、中位数和分布：与\($0)中同一时期有可比数据的相比。" },
        howToRead: "分布图中每条竖线是一个地区，三角所指是本地区，长线是中位数。走势图只看涨落，不从零画起；断开处前后不能相比。",
        missingTitle: "缺少的数据", missingCaption: { "同级地区有而\($0)没有的最近一期数据" },
        missingLead: { peers, count, isComplete in
            "\(peers)中有别处公布、这里还没有收录到的指标，"
                + (isComplete ? "共\(count)项。" : "只列有数据的地区最多的\(count)项。")
        },
        showMissing: { "缺少的指标和有数据的地区（\($0)项）" }, holders: "有数据的地区", own: "本地区")
}
