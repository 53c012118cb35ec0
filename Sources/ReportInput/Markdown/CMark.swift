import CCMarkGFM

/// The C library as one thing that this process has.
package enum MarkdownLibrary {
    /// The version of the library.
    package static var version: String { String(cString: cmark_version_string()) }

    /// A text in UTF-8 as a tree, with the syntax that is read besides CommonMark. Both pointers are the caller's to free.
    ///
    /// The library keeps its tables of special characters in static memory. Each parse adds those of the extensions before
    /// it and takes them out after it, under the feet of other threads. So the characters of bare links are added once for
    /// all, and that extension loses its list: nothing is left to add or to take out. Strikethrough cannot do without
    /// its list, in which the library looks up what a `~` means, and never ends if it finds nothing. So it is read only
    /// where a text has a `~`, and such a text is parsed while no other one is.
    package static func parse(_ bytes: [UInt8], options: Int32) -> (parser: OpaquePointer, root: OpaquePointer)? {
        prepared
        guard bytes.contains(UInt8(ascii: "~")) else { return gate.together { parse(bytes, common, options) } }
        return gate.alone { parse(bytes, extensions, options) }
    }

    private static let extensions = ["table", "strikethrough", "autolink", "tasklist"]
    private static let common = extensions.filter { $0 != "strikethrough" }
    private static let gate = ParseGate()

    private static let prepared: Void = {
        cmark_gfm_core_extensions_ensure_registered()
        guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return }
        defer { cmark_parser_free(parser) }
        let found = common.compactMap { cmark_find_syntax_extension($0) }
        for found in found { cmark_parser_attach_syntax_extension(parser, found) }
        cmark_manage_extensions_special_characters(parser, 1)
        for found in found { cmark_syntax_extension_set_special_inline_chars(found, nil) }
    }()

    private static func parse(
        _ bytes: [UInt8], _ extensions: [String], _ options: Int32
    ) -> (parser: OpaquePointer, root: OpaquePointer)? {
        guard let parser = cmark_parser_new(options) else { return nil }
        for name in extensions {
            guard let found = cmark_find_syntax_extension(name) else { continue }
            cmark_parser_attach_syntax_extension(parser, found)
        }
        bytes.withUnsafeBytes { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
        guard let root = cmark_parser_finish(parser) else {
            cmark_parser_free(parser)
            return nil
        }
        return (parser, root)
    }
}

/// A text parsed by libcmark-gfm. It owns every node that it ever had, also those taken out of the tree, so that a
/// `CMarkNode` is good as long as its document is.
final class CMarkDocument {
    let root: CMarkNode
    private let pointer: OpaquePointer
    private let parser: OpaquePointer
    private var discarded: [OpaquePointer] = []

    /// Tables, strikethrough by two tildes only (`5~10万` is a range), bare links, task lists and footnotes;
    /// no raw HTML, no smart punctuation.
    private static let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE

    /// Parses a text in UTF-8.
    init?(_ bytes: [UInt8]) {
        guard let (parser, root) = MarkdownLibrary.parse(bytes, options: Self.options) else { return nil }
        self.parser = parser
        pointer = root
        self.root = CMarkNode(root)
    }

    deinit {
        // Text of taken out nodes may lie in the memory of nodes that are still in the tree, and the other way round:
        // nothing is read any more when they go.
        for node in discarded { cmark_node_free(node) }
        cmark_node_free(pointer)
        cmark_parser_free(parser)
    }

    /// Takes a node and all below it out of the tree.
    func discard(_ node: CMarkNode) {
        cmark_node_unlink(node.pointer)
        discarded.append(node.pointer)
    }

    /// Whether the addresses and titles of all links and images together have more bytes than a limit.
    func hasAddresses(longerThan limit: Int) -> Bool {
        guard let iterator = cmark_iter_new(pointer) else { return false }
        defer { cmark_iter_free(iterator) }
        var total = 0
        while total <= limit {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return false }
            guard event == CMARK_EVENT_ENTER, let url = cmark_node_get_url(node) else { continue }
            total += length(of: url)
            if let title = cmark_node_get_title(node) { total += length(of: title) }
        }
        return true
    }

    /// The HTML of the tree as it stands, in UTF-8.
    func html() -> [UInt8] {
        guard let text = cmark_render_html(pointer, Self.options, cmark_parser_get_syntax_extensions(parser)) else {
            return []
        }
        defer { cmark_get_default_mem_allocator().pointee.free(text) }
        return copied(text)
    }

    /// Visits every node on entering and, unless it is a leaf, on leaving it. The visitor may change a leaf that it
    /// enters, any node that it leaves, and whatever lies before them.
    func walk(_ visit: (CMarkNode, _ isEntering: Bool) -> Void) {
        guard let iterator = cmark_iter_new(pointer) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
            visit(CMarkNode(node), event == CMARK_EVENT_ENTER)
        }
    }
}

/// A node of a parsed text.
struct CMarkNode: Equatable {
    fileprivate let pointer: OpaquePointer

    fileprivate init(_ pointer: OpaquePointer) {
        self.pointer = pointer
    }

