/// How a printed number relates to the value it stands for.
package enum Relation: String, Sendable, Hashable, CaseIterable {
    case exact
    /// 约, 左右
    case about
    /// 余, 多: a little over, by less than one unit of the last digit that is not zero.
    case over
    /// 超, 超过, 逾, >: over, by whatever much.
    case above
    /// 以上, 至少, ≥
    case atLeast = "at-least"
    /// 近, 将近: a little under.
    case nearly
    /// 不足, 不到, <
    case under
    /// 以下, 至多, ≤
    case atMost = "at-most"
}
