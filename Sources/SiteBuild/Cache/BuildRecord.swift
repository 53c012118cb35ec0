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
    }
}

// MARK: As bytes

extension BuildRecord {
    private static let mark = "gazetteer build record 1"

    /// The record as bytes, with a checksum at the end.
    var bytes: [UInt8] {
        var writer = PackWriter()
        for text in [Self.mark, tool, reading, call, basis] { writer.text(text) }
        writer.flag(isSilent)
        writer.number(shelfCount)
        writer.list(inputs.sorted { $0.key < $1.key }) { writer, input in
            writer.text(input.key)
            writer.stamp(input.value.stamp, isSettled: input.value.isSettled)
            writer.text(input.value.digest)
            writer.optional(texts[input.key]) { $0.data($1) }
        }
        writer.list(outputs.sorted { $0.key < $1.key }) { writer, output in
            writer.text(output.key)
            writer.stamp(output.value.stamp, isSettled: output.value.isSettled)
            writer.number(output.value.file.bytes)
            writer.text(output.value.file.sha256)
            writer.optional(output.value.bodies) { $0.text($1) }
        }
        let sum = writer.bytes.withUnsafeBytes(Checksum.of)
        return writer.bytes + withUnsafeBytes(of: sum.littleEndian, Array.init)
    }

    /// Reads a record; nil if it is damaged, or the bytes are none.
    init?(_ bytes: [UInt8]) {
        guard bytes.count > 8 else { return nil }
        let body = bytes.dropLast(8)
        let sum = body.withUnsafeBytes(Checksum.of)
        guard bytes.suffix(8).elementsEqual(withUnsafeBytes(of: sum.littleEndian, Array.init)) else { return nil }
        var reader = PackReader(body)
        guard reader.text() == Self.mark else { return nil }
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
                stamp: stamp, isSettled: isSettled, file: file, bodies: reader.optional { $0.text() })
        }
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
