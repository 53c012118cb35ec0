import Foundation
import FoundationXML
import Markup

/// Reads markup as XML, which notices every unclosed element, unescaped character and doubled attribute.
enum WellFormedness {
    /// What is wrong with the markup, or nil.
    static func problem(in html: HTML) -> String? {
        problem(in: html.string)
    }

    static func problem(in markup: String) -> String? {
        let reader = Reader()
        _ = reader.read(markup)
        return reader.problem
    }

    /// The texts of all elements with a name, in order.
    static func texts(of element: String, in html: HTML) -> [String] {
        let reader = Reader()
        _ = reader.read(html.string)
        return reader.elements.filter { $0.name == element }.map(\.text)
    }

    /// The attributes of all elements with a name, in order.
    static func attributes(of element: String, in html: HTML) -> [[String: String]] {
        let reader = Reader()
        _ = reader.read(html.string)
        return reader.elements.filter { $0.name == element }.map(\.attributes)
    }

    /// The ids of all elements, in order.
    static func ids(in html: HTML) -> [String] {
        let reader = Reader()
        _ = reader.read(html.string)
        return reader.elements.compactMap { $0.attributes["id"] }
    }

    private final class Reader: NSObject, XMLParserDelegate {
        struct Element {
            var name: String
            var attributes: [String: String]
            var text = ""
        }

        var elements: [Element] = []
        var problem: String?
        private var open: [Int] = []

        func read(_ markup: String) -> Bool {
            let voids = /<(br|wbr|hr|img|col|input|meta|link)((?: [^>]*)?)>/
            let closed = markup.replacing("<!DOCTYPE html>\n", with: "")
                .replacing(voids) { "<\($0.output.1)\($0.output.2)/>" }
            let parser = XMLParser(data: Data("<root>\(closed)</root>".utf8))
            parser.delegate = self
            let isFine = parser.parse()
            if !isFine {
                problem = problem ?? parser.parserError.map { "line \(parser.lineNumber): \($0)" } ?? "not XML"
            }
            return isFine
        }

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            open.append(elements.count)
            elements.append(Element(name: name, attributes: attributes))
        }

        func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
            open.removeLast()
        }

        func parser(_ parser: XMLParser, foundCharacters string: String) {
            for index in open { elements[index].text += string }
        }
    }
}
