import Glibc
import ReportInput

/// What tells this program from every other: its version, the number that the linker made of its code, and the version of
/// the Markdown library. nil if the program has no such number, so that nobody can tell.
let programIdentity: String? = {
    guard let number = buildNumber(in: beginning(of: "/proc/self/exe")) else { return nil }
    let digits = number.map { String($0, radix: 16) }.joined(separator: ".")
    return "\(programName) \(programVersion) \(digits) cmark \(MarkdownLibrary.version)"
}()

/// The first bytes of a file; the headers of a program, and its notes, are among them.
private func beginning(of file: String) -> [UInt8] {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    return [UInt8](unsafeUninitializedCapacity: 1 << 14) { buffer, count in
        count = max(0, pread(descriptor, buffer.baseAddress, buffer.count, 0))
    }
}

/// The number in the note `NT_GNU_BUILD_ID` of a 64-bit program (System V ABI, “ELF Header”, “Program Header” and “Note
/// Section”); nil if there is none.
private func buildNumber(in bytes: [UInt8]) -> ArraySlice<UInt8>? {
    func number(_ offset: Int, bytes count: Int) -> Int {
        guard offset >= 0, offset + count <= bytes.count else { return 0 }
        return bytes[offset..<(offset + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    // 64 bits, the lowest byte first.
    guard bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]) else { return nil }
    let (table, size, count) = (number(32, bytes: 4), number(54, bytes: 2), number(56, bytes: 2))
    for header in (0..<count).map({ table + $0 * size }) where number(header, bytes: 4) == 4 {  // PT_NOTE
        var note = number(header + 8, bytes: 4)
        let end = note + number(header + 32, bytes: 4)
        while note + 12 <= min(end, bytes.count) {
            let (nameSize, size) = (number(note, bytes: 4), number(note + 4, bytes: 4))
            let content = note + 12 + (nameSize + 3) & ~3
            let next = content + (size + 3) & ~3
            guard next <= bytes.count else { break }
            // NT_GNU_BUILD_ID of the owner “GNU”.
            if number(note + 8, bytes: 4) == 3, bytes[(note + 12)...].starts(with: [0x47, 0x4E, 0x55, 0]), size > 0 {
                return bytes[content..<(content + size)]
            }
            note = next
        }
    }
    return nil
}
