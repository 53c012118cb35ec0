import CCMarkGFM
import TextArena

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
        parse(bytes, options: options, in: cmark_get_default_mem_allocator())
    }

    /// - Parameter memory: where the library takes room for the tree.
    fileprivate static func parse(
        _ bytes: [UInt8], options: Int32, in memory: UnsafeMutablePointer<cmark_mem>
    ) -> (parser: OpaquePointer, root: OpaquePointer)? {
        prepared
        guard bytes.contains(UInt8(ascii: "~")) else {
            return gate.together { parse(bytes, common, options, memory) }
        }
        return gate.alone { parse(bytes, extensions, options, memory) }
    }

    // Written here only, before anybody reads it.
    nonisolated(unsafe) fileprivate static let arena: UnsafeMutablePointer<cmark_mem> = {
        let arena = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
        arena.initialize(
            to: cmark_mem(calloc: text_arena_calloc, realloc: text_arena_realloc, free: text_arena_free))
        return arena
    }()

    /// The types of tables and of their cells: extensions number their nodes when they are registered, at run time.
    fileprivate static let tableTypes: (table: cmark_node_type, cell: cmark_node_type) = {
        guard let (parser, root) = parse(Array("|a|\n|-|\n".utf8), options: CMARK_OPT_DEFAULT) else {
            return (CMARK_NODE_NONE, CMARK_NODE_NONE)
        }
        defer {
            cmark_node_free(root)
            cmark_parser_free(parser)
        }
        let table = cmark_node_first_child(root)
        let row = cmark_node_first_child(table)
        return (cmark_node_get_type(table), cmark_node_get_type(cmark_node_first_child(row)))
    }()

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
        _ bytes: [UInt8], _ extensions: [String], _ options: Int32, _ memory: UnsafeMutablePointer<cmark_mem>
    ) -> (parser: OpaquePointer, root: OpaquePointer)? {
        guard let parser = cmark_parser_new_with_mem(options, memory) else { return nil }
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
/// `CMarkNode` is good as long as its document is. All of them lie in an arena of the thread, which goes with the
/// document: to take and free the memory of each by itself took a fifth of reading a text.
final class CMarkDocument {
    let root: CMarkNode
    private let pointer: OpaquePointer
    private let parser: OpaquePointer

    /// Tables, strikethrough by two tildes only (`5~10万` is a range), bare links, task lists and footnotes;
    /// no raw HTML, no smart punctuation.
    private static let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE

    /// Parses a text in UTF-8.
    init?(_ bytes: [UInt8]) {
        text_arena_open()
        guard let (parser, root) = MarkdownLibrary.parse(bytes, options: Self.options, in: MarkdownLibrary.arena)
        else {
            text_arena_close()
            return nil
        }
        self.parser = parser
        pointer = root
        self.root = CMarkNode(root)
    }

    deinit {
        text_arena_close()
    }

    /// Takes a node and all below it out of the tree. Text of nodes that are still in it may lie in their memory.
    func discard(_ node: CMarkNode) {
        cmark_node_unlink(node.pointer)
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

    /// The HTML of the tree as it stands, in UTF-8, for as long as the closure runs.
    func withHTML<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let text = cmark_render_html_with_mem(
            pointer, Self.options, cmark_parser_get_syntax_extensions(parser), MarkdownLibrary.arena)
        defer { text_arena_free(text) }
        return withBytes(of: text.map { UnsafePointer($0) }, body)
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
            switch cmark_node_get_type(pointer) {
            case MarkdownLibrary.tableTypes.table: .table
            case MarkdownLibrary.tableTypes.cell: .tableCell
            default: .otherBlock
            }
        }
    }

    var parent: CMarkNode? { cmark_node_parent(pointer).map(CMarkNode.init) }
    var next: CMarkNode? { cmark_node_next(pointer).map(CMarkNode.init) }
    var firstChild: CMarkNode? { cmark_node_first_child(pointer).map(CMarkNode.init) }

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
        withBytes(of: cmark_node_get_literal(pointer), body)
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
        CMarkNode(cmark_node_new_with_mem(type, MarkdownLibrary.arena)!)
    }

    private func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
        text.map(copied) ?? []
    }
}

/// The bytes of a text of the library without copying them; none if there is no text.
private func withBytes<Result>(
    of text: UnsafePointer<CChar>?, _ body: (UnsafeBufferPointer<UInt8>) -> Result
) -> Result {
    guard let text else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
    let count = length(of: text)
    return text.withMemoryRebound(to: UInt8.self, capacity: count) {
        body(UnsafeBufferPointer(start: $0, count: count))
    }
}

/// The bytes of a text of the library.
private func copied(_ text: UnsafePointer<CChar>) -> [UInt8] {
    Array(UnsafeRawBufferPointer(start: text, count: length(of: text)))
}

/// The length of a text of the library, which ends with a zero byte.
private func length(of text: UnsafePointer<CChar>) -> Int {
    var end = text
    while end.pointee != 0 { end += 1 }
    return end - text
}
