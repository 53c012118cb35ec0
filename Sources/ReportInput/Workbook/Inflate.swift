import CZlib

/// Unpacks deflated bytes and sums them up, by zlib. The one file that knows it.
enum Inflate {
    /// The unpacked bytes; nil if they are damaged, or not exactly as many as expected.
    ///
    /// - Parameter size: in bytes; no more is ever written.
    static func inflate(_ packed: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
        var stream = z_stream()
        // Negative window bits: no header of zlib around the data, as in archives.
        guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            return nil
        }
        defer { inflateEnd(&stream) }
        var isWhole = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
            packed.withUnsafeBufferPointer { packed in
                // zlib only reads from there.
                stream.next_in = UnsafeMutablePointer(mutating: packed.baseAddress)
                stream.avail_in = UInt32(clamping: packed.count)
                stream.next_out = buffer.baseAddress
                stream.avail_out = UInt32(clamping: size + 1)
                isWhole = CZlib.inflate(&stream, Z_FINISH) == Z_STREAM_END && stream.avail_in == 0
                count = min(Int(stream.total_out), size + 1)
            }
        }
        return isWhole && bytes.count == size ? bytes : nil
    }

    /// The check sum CRC-32 that archives keep of each file.
    static func checkSum(of bytes: some Collection<UInt8>) -> UInt32 {
        let sum = bytes.withContiguousStorageIfAvailable { bytes in
            UInt32(truncatingIfNeeded: crc32_z(0, bytes.baseAddress, numericCast(bytes.count)))
        }
        return sum ?? 0
    }
}
