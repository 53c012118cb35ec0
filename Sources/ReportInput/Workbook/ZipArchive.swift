import Diagnostics

/// The files in a ZIP archive, by its central directory (PKWARE APPNOTE.TXT 6.3). Nothing is unpacked before it is asked for.
struct ZipArchive: Sendable {
    private let bytes: [UInt8]
    /// By their names in small letters: archives made on Windows are not strict about letters.
    private(set) var entries: [String: Entry] = [:]

    /// One file of the archive, as the central directory tells of it.
    struct Entry: Sendable {
        var name: String
        var isDeflated: Bool
        var checkSum: UInt32
        var packedSize: Int
        var size: Int
        /// Where its local header begins.
        var offset: Int
    }

    init(_ bytes: [UInt8]) throws(WorkbookProblem) {
        self.bytes = bytes
        let directory = try ZipDirectory(bytes)
        var total = 0
        for entry in directory.entries {
            try Self.refuseClimbing(entry.name)
            if entry.name.hasSuffix("/") { continue }
            guard entries.updateValue(entry, forKey: entry.name.lowercased()) == nil else {
                throw .damaged("it has two parts called “\(entry.name)”", zh: "有两个名为“\(entry.name)”的部分")
            }
            total += min(entry.size, WorkbookLimits.totalBytes + 1)
        }
        guard total <= WorkbookLimits.totalBytes else {
            throw .tooLarge(
                "unpacked it has \(total >> 20) MiB; \(WorkbookLimits.totalBytes >> 20) MiB are allowed",
                zh: "解压后有 \(total >> 20) MiB，最大为 \(WorkbookLimits.totalBytes >> 20) MiB")
        }
    }

    /// The bytes of a part; nil if there is none of that name.
    func contents(of name: String) throws(WorkbookProblem) -> [UInt8]? {
        guard let entry = entries[name.lowercased()] else { return nil }
        try refuseBomb(entry)
        let packed = try packedBytes(of: entry)
        let contents = entry.isDeflated ? Inflate.inflate(packed, size: entry.size) : Array(packed)
        guard let contents, contents.count == entry.size else {
            throw .damaged(part: entry.name, "can’t be unpacked to the size that the archive tells", zh: "解压后与记载的大小不符")
        }
        guard Inflate.checkSum(of: contents) == entry.checkSum else {
            throw .damaged(part: entry.name, "has another check sum than the archive tells", zh: "校验和不符")
        }
        return contents
    }

    private func refuseBomb(_ entry: Entry) throws(WorkbookProblem) {
        guard entry.size <= WorkbookLimits.partBytes else {
            throw .tooLarge(
                "its part “\(entry.name)” has \(entry.size >> 20) MiB unpacked; \(WorkbookLimits.partBytes >> 20) MiB are allowed",
                zh: "其中的“\(entry.name)”解压后有 \(entry.size >> 20) MiB，最大为 \(WorkbookLimits.partBytes >> 20) MiB")
        }
        guard entry.size <= WorkbookLimits.ratioFreeBytes || entry.size / WorkbookLimits.ratio <= entry.packedSize
        else {
            throw .tooLarge(
                "its part “\(entry.name)” is packed to less than 1/\(WorkbookLimits.ratio) of its size, as no table is",
                zh: "其中的“\(entry.name)”压缩到不足原大小的 1/\(WorkbookLimits.ratio)，正常的表格不会如此")
        }
    }

    /// What stands behind the local header, which has a name and extra fields of its own.
    private func packedBytes(of entry: Entry) throws(WorkbookProblem) -> ArraySlice<UInt8> {
        let header = ZipFields(bytes, at: entry.offset)
        guard header.number(0, 4) == 0x0403_4B50, let nameLength = header.number(26, 2),
            let extraLength = header.number(28, 2)
        else {
            throw .damaged(part: entry.name, "does not begin where the archive says", zh: "不在记载的位置")
        }
        let begin = entry.offset + 30 + nameLength + extraLength
        guard begin <= bytes.count, entry.packedSize <= bytes.count - begin else {
            throw .damaged(part: entry.name, "is cut off", zh: "不完整")
        }
        return bytes[begin..<(begin + entry.packedSize)]
    }

    /// Nothing is written to a disk, yet no spreadsheet program makes such names.
    private static func refuseClimbing(_ name: String) throws(WorkbookProblem) {
        let isClimbing =
            name.hasPrefix("/") || name.split(separator: "/", omittingEmptySubsequences: false).contains("..")
        guard !isClimbing else {
            throw .damaged(
                "its part “\(name)” leads out of the archive", zh: "其中“\(name)”的路径超出压缩包")
        }
    }
}

extension WorkbookProblem {
    fileprivate static func damaged(part: String, _ english: String, zh chinese: String) -> WorkbookProblem {
        damaged(part: part, Phrase(english, zh: chinese))
    }
}
