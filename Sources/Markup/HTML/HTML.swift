/// Finished markup: everything in it is escaped already, so it may stand in a page as it is.
///
/// Pages are written from the front to the back into one buffer:
///
/// ```swift
/// let list = HTML { html in
///     html.add(.ul, .class("areas")) { list in
///         for area in areas {
///             list.add(.li) { entry in entry.add(.a, area.name, .href(area.link)) }
///         }
///     }
/// }
/// ```
///
/// Text and attribute values are escaped on the way in; `append(trusted:)` is the only other way in.
///
/// What takes attributes or a closure is inlined in other modules, so that neither costs memory of its own.
@usableFromInline package struct HTML: Sendable, Hashable {
    /// The markup in UTF-8, ready to be written to a file.
    package private(set) var bytes: [UInt8]

    /// No markup at all.
    @usableFromInline package init() {
        bytes = []
    }

    /// Markup written by a closure.
    @inlinable package init(_ write: (inout HTML) -> Void) {
        self.init()
        write(&self)
    }

    /// What a cell of a table takes most often, in bytes: growing to it from nothing took 7% of the time of a site of figures.
    private static let usualSize = 480

    /// Text that is no markup, escaped.
    package init(text: String) {
        self.init()
        self.text(text)
    }

    /// One element with text.
    @inlinable package init(_ tag: ElementName, _ text: String, _ attributes: Attribute...) {
        self.init()
        open(tag, attributes)
        self.text(text)
        close(tag)
    }

    /// One element with markup.
    @inlinable package init(_ tag: ElementName, _ content: HTML, _ attributes: Attribute...) {
        self.init()
        open(tag, attributes)
        append(content)
        close(tag)
    }

    /// Appends markup that somebody else has finished and escaped, in UTF-8.
    ///
    /// Only for fragments that the Markdown library rendered in safe mode. Never for anything that an author wrote.
    package mutating func append(trusted markup: UnsafeBufferPointer<UInt8>) {
        bytes.append(contentsOf: markup)
    }

    /// Markup whose parts were all finished before.
    init(finished bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Pieces of markup one after the other, with a text between each two.
    package init(joining pieces: some Sequence<HTML>, separator: String) {
        self.init()
        var isFirst = true
        for piece in pieces {
            if !isFirst { text(separator) }
            isFirst = false
            append(piece)
        }
    }

    /// The markup as a string.
    package var string: String { String(decoding: bytes, as: UTF8.self) }

    package var isEmpty: Bool { bytes.isEmpty }

    /// Appends finished markup.
    @usableFromInline package mutating func append(_ other: HTML) {
        bytes.append(contentsOf: other.bytes)
    }

    /// Appends text, escaped.
    @usableFromInline package mutating func text(_ text: String) {
        Escaping.append(text, to: &bytes)
    }

    /// Appends an element whose content a closure writes.
    @inlinable package mutating func add(_ tag: ElementName, _ attributes: Attribute..., content: (inout HTML) -> Void)
    {
        open(tag, attributes)
        content(&self)
        close(tag)
    }

    /// Appends an element with text.
    @inlinable package mutating func add(_ tag: ElementName, _ text: String, _ attributes: Attribute...) {
        open(tag, attributes)
        self.text(text)
        close(tag)
    }

    /// Appends an element with finished markup.
    @inlinable package mutating func add(_ tag: ElementName, _ content: HTML, _ attributes: Attribute...) {
        add(tag, content, attributes)
    }

    /// Appends an element with finished markup.
    @usableFromInline mutating func add(_ tag: ElementName, _ content: HTML, _ attributes: [Attribute]) {
        open(tag, attributes)
        append(content)
        close(tag)
    }

    /// Appends an element that never has content.
    @inlinable package mutating func add(_ tag: VoidElementName, _ attributes: Attribute...) {
        add(tag, attributes)
    }

    /// Appends an element that never has content.
    @usableFromInline mutating func add(_ tag: VoidElementName, _ attributes: [Attribute]) {
        open(tag.start, attributes, ending: tag.end)
    }

    /// Appends `<script type="application/ld+json">` with a JSON document.
    ///
    /// Characters that could end the script are written as JSON escapes; in valid JSON they occur in strings only.
    package mutating func addStructuredData(json: String) {
        raw("<script type=\"application/ld+json\">")
        for byte in json.utf8 {
            switch byte {
            case UInt8(ascii: "<"): raw("\\u003C")
            case UInt8(ascii: ">"): raw("\\u003E")
            case UInt8(ascii: "&"): raw("\\u0026")
            default: bytes.append(byte)
            }
        }
        raw("</script>\n")
    }

    @inlinable mutating func open(_ tag: ElementName, _ attributes: [Attribute]) {
        open(tag.start, attributes, ending: ">")
    }

    /// - Parameter start: `<` and the name of the element.
    @usableFromInline mutating func open(_ start: StaticString, _ attributes: [Attribute], ending end: StaticString) {
        if bytes.capacity == 0 { bytes.reserveCapacity(Self.usualSize) }
        raw(start)
        for attribute in attributes where attribute.lead.utf8CodeUnitCount > 0 {
            raw(attribute.lead)
            Escaping.append(attribute.value, to: &bytes)
            bytes.append(UInt8(ascii: "\""))
        }
        raw(end)
    }

    @inlinable mutating func close(_ tag: ElementName) { raw(tag.end) }

    /// Appends what the code wrote itself.
    @usableFromInline mutating func raw(_ markup: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
    }
}
