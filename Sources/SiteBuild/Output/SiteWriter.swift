import Diagnostics
package import Pages
import Synchronization

/// Puts a planned site into its folder so that there is, at every moment, a whole site in it: all new files are written
/// where they wait, then put in place, then what is no longer needed is taken away.
package struct SiteWriter: Sendable {
    /// The folder the site is written to; made if it is missing.
    package var folder: String
    /// The folder that the plan's assets are copied from: the project's `Content/assets`.
    package var assets: String
    package var disk: Disk
    /// Folders that the project is read from, and that no site is written into.
    package var sources: [String] = []
    /// The part of the site that is written; nil for all of it.
    package var shard: Shard?
    /// Of a part, what tells whether others were made of the same: see `Manifest.inputs`.
    package var inputs: Digest?
    /// How many pages are made at the same time.
    package var jobs = 1
    /// Whether to write every file anew, and to take away also what was changed by hand.
    package var rewritesAll = false
    /// What is known of the site that stands.
    var memory = SiteMemory.none
    /// Hears how many of the files have been made; called from any thread.
    package var progress: @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in }

    package init(folder: String, assets: String, disk: Disk) {
        self.folder = folder
        self.assets = assets
        self.disk = disk
    }

    /// A writer for the site of a project: into a folder of the user's choice, or into the project's `Site`.
    package init(for project: ProjectFolder, output: String? = nil) {
        self.init(
            folder: output ?? project.systemPath("Site"), assets: project.systemPath("Content/assets"),
            disk: project.disk)
        sources = ["Content", "Templates"].map(project.systemPath)
    }

    /// Writes the site, or the part of it, and tells what that changed. Throws `OutputRefusal` or `DiskFailure`; unless the very last step
    /// fails, when files are put in place, the old site then stands as it stood.
    package func write(_ plan: SitePlan) throws -> SiteChange {
        let planned = plan.files
        let paths = planned.map(\.path)
        try refuseUnsafe(paths)
        let files = shard.map { shard in planned.filter { shard.holds($0.path) } } ?? planned
        let madeFolders = try disk.makeFolders(to: folder)
        do {
            guard let unlock = try disk.lock(folder) else { throw OutputRefusal.inUse(folder: folder) }
            defer { unlock() }
            try refuseSources()
            let output = try OutputFolder(folder, on: disk, known: memory.manifest())
            let waiting = try StagingFolder(for: output, missing: missingFolders(for: files, in: output))
            defer { _ = try? waiting.remove() }
            let staged = try stage(files, in: output, waiting)
            guard memory.isSound() else { throw SourceLost() }
            let manifest = Manifest(staged.map(\.file), inputs: shard == nil ? nil : inputs)
            let json = manifest.json
            let change = try publish(staged, from: waiting, manifest, json, of: paths, in: output)
            let own = Manifest.File(path: manifestPath, bytes: json.count, sha256: SHA256.digest(of: json))
            memory.published(zip(staged, files).map { ($0, $1) } + [(StagedFile(file: own, state: .unchanged), nil)])
            return change
        } catch {
            for made in madeFolders.reversed() { _ = try? disk.removeFolderIfEmpty(made) }
            throw error
        }
    }

    /// - Parameter paths: sorted by their bytes.
    private func refuseUnsafe(_ paths: [String]) throws {
        var last = ""
        var lastFolder: Substring = ""
        for path in paths {
            guard isSafePath(path) else { throw OutputRefusal.pathUnsafe(path) }
            guard path != last, path != Manifest.path else { throw OutputRefusal.pathTwice(path) }
            last = path
            guard siteFolder(of: path) != lastFolder else { continue }
            lastFolder = siteFolder(of: path)
            for folder in folders(above: path) where paths.element(with: folder, sortedBy: \.self) != nil {
                throw OutputRefusal.pathTwice(path)
            }
        }
    }

    private func refuseSources() throws {
        let place = try disk.realPath(folder)
        for source in sources where try disk.kind(source) != nil {
            let real = try disk.realPath(source)
            guard place != real, !place.hasPrefix(real + "/") else {
                throw OutputRefusal.insideProject(folder: folder)
            }
        }
    }

    /// The folders that the site needs and that are not there.
    private func missingFolders(for files: [PlannedFile], in output: OutputFolder) throws -> Set<Substring> {
        var needed = Set(folders(above: manifestPath))
        var last: Substring = ""
        for file in files where siteFolder(of: file.path) != last {
            last = siteFolder(of: file.path)
            needed.formUnion(folders(above: file.path))
        }
        var missing: Set<Substring> = []
        for folder in needed.subtracting([""]).sorted() {
            if missing.contains(siteFolder(of: folder)) {
                missing.insert(folder[...])
                continue
            }
            switch try disk.kind(output.systemPath(folder)) {
            case .folder?: continue
            case nil: missing.insert(folder[...])
            default: throw OutputRefusal.folderExpected(path: output.systemPath(folder))
            }
        }
        return missing
    }

    /// Makes every file, and lets those that differ from what stands there wait.
    private func stage(_ files: [PlannedFile], in output: OutputFolder, _ waiting: StagingFolder) throws -> [StagedFile]
    {
        let staging = Staging(
            output: output, waiting: waiting, assets: assets, rewritesAll: rewritesAll, memory: memory)
        let done = Mutex(0)
        let progress = progress
        // What grows with the number of figures goes first, so that no thread is left alone with it in the end.
        let order = files.indices.filter { files[$0].isStreamed } + files.indices.filter { !files[$0].isStreamed }
        let made = try inParallel(files.count, jobs: jobs) { place in
            let staged = try staging.stage(files[order[place]])
            progress(
                done.withLock {
                    $0 += 1; return $0
                }, files.count)
            return staged
        }
        let staged = zip(order, made).sorted { $0.0 < $1.0 }.map(\.1)
        let occupied = staged.filter { $0.state == .occupied }.map { output.systemPath($0.file.path) }
        if !occupied.isEmpty { throw OutputRefusal.occupied(paths: occupied) }
        return staged
    }

    /// Puts the new files in place, takes the stale ones away, and writes the manifest.
    ///
    /// - Parameters:
    ///   - waiting: where the new files wait; nil if there are none.
    ///   - json: the manifest as it is written.
    ///   - paths: those of the whole site, sorted. A part takes away only stale files that would be in it.
    func publish(
        _ staged: [StagedFile], from waiting: StagingFolder?, _ manifest: Manifest, _ json: [UInt8], of paths: [String],
        in output: OutputFolder
    ) throws -> SiteChange {
        var change = SiteChange(folder: folder, files: manifest.files.count)
        change.shard = shard
        let last = shard.map { output.parts[$0] } ?? output.manifest
        change.pages = manifest.files.count { $0.path.hasSuffix(".html") }
        let pending = output.systemPath(shard.map(WorkFile.pendingManifest(of:)) ?? WorkFile.pendingManifest)
        do {
            if manifest != last { try disk.write(json, to: pending) }
            let written = staged.filter { $0.state == .written }.map(\.file.path)
            try waiting?.publish(written) { change.written.append($0) }
        } catch {
            // Nothing has been put in place: the list of what is coming is void.
            if change.written.isEmpty { _ = try? disk.removeFile(pending) }
            throw error
        }
        for path in output.stale(besides: paths) where shard?.holds(path) ?? true {
            try remove(path, in: output, &change)
        }
        if manifest != last {
            try disk.makeFolder(output.systemPath(String(siteFolder(of: manifestPath))))
            try disk.rename(pending, output.systemPath(manifestPath))
        }
        _ = try? disk.removeFile(pending)
        if shard == nil { try removeLists(of: output) }
        return change
    }

    /// Where the list of the files stands.
    private var manifestPath: String { shard?.manifestPath ?? Manifest.path }

    /// Takes away the lists of parts, and of sites that did not come about: the whole site is there now.
    private func removeLists(of output: OutputFolder) throws {
        for shard in output.parts.keys { try disk.removeFile(output.systemPath(shard.manifestPath)) }
        for name in output.pending { _ = try? disk.removeFile(output.systemPath(name)) }
    }

    /// Removes a file that the site no longer has, and the folders that this empties.
    private func remove(_ path: String, in output: OutputFolder, _ change: inout SiteChange) throws {
        let place = output.systemPath(path)
        // Behind a link that took the place of a folder of ours stand files of somebody else.
        for folder in folders(above: path) where try disk.kind(output.systemPath(folder)) != .folder { return }
        guard case .file? = try disk.kind(place) else {
            return try removeEmptyFolders(above: path, in: output)
        }
        if !rewritesAll {
            var hash = SHA256()
            try disk.read(place) { hash.update($0) }
            guard output.fingerprints(of: path).contains(hash.digest()) else {
                change.keptByHand.append(path)
                return
            }
        }
        try disk.removeFile(place)
        change.removed.append(path)
        try removeEmptyFolders(above: path, in: output)
    }

    private func removeEmptyFolders(above path: String, in output: OutputFolder) throws {
        for folder in folders(above: path).dropFirst().reversed() {
            guard try disk.removeFolderIfEmpty(output.systemPath(folder)) else { return }
        }
    }
}
