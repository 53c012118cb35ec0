/// A subject that metrics and case studies belong to.
package struct Theme: Sendable, Identifiable {
    package var id: String
    package var name: String
    package var description: String?

    package init(id: String, name: String, description: String? = nil) {
        self.id = id
        self.name = name
        self.description = description
    }
}
