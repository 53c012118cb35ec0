import Diagnostics

/// The list of files at the end of a ZIP archive.
struct ZipDirectory {
    private(set) var entries: [ZipArchive.Entry] = []

    /// An archive's comment has at most this many bytes, so the end record begins not further than that before the end.
    private static let longestComment = 65_535
    private static let endRecordLength = 22

    init(_ bytes: [UInt8]) throws(WorkbookProblem) {
        let (count, offset) = try Self.directory(of: bytes)
        guard count <= WorkbookLimits.parts else {
            throw .tooLarge(
                "the archive has \(count) parts; \(WorkbookLimits.parts) are allowed",
                zh: "压缩包中有 \(count) 个部分，最多为 \(WorkbookLimits.parts) 个")
        }
        var position = offset
        for _ in 0..<count {
            let header = ZipFields(bytes, at: position)
            guard header.number(0, 4) == 0x0201_4B50, let nameLength = header.number(28, 2),
                let extraLength = header.number(30, 2), let commentLength = header.number(32, 2),
                let name = header.bytes(46, nameLength), let extra = header.bytes(46 + nameLength, extraLength)
            else { throw Self.broken }
            entries.append(try Self.entry(header, name: name, extra: extra))
            position += 46 + nameLength + extraLength + commentLength
        }
    }

    private static func entry(
        _ header: ZipFields, name: ArraySlice<UInt8>, extra: ArraySlice<UInt8>
    ) throws(WorkbookProblem) -> ZipArchive.Entry {
        guard let flags = header.number(8, 2), let method = header.number(10, 2), let checkSum = header.number(16, 4),
            let packedSize = header.number(20, 4), let size = header.number(24, 4), let offset = header.number(42, 4)
        else { throw broken }
        // Some programs on Windows write \ for /.
        let name = String(decoding: name, as: UTF8.self).replacing("\\", with: "/")
        guard flags & 0x2041 == 0 else {
            throw .format(
                Phrase("The workbook is encrypted (“\(name)” in it).", zh: "工作簿已加密（其中的“\(name)”）。"),
                remedy: Phrase("Save it without a password.", zh: "请取消密码后另存为 .xlsx。"))
        }
        guard method == 0 || method == 8 else {
            throw .damaged(
                "its part “\(name)” is packed by method \(method), which spreadsheet programs don’t use",
                zh: "其中的“\(name)”采用了表格程序不用的压缩方法 \(method)")
        }
        // Numbers that don't fit stand in an extra field of eight bytes each (ZIP64), in this order.
        var wide = ZipFields(Array(extra), at: 0).extraField(0x0001)
        func widened(_ number: Int) throws(WorkbookProblem) -> Int {
            guard number == 0xFFFF_FFFF else { return number }
            guard let wider = wide?.number(0, 8) else { throw broken }
            wide?.skip(8)
            return wider
        }
        let wideSize = try widened(size)
        let widePackedSize = try widened(packedSize)
        return ZipArchive.Entry(
            name: name, isDeflated: method == 8, checkSum: UInt32(truncatingIfNeeded: checkSum),
            packedSize: widePackedSize, size: wideSize, offset: try widened(offset))
    }

    /// How many entries there are and where they begin, by the end record nearest to the end of the file.
    private static func directory(of bytes: [UInt8]) throws(WorkbookProblem) -> (count: Int, offset: Int) {
        let first = max(0, bytes.count - endRecordLength - longestComment)
        var position = bytes.count - endRecordLength
        while position >= first {
            let record = ZipFields(bytes, at: position)
            if record.number(0, 4) == 0x0605_4B50, let comment = record.number(20, 2),
                position + endRecordLength + comment <= bytes.count,
                let count = record.number(10, 2), let offset = record.number(16, 4)
            {
                guard count == 0xFFFF || offset == 0xFFFF_FFFF else { return (count, offset) }
                return try wideDirectory(of: bytes, before: position)
            }
            position -= 1
        }
        throw .damaged("its end is missing, so it was not copied or downloaded whole", zh: "缺少结尾，可能没有完整拷贝或下载")
    }

    /// The same of an archive in ZIP64, whose end record stands before the ordinary one.
    private static func wideDirectory(
        of bytes: [UInt8], before position: Int
    ) throws(WorkbookProblem) -> (count: Int, offset: Int) {
        let locator = ZipFields(bytes, at: position - 20)
        guard locator.number(0, 4) == 0x0706_4B50, let place = locator.number(8, 8) else { throw broken }
        let record = ZipFields(bytes, at: place)
        guard record.number(0, 4) == 0x0606_4B50, let count = record.number(32, 8), let offset = record.number(48, 8)
        else { throw broken }
        return (count, offset)
    }

    private static var broken: WorkbookProblem {
        .damaged("its list of parts is broken", zh: "其部件清单有误")
    }
}

/// Numbers in a ZIP archive, lowest byte first, at distances from a position; whatever the position is.
struct ZipFields {
    private let source: [UInt8]
    private var begin: Int

    init(_ bytes: [UInt8], at position: Int) {
        source = bytes
        begin = position
    }

    mutating func skip(_ count: Int) { begin += count }

    func bytes(_ distance: Int, _ count: Int) -> ArraySlice<UInt8>? {
        guard begin >= 0, begin <= source.count, distance + count <= source.count - begin else { return nil }
        return source[(begin + distance)..<(begin + distance + count)]
    }

    /// Nil beyond the end, and for a number of more than 53 bits, which no size or offset has.
    func number(_ distance: Int, _ count: Int) -> Int? {
        guard let field = bytes(distance, count) else { return nil }
        let number = field.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return number < 1 << 53 ? Int(number) : nil
    }

    /// The content of an extra field by its number.
    func extraField(_ wanted: Int) -> ZipFields? {
        var field = self
        while let id = field.number(0, 2), let length = field.number(2, 2) {
            if id == wanted, let content = field.bytes(4, length) { return ZipFields(Array(content), at: 0) }
            field.skip(4 + length)
        }
        return nil
    }
}
