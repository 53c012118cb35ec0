import Markup

/// The drawings of table cells in tables.
enum CellGallery {
    static var body: HTML {
        HTML { html in
            for (name, entries) in GalleryValues.all where entries.count < 300 || name == "三百个" {
                table(name, head: ["名称", "数值", "条", "分布"], in: &html) { body in rows(entries, in: &body) }
            }
            table("随时间", head: ["名称", "走势", "间断", "范围"], in: &html) { body in
                for (name, values) in GalleryValues.series {
                    body.add(.tr) { row in
                        row.add(.th, name, .scope(.row))
                        row.add(.td, line(values).html)
                        row.add(.td, line(values, isBroken: true).html)
                        row.add(.td, line(values, hasBounds: true).html)
                    }
                }
            }
        }
    }

    static var heat: HTML {
        HTML { html in
            html.add(.p, .class("heat-key")) { key in
                for step in 1...5 { key.add(.span, "第\(step)档", .class("heat-\(step)")) }
            }
            table("热力", head: ["名称", "矛盾纠纷", "网格员", "调解成功率"], in: &html) { body in
                for row in 0..<12 {
                    body.add(.tr, row == 3 ? .class("current") : .absent) { cells in
                        cells.add(.th, "第\(row + 1)区", .scope(.row))
                        for column in 0..<3 {
                            let step = (row * 7 + column * 3) % 6
                            cells.add(.td, .class(step == 0 ? "number" : "number heat-\(step)")) { cell in
                                cell.add(.a, step == 0 ? "没有报送" : "\(step * 37 + row)", .href("#x"))
                                cell.add(.span, "2018年", .class("period"))
                            }
                        }
                    }
                }
            }
        }
    }

    private static func line(_ values: [Double?], isBroken: Bool = false, hasBounds: Bool = false) -> Sparkline {
        Sparkline(
            points: values.enumerated().map { index, value in
                Sparkline.Point(
                    time: Double(index), position: value,
                    interval: hasBounds && index % 2 == 0
                        ? value.map { ChartInterval(lower: $0 - 1, upper: index % 4 == 0 ? $0 + 1 : nil) } : nil,
                    isBreak: isBroken && index == values.count / 2)
            })
    }

    private static func rows(_ entries: [GalleryValues.Entry], in body: inout HTML) {
        let positions = entries.compactMap(\.value.position).sorted()
        let peers = StripPeers(
            positions: positions, median: positions.isEmpty ? nil : positions[positions.count / 2])
        let scale = CellBar.Scale(covering: entries.map(\.value))
        for (index, entry) in entries.enumerated().prefix(12) {
            body.add(.tr, index == 1 ? .class("current") : .absent) { row in
                row.add(.th, entry.name, .scope(.row))
                row.add(.td, entry.text, .class("number"))
                row.add(.td, CellBar(entry.value, on: scale, isHighlighted: index == 1).html)
                row.add(
                    .td, StripMark(peers: peers, own: entry.value.position, interval: entry.value.interval).html)
            }
        }
    }

    private static func table(_ caption: String, head: [String], in html: inout HTML, body: (inout HTML) -> Void) {
        html.add(.div, .class("table-scroll")) { scroll in
            scroll.add(.table, .class("figures")) { table in
                table.add(.caption, caption)
                table.add(.thead) { part in
                    part.add(.tr) { row in for name in head { row.add(.th, name, .scope(.column)) } }
                }
                table.add(.tbody) { part in body(&part) }
            }
        }
    }
}
