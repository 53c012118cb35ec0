extension ProfileWords {
    static let chinese = ProfileWords(
        missingTitle: "缺少的数据", missingCaption: { "同级地区有而\($0)没有的最近一期数据" },
        missingLead: { peers, count, isComplete in
            "\(peers)中有别处公布、这里还没有收录到的指标，"
                + (isComplete ? "共\(count)项。" : "只列有数据的地区最多的\(count)项。")
        },
        showMissing: { "缺少的指标和有数据的地区（\($0)项）" }, holders: "有数据的地区", own: "本地区")
}
