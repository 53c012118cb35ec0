extension [Observation] {
    /// Puts observations into the order of a report: by metric, area, period, source, then table, line and column.
    ///
    /// Metrics and areas are counted into their places; only what one area tells of one metric is compared. The observations
    /// are moved within the array, since a second one would not fit beside millions of them.
    package mutating func sortAsReported() {
        guard !indices.dropFirst().allSatisfy({ !isReported($0, before: $0 - 1) }) else { return }
        var order = indices.map { UInt32($0) }
        order = counted(order) { self[$0].area.position }
        order = counted(order) { self[$0].metric.position }
        var start = 0
        while start < count {
            let first = Int(order[start])
            var end = start + 1
            while end < count, hasSubject(Int(order[end]), of: first) { end += 1 }
            // Mostly a file tells them in their order.
            if !(start + 1..<end).allSatisfy({ !isReported(Int(order[$0]), before: Int(order[$0 - 1])) }) {
                order[start..<end].sort { isReported(Int($0), before: Int($1)) }
            }
            start = end
        }
        arrange(&order)
    }

    /// Some positions in the order of a number of what stands there; equal ones stay in theirs.
    private func counted(_ order: [UInt32], by number: (Int) -> Int) -> [UInt32] {
        var starts: [UInt32] = [0]
        for position in indices {
            let needed = number(position) + 2
            if starts.count < needed { starts += repeatElement(0, count: needed - starts.count) }
            starts[needed - 1] += 1
        }
        for number in starts.indices.dropFirst() { starts[number] += starts[number - 1] }
        var result = [UInt32](repeating: 0, count: order.count)
        for position in order {
            let place = number(Int(position))
            result[Int(starts[place])] = position
            starts[place] += 1
        }
        return result
    }

    private func hasSubject(_ position: Int, of other: Int) -> Bool {
        self[position].metric == self[other].metric && self[position].area == self[other].area
    }

    private func isReported(_ position: Int, before other: Int) -> Bool {
        if self[position].metric != self[other].metric { return self[position].metric < self[other].metric }
        if self[position].area != self[other].area { return self[position].area < self[other].area }
        if self[position].period != self[other].period { return self[position].period < self[other].period }
        if self[position].source != self[other].source { return self[position].source < self[other].source }
        let (mine, others) = (self[position].origin, self[other].origin)
        if mine.table != others.table { return mine.table < others.table }
        return (mine.line, mine.column) < (others.line, others.column)
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
