/// The lines of a file, found once for any number of problems in it.
package struct FileLines: Sendable {
    private let bytes: [UInt8]
    /// Where each line begins, and behind the last one the end of the file.
    private let starts: [Int]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
        var index = 0
        bytes.withUnsafeBufferPointer { bytes in
            while index < bytes.count {
                let byte = bytes[index]
                index += 1
                if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { continue }
                if byte == 0x0A || byte == 0x0D { starts.append(index) }
            }
        }
        self.starts = starts + [bytes.count]
    }

    /// Longer lines, in bytes, are not shown, so that many problems on one line cannot make this slow.
    private static let longestLine = 1 << 16

    /// A line by its number from 1, without its end; empty if there is none.
    package func bytes(of line: Int) -> ArraySlice<UInt8> {
        guard line >= 1, line < starts.count else { return [] }
        var content = bytes[starts[line - 1]..<max(starts[line - 1], starts[line])]
        while let last = content.last, last == 0x0A || last == 0x0D { content.removeLast() }
        return content
    }

    /// A line by its number from 1, without its end; nil if there is nothing in it, or if it is not UTF-8 or too long.
    package func text(of line: Int) -> String? {
        let content = bytes(of: line)
        guard !content.isEmpty, content.count <= Self.longestLine else { return nil }
        return String(validating: content, as: UTF8.self)
    }
}
