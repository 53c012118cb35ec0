/// An attribute of an element; the serialiser escapes its value.
@usableFromInline package struct Attribute: Sendable {
    /// The name with what stands around it, ` class="`; empty where there is no attribute. A text of the code, so that none
    /// of the hundred on a row is counted or freed, and each is written at once.
    @usableFromInline let lead: StaticString
    @usableFromInline let value: String

    @inlinable init(_ lead: StaticString, _ value: String) {
        self.lead = lead
        self.value = value
    }

    /// No attribute, where a condition says so: `isHere ? .ariaCurrent("page") : .absent`.
    @inlinable package static var absent: Self { Self("", "") }

    // Everywhere.
    /// Names for the style sheet, with spaces between them.
    @inlinable package static func `class`(_ names: String) -> Self { Self(" class=\"", names) }
    /// The name that links and labels find the element by, unique on its page.
    @inlinable package static func id(_ id: String) -> Self { Self(" id=\"", id) }
    /// Further words, which not every reader gets to see.
    @inlinable package static func title(_ text: String) -> Self { Self(" title=\"", text) }
    /// Where the element comes when one moves by keyboard: 0 in its order, -1 not at all.
    @inlinable package static func tabindex(_ index: Int) -> Self { Self(" tabindex=\"", String(index)) }

    // For the script and the style sheet.
    /// What a table is sorted by where that is not the text of the cell.
    @inlinable package static func sortedBy(_ value: String) -> Self { Self(" data-sort=\"", value) }
    /// The name of a cell's column, which stands in the cell where rows are shown as cards.
    @inlinable package static func columnName(_ name: String) -> Self { Self(" data-label=\"", name) }
    /// That a table gets a filter and can be sorted.
    @inlinable package static var withTools: Self { Self(" data-tools=\"", "") }

    // Accessibility.
    /// What the element is to assistive technology.
    @inlinable package static func role(_ role: String) -> Self { Self(" role=\"", role) }
    /// The name of the element where no visible text gives one.
    @inlinable package static func ariaLabel(_ text: String) -> Self { Self(" aria-label=\"", text) }
    /// The ids of the elements that name it.
    @inlinable package static func ariaLabelledby(_ ids: String) -> Self { Self(" aria-labelledby=\"", ids) }
    /// The ids of the elements that describe it.
    @inlinable package static func ariaDescribedby(_ ids: String) -> Self { Self(" aria-describedby=\"", ids) }
    /// What the element is the current one of: `page`.
    @inlinable package static func ariaCurrent(_ what: String) -> Self { Self(" aria-current=\"", what) }
    /// Not read aloud, but shown.
    @inlinable package static var ariaHidden: Self { Self(" aria-hidden=\"", "true") }

    // Links, images and quotations.
    /// Where a link goes. The caller answers for the scheme of the address.
    @inlinable package static func href(_ address: String) -> Self { Self(" href=\"", address) }
    /// How the linked page stands to this one: `noopener`, `canonical`.
    @inlinable package static func rel(_ relation: String) -> Self { Self(" rel=\"", relation) }
    /// The name that a file is saved under.
    @inlinable package static func download(_ fileName: String) -> Self { Self(" download=\"", fileName) }
    /// The width of an image or a column, in pixels.
    @inlinable package static func width(_ pixels: Int) -> Self { Self(" width=\"", String(pixels)) }
    /// The height of an image, in pixels.
    @inlinable package static func height(_ pixels: Int) -> Self { Self(" height=\"", String(pixels)) }
    /// A date in the form that machines read: 2018-12-31.
    @inlinable package static func datetime(_ date: String) -> Self { Self(" datetime=\"", date) }

    // Tables and lists.
    /// The cells that a header cell is for.
    @inlinable package static func scope(_ scope: HeaderScope) -> Self { Self(" scope=\"", scope.rawValue) }
    /// How many columns a cell takes.
    @inlinable package static func colspan(_ count: Int) -> Self { Self(" colspan=\"", String(count)) }
    /// How many rows a cell takes.
    @inlinable package static func rowspan(_ count: Int) -> Self { Self(" rowspan=\"", String(count)) }
    /// How many columns a column group has.
    @inlinable package static func span(_ count: Int) -> Self { Self(" span=\"", String(count)) }
    /// The number that a list begins with.
    @inlinable package static func start(_ number: Int) -> Self { Self(" start=\"", String(number)) }
    /// Unfolded from the start.
    @inlinable package static var open: Self { Self(" open=\"", "") }

    // Forms and metadata.
    /// The value that machines read, or that a field has.
    @inlinable package static func value(_ value: String) -> Self { Self(" value=\"", value) }
    /// The kind of a field, a button or a linked file.
    @inlinable package static func type(_ type: String) -> Self { Self(" type=\"", type) }
    /// The name of a field or of a piece of metadata.
    @inlinable package static func name(_ name: String) -> Self { Self(" name=\"", name) }
    /// The text of a piece of metadata.
    @inlinable package static func content(_ text: String) -> Self { Self(" content=\"", text) }
    /// Where a form is sent.
    @inlinable package static func action(_ address: String) -> Self { Self(" action=\"", address) }
    /// Ticked from the start.
    @inlinable package static var checked: Self { Self(" checked=\"", "") }
}

/// The cells that a header cell of a table is for.
@usableFromInline package enum HeaderScope: String, Sendable {
    case column = "col"
    case row
    case columnGroup = "colgroup"
    case rowGroup = "rowgroup"
}
