/// A file of the site that is no page, made when it is written.
struct RenderedFile: Sendable {
    var destination: Destination
    var content: PlannedFile.Content
    /// The texts whose bodies it is made from.
    var bodies: BodyList

    init(_ destination: Destination, bodies: BodyList = .none, _ bytes: @escaping @Sendable () -> [UInt8]) {
        self.destination = destination
        self.bodies = bodies
        content = .rendered(bytes)
    }

    /// A file of parts, each made from texts of its own.
    init(_ destination: Destination, parts: PartList, _ part: @escaping @Sendable (Int) -> [UInt8]) {
        self.destination = destination
        bodies = .none
        content = .parted(parts, part)
    }

    /// A file that grows with the number of figures, and is made piece by piece.
    init(_ destination: Destination, streamed: @escaping @Sendable (_ sink: PlannedFile.Sink) -> Void) {
        self.destination = destination
        bodies = .none
        content = .streamed(streamed)
    }
}
