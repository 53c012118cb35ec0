import Diagnostics

/// Everything that will stand in the site's folder, decided but not yet rendered.
package struct SitePlan: Sendable {
    /// Sorted by the bytes of their paths; no two have the same one.
    package let files: [PlannedFile]

    package init(files: [PlannedFile]) {
        self.files = files.sorted { $0.path.precedesInBytes($1.path) }
    }
}

/// A file of the site.
package struct PlannedFile: Sendable {
    /// The path from the site's folder, with `/`: `areas/wucheng.html`.
    package var path: String
    package var content: Content
    /// The texts whose bodies it is made from; nil if that is not known. On all else in the report any file may depend.
    package var bodies: BodyList?

    package enum Content: Sendable {
        /// Made when it is written; pure, and safe to run on any thread.
        case rendered(@Sendable () -> [UInt8])
        /// The same for a file that is too large to be held in memory: it is handed over piece by piece.
        case streamed(@Sendable (_ sink: Sink) -> Void)
        /// Made of parts, one behind the other and each made by its number, so that of a file that many texts are in only
        /// the parts of changed texts are made again. What the file is made from is told by the list of parts.
        case parted(PartList, @Sendable (_ part: Int) -> [UInt8])
        /// A copy of a file below `Content/assets`, named by its path there.
        case asset(String)
    }

    /// Takes the pieces of a file, one behind the other.
    package typealias Sink = (UnsafeRawBufferPointer) -> Void

    /// Whether the file is made piece by piece, because it grows with the number of figures.
    package var isStreamed: Bool {
        if case .streamed = content { true } else { false }
    }

    /// The bytes of a file that is no copy of another; nil for an asset.
    package var bytes: [UInt8]? {
        switch content {
        case .rendered(let render): return render()
        case .streamed(let stream):
            var bytes: [UInt8] = []
            stream { bytes.append(contentsOf: $0) }
            return bytes
        case .parted(let parts, let part): return parts.bodies.indices.flatMap(part)
        case .asset: return nil
        }
    }

    package init(path: String, content: Content, bodies: BodyList? = nil) {
        self.path = path
        self.content = content
        self.bodies = bodies
    }
}

/// The texts whose bodies a file of the site is made from. A class, since many files may share a long list.
package final class BodyList: Sendable {
    /// The files of the texts, by their paths from the project folder.
    package let files: [String]

    package init(_ files: [String]) {
        self.files = files
    }

    /// Of no text.
    package static let none = BodyList([])
}

/// What the parts of some files are made from. A class, since many files are divided alike.
package final class PartList: Sendable {
    /// The texts whose bodies each part is made from; on all else in the report any part may depend. At least one.
    package let bodies: [BodyList]

    package init(_ bodies: [BodyList]) {
        self.bodies = bodies
    }
}
