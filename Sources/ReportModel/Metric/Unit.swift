/// What is known of units as they are printed.
package enum Unit {
    /// Whether values in the unit are measured or rounded rather than counted: money, area, time, distance, shares, and
    /// everything in 万 or 亿.
    package static func isMeasure(_ unit: String) -> Bool {
        PrintedScale.split(unit).power > 0 || measures.contains(canonical(unit))
    }

    /// The power of ten that one unit is of another: 4 for 万元 in 元, 0 for the same unit (also under another spelling);
    /// nil where they are different units.
    package static func power(of unit: String, in base: String) -> Int? {
        if canonical(unit) == canonical(base) { return 0 }
        let (scaled, scaledBase) = (PrintedScale.split(unit), PrintedScale.split(base))
        guard canonical(scaled.unit) == canonical(scaledBase.unit) else { return nil }
        return scaled.power - scaledBase.power
    }

    /// One spelling for units that are spelt in several ways: 百分点 and 个百分点, ㎡ and 平方米.
    package static func canonical(_ unit: String) -> String {
        let plain = WrittenText.normalized(unit)
        return spellings[plain] ?? plain
    }

    private static let spellings: [String: String] = [
        "百分点": "个百分点", "千分点": "个千分点", "㎡": "平方米", "m²": "平方米", "m2": "平方米", "km²": "平方公里", "km2": "平方公里",
        "k㎡": "平方公里", "平方千米": "平方公里", "千米": "公里", "km": "公里", "公斤": "千克", "kg": "千克", "㎏": "千克", "m³": "立方米",
        "人民币元": "元", "钟头": "小时", "个小时": "小时",
    ]

    private static let measures: Set<String> = [
        "%", "‰", "个百分点", "个千分点", "元", "美元", "平方米", "平方公里", "公里", "米", "公顷", "亩", "吨", "千克", "小时", "分钟", "分", "秒",
        "千瓦时", "立方米",
    ]
}
