import Diagnostics
import Glibc
import SiteBuild

/// Where the command speaks to people: problems and progress on standard error, the outcome on standard output.
struct Terminal: Sendable {
    var language: MessageLanguage
    /// Whether nothing but problems is said.
    var isQuiet = false

    private var errorsGoToTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// Colour on a terminal only; `NO_COLOR` forbids it, `CLICOLOR_FORCE` asks for it anywhere.
    private var isColoured: Bool {
        let environment = environment()
        if environment["NO_COLOR"]?.isEmpty == false { return false }
        if let force = environment["CLICOLOR_FORCE"], !force.isEmpty, force != "0" { return true }
        return errorsGoToTerminal && environment["TERM"] != "dumb"
    }

    /// Tells all problems with the lines they are about, and how many there are.
    func tell(_ checked: CheckedProject) {
        let report = TextReport(language: language, isColoured: isColoured)
        let told = isQuiet ? checked.problems.filter { $0.severity == .error } : checked.problems
        var text = report.text(of: told, bytes: checked.bytes)
        if !isQuiet, let summary = report.summary(of: told) { text += summary + "\n" }
        write(text, to: STDERR_FILENO)
    }

    /// Says why the command cannot go on.
    func tell(failure: Phrase) {
        let word = language == .chinese ? "错误：" : "error: "
        write("gazetteer: \(word)\(failure.text(in: language))\n", to: STDERR_FILENO)
    }

    /// Says something that stops nothing.
    func tell(warning: Phrase) {
        let word = language == .chinese ? "警告：" : "warning: "
        if !isQuiet { write("gazetteer: \(word)\(warning.text(in: language))\n", to: STDERR_FILENO) }
    }

    func tell(outcome: Phrase) {
        if !isQuiet { write(outcome.text(in: language) + "\n", to: STDOUT_FILENO) }
    }

    /// Writes a report for programs to standard output; tells whether all of it got there.
    func hand(over report: String) -> Bool { write(report, to: STDOUT_FILENO) }

    /// Rewrites one line with how far the work is, a hundred times at most; nothing unless on a terminal.
    var progress: @Sendable (_ done: Int, _ of: Int) -> Void {
        guard errorsGoToTerminal, !isQuiet, environment()["TERM"] != "dumb" else { return { _, _ in } }
        return { done, all in
            guard done == all || done % max(1, all / 100) == 0 else { return }
            write(done == all ? "\r\u{1B}[K" : "\r\u{1B}[K\(done)/\(all)", to: STDERR_FILENO)
        }
    }
}

/// Adds text to the end of a file, which is made if it is not there; returns why that is not possible, in the words of
/// the system, or nil.
func append(_ text: String, to path: String) -> String? {
    let file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o666)
    guard file >= 0 else { return String(cString: strerror(errno)) }
    defer { close(file) }
    return write(text, to: file) ? nil : String(cString: strerror(errno))
}

/// Writes text in one piece, so that lines of several threads do not mix; tells whether all of it was taken.
@discardableResult
private func write(_ text: String, to descriptor: Int32) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
        var rest = bytes[...]
        while !rest.isEmpty {
            let part = UnsafeBufferPointer(rebasing: rest)
            let count = Glibc.write(descriptor, part.baseAddress, part.count)
            if count < 0 {
                if errno == EINTR { continue }
                return false
            }
            rest = rest.dropFirst(count)
        }
        return true
    }
}
