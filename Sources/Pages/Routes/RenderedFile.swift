/// A file of the site that is no page, made when it is written.
struct RenderedFile: Sendable {
    var destination: Destination
    var content: PlannedFile.Content

    init(_ destination: Destination, _ bytes: @escaping @Sendable () -> [UInt8]) {
        self.destination = destination
        content = .rendered(bytes)
    }

    /// A file that grows with the number of figures, and is made piece by piece.
    init(_ destination: Destination, streamed: @escaping @Sendable (_ sink: PlannedFile.Sink) -> Void) {
        self.destination = destination
        content = .streamed(streamed)
    }
}
