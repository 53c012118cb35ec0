extension SiteWriter {
    /// Makes one site of the parts that were copied into the folder: looks whether all of them and all of their files are
    /// there, and writes the manifest that a single build would have written.
    ///
    /// Throws `OutputRefusal` or `DiskFailure`.
    package func join() throws -> SiteChange {
        guard try disk.kind(folder) != nil else { throw OutputRefusal.partsMissing([], folder: folder) }
        guard let unlock = try disk.lock(folder) else { throw OutputRefusal.inUse(folder: folder) }
        defer { unlock() }
        let output: OutputFolder
        do {
            output = try OutputFolder(folder, on: disk)
        } catch OutputRefusal.notOurs {
            throw OutputRefusal.partsMissing([], folder: folder)
        }
        if output.parts.isEmpty, output.manifest != nil { throw OutputRefusal.wholeAlready(folder: folder) }
        let manifest = Manifest(try wholeParts(of: output).flatMap(\.files))
        let incomplete = try manifest.files.filter { file in
            try disk.kind(output.systemPath(file.path)) != .file(bytes: file.bytes)
        }
        guard incomplete.isEmpty else { throw OutputRefusal.partIncomplete(paths: incomplete.map(\.path)) }
        return try publish([], from: nil, manifest, manifest.json, of: manifest.files.map(\.path), in: output)
    }

    /// The lists of all parts, which must be of one division of the site.
    private func wholeParts(of output: OutputFolder) throws -> [Manifest] {
        let counts = Set(output.parts.keys.map(\.count)).sorted()
        guard let count = counts.first else { throw OutputRefusal.partsMissing([], folder: folder) }
        guard counts.count == 1 else { throw OutputRefusal.partsMixed(counts: counts, folder: folder) }
        let all = (1...count).compactMap { Shard(number: $0, of: count) }
        let missing = all.filter { output.parts[$0] == nil }
        guard missing.isEmpty else { throw OutputRefusal.partsMissing(missing, folder: folder) }
        let others = all.filter { output.parts[$0]?.inputs != output.parts[all[0]]?.inputs }
        guard others.isEmpty else { throw OutputRefusal.partsDiffer(others, from: all[0], folder: folder) }
        return all.compactMap { output.parts[$0] }
    }
}
