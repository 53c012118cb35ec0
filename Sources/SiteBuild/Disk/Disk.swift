/// What the two ends of a build do to a disk: every effect that can fail, so that a test can make it fail.
///
/// Paths are those of the system; files pass through in pieces, never as a whole. Everything throws `DiskFailure`.
package struct Disk: Sendable {
    /// The entries of a folder, in no particular order.
    package var list: @Sendable (_ folder: String) throws -> [FolderEntry]
    /// What stands at a path, without following a link that stands there; nil if nothing does.
    package var kind: @Sendable (_ path: String) throws -> FileKind?
    /// The path with every link in it followed.
    package var realPath: @Sendable (_ path: String) throws -> String
    /// Hands over the bytes of a regular file, piece by piece.
    package var read: @Sendable (_ file: String, _ receive: (UnsafeRawBufferPointer) throws -> Void) throws -> Void
    /// Makes a file, or empties the one that stands there, and writes what `produce` hands to its argument.
    package var write: @Sendable (_ file: String, _ produce: (FileSink) throws -> Void) throws -> Void
    /// Moves a file, which replaces one that stood at the new path, or a folder with all that is in it; in one step.
    package var rename: @Sendable (_ old: String, _ new: String) throws -> Void
    package var removeFile: @Sendable (_ file: String) throws -> Void
    /// Makes a folder whose parent is there. A folder that is there already is no failure.
    package var makeFolder: @Sendable (_ folder: String) throws -> Void
    /// Removes a folder if it is empty; tells whether it did.
    package var removeFolderIfEmpty: @Sendable (_ folder: String) throws -> Bool
    /// Keeps other builds away from a folder until the closure that it returns is called; nil if another one is at it.
    package var lock: @Sendable (_ folder: String) throws -> (@Sendable () -> Void)?
    /// What the file system tells of the regular file that a path leads to; nil if there is none, or nothing is told.
    package var stamp: @Sendable (_ path: String) -> FileStamp? = { _ in nil }
    /// The same of the regular file that stands at a path itself, without following a link that stands there.
    package var ownStamp: @Sendable (_ path: String) -> FileStamp? = { _ in nil }
    /// Opens a file of bodies and records of texts, of which so many bytes count; nil on a disk that has no such files.
    package var shelf: (@Sendable (_ file: String, _ count: Int) -> BodyShelf?)?

    /// Takes the pieces of a file that is being written.
    package typealias FileSink = (UnsafeRawBufferPointer) throws -> Void
}

/// One name in a folder.
package struct FolderEntry: Sendable, Hashable {
    /// The name; where its bytes are not UTF-8, they are shown as `\xNN`.
    package var name: String
    /// False if the bytes of the name are not UTF-8.
    package var isUTF8: Bool
    package var kind: FileKind
    /// What the file system tells of it, if it is a regular file; nil where nothing is told.
    package var stamp: FileStamp?

    package init(name: String, isUTF8: Bool = true, kind: FileKind, stamp: FileStamp? = nil) {
        self.name = name
        self.isUTF8 = isUTF8
        self.kind = kind
        self.stamp = stamp
    }
}

/// What a name on the disk stands for.
package enum FileKind: Sendable, Hashable {
    /// A regular file, with its size.
    case file(bytes: Int)
    case folder
    /// A symbolic link.
    case link
    /// A pipe, a socket or a device.
    case other
}

extension Disk {
    /// The bytes of a whole file.
    package func bytes(of file: String) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try read(file) { bytes.append(contentsOf: $0) }
        return bytes
    }

    /// Writes a whole file.
    package func write(_ bytes: [UInt8], to file: String) throws {
        try write(file) { sink in try bytes.withUnsafeBytes(sink) }
    }

    /// Makes a folder and those above it that are missing; returns the ones it made, outermost first.
    package func makeFolders(to folder: String) throws -> [String] {
        guard try kind(folder) == nil else { return [] }
        let above = parentFolder(of: folder)
        let made = above == folder ? [] : try makeFolders(to: above)
        try makeFolder(folder)
        return made + [folder]
    }
}

/// The folder that a path's last name stands in; `/` and `.` stand in themselves.
package func parentFolder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
}
