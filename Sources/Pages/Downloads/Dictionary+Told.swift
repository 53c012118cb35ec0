extension Dictionary {
    /// What is told of a key, worked out when it is first asked for.
    mutating func told(_ key: Key, _ telling: (Key) -> Value) -> Value {
        if let known = self[key] { return known }
        let value = telling(key)
        self[key] = value
        return value
    }
}
