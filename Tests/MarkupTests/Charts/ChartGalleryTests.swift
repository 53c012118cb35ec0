import Foundation
import Testing

@Suite("ChartGallery") struct ChartGalleryTests {
    @Test func drawsTheWholeGalleryWellFormedAndTheSameEveryTime() throws {
        for page in ChartGallery.pages {
            #expect(WellFormedness.problem(in: page.body) == nil, "\(page.name)")
        }
        #expect(ChartGallery.pages.map(\.body) == ChartGallery.pages.map(\.body))
        if let folder = ProcessInfo.processInfo.environment["GALLERY"] { try ChartGallery.write(to: folder) }
    }
}
