import ReportInput

extension Build {
    /// A fingerprint of all that the site is made of: every file of the project, what the build was told besides, and the
    /// version of the program. Parts of a site belong together if they have the same one.
    ///
    /// Of assets it takes the names and sizes, since nothing else of the site depends on what is in them. Throws
    /// `DiskFailure`, and `OutputRefusal` if a file is no longer the one that was read.
    func inputFingerprint(_ listing: FolderListing) throws -> Digest {
        var hash = SHA256()
        func add(_ line: String) { Array((line + "\n").utf8).withUnsafeBytes { hash.update($0) } }
        add("\(programVersion) cmark \(MarkdownLibrary.version)")
        add(baseURL ?? "")
        add("\(includesDrafts)")
        for input in listing.inputs {
            add(input.path)
            if input.path.hasPrefix(FolderListing.assetsFolder) {
                add("\(listing.assets[String(input.path.dropFirst(FolderListing.assetsFolder.count))] ?? 0)")
            } else {
                var file = SHA256()
                try project.disk.read(project.systemPath(input.path)) { file.update($0) }
                guard project.disk.stamp(project.systemPath(input.path)) == input.stamp else {
                    throw OutputRefusal.inputChanged(path: input.path)
                }
                add("\(file.digest())")
            }
        }
        return hash.digest()
    }
}
