import Markup

/// Distribution strips of every kind of content.
enum StripGallery {
    static var strips: HTML {
        HTML { html in
            for (number, (name, entries)) in GalleryValues.all.enumerated() {
                let told = entries.compactMap { entry in
                    entry.value.position.map { DistributionStrip.Mark(position: $0, text: entry.text + "起") }
                }.sorted { $0.position < $1.position }
                for (place, own) in [told.first, told.dropFirst(told.count / 3).first, told.last].enumerated() {
                    let strip = DistributionStrip(
                        id: "strip-\(number)-\(place)", title: name, description: name,
                        positions: told.map(\.position), own: own, lowest: told.first,
                        median: told.dropFirst(told.count / 2).first.map {
                            DistributionStrip.Mark(position: $0.position, text: "中位数 " + $0.text)
                        }, highest: told.last)
                    html.append(ChartGallery.figure(name, strip.html))
                }
            }
        }
    }
}
