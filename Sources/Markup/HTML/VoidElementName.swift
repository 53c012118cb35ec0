/// The elements that never have content.
@usableFromInline package struct VoidElementName: Sendable {
    /// `<br`: attributes follow.
    @usableFromInline let start: StaticString
    /// What ends the tag. Shapes of drawings end themselves, as XML does.
    @usableFromInline let end: StaticString

    @inlinable init(_ start: StaticString, _ end: StaticString = ">") {
        self.start = start
        self.end = end
    }
}

extension VoidElementName {
    @inlinable package static var br: Self { Self("<br") }
    @inlinable package static var wbr: Self { Self("<wbr") }
    @inlinable package static var hr: Self { Self("<hr") }
    @inlinable package static var img: Self { Self("<img") }
    @inlinable package static var col: Self { Self("<col") }
    @inlinable package static var input: Self { Self("<input") }
    @inlinable package static var meta: Self { Self("<meta") }
    @inlinable package static var link: Self { Self("<link") }

    // Shapes.
    @inlinable package static var rect: Self { Self("<rect", "/>") }
    @inlinable package static var line: Self { Self("<line", "/>") }
    @inlinable package static var path: Self { Self("<path", "/>") }
    @inlinable package static var circle: Self { Self("<circle", "/>") }
    @inlinable package static var polyline: Self { Self("<polyline", "/>") }
    @inlinable package static var use: Self { Self("<use", "/>") }
}
