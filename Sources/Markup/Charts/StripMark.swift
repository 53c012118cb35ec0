/// Where one value stands among its peers, at the size of a table cell: a tick for each, the own value below a
/// triangle, the value in the middle as a longer stroke.
package struct StripMark: Sendable, Hashable {
    package var peers: StripPeers
    /// The value that the strip is about, for drawing only.
    package var own: Double?
    /// The range that the own value may lie in, if it is not exact.
    package var interval: ChartInterval?
    /// The id that `StripPeers.shared` wrote the peers under; nil where the strip has them itself.
    package var sharedPeers: String?
    /// What the strip shows, for those who do not see it; nil where the cells beside it say the same.
    package var label: String?

    package init(
        peers: StripPeers, own: Double?, interval: ChartInterval? = nil, sharedPeers: String? = nil,
        label: String? = nil
    ) {
        self.peers = peers
        self.own = own
        self.interval = interval
        self.sharedPeers = sharedPeers
        self.label = label
    }

    /// The drawing. The same strip gives the same bytes.
    package var html: HTML {
        var drawing = CellDrawing()
        if let sharedPeers {
            drawing.use(sharedPeers)
        } else {
            drawing.path(peers.part, peers.path)
        }
        if let median = peers.median { drawing.path(.median, "M\(peers.x(median)) 10v30") }
        if let own, own.isFinite {
            if let interval {
                let left = interval.lower.map(peers.x) ?? 0
                let right = interval.upper.map(peers.x) ?? CellDrawing.width
                drawing.path(.bounds, "M\(left) 10H\(right)")
            }
            // A triangle that points at its tick.
            drawing.path(.own, "M\(peers.x(own) - 9) 1h18l-8 18v21h-2v-21z")
        }
        return drawing.image("strip-mark", label: label)
    }
}
