import Pages
import ReportInput
import ReportModel

/// What a build leaves behind for the next one: which files it read and wrote, and how it understood the texts.
struct BuildRecord: Sendable {
    /// The program that wrote the record.
    var tool: String
    /// All that the reading of a text depends on besides its file.
    var reading: String
    /// How the build was called: where to, for which address, with or without drafts.
    var call: String
    /// All that a page depends on besides the bodies of the texts on it.
    var basis: Digest
    /// Whether the build had nothing to say.
    var isSilent: Bool
    /// How many bytes of the shelf are bodies and records of texts.
    var shelfCount: Int
    /// Files of the project, in the order of the listing.
    var inputs: [Input]
    /// Files of the site, sorted by the bytes of their paths, and its manifest behind them.
    var outputs: [Output]
    /// For each list of parts that files of the site are made of, what each part is made from: as `Output.bodies`.
    var partLists: [[Digest?]]

    /// A file as it was read.
    struct Input: Sendable {
        /// The path from the project folder.
        var path: String
        var stamp: FileStamp
        /// Whether the stamp tells every later change.
        var isSettled: Bool
        /// That of the bytes; nil for assets, which are not read.
        var digest: Digest?
        /// How it was understood, if it is a text.
        var text: Text?
    }

    /// A text as it was understood.
    struct Text: Sendable {
        /// What all that other pages can show of it is known by.
        var outline: Digest
        var record: Record

        /// The record of its `PackedText`: a piece of the last record of a build, or put on the shelf until the next one
        /// is written, where it takes no memory.
        enum Record: Sendable {
            case last(ArraySlice<UInt8>)
            case shelf(StoredText)
        }

        var bytes: ArraySlice<UInt8> {
            switch record {
            case .last(let bytes): bytes
            case .shelf(let text): text.bytes[...]
            }
        }
    }

    /// A file as it was written.
    struct Output: Sendable {
        var stamp: FileStamp
        var isSettled: Bool
        var file: Manifest.File
        /// What the files whose bodies stand on the page are known by; nil if nobody knows.
        var bodies: Digest?
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

    fileprivate static let mark = "gazetteer build record 4"

    /// Begins a record.
    ///
    /// - Parameter words: `tool`, `reading` and `call`.
    init(_ words: [String], basis: Digest, isSilent: Bool, shelfCount: Int, to sink: @escaping Disk.FileSink) {
        self.sink = sink
        for word in [Self.mark] + words { writer.text(word) }
        writer.digest(basis)
        writer.flag(isSilent)
        writer.number(shelfCount)
    }

    /// Tells how many inputs, outputs or lists follow.
    mutating func count(_ count: Int) { writer.number(count) }

    mutating func add(_ input: BuildRecord.Input) throws {
        writer.text(input.path)
        writer.stamp(input.stamp, isSettled: input.isSettled)
        writer.optional(input.digest) { $0.digest($1) }
        writer.optional(input.text) { writer, text in
            writer.digest(text.outline)
            writer.data(text.bytes)
        }
        try handOver()
    }

    mutating func add(_ output: BuildRecord.Output) throws {
        writer.text(output.file.path)
        writer.stamp(output.stamp, isSettled: output.isSettled)
        writer.number(output.file.bytes)
        writer.digest(output.file.sha256)
        writer.optional(output.bodies) { $0.digest($1) }
        writer.optional(output.parts) { writer, parts in
            writer.number(parts.list)
            writer.list(parts.sizes) { $0.number($1) }
        }
        try handOver()
    }

    mutating func add(partList: [Digest?]) {
        writer.list(partList) { writer, bodies in writer.optional(bodies) { $0.digest($1) } }
    }

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
        basis = reader.digest()
        isSilent = reader.flag()
        shelfCount = reader.number()
        inputs = reader.list { reader in
            let path = reader.text()
            let (stamp, isSettled) = reader.stamp()
            return Input(
                path: path, stamp: stamp, isSettled: isSettled, digest: reader.optional { $0.digest() },
                text: reader.optional { Text(outline: $0.digest(), record: .last($0.data())) })
        }
        outputs = reader.list { reader in
            let path = reader.text()
            let (stamp, isSettled) = reader.stamp()
            let file = Manifest.File(path: path, bytes: reader.number(), sha256: reader.digest())
            return Output(
                stamp: stamp, isSettled: isSettled, file: file, bodies: reader.optional { $0.digest() },
                parts: reader.optional { (list: $0.number(), sizes: $0.list { $0.number() }) })
        }
        partLists = reader.list { $0.list { $0.optional { $0.digest() } } }
        // Files are removed by these paths, and pieces cut by these sizes: a record that somebody made up tells of neither.
        guard shelfCount >= 0, outputs.allSatisfy(\.isPossible) else { return nil }
    }
}

extension BuildRecord.Output {
    /// Whether a build can have written it.
    fileprivate var isPossible: Bool {
        isSafePath(file.path) && Self.sizes.contains(file.bytes) && (parts?.sizes ?? []).allSatisfy(Self.sizes.contains)
    }

    /// Of a file or a part of it, in bytes; sums of as many as there are parts stay far from the largest number.
    private static let sizes = 0...(1 << 40)
}

extension PackWriter {
    fileprivate mutating func stamp(_ stamp: FileStamp, isSettled: Bool) {
        for number in [stamp.size, stamp.modified, stamp.changed, stamp.number] { self.number(number) }
        flag(isSettled)
    }

    fileprivate mutating func digest(_ digest: Digest) { digest.withBytes { raw($0) } }
}

extension PackReader {
    fileprivate mutating func stamp() -> (FileStamp, isSettled: Bool) {
        let stamp = FileStamp(size: number(), modified: number(), changed: number(), number: number())
        return (stamp, flag())
    }

    fileprivate mutating func digest() -> Digest { Digest(bytes: raw(32)) ?? .none }
}
