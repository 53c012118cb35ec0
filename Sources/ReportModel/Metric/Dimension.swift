/// What the figures of a metric are broken down by: sex, age, kind of place.
package struct Dimension: Sendable, Hashable, Identifiable {
    package var id: String
    package var name: String
    /// In the author's order; never empty.
    package var categories: [Category]
    /// Whether every case is in exactly one category, so that the categories add up to the total.
    package var isComplete: Bool

    /// One of the groups that a dimension makes: 女 of 性别.
    package struct Category: Sendable, Hashable, Identifiable {
        package var id: String
        package var name: String

        package init(id: String, name: String) {
            self.id = id
            self.name = name
        }
    }

    package init(id: String, name: String, categories: [Category], isComplete: Bool = false) {
        self.id = id
        self.name = name
        self.categories = categories
        self.isComplete = isComplete
    }

    /// How data and downloads say that a figure is of all categories together (SDMX: `_T`).
    package static let totalCode = "_T"
}
