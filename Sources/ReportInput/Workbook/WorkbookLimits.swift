/// What a workbook may have at most. More is no table that somebody made, or an attack.
enum WorkbookLimits {
    /// Files in the archive; Excel writes a dozen, and a few for each sheet.
    static let parts = 10_000
    /// The largest part in bytes once it is unpacked: 256 MiB.
    static let partBytes = 256 << 20
    /// All parts in bytes once they are unpacked: 1 GiB.
    static let totalBytes = 1 << 30
    /// How many times larger than packed a part may be; sheets of equal rows reach some 100.
    static let ratio = 400
    /// Parts of up to so many bytes may be packed more tightly.
    static let ratioFreeBytes = 1 << 20
    /// Elements of XML one in the other; sheets have some ten.
    static let xmlDepth = 100
    /// Attributes of one element.
    static let xmlAttributes = 200
    /// Sheets; Excel stops at what memory allows.
    static let sheets = 1_000
    /// Cells that are not empty, in one sheet.
    static let cells = 4_000_000
    /// Cells in merged ranges of one sheet.
    static let mergedCells = 1_000_000
    /// Characters (UTF-16 units) of a cell: what Excel and WPS allow.
    static let cellText = 32_767
}
