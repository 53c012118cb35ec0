/// The keys of one of the `breakdowns` of a metric in `metrics.yml`.
package enum DimensionKey: String, FieldKey {
    case id, name, total, categories, complete

    package var chinese: [String] {
        switch self {
        case .id: ["编号"]
        case .name: ["名称"]
        case .total: ["合计"]
        case .categories: ["类别"]
        case .complete: ["完整"]
        }
    }
}

/// The keys of one of the `categories` of a breakdown.
package enum CategoryKey: String, FieldKey {
    case id, name, aliases

    package var chinese: [String] {
        switch self {
        case .id: ["编号"]
        case .name: ["名称"]
        case .aliases: ["别名"]
        }
    }
}

/// The keys of one of the `breakdowns` of a layout, where it is more than the name of a column.
package enum LayoutBreakdownKey: String, FieldKey {
    case column, total, categories

    package var chinese: [String] {
        switch self {
        case .column: ["列"]
        case .total: ["合计"]
        case .categories: ["类别"]
        }
    }
}
