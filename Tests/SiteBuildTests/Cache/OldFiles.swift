import SiteBuild

extension Disk {
    /// The machine's disk; all files but the clock of the cache seem to be an hour old, so that their dates are trusted, as
    /// those of a user's files are.
    static var withOldFiles: Disk {
        @Sendable func older(_ stamp: FileStamp?) -> FileStamp? {
            guard var stamp else { return nil }
            stamp.modified -= 3_600_000_000_000
            stamp.changed -= 3_600_000_000_000
            return stamp
        }
        var disk = Disk.disk
        disk.stamp = { path in
            let stamp = Disk.disk.stamp(path)
            return path.hasSuffix("/clock") ? stamp : older(stamp)
        }
        disk.ownStamp = { older(Disk.disk.ownStamp($0)) }
        disk.list = { folder in
            var entries = try Disk.disk.list(folder)
            for place in entries.indices { entries[place].stamp = older(entries[place].stamp) }
            return entries
        }
        return disk
    }
}
