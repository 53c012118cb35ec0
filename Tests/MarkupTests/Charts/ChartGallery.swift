import Foundation
import Markup

/// Every kind of chart with every kind of content, on a page of its own.
///
/// The tests look for what can be measured. What a drawing looks like has to be looked at:
/// `GALLERY=/tmp/gallery swift test --filter ChartGallery` writes the pages there.
enum ChartGallery {
    /// A page of the gallery.
    struct Page {
        var name: String
        var body: HTML
        /// Whether its charts take all of its width.
        var isWide = false
    }

    static var pages: [Page] {
        [
            Page(name: "cells", body: CellGallery.body, isWide: true), Page(name: "ranked", body: BarGallery.ranked),
            Page(name: "grouped", body: BarGallery.grouped), Page(name: "strips", body: StripGallery.strips),
            Page(name: "lines", body: TrendGallery.lines),
            Page(name: "overviews", body: TrendGallery.overviews),
            Page(name: "multiples", body: TrendGallery.multiples, isWide: true),
            Page(name: "heat", body: CellGallery.heat, isWide: true),
        ]
    }

    /// A chart as it stands on a page.
    static func figure(_ caption: String, _ drawing: HTML) -> HTML {
        HTML { html in
            html.add(.figure, .class("chart")) { figure in
                figure.add(.figcaption, caption)
                figure.append(drawing)
            }
        }
    }

    static func write(_ pages: [Page], to folder: String) throws {
        let folder = URL(fileURLWithPath: folder, isDirectory: true)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(BuiltIn.assets["assets/style.css"] ?? []).write(to: folder.appending(path: "style.css"))
        for page in pages {
            let head = """
                <!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><title>\(page.name)</title>
                <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="style.css">
                <style>.columns { columns: 22rem; max-width: none } .columns > * { break-inside: avoid }</style>
                <main class="width \(page.isWide ? "" : "columns")">
                """
            try (head + page.body.string + "</main></html>")
                .write(to: folder.appending(path: "\(page.name).html"), atomically: true, encoding: .utf8)
        }
    }
}

/// The contents that a chart must stand.
enum GalleryValues {
    /// A figure as the gallery prints it.
    struct Entry {
        var name: String
        var text: String
        var value: BarValue
    }

    static func entries(_ values: [Double?], names: (Int) -> String = { "第\($0 + 1)区" }) -> [Entry] {
        values.enumerated().map { index, value in
            Entry(name: names(index), text: value.map(text) ?? "没有报送", value: BarValue(value))
        }
    }

    static func text(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }

    /// Values that look like those of districts, the same each time.
    static func pseudorandom(_ count: Int, seed: Int = 1) -> [Double] {
        (0..<count).map { Double(($0 + seed) * 7919 % 1009 + 40) }
    }

    static let longNames = [
        "金华经济技术开发区综合行政执法局", "婺城区", "金义新区（金东区）社会矛盾纠纷调处化解中心与信访接待中心联合工作组办公室", "兰溪市",
        "Yiwu International Trade District Administrative Committee",
    ]

    static let bounded: [Entry] = [
        Entry(name: "义乌市", text: "1万多", value: BarValue(10000, interval: ChartInterval(lower: 10000, upper: 20000))),
        Entry(name: "东阳市", text: "12000", value: BarValue(12000)),
        Entry(name: "婺城区", text: "近9000", value: BarValue(9000, interval: ChartInterval(lower: 8000, upper: 9000))),
        Entry(name: "金东区", text: "超5000", value: BarValue(5000, interval: ChartInterval(lower: 5000, upper: nil))),
        Entry(name: "兰溪市", text: "约3000", value: BarValue(3000, interval: ChartInterval(lower: 2500, upper: 3500))),
        Entry(name: "浦江县", text: "不足1000", value: BarValue(1000, interval: ChartInterval(lower: nil, upper: 1000))),
        Entry(name: "武义县", text: "97", value: BarValue(97, interval: ChartInterval(lower: 96.5, upper: 97.5))),
    ]

    static let rates: [Entry] = [97.0, 96, 98.2, 100, 88].enumerated().map { index, rate in
        let half = rate == rate.rounded() && rate < 100 ? 0.5 : 0.05
        return Entry(
            name: "第\(index + 1)区", text: text(rate) + "%",
            value: BarValue(rate, interval: rate == 100 ? nil : ChartInterval(lower: rate - half, upper: rate + half)))
    }

    /// The contents by name.
    static let all: [(name: String, entries: [Entry])] = [
        ("一个", entries([796])),
        ("两个", entries([796, 823])),
        ("三十个", entries(pseudorandom(30).sorted(by: >))),
        ("三百个", entries(pseudorandom(300).sorted(by: >))),
        ("有负数", entries([12.5, 8, 0, -3.25, -27.8])),
        ("全是负数", entries([-1, -5.5, -27.8])),
        ("全是零", entries([0, 0, 0])),
        ("有缺失", entries([80, 75, nil, 60, nil])),
        ("全部缺失", entries([nil, nil])),
        ("全部相等", entries([98, 98, 98, 98])),
        ("一个特大", entries([1_000_000, 31, 25, 8, 3])),
        ("长名称", entries([420, 313, 250, 120, 95], names: { longNames[$0] })),
        ("范围", bounded),
        ("百分比", rates),
    ]

    /// Over time: none missing, gaps, breaks, negative values, one only, all equal, many.
    static let series: [(name: String, values: [Double?])] = [
        ("十二期", pseudorandom(12).map { $0 }), ("两期", [3, 4]), ("一期", [5]), ("相等", [5, 5, 5, 5]),
        ("缺口", [1, 2, nil, 4, 5, nil, 7]), ("末期缺", [4, 3, 5, nil, nil]), ("负数", [-3, 2, -8, 5, 0]),
        ("三百期", pseudorandom(300).map { $0 }), ("没有", [nil, nil]), ("特大", [1, 2, 1, 1_000_000, 2, 1]),
    ]
}
