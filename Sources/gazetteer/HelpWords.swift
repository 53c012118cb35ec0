import ArgumentParser
import Diagnostics
import Glibc

/// A sentence of the help in the language of the user's locale.
func said(_ english: String, zh chinese: String) -> String {
    Phrase(english, zh: chinese).text(in: MessageLanguage(environment: environment()))
}

/// The help of an option, with what to write for its value.
func help(_ english: String, zh chinese: String, value: String? = nil) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: said(english, zh: chinese)).with(value)
}

/// The variables of the environment that matter to messages and reports.
func environment() -> [String: String] {
    var found: [String: String] = [:]
    for name in ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "CLICOLOR_FORCE", "TERM", "GITHUB_STEP_SUMMARY"] {
        if let value = getenv(name) { found[name] = String(cString: value) }
    }
    return found
}

extension ArgumentHelp {
    fileprivate func with(_ valueName: String?) -> ArgumentHelp {
        var help = self
        help.valueName = valueName
        return help
    }
}
