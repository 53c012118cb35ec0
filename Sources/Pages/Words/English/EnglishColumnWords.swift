extension ObservationColumn {
    var english: ColumnWords {
        switch self {
        case .metric: ColumnWords("Metric id", "The id of the metric; it stays when the name changes")
        case .metricName: ColumnWords("Metric", "The name of the metric")
        case .area: ColumnWords("Area id", "The id of the area; it stays when the name changes")
        case .areaCode: ColumnWords("Area code", "The official code of six digits; empty where there is none")
        case .areaName: ColumnWords("Area", "The name of the area")
        case .areaLevel:
            ColumnWords("Level", "country, province, city (prefecture), district (county), zone, town or village")
        case .period:
            ColumnWords(
                "Period",
                "Such as 2018, 2018-S1, 2018-Q3, 2018-09, 2018-12-31, 2025-01-01/P9M; with ../ in front a day known only to the year or month"
            )
        case .periodStart: ColumnWords("First day", "The first day of the period")
        case .periodEnd: ColumnWords("Last day", "The last day of the period")
        case .value:
            ColumnWords(
                "Value",
                "The plain number in the unit of the metric; empty where there is none, for the reason in status")
        case .relation:
            ColumnWords(
                "Relation",
                "How the printed number relates to the value: exact, about, over (a little), above, at-least, nearly, under or at-most"
            )
        case .lower:
            ColumnWords(
                "Lower bound",
                "The published lower confidence bound; without one the smallest value that the printed number can stand for. Empty where there is no limit"
            )
        case .upper:
            ColumnWords(
                "Upper bound",
                "The published upper confidence bound; without one the largest value that the printed number can stand for. Empty where there is no limit"
            )
        case .text:
            ColumnWords(
                "As printed",
                "The words that the source printed; with a space in front where they begin with = + - @ and are no number"
            )
        case .unit: ColumnWords("Unit", "The unit of the metric")
        case .status: ColumnWords("Status", "The code of the status; A is normal, O, L, M and Q have no value")
        case .note: ColumnWords("Note", "A note to readers")
        case .source: ColumnWords("Source id", "The id of the source, see sources.csv")
        case .locator: ColumnWords("Locator", "Where in the source")
        }
    }
}
