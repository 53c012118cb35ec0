package import Diagnostics

/// The templates of a site, compiled once and checked: user files over built-in ones.
package struct TemplateLibrary: Sendable {
    /// Compiles the templates and checks every name in them.
    ///
    /// - Parameters:
    ///   - files: the user's template files by their paths from the project folder: `Templates/layout.mustache`.
    ///   - builtIn: the built-in templates by name.
    ///   - shapes: the templates that pages are rendered with, each with the shape of its value. Templates without a
    ///     shape are partials and are checked where they are called.
    package static func load(
        user files: [String: String], builtIn: [String: String], shapes: [String: TemplateShape]
    ) -> (library: TemplateLibrary, problems: [Diagnostic]) {
        (TemplateLibrary(), [])
    }

    /// The markup that a template makes of a value.
    package func render(_ name: String, _ value: TemplateValue) -> HTML {
        HTML()
    }
}
