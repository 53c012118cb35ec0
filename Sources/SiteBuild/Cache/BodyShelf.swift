import Glibc
package import ReportModel
import Synchronization

/// The bodies and records of texts in one file, one behind the other. What stands in it is never changed; only the end moves.
package final class BodyShelf: TextShelf {
    private let descriptor: Int32
    private let next: Atomic<Int>
    private let lost = Atomic(false)

    /// Opens a file, or makes it; nil if that is refused, or the file is shorter than it is said to be.
    ///
    /// - Parameter count: how many bytes of it count; what stands behind them is void.
    package init?(_ file: String, count: Int) {
        descriptor = open(file, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666)
        next = Atomic(count)
        guard descriptor >= 0 else { return nil }
        var status = stat()
        guard fstat(descriptor, &status) == 0, Int(status.st_size) >= count, ftruncate(descriptor, off_t(count)) == 0
        else { return nil }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Whether a body was asked for that no longer is what it was.
    package var isDamaged: Bool { lost.load(ordering: .acquiring) }

    /// How many bytes have been put on it.
    package var count: Int { next.load(ordering: .acquiring) }

    /// Puts a body behind the others; in memory if the disk takes no more.
    package func store(_ bytes: [UInt8]) -> StoredText {
        let offset = next.add(bytes.count, ordering: .relaxed).oldValue
        return bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let count = pwrite(
                    descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done, off_t(offset + done))
                if count > 0 {
                    done += count
                } else if count == 0 || errno != EINTR {
                    return StoredText(bytes)
                }
            }
            let slot = TextSlot(offset: offset, count: bytes.count, checksum: Checksum.of(buffer))
            return StoredText(on: self, at: slot)
        }
    }

    package func bytes(at slot: TextSlot) -> [UInt8] {
        guard slot.offset >= 0, slot.count >= 0, slot.count <= count - slot.offset else {
            lost.store(true, ordering: .releasing)
            return []
        }
        let bytes = [UInt8](unsafeUninitializedCapacity: slot.count) { buffer, done in
            let buffer = UnsafeMutableRawBufferPointer(buffer)
            while done < slot.count {
                let count = pread(
                    descriptor, buffer.baseAddress.map { $0 + done }, slot.count - done, off_t(slot.offset + done))
                if count > 0 {
                    done += count
                } else if count == 0 || errno != EINTR {
                    return
                }
            }
        }
        guard bytes.count == slot.count, bytes.withUnsafeBytes(Checksum.of) == slot.checksum else {
            lost.store(true, ordering: .releasing)
            return []
        }
        return bytes
    }
}
