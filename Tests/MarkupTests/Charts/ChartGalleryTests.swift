import Foundation
import Testing

@Suite("ChartGallery") struct ChartGalleryTests {
    @Test func isWellFormedAndTheSameEveryTime() throws {
        let pages = ChartGallery.pages
        for page in pages { #expect(WellFormedness.problem(in: page.body) == nil, "\(page.name)") }
        #expect(pages.map(\.body) == ChartGallery.pages.map(\.body))
        for page in pages {
            let ids = WellFormedness.ids(in: page.body)
            #expect(Set(ids).count == ids.count, "\(page.name)")
        }
        if let folder = ProcessInfo.processInfo.environment["GALLERY"] {
            try ChartGallery.write(pages, to: folder)
        }
    }
}
