import ReportModel

/// Where a link or an image points, read from its address.
enum LinkDestination: Equatable {
    /// Something of ours, and the `#anchor` on its page, escaped; empty if none.
    case ours(DraftTarget, anchor: String)
    /// A figure in prose; the parts with their places in the address.
    case figure(FigureAddress)
    /// An address that stays as it is: `https:`, `http:`, `mailto:`, `tel:`, or an anchor on the same page.
    case web(scheme: String)
    /// A scheme that does not get through, such as `javascript`; `//` for an address without one.
    case forbidden(scheme: String)
    /// One of our schemes with nothing behind it.
    case empty(scheme: String)
    /// A path that leaves `Content` or `Content/assets`.
    case outside
    /// A path to something that is not on the site.
    case elsewhere

    /// The schemes of ours that name one thing by its id.
    static let schemes = ["area", "metric", "source", "case", "bulletin", "page"]

    /// Reads an address in a file of a folder below `Content` (empty for `Content` itself).
    init(_ address: [UInt8], in folder: String) {
        if address.first == UInt8(ascii: "#") {
            self = .web(scheme: "")
        } else if let scheme = Self.scheme(of: address) {
            self.init(scheme: scheme, rest: address[(scheme.utf8.count + 1)...])
        } else if address.starts(with: "//".utf8) {
            self = .forbidden(scheme: "//")
        } else {
            self.init(path: address, in: folder)
        }
    }

    private init(scheme: String, rest: ArraySlice<UInt8>) {
        switch scheme {
        case "http", "https", "mailto", "tel": self = .web(scheme: scheme)
        case "figure": self = .figure(FigureAddress(rest))
        default:
            let (id, anchor) = Self.split(rest)
            let target: DraftTarget
            switch scheme {
            case "area": target = .area(id)
            case "metric": target = .metric(id)
            case "source": target = .source(id)
            case "case": target = .article(.caseStudy, name: id)
            case "bulletin": target = .article(.bulletin, name: id)
            case "page": target = .article(.page, name: id)
            default:
                self = .forbidden(scheme: scheme)
                return
            }
            self = id.isEmpty ? .empty(scheme: scheme) : .ours(target, anchor: anchor)
        }
    }

    private init(path address: [UInt8], in folder: String) {
        let (path, anchor) = Self.split(address[...])
        // As Markdown viewers resolve it, and as seen from `Content`, which is how front matter names images.
        let folders = folder.isEmpty ? [[]] : [folder.split(separator: "/"), []]
        let resolved = folders.map { Self.resolve(path, in: $0) }
        for segments in resolved {
            guard let segments, segments.count >= 2 else { continue }
            if segments[0] == "assets" {
                self = .ours(.asset(segments.dropFirst().joined(separator: "/")), anchor: anchor)
                return
            }
            if segments.count == 2, let kind = ArticleKind(rawValue: String(segments[0])), segments[1].hasSuffix(".md"),
                segments[1].utf8.count > 3
            {
                self = .ours(.article(kind, name: String(segments[1].dropLast(3))), anchor: anchor)
                return
            }
        }
        let leavesAssets = path.split(separator: "/").contains("assets") && path.split(separator: "/").contains("..")
        self = resolved[0] == nil || leavesAssets ? .outside : .elsewhere
    }

    /// The segments of a path without `.` and `..`; nil if it climbs out of `Content`.
    private static func resolve(_ path: String, in folder: [Substring]) -> [Substring]? {
        var segments = path.hasPrefix("/") ? [] : folder
        for segment in path.split(separator: "/") where segment != "." {
            if segment != ".." {
                segments.append(segment)
            } else if segments.popLast() == nil {
                return nil
            }
        }
        return segments
    }

    /// The scheme of an address in lower case, if it has one (RFC 3986).
    private static func scheme(of address: [UInt8]) -> String? {
        guard let colon = address.firstIndex(of: UInt8(ascii: ":")), colon > 0 else { return nil }
        let scheme = address[..<colon]
        let extra = Set("+.-".utf8)
        guard scheme[0].isASCIIAlphanumeric, !(0x30...0x39).contains(scheme[0]),
            scheme.allSatisfy({ $0.isASCIIAlphanumeric || extra.contains($0) })
        else { return nil }
        return String(decoding: scheme, as: UTF8.self).lowercased()
    }

    /// What comes before a `#`, decoded, and the anchor with its `#`, safe inside an attribute.
    private static func split(_ address: ArraySlice<UInt8>) -> (String, anchor: String) {
        let end = address.firstIndex(of: UInt8(ascii: "#")) ?? address.endIndex
        let anchor = address[end...].dropFirst()
        return (
            PercentEncoding.decoded(address[..<end]),
            anchor.isEmpty ? "" : "#" + PercentEncoding.encoded(anchor)
        )
    }
}
