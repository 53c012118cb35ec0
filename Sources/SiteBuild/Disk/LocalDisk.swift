import Glibc

extension Disk {
    /// The machine's own disk, through plain system calls: a file costs some 20 µs, through Foundation ten times that.
    package static let disk = Disk(
        list: listFolder,
        kind: kindOfFile,
        realPath: { path in
            guard let resolved = realpath(path, nil) else { throw failure(.read, path) }
            defer { free(resolved) }
            return String(cString: resolved)
        },
        read: readFile,
        write: writeFile,
        rename: { old, new in
            guard Glibc.rename(old, new) == 0 else { throw failure(.rename, new) }
        },
        removeFile: { file in
            guard unlink(file) == 0 else { throw failure(.remove, file) }
        },
        makeFolder: { folder in
            guard mkdir(folder, 0o777) == 0 || errno == EEXIST else { throw failure(.makeFolder, folder) }
        },
        removeFolderIfEmpty: { folder in
            if rmdir(folder) == 0 { return true }
            if errno == ENOTEMPTY || errno == EEXIST || errno == ENOENT { return false }
            throw failure(.remove, folder)
        },
        lock: lockFolder,
        stamp: { stampOfFile($0, flags: 0) },
        ownStamp: { stampOfFile($0, flags: AT_SYMLINK_NOFOLLOW) },
        shelf: { BodyShelf($0, count: $1) })
}

private func stampOfFile(_ path: String, flags: Int32) -> FileStamp? {
    var status = stat()
    return fstatat(AT_FDCWD, path, &status, flags) == 0 ? FileStamp(status) : nil
}

extension FileStamp {
    /// Nil unless it is a regular file that is spoken of.
    fileprivate init?(_ status: stat) {
        guard case .file(let size) = kind(of: status) else { return nil }
        func nanoseconds(_ time: timespec) -> Int { time.tv_sec * 1_000_000_000 + time.tv_nsec }
        self.init(
            size: size, modified: nanoseconds(status.st_mtim), changed: nanoseconds(status.st_ctim),
            number: Int(truncatingIfNeeded: status.st_ino))
    }
}

private func listFolder(_ folder: String) throws -> [FolderEntry] {
    guard let stream = opendir(folder) else { throw failure(.read, folder) }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    errno = 0
    while let entry = readdir(stream) {
        // Where the name lies, so that nothing is copied for each of thousands of entries.
        let found: FolderEntry? = try withUnsafePointer(to: &entry.pointee.d_name) { field in
            try field.withMemoryRebound(to: CChar.self, capacity: 256) { name in
                if strcmp(name, ".") == 0 || strcmp(name, "..") == 0 { return nil }
                var status = stat()
                guard fstatat(dirfd(stream), name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
                    if errno == ENOENT { return nil }
                    throw failure(.read, folder + "/" + escaped(name))
                }
                let text = String(validatingCString: name)
                return FolderEntry(
                    name: text ?? escaped(name), isUTF8: text != nil, kind: kind(of: status), stamp: FileStamp(status))
            }
        }
        if let found { entries.append(found) }
        errno = 0
    }
    guard errno == 0 else { throw failure(.read, folder) }
    return entries
}

private func kindOfFile(_ path: String) throws -> FileKind? {
    var status = stat()
    if lstat(path, &status) == 0 { return kind(of: status) }
    if errno == ENOENT { return nil }
    throw failure(.read, path)
}

private func readFile(_ file: String, _ receive: (UnsafeRawBufferPointer) throws -> Void) throws {
    // Without waiting, for a pipe that took the file's place would never end.
    let descriptor = open(file, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(.read, file) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(.read, file) }
    guard case .file(let size) = kind(of: status) else { throw DiskFailure(.read, file, .notARegularFile) }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: min(max(size + 1, 4096), 1 << 20), alignment: 16)
    defer { buffer.deallocate() }
    while true {
        let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        if count == 0 { return }
        if count < 0 {
            if errno == EINTR { continue }
            throw failure(.read, file)
        }
        try receive(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
}

private func writeFile(_ file: String, _ produce: (Disk.FileSink) throws -> Void) throws {
    let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure(.write, file) }
    var isOpen = true
    defer { if isOpen { close(descriptor) } }
    try produce { piece in
        var rest = piece[...]
        while !rest.isEmpty {
            let part = UnsafeRawBufferPointer(rebasing: rest)
            let count = Glibc.write(descriptor, part.baseAddress, part.count)
            if count < 0 {
                if errno == EINTR { continue }
                throw failure(.write, file)
            }
            rest = rest.dropFirst(count)
        }
    }
    // Some file systems tell only now that the disk is full.
    isOpen = false
    guard close(descriptor) == 0 else { throw failure(.write, file) }
}

private func lockFolder(_ folder: String) throws -> (@Sendable () -> Void)? {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(.read, folder) }
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
        close(descriptor)
        return nil
    }
    // A file system without locks is no reason not to build.
    return { _ = close(descriptor) }
}

private func kind(of status: stat) -> FileKind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file(bytes: Int(status.st_size))
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
}

private func escaped(_ name: UnsafePointer<CChar>) -> String {
    UnsafeBufferPointer(start: name, count: strlen(name)).map { character in
        let byte = UInt8(bitPattern: character)
        return (0x20..<0x7F).contains(byte)
            ? String(UnicodeScalar(byte)) : "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
}

private func failure(_ action: DiskFailure.Action, _ path: String) -> DiskFailure {
    let reason: DiskFailure.Reason =
        switch errno {
        case ENOSPC: .diskFull
        case EDQUOT: .quotaReached
        case EACCES, EPERM: .notPermitted
        case EROFS: .readOnly
        case ENOENT: .missing
        case ENOTDIR: .notAFolder
        case EISDIR: .isAFolder
        case ENAMETOOLONG: .nameTooLong
        case ELOOP: .tooManyLinks
        case EMFILE, ENFILE: .tooManyOpenFiles
        case ENOTEMPTY, EEXIST: .folderNotEmpty
        default: .other(errno)
        }
    return DiskFailure(action, path, reason)
}
