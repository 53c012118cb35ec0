/// Words by which rows of a table say that they hold no data.
enum TableWords {
    /// Whether the name of a row says that it sums up others: 合计, 其中：女性, #本级.
    static func isTotal(_ text: String) -> Bool {
        let name = text.filter { !$0.isWhitespace }
        if name.hasPrefix("其中") || name.hasPrefix("#") || name.hasPrefix("＃") { return true }
        return ["合计", "总计", "共计", "小计", "平均", "全省", "全市", "全区", "全县"].contains(name)
            || ["total", "subtotal", "average"].contains(name.lowercased())
    }

    /// Whether a text is a remark below a table: 注：…, 资料来源：….
    static func isRemark(_ text: String) -> Bool {
        ["注", "备注", "资料来源", "数据来源", "说明", "填表人", "填报人", "审核人", "制表人"].contains { word in
            guard text.hasPrefix(word) else { return false }
            let rest = text.dropFirst(word.count).drop { $0.isNumber || $0.isWhitespace }
            return rest.first == "：" || rest.first == ":"
        }
    }
}
