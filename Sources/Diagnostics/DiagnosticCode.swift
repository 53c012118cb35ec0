/// The stable name of a kind of problem. Codes are documented in the reference, one section each.
package enum DiagnosticCode: String, Sendable, Hashable, CaseIterable {
    // The project folder.
    case folderMissing = "folder-missing"
    case fileMissing = "file-missing"
    case fileUnreadable = "file-unreadable"
    case fileUnexpected = "file-unexpected"
    case pathOutside = "path-outside"
    case encodingInvalid = "encoding-invalid"
    case encodingGB18030 = "encoding-gb18030"
    case controlCharacter = "control-character"

    // YAML and JSON.
    case yamlSyntax = "yaml-syntax"
    case keyUnknown = "key-unknown"
    case keyDuplicate = "key-duplicate"
    case keyMissing = "key-missing"
    case keyConflict = "key-conflict"
    case valueType = "value-type"
    case valueInvalid = "value-invalid"
    case idInvalid = "id-invalid"
    case idDuplicate = "id-duplicate"

    // CSV.
    case csvSyntax = "csv-syntax"
    case csvRagged = "csv-ragged"
    case csvFormulaText = "csv-formula-text"
    case columnUnknown = "column-unknown"
    case columnDuplicate = "column-duplicate"
    case columnMissing = "column-missing"

    // Workbooks.
    case workbookFormat = "workbook-format"
    case workbookDamaged = "workbook-damaged"
    case workbookTooLarge = "workbook-too-large"
    case sheetUnknown = "sheet-unknown"
    case layoutMissing = "layout-missing"
    case formulaUncached = "formula-uncached"
    case cellError = "cell-error"
    case cellDate = "cell-date"
    case mergedBodyCell = "merged-body-cell"
    case hiddenRowRead = "hidden-row-read"
    case unmappedTotal = "unmapped-total"

    // Layouts of tables.
    case layoutUnused = "layout-unused"
    case layoutConflict = "layout-conflict"
    case tableEnd = "table-end"
    case symbolUndeclared = "symbol-undeclared"
    case cellEmpty = "cell-empty"
    case areaNameDiffers = "area-name-differs"
    case rowsSkipped = "rows-skipped"

    // What one thing says of another.
    case areaUnknown = "area-unknown"
    case areaCycle = "area-cycle"
    case areaLevel = "area-level"
    case groupUnknown = "group-unknown"
    case groupUnfit = "group-unfit"
    case groupSmall = "group-small"
    case metricUnknown = "metric-unknown"
    case metricCycle = "metric-cycle"
    case sourceUnknown = "source-unknown"
    case breakdownUnknown = "breakdown-unknown"
    case categoryUnknown = "category-unknown"
    case categoryMissing = "category-missing"
    case themeUnknown = "theme-unknown"
    case articleUnknown = "article-unknown"
    case designUnfit = "design-unfit"

    // Observations.
    case figureSyntax = "figure-syntax"
    case unitMismatch = "unit-mismatch"
    case valueRange = "value-range"
    case boundsOrder = "bounds-order"
    case periodSyntax = "period-syntax"
    case periodKind = "period-kind"
    case dateSyntax = "date-syntax"
    case statusUnknown = "status-unknown"
    case statusValue = "status-value"
    case observationDuplicate = "observation-duplicate"
    case areaExpired = "area-expired"
    case periodAhead = "period-ahead"
    case periodEmpty = "period-empty"

    // Markdown.
    case frontMatterMissing = "front-matter-missing"
    case frontMatterSyntax = "front-matter-syntax"
    case linkBroken = "link-broken"
    case linkUnfinished = "link-unfinished"
    case linkScheme = "link-scheme"
    case imageMissing = "image-missing"
    case imageAlternative = "image-alternative"
    case htmlDropped = "html-dropped"
    case nestingTooDeep = "nesting-too-deep"
    case emphasisBroken = "emphasis-broken"
    case autolinkChinese = "autolink-chinese"
    case alertUnknown = "alert-unknown"
    case blockUnknown = "block-unknown"
    case slugInvalid = "slug-invalid"
    case colourContrast = "colour-contrast"
    case governmentFormat = "gov-format"
    case claimSyntax = "claim-syntax"
    case claimNoPeriod = "claim-no-period"
    case claimNoData = "claim-no-data"
    case claimMismatch = "claim-mismatch"
    case numberUnlinked = "number-unlinked"
    case percentPoint = "percent-point"
    case doubleQualifier = "double-qualifier"
    case dateStyle = "date-style"
    case bracketDocumentNumber = "bracket-docno"
    case halfWidthPunctuation = "halfwidth-punct"
    case headingSkip = "heading-skip"
    case linkText = "link-text"
    case placeholderLeft = "placeholder-left"
    case personalIDNumber = "pii-id-number"
    case personalPhone = "pii-phone"
    case suppressionUnknown = "suppression-unknown"
    case suppressionReason = "suppression-reason"
    case suppressionUnused = "suppression-unused"

    // Pages and templates.
    case urlCollision = "url-collision"
    case templateSyntax = "template-syntax"
    case templateNameUnknown = "template-name-unknown"
    case templatePartialUnknown = "template-partial-unknown"
    case templateFileUnknown = "template-file-unknown"

    // What audits find, and what was decided on it. A rule of `FindingRule` has the code of the same name.
    case rateMismatch = "rate-mismatch"
    case figuresConflict = "figures-conflict"
    case partExceedsWhole = "part-exceeds-whole"
    case totalMismatch = "total-mismatch"
    case areasMismatch = "areas-mismatch"
    case areasIncomplete = "areas-incomplete"
    case changeMismatch = "change-mismatch"
    case rangeExceeded = "range-exceeded"
    case rangeDoubtful = "range-doubtful"
    case confidenceOutside = "confidence-outside"
    case seriesJump = "series-jump"
    case scaleSlip = "scale-slip"
    case unitsMixed = "units-mixed"
    case periodNature = "period-nature"
    case coverage
    case staleness
    case wordingDiffers = "wording-differs"
    case decisionUnmatched = "decision-unmatched"
    case decisionPublication = "decision-publication"

    /// The severity where nothing else is configured.
    package var severity: Severity {
        switch self {
        case .emphasisBroken, .htmlDropped, .imageAlternative, .alertUnknown, .blockUnknown, .fileUnexpected: .warning
        case .groupSmall, .hiddenRowRead, .colourContrast, .governmentFormat: .warning
        case .percentPoint, .doubleQualifier, .dateStyle, .bracketDocumentNumber, .halfWidthPunctuation, .headingSkip,
            .linkText, .linkUnfinished, .placeholderLeft, .suppressionUnused:
            .warning
        case .rangeDoubtful, .seriesJump, .scaleSlip, .periodNature: .warning
        case .cellEmpty, .periodAhead, .periodEmpty: .warning
        case .autolinkChinese, .numberUnlinked, .encodingGB18030, .rowsSkipped, .csvFormulaText: .notice
        case .areasIncomplete, .unitsMixed, .coverage, .staleness, .wordingDiffers: .notice
        default: .error
        }
    }
}
