import Diagnostics
import ReportModel

/// A Markdown file of a kind of texts.
struct TextFile: Sendable {
    /// The path from the project folder.
    var path: String
    var kind: ArticleKind

    /// What comes of reading some of the files, in their order.
    struct Reading: Sendable {
        var articles: [PackedText] = []
        /// Ids of texts that are there but can't be read.
        var unread: Set<String> = []
        var problems: [Diagnostic] = []
    }

    /// Reads files in stretches that the workforce shares out; the stretches are in the order of the files.
    static func read(
        _ files: [TextFile], in tree: FileTree, _ metrics: MetricCatalogue, _ memory: TextMemory,
        by workforce: Workforce
    ) -> [Reading] {
        let stretches = (files.count + stretch - 1) / stretch
        return workforce.map(stretches) { number in
            var reading = Reading()
            for file in files[(number * stretch)..<min(files.count, (number + 1) * stretch)] {
                file.read(in: tree, metrics, memory, into: &reading)
            }
            return reading
        }
    }

    /// So many texts are a piece of work: few enough to share them out evenly.
    private static let stretch = 32

    private func read(
        in tree: FileTree, _ metrics: MetricCatalogue, _ memory: TextMemory, into reading: inout Reading
    ) {
        if let known = memory.recall(path) {
            reading.articles.append(known)
            return
        }
        let before = reading.problems.count
        let name = Located(ContentPath.stem(path), at: Place(file: path))
        if let bytes = bytes(in: tree, problems: &reading.problems),
            let text = SourceText.decode(bytes, file: path, problems: &reading.problems),
            let article = ArticleDraft.read(
                text, kind: kind, name: name, metrics: metrics, store: memory.store, problems: &reading.problems)
        {
            let packed = PackedText(article)
            reading.articles.append(packed)
            if reading.problems.count == before { memory.remember(packed) }
        } else {
            reading.unread.insert(Article.id(name: name.value, kind: kind))
        }
    }

    private func bytes(in tree: FileTree, problems: inout [Diagnostic]) -> [UInt8]? {
        switch tree.reading(path) {
        case .bytes(let bytes): return bytes
        case .unreadable(let problem): problems.append(problem)
        case .missing: break
        }
        return nil
    }
}
