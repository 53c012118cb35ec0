import Pages
import ReportInput

/// What a build leaves behind for the next one: which files it read and wrote, and how it understood the texts.
struct BuildRecord {
    /// The program that wrote the record.
    var tool: String
    /// All that the reading of a text depends on besides its file.
    var reading: String
    /// How the build was called: where to, for which address, with or without drafts.
    var call: String
    /// All that a page depends on besides the bodies of the texts on it.
    var basis: String
    /// Whether the build had nothing to say.
    var isSilent: Bool
    /// How many bytes of the shelf are bodies.
    var shelfCount: Int
    /// Files of the project, by their paths from its folder.
    var inputs: [String: Input]
    /// How texts were understood, by the paths of their files: records of `PackedText`.
    var texts: [String: ArraySlice<UInt8>]
    /// Files of the site, by their paths from its folder.
    var outputs: [String: Output]
    /// For each list of parts that files of the site are made of, what each part is made from: as `Output.bodies`.
    var partLists: [[String]]

    /// A file as it was read.
    struct Input: Sendable {
        var stamp: FileStamp
        /// Whether the stamp tells every later change.
        var isSettled: Bool
        /// The SHA-256 of the bytes; empty for assets, which are not read.
        var digest: String
    }

    /// A file as it was written.
    struct Output: Sendable {
        var stamp: FileStamp
        var isSettled: Bool
        var file: Manifest.File
        /// The SHA-256 of the files whose bodies stand on the page, one behind the other; nil if nobody knows.
        var bodies: String?
        /// The parts the file is made of: the number of their list, and how many bytes each has.
        var parts: (list: Int, sizes: [Int])?
    }
}

// MARK: As bytes

/// Writes a record piece by piece, so that one of 100,000 texts passes through little memory: first what is told of the
/// build, then inputs and outputs, each with their number before them, and last the lists of parts.
struct BuildRecordWriter {
    private var writer = PackWriter()
    private var checksum = Checksum()
    private let sink: Disk.FileSink

    fileprivate static let mark = "gazetteer build record 3"

    /// Begins a record.
    ///
    /// - Parameter words: `tool`, `reading`, `call` and `basis`.
    init(_ words: [String], isSilent: Bool, shelfCount: Int, to sink: @escaping Disk.FileSink) {
        self.sink = sink
        for word in [Self.mark] + words { writer.text(word) }
        writer.flag(isSilent)
        writer.number(shelfCount)
    }

    /// Tells how many inputs, outputs or lists follow.
    mutating func count(_ count: Int) { writer.number(count) }

    /// - Parameter text: how the file was understood, if it is a text.
    mutating func add(_ path: String, _ input: BuildRecord.Input, text: [UInt8]?) throws {
        writer.text(path)
        writer.stamp(input.stamp, isSettled: input.isSettled)
        writer.text(input.digest)
        writer.optional(text) { $0.data($1) }
        try handOver()
    }

    mutating func add(_ output: BuildRecord.Output) throws {
        writer.text(output.file.path)
        writer.stamp(output.stamp, isSettled: output.isSettled)
        writer.number(output.file.bytes)
        writer.text(output.file.sha256)
        writer.optional(output.bodies) { $0.text($1) }
        writer.optional(output.parts) { writer, parts in
            writer.number(parts.list)
            writer.list(parts.sizes) { $0.number($1) }
        }
        try handOver()
    }

    mutating func add(partList: [String]) { writer.list(partList) { $0.text($1) } }

    private mutating func handOver() throws {
        try writer.handOver { piece in
            checksum.add(piece)
            try sink(piece)
        }
    }

    /// Ends the record with its checksum.
    mutating func end() throws {
        try writer.bytes.withUnsafeBytes { piece in
            checksum.add(piece)
            try sink(piece)
        }
        try withUnsafeBytes(of: checksum.value.littleEndian) { try sink($0) }
    }
}

extension BuildRecord {
    /// Reads a record; nil if it is damaged, or the bytes are none.
    init?(_ bytes: [UInt8]) {
        guard bytes.count > 8 else { return nil }
        let body = bytes.dropLast(8)
        let sum = body.withUnsafeBytes(Checksum.of)
        guard bytes.suffix(8).elementsEqual(withUnsafeBytes(of: sum.littleEndian, Array.init)) else { return nil }
        var reader = PackReader(body)
        guard reader.text() == BuildRecordWriter.mark else { return nil }
        tool = reader.text()
        reading = reader.text()
        call = reader.text()
        basis = reader.text()
        isSilent = reader.flag()
        shelfCount = reader.number()
        inputs = [:]
        texts = [:]
        outputs = [:]
        let inputCount = reader.count()
        inputs.reserveCapacity(inputCount)
        for _ in 0..<inputCount {
            let path = reader.text()
            let (stamp, isSettled) = reader.stamp()
            inputs[path] = Input(stamp: stamp, isSettled: isSettled, digest: reader.text())
            if let text = reader.optional({ $0.data() }) { texts[path] = text }
        }
        let outputCount = reader.count()
        outputs.reserveCapacity(outputCount)
        for _ in 0..<outputCount {
            let path = reader.text()
            let (stamp, isSettled) = reader.stamp()
            let file = Manifest.File(path: path, bytes: reader.number(), sha256: reader.text())
            outputs[path] = Output(
                stamp: stamp, isSettled: isSettled, file: file, bodies: reader.optional { $0.text() },
                parts: reader.optional { (list: $0.number(), sizes: $0.list { $0.number() }) })
        }
        partLists = reader.list { $0.list { $0.text() } }
    }
}

extension PackWriter {
    fileprivate mutating func stamp(_ stamp: FileStamp, isSettled: Bool) {
        for number in [stamp.size, stamp.modified, stamp.changed, stamp.number] { self.number(number) }
        flag(isSettled)
    }
}

extension PackReader {
    fileprivate mutating func stamp() -> (FileStamp, isSettled: Bool) {
        let stamp = FileStamp(size: number(), modified: number(), changed: number(), number: number())
        return (stamp, flag())
    }
}
