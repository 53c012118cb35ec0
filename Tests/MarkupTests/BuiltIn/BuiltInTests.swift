import Foundation
import Markup
import Testing

/// The folder that the binary carries.
private let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Templates")

/// The files below the folder, by their paths from it.
private func filesOnDisk() throws -> [String: Data] {
    let paths = try #require(FileManager.default.subpaths(atPath: folder.path()))
    var files: [String: Data] = [:]
    for path in paths where !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
        let file = folder.appending(path: path)
        if try file.resourceValues(forKeys: [.isDirectoryKey]).isDirectory != true {
            files[path] = try Data(contentsOf: file)
        }
    }
    return files
}

@Test func carriesEveryFileOfTheFolder() throws {
    var carried = BuiltIn.assets.mapValues { Data($0) }
    for (name, text) in BuiltIn.templates { carried["\(name).mustache"] = Data(text.utf8) }
    let files = try filesOnDisk()
    #expect(
        carried.keys.sorted() == files.keys.sorted(),
        "list every file of Templates/ in Sources/BuiltInFiles/BuiltInFiles.c, twice")
    for (path, bytes) in files { #expect(carried[path] == bytes, "\(path)") }
}

@Test func carriesTheLayoutAndTheStyleSheet() {
    #expect(BuiltIn.templates["layout"]?.hasPrefix("<!DOCTYPE html>") == true)
    #expect(BuiltIn.assets["assets/style.css"]?.isEmpty == false)
}
