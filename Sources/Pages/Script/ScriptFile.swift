import Markup

/// A file that hands a value over to the site's script: one call of a function with the name of the file and the value.
///
/// Browsers load such files from `file://` too, where they fetch no data.
enum ScriptFile {
    /// The file for a value.
    static func bytes(_ name: String, _ value: JSONValue) -> [UInt8] {
        bytes(name, json: value.compact)
    }

    /// The same for a value that is JSON already.
    static func bytes(_ name: String, json: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(json.count + name.utf8.count + 20)
        output.append(contentsOf: "gazetteer(\"".utf8)
        output.append(contentsOf: name.utf8)
        output.append(contentsOf: "\",".utf8)
        output.append(contentsOf: json)
        output.append(contentsOf: ");\n".utf8)
        return output
    }

    /// One of the parts of a file whose value is an array of strings, one in each part. The text needs no escaping.
    static func part(_ part: Int, of count: Int, in name: String, _ text: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(text.count + name.utf8.count + 20)
        output.append(utf8: part == 0 ? "gazetteer(\"\(name)\",[\"" : ",\"")
        output.append(contentsOf: text)
        output.append(utf8: part == count - 1 ? "\"]);\n" : "\"")
        return output
    }
}

extension Edition {
    /// What every page's script needs beside itself: its words.
    var scriptWords: RenderedFile {
        let words = words
        return RenderedFile(.scriptWords) { ScriptFile.bytes("words", words.script.json) }
    }
}
