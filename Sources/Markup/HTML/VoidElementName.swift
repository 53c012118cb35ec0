/// The elements that never have content.
@usableFromInline package enum VoidElementName: String, Sendable, CaseIterable {
    case br, wbr, hr, img, col, input, meta, link

    // Shapes of drawings; these end themselves, as XML does.
    case rect, line, path, circle, polyline, use

    var isShape: Bool {
        switch self {
        case .rect, .line, .path, .circle, .polyline, .use: true
        default: false
        }
    }
}
