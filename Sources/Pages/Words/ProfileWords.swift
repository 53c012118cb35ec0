/// Words of the part of an area's page that tells what is known of it and what is not.
struct ProfileWords: Sendable {
    // A row.
    let amongPeers: String
    let overTime: String
    let more: String
    /// The area has comparable figures of no other period.
    let onePeriod: Reason
    let fromTo: @Sendable (_ first: String, _ last: String) -> String
    let share: @Sendable (_ parent: String) -> String
    /// Whom the figures are compared with, and how drawings are read.
    let comparedWith: @Sendable (_ peers: String) -> String
    let howToRead: String

    // What is missing.
    let missingTitle: String
    let missingCaption: @Sendable (_ area: String) -> String
    /// How many metrics there are that peers have; not all of them are counted if there are very many.
    let missingLead: @Sendable (_ peers: String, _ count: Int, _ isComplete: Bool) -> String
    let showMissing: @Sendable (_ count: Int) -> String
    let holders: String
    let own: String
}