    /// What a node is, as far as we tell kinds apart.
    enum Kind {
        case quote, item, paragraph, heading, codeBlock, htmlBlock, table, tableCell, otherBlock
        case text, softBreak, lineBreak, code, html, link, image, footnoteReference, otherInline
    }

    var kind: Kind {
        switch cmark_node_get_type(pointer) {
        case CMARK_NODE_BLOCK_QUOTE: .quote
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_HEADING: .heading
        case CMARK_NODE_CODE_BLOCK: .codeBlock
        case CMARK_NODE_HTML_BLOCK: .htmlBlock
        case CMARK_NODE_TEXT: .text
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_CODE: .code
        case CMARK_NODE_HTML_INLINE: .html
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_IMAGE: .image
        case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
        case let type where type.rawValue & UInt32(CMARK_NODE_TYPE_MASK) == UInt32(CMARK_NODE_TYPE_INLINE): .otherInline
        default:
            // Extensions number their nodes when they are registered; their names are fixed.
            switch cmark_node_get_type_string(pointer) {
            case let name? where name.reads("table"): .table
            case let name? where name.reads("table_cell"): .tableCell
            default: .otherBlock
            }
        }
    }

    var parent: CMarkNode? { cmark_node_parent(pointer).map(CMarkNode.init) }
    var next: CMarkNode? { cmark_node_next(pointer).map(CMarkNode.init) }
    var firstChild: CMarkNode? { cmark_node_first_child(pointer).map(CMarkNode.init) }
    var lastChild: CMarkNode? { cmark_node_last_child(pointer).map(CMarkNode.init) }

    /// Where the library says that the node is: lines and columns from 1, columns in bytes, the end inclusive; zeros
    /// where it does not know.
    var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
    var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
    var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
    var endColumn: Int { Int(cmark_node_get_end_column(pointer)) }

    /// The text of a leaf.
    var literal: [UInt8] { bytes(cmark_node_get_literal(pointer)) }
    /// The source of a block's inlines, without the marks of the blocks around it.
    var content: [UInt8] { bytes(cmark_node_get_string_content(pointer)) }
    var url: [UInt8] { bytes(cmark_node_get_url(pointer)) }
    var title: [UInt8] { bytes(cmark_node_get_title(pointer)) }
    /// What stands behind the opening fence of a code block; nil for an indented one.
    var fenceInfo: [UInt8]? {
        var (length, offset, character): (CInt, CInt, CChar) = (0, 0, 0)
        guard cmark_node_get_fenced(pointer, &length, &offset, &character) != 0 else { return nil }
        return bytes(cmark_node_get_fence_info(pointer))
    }
    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }

    /// The text of a leaf without copying it, for as long as the closure runs.
    func withLiteral<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        guard let text = cmark_node_get_literal(pointer) else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
        let count = length(of: text)
        return text.withMemoryRebound(to: UInt8.self, capacity: count) {
            body(UnsafeBufferPointer(start: $0, count: count))
        }
    }

    func setURL(_ url: String) { cmark_node_set_url(pointer, url) }
    func setTitle(_ title: String) { cmark_node_set_title(pointer, title) }
    func setLiteral(_ literal: String) { cmark_node_set_literal(pointer, literal) }

    func insert(before node: CMarkNode) { cmark_node_insert_before(node.pointer, pointer) }
    func insert(after node: CMarkNode) { cmark_node_insert_after(node.pointer, pointer) }
    func append(to node: CMarkNode) { cmark_node_append_child(node.pointer, pointer) }
    func prepend(to node: CMarkNode) { cmark_node_prepend_child(node.pointer, pointer) }

    /// A node that prints the given HTML around its children, on lines of its own if it is a block.
    static func custom(block: Bool, enter: String, exit: String = "") -> CMarkNode {
        let node = new(block ? CMARK_NODE_CUSTOM_BLOCK : CMARK_NODE_CUSTOM_INLINE)
        cmark_node_set_on_enter(node.pointer, enter)
        cmark_node_set_on_exit(node.pointer, exit)
        return node
    }

    static func text(_ text: String) -> CMarkNode {
        let node = new(CMARK_NODE_TEXT)
        node.setLiteral(text)
        return node
    }

    static func codeBlock(_ text: String) -> CMarkNode {
        let node = new(CMARK_NODE_CODE_BLOCK)
        node.setLiteral(text)
        return node
    }

    private static func new(_ type: cmark_node_type) -> CMarkNode {
        // The library ends the process when memory does; it never returns no node for a type it has.
        CMarkNode(cmark_node_new(type)!)
    }

    private func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
        text.map(copied) ?? []
    }
}

/// The bytes of a text of the library.
private func copied(_ text: UnsafePointer<CChar>) -> [UInt8] {
    Array(UnsafeRawBufferPointer(start: text, count: length(of: text)))
}

extension UnsafePointer<CChar> {
    /// Whether a text of the library is a word; no `String` is made, since every node is asked.
    fileprivate func reads(_ word: StaticString) -> Bool {
        let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        for (offset, letter) in letters.enumerated() where self[offset] != CChar(bitPattern: letter) { return false }
        return self[letters.count] == 0
    }
}

/// The length of a text of the library, which ends with a zero byte.
private func length(of text: UnsafePointer<CChar>) -> Int {
    var end = text
    while end.pointee != 0 { end += 1 }
    return end - text
}
