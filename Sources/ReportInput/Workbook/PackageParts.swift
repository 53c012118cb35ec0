import Diagnostics

/// The parts of a workbook's archive and how they refer to each other (ECMA-376, part 2: Open Packaging Conventions).
struct PackageParts: Sendable {
    let archive: ZipArchive

    /// What one part says of another.
    struct Relationship: Sendable {
        var id: String
        /// The last word of the type: `worksheet`, `styles`. Transitional and strict files differ in what stands before it.
        var type: String
        /// The name of the other part, from the archive's root.
        var target: String
    }

    /// A part for reading; nil if there is none of that name.
    func reader(of part: String) throws(WorkbookProblem) -> XMLReader? {
        guard let contents = try archive.contents(of: part) else { return nil }
        return try XMLReader(contents, part: part)
    }

    /// What a part refers to; the archive itself is the part "".
    func relationships(of part: String) throws(WorkbookProblem) -> [Relationship] {
        let folder = Self.folder(of: part)
        let name = part.dropFirst(folder.count)
        guard var xml = try reader(of: "\(folder)_rels/\(name).rels") else { return [] }
        var relationships: [Relationship] = []
        while let event = try xml.next() {
            guard event == .begin, xml.isNamed("Relationship"), let id = try xml.attribute("Id"),
                let type = try xml.attribute("Type"), let target = try xml.attribute("Target")
            else { continue }
            // Linked pictures and workbooks stand elsewhere; they are not fetched.
            if try xml.attribute("TargetMode") == "External" { continue }
            guard let path = Self.path(target, from: folder) else {
                throw .damaged(
                    "a reference in it (“\(target)”) leads out of the archive", zh: "其中的引用“\(target)”超出压缩包")
            }
            let word = type.split(separator: "/").last.map(String.init) ?? ""
            relationships.append(Relationship(id: id, type: word, target: path))
        }
        return relationships
    }

    /// The folder that a part stands in, with the slash behind it.
    private static func folder(of part: String) -> String {
        part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
    }

    /// The name that a reference from a folder means; nil if it leads out of the archive.
    private static func path(_ target: String, from folder: String) -> String? {
        let whole = target.replacing("\\", with: "/")
        var steps: [Substring] = []
        for step in (whole.hasPrefix("/") ? whole : folder + whole).split(separator: "/") where step != "." {
            if step != ".." {
                steps.append(step)
            } else if steps.popLast() == nil {
                return nil
            }
        }
        return steps.joined(separator: "/")
    }
}
