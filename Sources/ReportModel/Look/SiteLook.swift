/// What a site has of its own in how it looks.
package struct SiteLook: Sendable {
    /// The colour of the band on top of every page and of rules and marks; white stands on it legibly.
    package var accent: Colour?
    /// An image beside the name of the site, by its path below `Content/assets`, and what it shows.
    package var logo: Logo?
    /// A further style sheet, by its path below `Content/assets`.
    package var styleSheet: String?
    /// Whether everything is shown without colours, as on days of mourning.
    package var isGrey: Bool

    package struct Logo: Sendable {
        package var image: String
        /// Empty where the image says nothing that the name beside it does not.
        package var alternative: String

        package init(image: String, alternative: String) {
            self.image = image
            self.alternative = alternative
        }
    }

    package init(accent: Colour? = nil, logo: Logo? = nil, styleSheet: String? = nil, isGrey: Bool = false) {
        self.accent = accent
        self.logo = logo
        self.styleSheet = styleSheet
        self.isGrey = isGrey
    }

    /// The least contrast of text with its ground (WCAG 2.2, 1.4.3).
    package static let leastContrast = 4.5
}
