import CCMarkGFM
import Diagnostics
import ReportInput
import ReportModel

/// What the library makes of a text by itself, with the options that the reader sets.
func libraryHTML(_ text: String) -> String {
    let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE
    guard let (parser, root) = MarkdownLibrary.parse(Array(text.utf8), options: options) else { return "" }
    defer {
        cmark_node_free(root)
        cmark_parser_free(parser)
    }
    guard let html = cmark_render_html(root, options, cmark_parser_get_syntax_extensions(parser)) else { return "" }
    defer { cmark_get_default_mem_allocator().pointee.free(html) }
    return String(cString: html)
}

extension MarkdownDraft {
    /// The body in one piece, gaps as `{area wucheng}`, `{name area wucheng}`, `{claim 796起}`, `{word note}`.
    var shown: String {
        fragments.map { fragment in
            switch fragment {
            case .html(let html): html
            case .address(let target): "{\(target.value.shown)}"
            case .name(let target): "{name \(target.value.shown)}"
            case .claim(let claim): "{claim \(claim.text)}"
            case .block(let block, _): "{\(block.shown)}"
            case .word(let word): "{word \(word.rawValue)}"
            }
        }.joined()
    }
}

extension BlockDraft {
    var shown: String {
        switch self {
        case .table(let table): "table \(table.selection.metrics.map(\.value).joined(separator: " "))"
        case .chart(let chart): "chart \(chart.selection.metrics.map(\.value).joined(separator: " "))"
        case .figures(let figures): "figures \(figures.selection.metrics.map(\.value).joined(separator: " "))"
        }
    }
}

extension DraftTarget {
    var shown: String {
        switch self {
        case .area(let id): "area \(id)"
        case .metric(let id): "metric \(id)"
        case .source(let id): "source \(id)"
        case .article(let kind, let name): "\(kind.rawValue)/\(name)"
        case .asset(let path): "asset \(path)"
        }
    }
}

/// The body of a text of `Content/cases/a.md`, as one string.
func shown(_ text: String, file: String = "Content/cases/a.md") -> String {
    MarkdownText(text, file: file).read().draft.shown
}

/// The problems of a text as `3:7 link-scheme`, in the order found.
func problems(_ text: String, file: String = "Content/cases/a.md") -> [String] {
    MarkdownText(text, file: file).read().diagnostics.sortedByPlace().map { diagnostic in
        let start = diagnostic.place.start.map { "\($0.line):\($0.column) " } ?? ""
        return start + diagnostic.code.rawValue
    }
}
