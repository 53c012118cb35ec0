/// An attribute of an element; the serialiser escapes its value.
package struct Attribute: Sendable, Hashable {
    let name: String
    let value: String

    init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    /// No attribute, where a condition says so: `isHere ? .ariaCurrent("page") : .absent`.
    package static let absent = Attribute("", "")

    // Everywhere.
    package static func `class`(_ names: String) -> Self { Self("class", names) }
    package static func id(_ id: String) -> Self { Self("id", id) }
    package static func lang(_ language: String) -> Self { Self("lang", language) }
    package static func title(_ text: String) -> Self { Self("title", text) }
    package static func tabindex(_ index: Int) -> Self { Self("tabindex", String(index)) }
    package static let hidden = Attribute("hidden", "")
    /// An attribute `data-NAME` of our own.
    package static func data(_ name: StaticString, _ value: String) -> Self { Self("data-\(name)", value) }

    // Accessibility.
    package static func role(_ role: String) -> Self { Self("role", role) }
    package static func ariaLabel(_ text: String) -> Self { Self("aria-label", text) }
    package static func ariaLabelledby(_ ids: String) -> Self { Self("aria-labelledby", ids) }
    package static func ariaDescribedby(_ ids: String) -> Self { Self("aria-describedby", ids) }
    package static func ariaCurrent(_ what: String) -> Self { Self("aria-current", what) }
    package static func ariaSort(_ order: String) -> Self { Self("aria-sort", order) }
    package static func ariaControls(_ id: String) -> Self { Self("aria-controls", id) }
    package static func ariaLive(_ manner: String) -> Self { Self("aria-live", manner) }
    package static let ariaHidden = Attribute("aria-hidden", "true")

    // Links, images and quotations.
    package static func href(_ address: String) -> Self { Self("href", address) }
    package static func rel(_ relation: String) -> Self { Self("rel", relation) }
    package static func hreflang(_ language: String) -> Self { Self("hreflang", language) }
    package static func download(_ fileName: String) -> Self { Self("download", fileName) }
    package static func src(_ address: String) -> Self { Self("src", address) }
    package static func alt(_ text: String) -> Self { Self("alt", text) }
    package static func width(_ pixels: Int) -> Self { Self("width", String(pixels)) }
    package static func height(_ pixels: Int) -> Self { Self("height", String(pixels)) }
    package static func loading(_ manner: String) -> Self { Self("loading", manner) }
    package static func cite(_ address: String) -> Self { Self("cite", address) }
    package static func datetime(_ date: String) -> Self { Self("datetime", date) }

    // Tables and lists.
    package static func scope(_ scope: HeaderScope) -> Self { Self("scope", scope.rawValue) }
    package static func headers(_ ids: String) -> Self { Self("headers", ids) }
    package static func colspan(_ count: Int) -> Self { Self("colspan", String(count)) }
    package static func rowspan(_ count: Int) -> Self { Self("rowspan", String(count)) }
    package static func span(_ count: Int) -> Self { Self("span", String(count)) }
    package static func start(_ number: Int) -> Self { Self("start", String(number)) }
    package static let open = Attribute("open", "")

    // Forms and metadata.
    package static func value(_ value: String) -> Self { Self("value", value) }
    package static func type(_ type: String) -> Self { Self("type", type) }
    package static func name(_ name: String) -> Self { Self("name", name) }
    package static func property(_ name: String) -> Self { Self("property", name) }
    package static func content(_ text: String) -> Self { Self("content", text) }
    package static func action(_ address: String) -> Self { Self("action", address) }
    package static func `for`(_ id: String) -> Self { Self("for", id) }
    package static func placeholder(_ text: String) -> Self { Self("placeholder", text) }
    package static func autocomplete(_ manner: String) -> Self { Self("autocomplete", manner) }
    package static let selected = Attribute("selected", "")
    package static let checked = Attribute("checked", "")
    package static let disabled = Attribute("disabled", "")
}

/// The cells that a header cell of a table is for.
package enum HeaderScope: String, Sendable {
    case column = "col"
    case row
    case columnGroup = "colgroup"
    case rowGroup = "rowgroup"
}
