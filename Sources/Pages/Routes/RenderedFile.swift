/// A file of the site that is no page, made when it is written.
struct RenderedFile: Sendable {
    var destination: Destination
    var bytes: @Sendable () -> [UInt8]

    init(_ destination: Destination, _ bytes: @escaping @Sendable () -> [UInt8]) {
        self.destination = destination
        self.bytes = bytes
    }
}
