package import Diagnostics
import ReportInput

/// The areas of an office from the public table of area codes, about to be printed or added to `areas.csv`.
package struct NewAreas: Sendable {
    private let project: ProjectFolder
    private let subset: AreaCodeSubset
    /// `areas.csv` as it stands; nil if there is none.
    private let register: [UInt8]?

    /// Why no areas are told.
    package enum Refusal: Error, Sendable {
        /// No beginning of an area code.
        case prefix(String)
        /// No code of the table begins like that.
        case noAreas([String])
        /// The table of codes, or the register, cannot be read.
        case unreadable(Diagnostic)
        /// The register lacks these columns, which the rows need.
        case columns([String])

        /// What was found and how to mend it.
        package var sentence: Phrase {
            switch self {
            case .prefix(let text):
                Phrase(
                    "“\(text)” begins no area code: write 2 to 6 digits, such as 3307.",
                    zh: "“\(text)”不是代码前缀：请写 2 至 6 位数字，例如 3307。")
            case .noAreas(let prefixes):
                Phrase(
                    "No code in the table begins with \(prefixes.joined(separator: " or ")).",
                    zh: "表中没有以 \(prefixes.joined(separator: "、")) 开头的代码。")
            case .unreadable(let problem):
                Phrase(
                    "\(problem.place.description): \(problem.summary.english)"
                        + (problem.remedy.map { " " + $0.english } ?? ""),
                    zh: "\(problem.place.description)：\(problem.summary.chinese)" + (problem.remedy?.chinese ?? ""))
            case .columns(let names):
                Phrase(
                    "\(ContentPath.areas) has no column \(names.joined(separator: ", ")), which the new rows need. Add it to the header, and a cell to every row.",
                    zh: "\(ContentPath.areas) 缺少新行需要的列：\(names.joined(separator: "、"))。请在表头和每一行补上。")
            }
        }

        package var status: ExitStatus {
            switch self {
            case .prefix, .noAreas: .usage
            case .unreadable: .unreadableInput
            case .columns: .contentErrors
            }
        }
    }

    /// Reads the table of codes and the register; writes nothing yet.
    ///
    /// - Parameters:
    ///   - file: the path of the table as the shell has it.
    ///   - prefixes: the first 2 to 6 digits of the codes that are wanted.
    package init(from file: String, prefixes: [String], in project: ProjectFolder) throws {
        for prefix in prefixes where !Self.isPrefix(prefix) { throw Refusal.prefix(prefix) }
        self.project = project
        let (tree, unreadable) = project.read()
        if let problem = unreadable.first(where: { $0.code == .folderMissing || $0.place.file == ContentPath.areas }) {
            throw Refusal.unreadable(problem)
        }
        register = tree.files[ContentPath.areas]
        if case .file(let size)? = try project.disk.kind(file), size > ProjectFolder.largestFile {
            throw Refusal.unreadable(.tooLarge(file, bytes: size))
        }
        var problems: [Diagnostic] = []
        let table = register.flatMap { CSVReader.read($0, file: ContentPath.areas, problems: &problems) }
        let subset = AreaCodeSubset.read(
            try project.disk.bytes(of: file), file: file, prefixes: prefixes, register: table, problems: &problems)
        if let problem = problems.first(where: { $0.severity == .error }) { throw Refusal.unreadable(problem) }
        guard let subset, !subset.rows.isEmpty else { throw Refusal.noAreas(prefixes) }
        self.subset = subset
    }

    /// All areas of the subset as `areas.csv`.
    package var text: String {
        AreaRowsText.columns.map(\.rawValue).joined(separator: ",") + "\n" + AreaRowsText.text(subset.rows)
    }

    /// Adds the areas that the register does not have to its end; nothing that stands there is changed.
    package func write() throws {
        guard !subset.missing.isEmpty else { return }
        let path = project.systemPath(ContentPath.areas)
        guard let register else { return try replace(path, with: Array(text.utf8)) }
        let form = RegisterForm(register)
        let lacking = AreaRowsText.lacking(form.columns, for: subset.missing)
        guard lacking.isEmpty else { throw Refusal.columns(lacking.map(\.rawValue)) }
        let rows = AreaRowsText.text(
            subset.missing, columns: form.columns, separator: form.separator, lineEnd: form.lineEnd)
        let isWhole = register.last == UInt8(ascii: "\n")
        try replace(path, with: register + Array(((isWhole ? "" : form.lineEnd) + rows).utf8))
    }

    /// How many areas were added.
    package var outcome: Phrase {
        let (all, new) = (subset.rows.count, subset.missing.count)
        return Phrase(
            "Added \(new) of \(all) areas to \(ContentPath.areas). Look them through, then run gazetteer check.",
            zh: "已向 \(ContentPath.areas) 追加 \(new) 个地区（共 \(all) 个）。请核对后运行 gazetteer check。")
    }

    /// Writes beside the file and renames, so that the register is never half there.
    private func replace(_ path: String, with bytes: [UInt8]) throws {
        let isLink = try project.disk.kind(path) == .link
        let target = isLink ? try project.disk.realPath(path) : path
        try project.disk.write(bytes, to: target + ".tmp")
        try project.disk.rename(target + ".tmp", target)
    }

    private static func isPrefix(_ text: String) -> Bool {
        (2...6).contains(text.utf8.count) && text.utf8.allSatisfy { (48...57).contains($0) }
    }
}

/// How the register is written, so that new rows are written alike.
private struct RegisterForm {
    var columns: [AreaColumn?]
    var separator: String
    var lineEnd: String

    init(_ bytes: [UInt8]) {
        let first = bytes.prefix { $0 != UInt8(ascii: "\n") }
        let header = String(decoding: first, as: UTF8.self).filter { $0 != "\r" && $0 != "\u{FEFF}" }
        separator = [",", ";", "\t"].first(where: header.contains) ?? ","
        lineEnd = first.last == UInt8(ascii: "\r") ? "\r\n" : "\n"
        columns = header.components(by: separator).map { AreaColumn.named($0) }
    }
}

extension String {
    /// The cells of a header, without blanks and quotes around them.
    fileprivate func components(by separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map { cell in
            String(cell).trimming { $0.isWhitespace || $0 == "\"" }
        }
    }

    private func trimming(_ isTaken: (Character) -> Bool) -> String {
        guard let first = firstIndex(where: { !isTaken($0) }), let last = lastIndex(where: { !isTaken($0) }) else {
            return ""
        }
        return String(self[first...last])
    }
}
