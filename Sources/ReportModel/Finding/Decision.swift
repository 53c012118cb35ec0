/// What somebody decided on a finding, and why: an entry of `decisions.yml`.
package struct Decision: Sendable, Hashable {
    package var rule: FindingRule
    package var key: FindingKey
    /// Why, for readers.
    package var reason: String
    package var date: PartialDate
    package var publication: Publication
    package var origin: Origin
    /// Where it says what is published; nil if it does not.
    package var publicationOrigin: Origin?

    /// Which of the figures that a finding is about are published.
    package enum Publication: Sendable, Hashable {
        /// All of them, side by side; of contradicting ones nothing is computed.
        case all
        /// None: the value is withheld.
        case neither
        /// Those from one source.
        case source(Key<Source>)
        /// Those from one place in a source, by its locator.
        case place(String)
    }

    package init(
        rule: FindingRule, key: FindingKey, reason: String, date: PartialDate, publication: Publication = .all,
        origin: Origin, publicationOrigin: Origin? = nil
    ) {
        self.rule = rule
        self.key = key
        self.reason = reason
        self.date = date
        self.publication = publication
        self.origin = origin
        self.publicationOrigin = publicationOrigin
    }
}
