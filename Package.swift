// swift-tools-version: 6.1

import PackageDescription

/// Every target of ours is compiled alike.
let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "gazetteer",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "gazetteer", targets: ["gazetteer"])
    ],
    dependencies: [
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    ],
    targets: [
        // Level 0: problems with places, the words of the field, the C libraries.
        .target(name: "Diagnostics", swiftSettings: house),
        .target(name: "ReportModel", swiftSettings: house),
        .systemLibrary(
            name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),

        // The files of Templates/, embedded in the binary.
        .target(name: "BuiltInFiles"),

        // Memory for the trees of the Markdown library, in C.
        .target(name: "TextArena"),

        // The inner loop of SHA-256, in C.
        .target(name: "SHA256Blocks"),

        // Level 1: ranks, changes and audits; HTML, SVG and templates.
        .target(name: "ReportAnalysis", dependencies: ["Diagnostics", "ReportModel"], swiftSettings: house),
        .target(
            name: "Markup",
            dependencies: ["Diagnostics", "BuiltInFiles"],
            swiftSettings: house),

        // Level 2: text to report, report to pages.
        .target(
            name: "ReportInput",
            dependencies: [
                "Diagnostics", "ReportModel", "CCMarkGFM", "CZlib", "TextArena",
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: house),
        .target(
            name: "Pages", dependencies: ["Diagnostics", "ReportModel", "ReportAnalysis", "Markup"],
            swiftSettings: house),

        // Level 3: the five steps.
        .target(
            name: "SiteBuild",
            dependencies: [
                "Diagnostics", "ReportModel", "ReportAnalysis", "Markup", "ReportInput", "Pages", "SHA256Blocks",
            ],
            swiftSettings: house),

        // Level 4: the command.
        .executableTarget(
            name: "gazetteer",
            dependencies: [
                "Diagnostics", "SiteBuild", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: house),

        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: house),
        .testTarget(name: "ReportModelTests", dependencies: ["ReportModel"], swiftSettings: house),
        .testTarget(
            name: "ReportAnalysisTests", dependencies: ["Diagnostics", "ReportModel", "ReportAnalysis"],
            swiftSettings: house),
        .testTarget(name: "MarkupTests", dependencies: ["Diagnostics", "Markup"], swiftSettings: house),
        .testTarget(
            name: "ReportInputTests",
            dependencies: ["Diagnostics", "ReportModel", "ReportInput", "CCMarkGFM", "CZlib", "TextArena"],
            swiftSettings: house),
        .testTarget(
            name: "PagesTests",
            dependencies: ["Diagnostics", "ReportModel", "ReportAnalysis", "Markup", "Pages"], swiftSettings: house),
        .testTarget(
            name: "SiteBuildTests",
            dependencies: [
                "Diagnostics", "ReportModel", "ReportInput", "ReportAnalysis", "Markup", "Pages", "SiteBuild",
            ],
            exclude: ["Sites"],
            swiftSettings: house),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)
