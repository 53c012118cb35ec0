import Diagnostics
import ReportModel

extension LinkDestination {
    /// What is wrong with an address that does not get through.
    func diagnostic(of address: [UInt8], at place: Place, isImage: Bool) -> Diagnostic {
        let address = String(decoding: address, as: UTF8.self)
        let shown = address.unicodeScalars.count > 80 ? String(address.prefix(80)) + "…" : address
        switch self {
        case .forbidden("//"):
            return Diagnostic(
                .linkScheme, at: place,
                Phrase("The address \(shown) has no scheme.", zh: "地址 \(shown) 没有协议。"),
                remedy: isImage ? Self.imagePath : Phrase("Write https:\(shown)", zh: "请写 https:\(shown)"))
        case .forbidden(let scheme) where !isImage:
            let known = Self.schemes + ["figure", "https", "http", "mailto", "tel"]
            let suggestion = Suggestion.nearest(to: scheme, in: known)
            return Diagnostic(
                .linkScheme, at: place,
                Phrase(
                    "Links with \(scheme): are not let through; the text stays without a link.",
                    zh: "不允许 \(scheme): 链接；文字保留，链接去掉。"),
                remedy: suggestion.map { Phrase("Did you mean \($0):?", zh: "是否应为 \($0):？") }
                    ?? Phrase(
                        "Allowed are \(known.map { $0 + ":" }.joined(separator: ", ")).",
                        zh: "可用 \(known.map { $0 + ":" }.joined(separator: "、"))。"))
        case .forbidden(let scheme),
            .web(let scheme) where !scheme.isEmpty:
            return Diagnostic(
                .linkScheme, at: place,
                Phrase(
                    "The image comes from \(scheme):; the site shows files of its own only.",
                    zh: "图片来自 \(scheme):；本站只显示自己的文件。"),
                remedy: Self.imagePath)
        case .empty(let scheme):
            return Diagnostic(
                .linkBroken, at: place,
                Phrase("The link \(scheme): names nothing.", zh: "链接 \(scheme): 没有写明指向。"),
                remedy: Phrase("Write the id behind it, as in \(scheme):ID.", zh: "请在后面写上 id：\(scheme):ID。"))
        case .outside:
            return Diagnostic(
                .pathOutside, at: place,
                Phrase("The path \(shown) leads out of Content/assets.", zh: "路径 \(shown) 超出 Content/assets。"),
                remedy: isImage ? Self.imagePath : Self.linkForms)
        default:
            return Diagnostic(
                isImage ? .imageMissing : .linkBroken, at: place,
                address.isEmpty
                    ? Phrase("The address is empty.", zh: "地址为空。")
                    : Phrase("The address \(shown) leads to nothing on the site.", zh: "地址 \(shown) 在站内没有对应内容。"),
                remedy: isImage ? Self.imagePath : Self.linkForms)
        }
    }

    private static let imagePath = Phrase(
        "Put the file into Content/assets and write ../assets/FILE.", zh: "请把文件放入 Content/assets，写作 ../assets/文件名。")

    private static let linkForms = Phrase(
        "Write area:ID, metric:ID, case:ID, source:ID, ../cases/NAME.md, ../assets/FILE or https://…",
        zh: "请写 area:ID、metric:ID、case:ID、source:ID、../cases/文件名.md、../assets/文件名 或 https://…")
}
