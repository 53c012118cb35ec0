import Synchronization

/// A disk that exists only in memory: for tests, and for showing a site that nobody wants to keep.
package final class MemoryDisk: Sendable {
    private let nodes: Mutex<[String: Node]>
    private let lockedFolders = Mutex<Set<String>>([])

    /// What a path leads to.
    package enum Node: Sendable, Hashable {
        case file([UInt8])
        case folder
        /// A symbolic link with the path it leads to, absolute or from its own folder.
        case link(String)
        /// A pipe or a device.
        case other
    }

    /// A disk with these files; the folders above them are made.
    package init(_ files: [String: Node] = [:]) {
        var nodes: [String: Node] = ["/": .folder]
        for (path, node) in files {
            nodes[path] = node
            var folder = parentFolder(of: path)
            while folder != "/", nodes[folder] == nil {
                nodes[folder] = .folder
                folder = parentFolder(of: folder)
            }
        }
        self.nodes = Mutex(nodes)
    }

    /// All that stands on the disk, by path.
    package var contents: [String: Node] { nodes.withLock { $0 } }

    /// Puts something at a path, or takes it away.
    package subscript(path: String) -> Node? {
        get { nodes.withLock { $0[path] } }
        set { nodes.withLock { $0[path] = newValue } }
    }

    /// The effects of this disk.
    package var disk: Disk {
        Disk(
            list: { try self.list($0) },
            kind: { path in self.nodes.withLock { $0.node(at: path) }.map(FileKind.init) },
            realPath: { path in try self.nodes.withLock { try $0.resolve(path) } },
            read: { file, receive in
                guard case .file(let bytes)? = try self.nodes.withLock({ $0[try $0.resolve(file)] }) else {
                    throw DiskFailure(.read, file, .notARegularFile)
                }
                try bytes.withUnsafeBytes(receive)
            },
            write: { file, produce in
                try self.change { nodes in
                    guard nodes.node(at: parentFolder(of: file)) == .folder else {
                        throw DiskFailure(.write, file, .missing)
                    }
                    nodes[try nodes.place(file)] = .file([])
                }
                var bytes: [UInt8] = []
                try produce { bytes.append(contentsOf: $0) }
                try self.change { nodes in nodes[try nodes.place(file)] = .file(bytes) }
            },
            rename: { old, new in
                try self.change { nodes in
                    let (place, target) = (try nodes.place(old), try nodes.place(new))
                    guard let node = nodes.removeValue(forKey: place) else {
                        throw DiskFailure(.rename, old, .missing)
                    }
                    guard nodes.node(at: new) != .folder else { throw DiskFailure(.rename, new, .isAFolder) }
                    nodes[target] = node
                    guard node == .folder else { return }
                    for inside in nodes.keys where inside.hasPrefix(place + "/") {
                        nodes[target + inside.dropFirst(place.count)] = nodes.removeValue(forKey: inside)
                    }
                }
            },
            removeFile: { file in
                try self.change { nodes in
                    guard nodes.removeValue(forKey: try nodes.place(file)) != nil else {
                        throw DiskFailure(.remove, file, .missing)
                    }
                }
            },
            makeFolder: { folder in
                try self.change { nodes in
                    if nodes.node(at: folder) == nil { nodes[try nodes.place(folder)] = .folder }
                }
            },
            removeFolderIfEmpty: { folder in
                try self.change { nodes in
                    let place = try nodes.place(folder)
                    guard !nodes.keys.contains(where: { $0.hasPrefix(place + "/") }) else { return false }
                    return nodes.removeValue(forKey: place) != nil
                }
            },
            lock: { folder in
                guard self.lockedFolders.withLock({ $0.insert(folder).inserted }) else { return nil }
                return { self.lockedFolders.withLock { _ = $0.remove(folder) } }
            })
    }

    private func change<Result: Sendable>(_ body: (inout [String: Node]) throws -> Result) throws -> Result {
        try nodes.withLock { nodes in try body(&nodes) }
    }

    private func list(_ folder: String) throws -> [FolderEntry] {
        try nodes.withLock { nodes in
            let place = try nodes.resolve(folder)
            guard nodes[place] == .folder else { throw DiskFailure(.read, folder, .notAFolder) }
            let prefix = place == "/" ? "/" : place + "/"
            return nodes.compactMap { path, node in
                guard path.hasPrefix(prefix), path != "/", !path.dropFirst(prefix.count).contains("/") else {
                    return nil
                }
                return FolderEntry(name: String(path.dropFirst(prefix.count)), kind: FileKind(node))
            }
        }
    }
}

extension FileKind {
    fileprivate init(_ node: MemoryDisk.Node) {
        self =
            switch node {
            case .file(let bytes): .file(bytes: bytes.count)
            case .folder: .folder
            case .link: .link
            case .other: .other
            }
    }
}

extension [String: MemoryDisk.Node] {
    /// What stands at a path whose folder may be reached through links.
    fileprivate func node(at path: String) -> MemoryDisk.Node? {
        (try? place(path)).flatMap { self[$0] }
    }

    /// The path with the links in its folder followed, but not one that stands at its end.
    fileprivate func place(_ path: String) throws -> String {
        if path == "/" { return path }
        let folder = try resolve(parentFolder(of: path))
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        return folder == "/" ? "/" + name : folder + "/" + name
    }

    /// The path with all links followed; fails where nothing stands.
    fileprivate func resolve(_ path: String) throws -> String {
        var pending = path.split(separator: "/").map(String.init)[...]
        var done: [String] = []
        var linksLeft = 40
        while let name = pending.popFirst() {
            if name == "." { continue }
            if name == ".." {
                _ = done.popLast()
                continue
            }
            let here = "/" + (done + [name]).joined(separator: "/")
            switch self[here] {
            case nil: throw DiskFailure(.read, path, .missing)
            case .link(let target):
                linksLeft -= 1
                guard linksLeft > 0 else { throw DiskFailure(.read, path, .tooManyLinks) }
                if target.hasPrefix("/") { done = [] }
                pending = (target.split(separator: "/").map(String.init) + pending)[...]
            default: done.append(name)
            }
        }
        return "/" + done.joined(separator: "/")
    }
}
