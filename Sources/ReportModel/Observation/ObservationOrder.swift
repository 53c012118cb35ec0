extension [Observation] {
    /// Puts observations into the order of a report: by metric, area, period, source, then table, line and column.
    ///
    /// Metrics and areas are counted into their places; only what one area tells of one metric is compared. The observations
    /// are moved within the array, since a second one would not fit beside millions of them.
    package mutating func sortAsReported() {
        guard !indices.dropFirst().allSatisfy({ !(self[$0].isReportedBefore(self[$0 - 1])) }) else { return }
        var order = indices.map { UInt32($0) }
        order = counted(order) { $0.area.position }
        order = counted(order) { $0.metric.position }
        var start = 0
        while start < count {
            let first = self[Int(order[start])]
            var end = start + 1
            while end < count, self[Int(order[end])].hasSubject(of: first) { end += 1 }
            if end - start > 1 {
                order[start..<end].sort { self[Int($0)].isReportedBefore(self[Int($1)]) }
            }
            start = end
        }
        arrange(&order)
    }

    /// Some positions in the order of a number of what stands there; equal ones stay in theirs.
    private func counted(_ order: [UInt32], by number: (Observation) -> Int) -> [UInt32] {
        var starts: [UInt32] = [0]
        for observation in self {
            let needed = number(observation) + 2
            if starts.count < needed { starts += repeatElement(0, count: needed - starts.count) }
            starts[needed - 1] += 1
        }
        for number in starts.indices.dropFirst() { starts[number] += starts[number - 1] }
        var result = [UInt32](repeating: 0, count: order.count)
        for position in order {
            let place = number(self[Int(position)])
            result[Int(starts[place])] = position
            starts[place] += 1
        }
        return result
    }

    /// Moves to each position what `order` says shall stand there.
    private mutating func arrange(_ order: inout [UInt32]) {
        // Within a buffer they are moved as bytes; half the time of an array's own `swapAt` went into counting references.
        withUnsafeMutableBufferPointer { observations in
            for begin in observations.indices where Int(order[begin]) != begin {
                var gap = begin
                while Int(order[gap]) != begin {
                    let next = Int(order[gap])
                    observations.swapAt(gap, next)
                    order[gap] = UInt32(gap)
                    gap = next
                }
                order[gap] = UInt32(gap)
            }
        }
    }
}

extension Observation {
    fileprivate func hasSubject(of other: Observation) -> Bool { metric == other.metric && area == other.area }

    fileprivate func isReportedBefore(_ other: Observation) -> Bool {
        if metric != other.metric { return metric < other.metric }
        if area != other.area { return area < other.area }
        if period != other.period { return period < other.period }
        if source != other.source { return source < other.source }
        let (mine, others) = (origin, other.origin)
        if mine.table != others.table { return mine.table < others.table }
        return (mine.line, mine.column) < (others.line, others.column)
    }
}
