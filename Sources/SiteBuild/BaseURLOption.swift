import ReportInput

/// The address of a site as the command line gives it, by the rules of `site.yml`: with one `/` at its end; nil if it is
/// no `http` or `https` address of a folder.
package func normalizedBaseURL(_ text: String) -> String? { BaseURL.normalized(text) }
