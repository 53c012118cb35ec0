extension WayWords {
    static let english = WayWords(
        latestPeriod: { "Latest figures: \($0)" }, siteMap: "Site map",
        identifier: "Government website code", reportMistake: "Report a mistake on this website",
        switchArea: "Go to another area", areasAbove: "Above", peers: "Same level", areaSiblings: "Neighbouring areas",
        previousArea: "Previous", nextArea: "Next",
        latestFigures: "Latest figures", latestCaption: "The metrics with the latest figures", areaCount: "Areas",
        allMetrics: "All metrics", bulletin: "Bulletin")
}
