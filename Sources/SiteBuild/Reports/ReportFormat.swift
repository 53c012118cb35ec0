/// How `check` writes what it finds.
package enum ReportFormat: String, Sendable, CaseIterable {
    /// For people, on standard error.
    case text
    /// A schema of our own, for any program.
    case json
    /// Workflow commands, which GitHub Actions shows beside the lines of a change.
    case github
    /// The exchange format of static analysis, for GitHub code scanning and editors.
    case sarif
    /// GitLab's Code Quality report.
    case gitlab

    /// What writes the format; nil for text, which is for people.
    package var machineReport: (any MachineReport)? {
        switch self {
        case .text: nil
        case .json: JSONReport()
        case .github: GitHubReport()
        case .sarif: SARIFReport()
        case .gitlab: GitLabReport()
        }
    }
}

/// A format that programs read. The same problems always give the same bytes.
package protocol MachineReport: Sendable {
    /// All that goes to standard output, ending in a line feed.
    func text(of found: FoundProblems) -> String
}
