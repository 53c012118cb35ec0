import Foundation

/// The part of JSON Schema that `sarifSubset` uses; a `$ref` is the name of a definition.
struct SchemaCheck {
    private let schema: [String: Any]
    private var definitions: [String: Any] { schema["definitions"] as? [String: Any] ?? [:] }

    init(_ schema: String) throws {
        self.schema = try Self.read(schema) as? [String: Any] ?? [:]
    }

    /// What is wrong with a document, a line each: `runs.0.results: missing`.
    func problems(of document: String) throws -> [String] {
        problems(of: try Self.read(document), by: schema, at: "")
    }

    private static func read(_ text: String) throws -> Any {
        try JSONSerialization.jsonObject(with: Data(text.utf8))
    }

    private func problems(of value: Any, by rule: [String: Any], at path: String) -> [String] {
        if let name = rule["$ref"] as? String {
            guard let definition = definitions[name] as? [String: Any] else { return ["no definition of \(name)"] }
            return problems(of: value, by: definition, at: path)
        }
        if let words = rule["enum"] as? [String], !words.contains(value as? String ?? "") {
            return ["\(path): not one of \(words)"]
        }
        switch (rule["type"] as? String, value) {
        case (nil, _): return []
        case ("object", let object as [String: Any]): return problems(ofObject: object, by: rule, at: path)
        case ("array", let array as [Any]): return problems(ofArray: array, by: rule, at: path)
        case ("string", let text as String): return problems(ofText: text, by: rule, at: path)
        case ("integer", let number as Int):
            return number < rule["minimum"] as? Int ?? .min ? ["\(path): too small"] : []
        case (let type?, _): return ["\(path): not of type \(type)"]
        }
    }

    private func problems(ofObject object: [String: Any], by rule: [String: Any], at path: String) -> [String] {
        let properties = rule["properties"] as? [String: Any] ?? [:]
        let missing = (rule["required"] as? [String] ?? []).filter { object[$0] == nil }.map {
            "\(path).\($0): missing"
        }
        let inside = object.sorted { $0.key < $1.key }.flatMap { name, value in
            (properties[name] as? [String: Any]).map { problems(of: value, by: $0, at: "\(path).\(name)") }
                ?? ["\(path).\(name): unknown"]
        }
        return missing + inside
    }

    private func problems(ofArray array: [Any], by rule: [String: Any], at path: String) -> [String] {
        let limits = (rule["minItems"] as? Int ?? 0)...(rule["maxItems"] as? Int ?? .max)
        let items = rule["items"] as? [String: Any] ?? [:]
        return (limits.contains(array.count) ? [] : ["\(path): \(array.count) items"])
            + array.enumerated().flatMap { problems(of: $1, by: items, at: "\(path).\($0)") }
    }

    private func problems(ofText text: String, by rule: [String: Any], at path: String) -> [String] {
        if text.count < rule["minLength"] as? Int ?? 0 { return ["\(path): too short"] }
        guard let pattern = rule["pattern"] as? String else { return [] }
        return text.range(of: pattern, options: .regularExpression) == nil ? ["\(path): not as \(pattern)"] : []
    }
}
