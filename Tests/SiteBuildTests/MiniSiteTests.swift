import Testing

@Suite struct MiniSiteTests {
    /// To record anew: `RECORD=1 swift test --filter MiniSiteTests`, then read what has changed.
    @Test(arguments: try MiniSite.all)
    func saysWhatIsWrong(with site: MiniSite) throws {
        #expect(try site.expected() == site.diagnostics())
    }

    @Test func findsTheSites() throws {
        #expect(try MiniSite.all.count >= 6)
    }
}
