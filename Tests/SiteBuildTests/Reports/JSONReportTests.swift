import Diagnostics
import SiteBuild
import Testing

@Suite struct JSONReportTests {
    @Test(arguments: MessageLanguage.allCases)
    func saysEverythingInBothLanguagesWhicheverIsChosen(language: MessageLanguage) {
        #expect(
            ReportedFolder.report(.json, in: language) == """
                {
                  "schema_version": 1,
                  "tool": {
                    "name": "gazetteer",
                    "version": "\(programVersion)"
                  },
                  "counts": {
                    "error": 2,
                    "warning": 0,
                    "notice": 1
                  },
                  "problems": [
                    {
                      "code": "area-unknown",
                      "severity": "error",
                      "file": "Content/data/x.csv",
                      "start": {
                        "line": 2,
                        "column": 7
                      },
                      "end": {
                        "line": 2,
                        "column": 14
                      },
                      "sheet": null,
                      "cell": null,
                      "message": {
                        "en": "No area “wuchang” in Content/areas.csv; did you mean “wucheng”?",
                        "zh": "Content/areas.csv 中没有地区“wuchang”，是否应为“wucheng”？"
                      },
                      "remedy": null,
                      "notes": [],
                      "fingerprint": "cdac9054022282db52c413b22eeec2b170594eb3c309c93e55014d9ed5b49a95"
                    },
                    {
                      "code": "autolink-chinese",
                      "severity": "notice",
                      "file": "Content/pages/a.md",
                      "start": {
                        "line": 5,
                        "column": 2
                      },
                      "end": {
                        "line": 5,
                        "column": 23
                      },
                      "sheet": null,
                      "cell": null,
                      "message": {
                        "en": "The bare link https://example.org/a ends here, before the first character that is not ASCII.",
                        "zh": "裸链接 https://example.org/a 到此为止，止于第一个非 ASCII 字符之前。"
                      },
                      "remedy": {
                        "en": "Write <https://example.org/a>, or percent-encode the rest if it belongs to the address.",
                        "zh": "请写成 <https://example.org/a>；若后面的字符属于地址，请用百分号编码。"
                      },
                      "notes": [],
                      "fingerprint": "c55cb968ef663a200b70d3dde47f62a4db2c991006dc20a37f7f5726f99b574c"
                    },
                    {
                      "code": "url-collision",
                      "severity": "error",
                      "file": "Content/pages/b.md",
                      "start": {
                        "line": 1,
                        "column": 1
                      },
                      "end": null,
                      "sheet": null,
                      "cell": null,
                      "message": {
                        "en": "'a.html' is the address of 'Content/pages/b.md' and of 'Content/pages/a.md'; every file of the site needs an address of its own.",
                        "zh": "网址 a.html 同时属于“Content/pages/b.md”和“Content/pages/a.md”，站点的每个文件须有自己的网址。"
                      },
                      "remedy": {
                        "en": "Give the text another slug.",
                        "zh": "请为该文另设 slug。"
                      },
                      "notes": [
                        {
                          "file": "Content/pages/a.md",
                          "start": {
                            "line": 1,
                            "column": 1
                          },
                          "end": null,
                          "sheet": null,
                          "cell": null,
                          "message": {
                            "en": "Also claimed here.",
                            "zh": "这里也用到该网址。"
                          }
                        }
                      ],
                      "fingerprint": "f963b4cc0c6a9c4ef623e96d54c069f7bddbeb9877114621ebb0e4b673596c06"
                    }
                  ]
                }

                """)
    }

    @Test func hasAllKeysWhereNothingIsFound() {
        #expect(
            ReportFormat.json.report(on: []) == """
                {
                  "schema_version": 1,
                  "tool": {
                    "name": "gazetteer",
                    "version": "\(programVersion)"
                  },
                  "counts": {
                    "error": 0,
                    "warning": 0,
                    "notice": 0
                  },
                  "problems": []
                }

                """)
    }

    @Test func tellsAnUnknownPositionAsNull() throws {
        let report = try #require(ReportFormat.json.report(on: [.example(at: Place(file: "Content"))]))
        #expect(report.contains("\"file\": \"Content\",\n      \"start\": null,\n      \"end\": null,\n"))
    }

    @Test func countsAndListsEqualProblemsOnce() throws {
        let problem = Diagnostic.example(at: Place(file: "Content/a.md", line: 1, column: 1))
        let report = try #require(ReportFormat.json.report(on: [problem, problem]))
        #expect(report == ReportFormat.json.report(on: [problem]))
        #expect(report.contains("\"error\": 1,"))
    }

    /// Whatever the order in which checks find problems, the report is sorted by file, line and column.
    @Test func sortsByPlace() {
        let problems = [("b.md", 1), ("a.md", 10), ("a.md", 9)].map { file, line in
            Diagnostic.example(at: Place(file: file, line: line, column: 1))
        }
        for format in ReportFormat.allCases {
            #expect(format.report(on: problems) == format.report(on: problems.reversed()), "\(format)")
        }
    }
}
