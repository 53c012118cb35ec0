/// What the program calls itself, to people and in its reports.
package let programName = "gazetteer"

/// The version of the program, by semver.org. This is the only place that says it.
package let programVersion = "0.1.0"
