import Diagnostics
import SiteBuild
import Testing

@Suite struct GitLabReportTests {
    /// The report on the folder with its three descriptions.
    private func report(_ descriptions: [String]) -> String {
        """
        [
          {
            "description": "\(descriptions[0])",
            "check_name": "area-unknown",
            "fingerprint": "cdac9054022282db52c413b22eeec2b170594eb3c309c93e55014d9ed5b49a95",
            "severity": "major",
            "location": {
              "path": "Content/data/x.csv",
              "lines": {
                "begin": 2
              }
            }
          },
          {
            "description": "\(descriptions[1])",
            "check_name": "autolink-chinese",
            "fingerprint": "c55cb968ef663a200b70d3dde47f62a4db2c991006dc20a37f7f5726f99b574c",
            "severity": "info",
            "location": {
              "path": "Content/pages/a.md",
              "lines": {
                "begin": 5
              }
            }
          },
          {
            "description": "\(descriptions[2])",
            "check_name": "url-collision",
            "fingerprint": "f963b4cc0c6a9c4ef623e96d54c069f7bddbeb9877114621ebb0e4b673596c06",
            "severity": "major",
            "location": {
              "path": "Content/pages/b.md",
              "lines": {
                "begin": 1
              }
            }
          }
        ]

        """
    }

    @Test func writesWhatGitLabReads() {
        let expected = report([
            "No area “wuchang” in Content/areas.csv; did you mean “wucheng”?",
            """
            The bare link https://example.org/a ends here, before the first character that is not ASCII. \
            Write <https://example.org/a>, or percent-encode the rest if it belongs to the address.
            """,
            """
            'a.html' is the address of 'Content/pages/b.md' and of 'Content/pages/a.md'; every file of the site \
            needs an address of its own. Give the text another slug.
            """,
        ])
        #expect(ReportedFolder.report(.gitlab, in: .english) == expected)
    }

    /// The fingerprints do not depend on the language.
    @Test func writesWhatGitLabReadsInChinese() {
        let expected = report([
            "Content/areas.csv 中没有地区“wuchang”，是否应为“wucheng”？",
            """
            裸链接 https://example.org/a 到此为止，止于第一个非 ASCII 字符之前。\
            请写成 <https://example.org/a>；若后面的字符属于地址，请用百分号编码。
            """,
            """
            网址 a.html 同时属于“Content/pages/b.md”和“Content/pages/a.md”，站点的每个文件须有自己的网址。\
            请为该文另设 slug。
            """,
        ])
        #expect(ReportedFolder.report(.gitlab, in: .chinese) == expected)
    }

    @Test func writesAnEmptyListWhereNothingIsFound() {
        #expect(ReportFormat.gitlab.report(on: []) == "[]\n")
    }

    @Test(arguments: [
        (DiagnosticCode.valueInvalid, "major"), (.htmlDropped, "minor"), (.autolinkChinese, "info"),
    ])
    func translatesSeverities(code: DiagnosticCode, word: String) throws {
        let report = try #require(ReportFormat.gitlab.report(on: [.example(code, at: Place(file: "Content"))]))
        #expect(report.contains("\"severity\": \"\(word)\""))
        // Without a position it is the first line.
        #expect(report.contains("\"begin\": 1\n"))
    }
}
