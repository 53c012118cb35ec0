extension MessageLanguage {
    /// The language of a user's locale: Chinese for `zh…`, English otherwise.
    ///
    /// Of the variables `LC_ALL`, `LC_MESSAGES` and `LANG` the first that is set and not empty counts, as in POSIX.
    package init(environment: [String: String]) {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        self = locale?.lowercased().hasPrefix("zh") == true ? .chinese : .english
    }
}
