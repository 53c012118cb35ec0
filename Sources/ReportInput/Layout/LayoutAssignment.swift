import Diagnostics

/// Which layouts serve which tables.
struct LayoutAssignment {
    private var layouts: [String: [LayoutDraft]] = [:]
    private(set) var problems: [Diagnostic] = []
    /// Whether a layout could not be read, which may be for any table that has none.
    let hasUnread: Bool

    /// Suffixes of files that hold tables.
    static let tableSuffixes: Set<String> = ReadWorkbook.suffixes.union(["csv"])

    /// - Parameter files: the paths of all files below `Content/data/`.
    init(_ drafts: [LayoutDraft], files: [String]) {
        hasUnread = drafts.contains { !$0.isRead }
        var stems: [Substring: [String]] = [:]
        let tables = files.filter { Self.tableSuffixes.contains(ContentPath.suffix($0)) }
        for table in tables {
            stems[table.dropLast(ContentPath.suffix(table).utf8.count + 1), default: []].append(table)
        }
        for draft in drafts {
            guard !draft.files.isEmpty else {
                let own = stems[draft.stem[...]] ?? []
                if own.isEmpty, draft.isRead { problems.append(LayoutProblem.unused(nil, draft, files: tables)) }
                for file in own { assign(draft, to: file) }
                refuseEncodingOfWorkbooks(draft, own)
                continue
            }
            var served: [String] = []
            for pattern in draft.files {
                let matched = tables.filter(FilePattern("Content/" + pattern.value).matches)
                if matched.isEmpty { problems.append(LayoutProblem.unused(pattern, draft, files: tables)) }
                for file in matched { assign(draft, to: file) }
                served += matched
            }
            refuseEncodingOfWorkbooks(draft, served)
        }
    }

    /// The layouts of a table, one for each of its sheets; empty for a table that has none.
    func layouts(for file: String) -> [LayoutDraft] { layouts[file] ?? [] }

    /// Workbooks tell their encoding themselves.
    private mutating func refuseEncodingOfWorkbooks(_ draft: LayoutDraft, _ served: [String]) {
        guard let encoding = draft.layout?.encoding, let first = served.first,
            served.allSatisfy({ ReadWorkbook.suffixes.contains(ContentPath.suffix($0)) })
        else { return }
        problems.append(LayoutProblem.encodingOfWorkbook(encoding, first))
    }

    private mutating func assign(_ draft: LayoutDraft, to file: String) {
        let others = layouts[file] ?? []
        // A pattern and a path of one layout may both name the file.
        if others.contains(where: { $0.file == draft.file }) { return }
        if let other = others.first(where: { $0.sharesSheet(with: draft) }) {
            problems.append(LayoutProblem.conflict(file, draft, with: other))
        } else {
            layouts[file, default: []].append(draft)
        }
    }
}

extension LayoutDraft {
    /// Whether both are for one sheet; one that names none is for any.
    fileprivate func sharesSheet(with other: LayoutDraft) -> Bool {
        let names = Set(sheets.map(\.value))
        return names.isEmpty || other.sheets.isEmpty || other.sheets.contains { names.contains($0.value) }
    }
}
