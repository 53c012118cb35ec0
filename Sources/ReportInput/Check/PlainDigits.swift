import ReportModel

/// Numbers that are written as the site itself writes them: `796`, `-12.50`.
enum PlainDigits {
    /// The number of a cell that holds plain digits and nothing else: no sign but `-`, no separators, no zero that could be
    /// left out in front; nil for all others, which `FigureText` reads. Both read the same.
    static func number(_ cell: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> DecimalNumber? {
        let isNegative = cell.first.map { bytes[$0] == UInt8(ascii: "-") } ?? false
        let start = cell.lowerBound + (isNegative ? 1 : 0)
        var (significand, digits, decimals): (Int64, Int, Int) = (0, 0, 0)
        var point: Int?
        for index in start..<max(start, cell.upperBound) {
            let byte = bytes[index]
            if byte == UInt8(ascii: "."), point == nil, digits > 0 {
                point = index
                continue
            }
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), digits < DecimalNumber.maximumDigits else {
                return nil
            }
            significand = significand * 10 + Int64(byte - UInt8(ascii: "0"))
            digits += 1
            if point != nil { decimals += 1 }
        }
        let whole = digits - decimals
        guard whole > 0, point == nil || decimals > 0, whole == 1 || bytes[start] != UInt8(ascii: "0"),
            !(isNegative && significand == 0)
        else { return nil }
        return DecimalNumber(significand: isNegative ? -significand : significand, exponent: -decimals)
    }
}
