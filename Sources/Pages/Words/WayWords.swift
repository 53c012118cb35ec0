/// Words that say where one is, how fresh a page is, and where one can go from it.
struct WayWords: Sendable {
    /// The period of the latest figure on a page.
    let latestPeriod: @Sendable (_ period: String) -> String
    /// The list of everything at the foot of every page.
    let siteMap: String
    /// 政府网站标识码.
    let identifier: String
    let reportMistake: String

    // From area to area.
    let switchArea: String
    let areasAbove: String
    let peers: String
    let areaSiblings: String
    let previousArea: String
    let nextArea: String

    // The home page.
    let latestFigures: String
    let latestCaption: String
    let areaCount: String
    let allMetrics: String

    // The letterhead of a bulletin.
    let bulletin: String
}
