import Foundation
import ReportInput
import SiteBuild

/// A project on the machine's disk with a little of everything, which is edited at random.
final class EditedProject {
    let folder: String
    private var state: UInt64
    private var count = 0

    init(seed: UInt64) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "gazetteer-\(UUID().uuidString)").path
        state = seed
        for (path, text) in Self.files { try write(path, text) }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    private static let files: [String: String] = [
        "Content/site.yml": "title: 站\nlanguage: zh-CN\nthemes:\n  - {id: order, name: 治安}\nnavigation: [about]\n",
        "Content/areas.csv": "id,code,name,level\nwucheng,330702,婺城区,district\njindong,330703,金东区,district\n",
        "Content/metrics.yml":
            "- {id: cases, name: 案件, unit: 件, nature: flow, theme: order, definition: 口径。}\n",
        "Content/sources.yml": "- {id: paper, title: 报纸}\n",
        "Content/data/a.csv":
            "metric,area,period,value,source\ncases,wucheng,2018,796,paper\ncases,jindong,2018,512,paper\n",
        "Content/comparisons/both.yml": "title: 两区\nmetrics: [cases]\nareas: [wucheng, jindong]\nperiod: 2018\n",
        "Content/cases/one.md": text("案例一", "[796件](figure:cases@wucheng#2018)，见[二](case:two)。"),
        "Content/cases/two.md": text("案例二", "第二篇，[区](area:jindong)。"),
        "Content/cases/three.md":
            text("案例三", "```table\nmetrics: [cases]\nareas: [wucheng, jindong]\nperiod: 2018\n```"),
        "Content/bulletins/b1.md": "---\ntitle: 简报\ndate: 2020-02-03\nnumber: 第1期\n---\n\n正文。\n",
        "Content/pages/about.md": "---\ntitle: 说明\n---\n\n![图](../assets/a.svg)\n",
        "Content/assets/a.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
    ]

    private static func text(_ title: String, _ body: String) -> String {
        "---\ntitle: \(title)\ndate: 2020-01-02\nareas: [wucheng]\nthemes: [order]\nsources: [paper]\n---\n\n\(body)\n"
    }

    // MARK: Edits

    /// Changes, adds, renames or removes something, and tells what.
    func edit() throws -> String {
        count += 1
        let edits: [(String, () throws -> Void)] = [
            ("a body", { try self.append("Content/cases/two.md", "又一段\(self.count)。\n") }),
            ("a body of the same size", { try self.replace("Content/cases/two.md", "第", "弟", or: "弟", "第") }),
            ("a claim", { try self.replace("Content/cases/one.md", "[796件]", "[]", or: "[]", "[796件]") }),
            ("a title", { try self.replace("Content/cases/two.md", "案例二", "个案二", or: "个案二", "案例二") }),
            ("a date", { try self.replace("Content/bulletins/b1.md", "02-03", "03-04", or: "03-04", "02-03") }),
            ("a block", { try self.append("Content/cases/three.md", "\n第\(self.count)段。\n") }),
            ("a problem", { try self.replace("Content/cases/three.md", "案例三", "<b>", or: "<b>", "案例三") }),
            ("a new text", { try self.write("Content/cases/n\(self.count).md", Self.text("新\(self.count)", "正文。")) }),
            (
                "a draft",
                { try self.write("Content/pages/d.md", "---\ntitle: 稿\ndraft: \(self.flip("true", "false"))\n---\n") }
            ),
            (
                "an alias",
                { try self.write("Content/pages/e.md", "---\ntitle: 页\naliases: [old\(self.number(3))]\n---\n") }
            ),
            ("a removed text", { try self.removeOne(below: "Content/cases/n") }),
            ("a renamed text", { try self.renameOne(below: "Content/cases/n") }),
            ("a figure", { try self.replace("Content/data/a.csv", ",512,", ",513,", or: ",513,", ",512,") }),
            (
                "new data",
                {
                    try self.write(
                        "Content/data/b.csv",
                        "metric,area,period,value,source\ncases,wucheng,2019,\(self.number(900)),paper\n")
                }
            ),
            ("an area", { try self.replace("Content/areas.csv", "金东区", "金东", or: "金东", "金东区") }),
            ("a metric", { try self.replace("Content/metrics.yml", "案件", "事件", or: "事件", "案件") }),
            ("a source", { try self.replace("Content/sources.yml", "报纸", "日报", or: "日报", "报纸") }),
            (
                "the title of the site",
                { try self.replace("Content/site.yml", "title: 站", "title: 点", or: "title: 点", "title: 站") }
            ),
            (
                "the language",
                {
                    try self.replace(
                        "Content/site.yml", "language: zh-CN", "language: en", or: "language: en", "language: zh-CN")
                }
            ),
            ("a theme", { try self.replace("Content/site.yml", "name: 治安", "name: 平安", or: "name: 平安", "name: 治安") }),
            ("a comparison", { try self.replace("Content/comparisons/both.yml", "两区", "二区", or: "二区", "两区") }),
            ("an asset", { try self.write("Content/assets/a.svg", "<svg id=\"a\(self.number(3))\"/>") }),
            ("a new asset", { try self.write("Content/assets/\(self.number(3)).txt", "附件\(self.count)") }),
            ("a template", { try self.write("Templates/404.mustache", "<h1>\(self.number(3))</h1>\n") }),
            ("no template", { try self.removeOne(below: "Templates/404") }),
            (
                "a style sheet",
                { try self.write("Templates/assets/style.css", "body { margin: \(self.number(3))px }\n") }
            ),
            ("a page of the site", { try self.damageSite() }),
            ("the dates of the site", { try self.touchSite() }),
            ("a page behind a link", { try self.linkPage() }),
            ("the cache", { try self.damageCache() }),
            ("nothing", {}),
        ]
        let (name, edit) = edits[number(edits.count)]
        try edit()
        return name
    }

    private func number(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }

    private func flip(_ one: String, _ other: String) -> String { number(2) == 0 ? one : other }

    private func write(_ path: String, _ text: String) throws {
        let place = folder + "/" + path
        _ = try Disk.disk.makeFolders(to: parentFolder(of: place))
        try Disk.disk.write(Array(text.utf8), to: place)
    }

    private func read(_ path: String) throws -> String {
        String(decoding: try Disk.disk.bytes(of: folder + "/" + path), as: UTF8.self)
    }

    private func append(_ path: String, _ text: String) throws { try write(path, try read(path) + text) }

    private func replace(_ path: String, _ old: String, _ new: String, or otherOld: String, _ otherNew: String) throws {
        let text = try read(path)
        let isFirst = text.contains(old)
        try write(path, isFirst ? text.replacing(old, with: new) : text.replacing(otherOld, with: otherNew))
    }

    /// The files whose paths begin so, sorted.
    private func files(below prefix: String) -> [String] {
        let found = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return found.filter { $0.hasPrefix(prefix) && $0.contains(".") }.sorted()
    }

    private func removeOne(below prefix: String) throws {
        let files = files(below: prefix)
        guard !files.isEmpty else { return }
        try Disk.disk.removeFile(folder + "/" + files[number(files.count)])
    }

    private func renameOne(below prefix: String) throws {
        let files = files(below: prefix)
        guard !files.isEmpty else { return }
        let file = files[number(files.count)]
        try Disk.disk.rename(folder + "/" + file, folder + "/" + prefix + "r\(count).md")
    }

    /// The pages of the site, without those that stand behind a link.
    private var pages: [String] {
        get throws {
            try files(below: "Site/").filter { path in
                guard path.hasSuffix(".html"), case .file? = try Disk.disk.kind(folder + "/" + path) else {
                    return false
                }
                return true
            }
        }
    }

    /// Writes over a file of the site with as many other bytes, as somebody might by hand.
    private func damageSite() throws {
        let pages = try pages
        guard !pages.isEmpty else { return }
        let page = pages[number(pages.count)]
        let count = try read(page).utf8.count
        try Disk.disk.write([UInt8](repeating: 0x20, count: count), to: folder + "/" + page)
    }

    /// Gives every file of the site another date, as a copy has.
    private func touchSite() throws {
        for path in files(below: "Site/") {
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: Double(1_500_000_000 + count))],
                ofItemAtPath: folder + "/" + path)
        }
    }

    /// Moves a page out of the site and leaves a symbolic link to it in its place.
    private func linkPage() throws {
        let pages = try pages
        guard !pages.isEmpty else { return }
        let page = folder + "/" + pages[number(pages.count)]
        let moved = folder + "/moved\(count)"
        try Disk.disk.rename(page, moved)
        try FileManager.default.createSymbolicLink(atPath: page, withDestinationPath: moved)
    }

    /// Changes a byte of a file of the cache.
    private func damageCache() throws {
        let file = folder + "/.gazetteer/" + flip("record", "bodies")
        guard var bytes = try? Disk.disk.bytes(of: file), !bytes.isEmpty else { return }
        bytes[number(bytes.count)] ^= 1
        try Disk.disk.write(bytes, to: file)
    }
}
