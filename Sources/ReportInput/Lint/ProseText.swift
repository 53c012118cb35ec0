/// What readers read as sentences in a text, block by block, as lints look at it.
package struct ProseText: Sendable {
    /// In the order of the text; footnotes come last.
    package var blocks: [ProseBlock] = []
    /// What authors switched off.
    package var suppressions: [LintSuppression] = []
    /// What metrics there are and how they are counted.
    package var metrics = MetricCatalogue.none

    package init() {}
}
