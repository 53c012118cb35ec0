import CZlib

/// A ZIP archive from its parts, whole or wrong in one way.
struct SketchedArchive {
    var parts: [Part] = []
    var comment: [UInt8] = []
    /// Whether sizes and places stand in the extra fields of ZIP64.
    var isWide = false

    struct Part {
        var name: String
        var contents: [UInt8]
        var isDeflated = true
        var flags = 0
        /// What the directory tells, where it is not the truth.
        var method: Int?
        var size: Int?
        var checkSum: UInt32?
        /// Whether sizes and the check sum stand behind the contents, as streaming writers put them.
        var hasDescriptor = false

        init(_ name: String, _ contents: String, isDeflated: Bool = true) {
            self.name = name
            self.contents = Array(contents.utf8)
            self.isDeflated = isDeflated
        }
    }

    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        for part in parts {
            let offset = bytes.count
            let packed = part.isDeflated ? deflated(part.contents) : part.contents
            let sum = part.checkSum ?? UInt32(crc32_z(0, part.contents, numericCast(part.contents.count)))
            let size = part.size ?? part.contents.count
            let name = Array(part.name.utf8)
            let begin =
                field(20, 2) + field(part.flags | (part.hasDescriptor ? 8 : 0), 2)
                + field(part.method ?? (part.isDeflated ? 8 : 0), 2) + field(0, 4)
            let facts = field(Int(sum), 4) + field(packed.count, 4) + field(size, 4)
            bytes += field(0x0403_4B50, 4) + begin + (part.hasDescriptor ? field(0, 12) : facts) + field(name.count, 2)
            bytes += field(3, 2) + name + [0, 0, 0] + packed
            if part.hasDescriptor { bytes += field(0x0807_4B50, 4) + facts }
            let wide = field(1, 2) + field(24, 2) + field(size, 8) + field(packed.count, 8) + field(offset, 8)
            let extra = isWide ? field(0x5455, 2) + field(1, 2) + [0] + wide : []
            directory += field(0x0201_4B50, 4) + field(20, 2) + begin + field(Int(sum), 4)
            directory +=
                isWide ? field(0xFFFF_FFFF, 4) + field(0xFFFF_FFFF, 4) : field(packed.count, 4) + field(size, 4)
            directory += field(name.count, 2) + field(extra.count, 2) + field(0, 10)
            directory += (isWide ? field(0xFFFF_FFFF, 4) : field(offset, 4)) + name + extra
        }
        return bytes + directory + end(directory: directory.count, at: bytes.count)
    }

    private func end(directory: Int, at offset: Int) -> [UInt8] {
        let count = parts.count
        var end: [UInt8] = []
        if isWide {
            end += field(0x0606_4B50, 4) + field(44, 8) + field(0, 12) + field(count, 8) + field(count, 8)
            end += field(directory, 8) + field(offset, 8)
            end += field(0x0706_4B50, 4) + field(0, 4) + field(offset + directory, 8) + field(1, 4)
        }
        end += field(0x0605_4B50, 4) + field(0, 4)
        end += isWide ? field(0xFFFF, 2) + field(0xFFFF, 2) : field(count, 2) + field(count, 2)
        end += isWide ? field(0xFFFF_FFFF, 4) + field(0xFFFF_FFFF, 4) : field(directory, 4) + field(offset, 4)
        return end + field(comment.count, 2) + comment
    }

    private func field(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> ($0 * 8)) : 0 }
    }

    private func deflated(_ contents: [UInt8]) -> [UInt8] {
        var stream = z_stream()
        deflateInit2_(&stream, 9, Z_DEFLATED, -15, 9, 0, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        defer { deflateEnd(&stream) }
        var source = contents
        return [UInt8](unsafeUninitializedCapacity: contents.count + 1000) { buffer, count in
            source.withUnsafeMutableBufferPointer { source in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = buffer.baseAddress
                stream.avail_out = UInt32(buffer.count)
                _ = deflate(&stream, Z_FINISH)
                count = Int(stream.total_out)
            }
        }
    }
}
