/// How the command ends, for the programs that start it. The numbers from 64 are those of `sysexits.h`.
package enum ExitStatus: Int32, Sendable, CaseIterable {
    /// Nothing stands against publication; there may be warnings.
    case fine = 0
    /// The content has errors.
    case contentErrors = 1
    /// There are warnings, and `--strict` forbids them.
    case strictWarnings = 2
    /// The command was called in a way it does not understand.
    case usage = 64
    /// The project folder, or a file in it, cannot be read.
    case unreadableInput = 65
    /// A fault of the program.
    case ourFault = 70
    /// The disk refused, or the output folder belongs to somebody else.
    case disk = 74
}
