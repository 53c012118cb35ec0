package import Diagnostics
package import Pages
import ReportAnalysis
import ReportInput
import ReportModel

/// How a project folder becomes a site: read, check, analyse, plan, write.
package struct Build: Sendable {
    package var project: ProjectFolder
    /// The address the site will have, where it is not the one that `site.yml` tells; ends in `/`.
    package var baseURL: String?
    /// Whether texts marked as drafts are published too.
    package var includesDrafts = false
    /// Who reads, checks and analyses; the outcome is the same for all.
    package var workforce = Workforce.threads(processorCount)

    package init(_ project: ProjectFolder) {
        self.project = project
    }

    /// The first four steps: everything but writing. All problems of all steps are told.
    package func check() -> CheckedProject { check(project.listing(), nil) }

    /// - Parameters:
    ///   - listing: what stands in the project folder.
    ///   - cache: what is known from the build before.
    private func check(_ listing: FolderListing, _ cache: BuildCache?) -> CheckedProject {
        // Read: the folder becomes a tree of files, its files a draft of the report.
        var (tree, unreadable) = project.read(listing) { cache?.note($0, $1, $2) }
        guard !unreadable.contains(where: { $0.code == .folderMissing }) else {
            return CheckedProject(project, tree: tree, plan: nil, problems: unreadable)
        }
        let (reading, templates) = workforce.both(
            { [tree] in readReport(tree, by: workforce, memory: cache?.memory() ?? .none) },
            { [tree] in ProjectTemplates(tree) })
        let (draft, unread) = reading

        // Check: a report in which nothing misses; the templates have been found to misspell nothing.
        let (report, unsound) = checkReport(draft, includesDrafts: includesDrafts, by: workforce)
        tree.letGoOfLargeTables()
        var problems = unreadable + unread.omittingMissing(unreadable) + unsound + templates.problems
        guard var report else { return CheckedProject(project, tree: tree, plan: nil, problems: problems) }
        report.settings.baseURL = baseURL ?? report.settings.baseURL

        // Analyse: ranks, changes and series; and whether the figures can be true. What has errors is left out of the
        // report, so that an audit of the rest would complain of figures that are only not readable yet.
        let analysis = analyse(report, by: workforce)
        if problems.worst != .error { problems += audit(analysis) }

        // Plan: which files the site has.
        let (plan, clashes) = planSite(
            analysis, templates: templates.library, assets: templates.assets, by: workforce)
        return CheckedProject(project, tree: tree, plan: plan, problems: problems + clashes)
    }

    /// All five steps; the site is written unless the problems forbid it.
    package func run(with writer: SiteWriter, isStrict: Bool) throws -> (checked: CheckedProject, change: SiteChange?) {
        func run(isFresh: Bool) throws -> (checked: CheckedProject, change: SiteChange?) {
            // The folder is listed while another thread reads what the build before left.
            let (listing, folder) = workforce.both(
                { project.listing() }, { CacheFolder(of: project, isFresh: isFresh) })
            if let folder,
                var site = folder.standingSite(listing, call: call(writer), in: writer.folder, by: workforce)
            {
                site.shard = writer.shard
                return (CheckedProject(project, tree: FileTree(), plan: nil, problems: []), site)
            }
            let cache = folder.flatMap { BuildCache($0, listing, call: call(writer)) }
            return try self.run(with: writer, isStrict: isStrict, listing, cache)
        }
        do {
            return try run(isFresh: writer.rewritesAll)
        } catch is SourceLost {
            // The cache turned out to be damaged.
            return try run(isFresh: true)
        }
    }

    private func run(
        with writer: SiteWriter, isStrict: Bool, _ listing: FolderListing, _ cache: BuildCache?
    ) throws -> (checked: CheckedProject, change: SiteChange?) {
        let checked = check(listing, cache)
        guard let plan = checked.plan, checked.verdict(isStrict: isStrict) == .fine else { return (checked, nil) }
        // Write: every file that differs, beside the old ones first, then all in their places.
        var writer = writer
        if writer.shard != nil { writer.inputs = try inputFingerprint(listing) }
        if let cache { writer.memory = cache.knownSite(in: writer.folder, isSilent: checked.problems.isEmpty).memory }
        return (checked, try writer.write(plan))
    }

    /// How the build was called, for the cache.
    private func call(_ writer: SiteWriter) -> String {
        let part = writer.shard?.description ?? ""
        return "\(writer.folder)\n\(baseURL ?? "")\n\(includesDrafts)\n\(part)"
    }
}

/// A project that has been through the first four steps.
package struct CheckedProject: Sendable {
    /// The files that were read, for the lines that problems are about. Of large tables the bytes are not kept.
    private let tree: FileTree
    private let project: ProjectFolder
    /// The site as it would be; nil if there is not enough to make one of.
    package var plan: SitePlan?
    /// Sorted by file, line and column.
    package var problems: [Diagnostic]

    init(_ project: ProjectFolder, tree: FileTree, plan: SitePlan?, problems: [Diagnostic]) {
        self.project = project
        self.tree = tree
        self.plan = plan
        self.problems = problems.sortedByPlace()
    }

    /// The text of a file of the project in UTF-8, where it has been read; its bytes if it is no text.
    package func bytes(of file: String) -> [UInt8]? {
        guard case .bytes(let bytes) = tree.reading(file) else { return nil }
        // A table that was let go of is read again; one that has gone meanwhile has no lines to show.
        let text = bytes.isEmpty ? (try? project.disk.bytes(of: project.systemPath(file))) ?? [] : bytes
        return SourceText.utf8(text) ?? text
    }

    /// How the project stands: `fine`, `contentErrors`, `unreadableInput`, or under `--strict` `strictWarnings`.
    package func verdict(isStrict: Bool) -> ExitStatus {
        switch problems.worst {
        case .error?:
            let isUnreadable = problems.contains { $0.code == .folderMissing || $0.code == .fileUnreadable }
            return isUnreadable ? .unreadableInput : .contentErrors
        case .warning? where isStrict: return .strictWarnings
        default: return .fine
        }
    }
}

extension FileTree {
    /// Keeps no more of large tables than that they are there: what they tell is in the report, where it takes as much
    /// memory again.
    fileprivate mutating func letGoOfLargeTables() {
        for (path, bytes) in files where path.hasPrefix("Content/data/") && bytes.count > 16 << 20 { files[path] = [] }
    }
}

extension [Diagnostic] {
    /// Without those that call a file missing which is there, and only cannot be read.
    fileprivate func omittingMissing(_ unreadable: [Diagnostic]) -> [Diagnostic] {
        let files = Set(unreadable.map(\.place.file))
        return filter { $0.code != .fileMissing || !files.contains($0.place.file) }
    }
}
