import Diagnostics

extension CacheFolder {
    /// The site as it stands, if nothing at all has changed since it was written; nil if it must be looked at.
    ///
    /// - Parameters:
    ///   - listing: what stands in the project folder.
    ///   - call: how the build was called.
    ///   - folder: the folder of the site.
    func standingSite(
        _ listing: FolderListing, call: String, in folder: String, by workforce: Workforce
    ) -> SiteChange? {
        guard let last, last.isSilent, last.call == call, listing.problems.isEmpty,
            listing.inputs.count == last.inputs.count,
            zip(listing.inputs, last.inputs).allSatisfy({ $0.path == $1.path && isSame($1, $0.stamp) })
        else { return nil }
        let outputs = last.outputs
        let stretches = (outputs.count + Self.stretch - 1) / Self.stretch
        let stand = workforce.map(stretches) { number in
            outputs[(number * Self.stretch)..<min(outputs.count, (number + 1) * Self.stretch)].allSatisfy {
                self.standing($0, in: folder) != nil
            }
        }
        guard !stand.contains(false) else { return nil }
        // The manifest does not list itself.
        var change = SiteChange(folder: folder, files: outputs.count - 1)
        change.pages = outputs.count { $0.file.path.hasSuffix(".html") }
        return change
    }

    /// So many files are a piece of work.
    private static let stretch = 256

    /// Whether a file of the project is as it was read.
    ///
    /// - Parameter stamp: what the file system tells of it now.
    func isSame(_ input: BuildRecord.Input, _ stamp: FileStamp?) -> Bool {
        guard let stamp, stamp.size == input.stamp.size else { return false }
        if input.isSettled, input.stamp == stamp { return true }
        guard let digest = input.digest, let bytes = try? project.disk.bytes(of: project.systemPath(input.path)) else {
            return false
        }
        return SHA256.digest(of: bytes) == digest
    }

    /// What the file system tells of a file of the site that stands as it was written; nil if another one stands there, or
    /// none. A file whose stamp does not vouch for it is read.
    func standing(_ output: BuildRecord.Output, in folder: String) -> FileStamp? {
        let place = folder + "/" + output.file.path
        guard let stamp = project.disk.ownStamp(place), stamp.size == output.file.bytes else { return nil }
        if output.isSettled, output.stamp == stamp { return stamp }
        var hash = SHA256()
        guard (try? project.disk.read(place, { hash.update($0) })) != nil else { return nil }
        return hash.digest() == output.file.sha256 ? stamp : nil
    }
}
