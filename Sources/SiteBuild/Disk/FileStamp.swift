/// What a file system tells of a file without reading it. A file with the same stamp has the same bytes, if the stamp is
/// older than the moment it was taken; what is published never depends on it.
package struct FileStamp: Sendable, Hashable {
    /// In bytes.
    package var size: Int
    /// When the bytes were changed last, in nanoseconds since 1970.
    package var modified: Int
    /// When the bytes, the name or the permissions were changed last, in nanoseconds since 1970.
    package var changed: Int
    /// The number that the file has in its file system.
    package var number: Int

    package init(size: Int, modified: Int, changed: Int, number: Int) {
        self.size = size
        self.modified = modified
        self.changed = changed
        self.number = number
    }

    /// Whether every later change of the file gives it another stamp: not so if the file was changed just now, within one
    /// tick of the clock of the file system.
    ///
    /// - Parameter now: the time of the file system, in nanoseconds since 1970.
    func isSettled(at now: Int) -> Bool {
        let last = max(modified, changed)
        // File systems that count whole seconds, FAT every other one; on the others a tick is at most 10 ms.
        let tick = last % 1_000_000_000 == 0 ? 2_000_000_000 : 50_000_000
        return last + tick < now
    }
}
