/// How often each value of S occurs among all orders of a few figures.
///
/// An order with i inversions has S = pairs − 2i. Orders of n different figures are counted by their inversions by the
/// Mahonian numbers, the coefficients of (1)(1 + q)(1 + q + q²)…(1 + … + qⁿ⁻¹) (P. A. MacMahon, American Journal of
/// Mathematics 35, 1913, pp. 281–322); for figures of which t are equal that is divided by the same product up to t
/// (MacMahon's q-multinomial coefficients). Without ties this gives Gilbert's table A18.
struct OrderCount {
    /// For each number of inversions how many orders have it.
    private let orders: [Int]
    /// How many orders there are.
    let all: Int

    /// Of that many figures, at most twenty, whose ties have those sizes.
    init(count: Int, ties: [Int]) {
        var orders = [1]
        for length in stride(from: 2, through: count, by: 1) { orders = Self.product(orders, length) }
        for tie in ties {
            for length in stride(from: 2, through: tie, by: 1) { orders = Self.quotient(orders, length) }
        }
        self.orders = orders
        all = orders.reduce(0, +)
    }

    /// How many orders have an S of at least that; the number must not be negative.
    func atLeast(_ s: Int) -> Int {
        let pairs = orders.count - 1
        guard s <= pairs else { return 0 }
        return orders[0...((pairs - s) / 2)].reduce(0, +)
    }

    /// The product with 1 + q + … of that many terms.
    private static func product(_ polynomial: [Int], _ length: Int) -> [Int] {
        var result = [Int](repeating: 0, count: polynomial.count + length - 1)
        for (power, coefficient) in polynomial.enumerated() {
            for term in 0..<length { result[power + term] += coefficient }
        }
        return result
    }

    /// The quotient by 1 + q + … of that many terms, of which the polynomial is a multiple.
    private static func quotient(_ polynomial: [Int], _ length: Int) -> [Int] {
        var result: [Int] = []
        for power in 0..<(polynomial.count - length + 1) {
            result.append(polynomial[power] - result.suffix(length - 1).reduce(0, +))
        }
        return result
    }
}
