/// What is known of units as they are printed.
package enum Unit {
    /// Whether values in the unit are measured or rounded rather than counted: money, area, time, distance, shares.
    package static func isMeasure(_ unit: String) -> Bool {
        measures.contains(unit)
    }

    private static let measures: Set<String> = [
        "%", "‰", "个百分点", "百分点", "元", "美元", "平方米", "平方公里", "公里", "米", "公顷", "亩", "吨", "千克", "公斤",
        "小时", "分钟", "分", "秒", "千瓦时", "立方米",
    ]
}
