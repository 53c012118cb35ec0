/// The address of a figure in prose without its scheme: `METRIC@AREA#PERIOD` or `METRIC.VIEW@AREA#PERIOD`, each part with its place in the address.
struct FigureAddress: Equatable {
    var metric: Part
    /// Nil where there is no `@`.
    var area: Part?
    /// Nil where there is no `#`.
    var period: Part?

    /// A part as it is meant, and the bytes of the address that it is written with.
    struct Part: Equatable {
        var text: String
        var bytes: Range<Int>

        init(_ bytes: ArraySlice<UInt8>) {
            text = PercentEncoding.decoded(bytes)
            self.bytes = bytes.startIndex..<bytes.endIndex
        }
    }

    /// The metric without a view, and the view behind its first point; ids have no points in them.
    func viewed(in address: [UInt8]) -> (metric: Part, view: Part?) {
        let bytes = address[metric.bytes]
        guard let point = bytes.firstIndex(of: UInt8(ascii: ".")) else { return (metric, nil) }
        return (Part(bytes[..<point]), Part(bytes[(point + 1)...]))
    }

    init(_ address: ArraySlice<UInt8>) {
        let hash = address.firstIndex(of: UInt8(ascii: "#"))
        let subject = address[..<(hash ?? address.endIndex)]
        let at = subject.firstIndex(of: UInt8(ascii: "@"))
        metric = Part(subject[..<(at ?? subject.endIndex)])
        area = at.map { Part(subject[($0 + 1)...]) }
        period = hash.map { Part(address[($0 + 1)...]) }
    }
}
