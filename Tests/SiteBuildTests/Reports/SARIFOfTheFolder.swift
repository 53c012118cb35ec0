import SiteBuild

/// What SARIF says of `ReportedFolder`, in English.
let sarifOfTheFolder = #"""
    {
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        {
          "tool": {
            "driver": {
              "name": "gazetteer",
              "version": "\#(programVersion)",
              "rules": [
                {
                  "id": "area-unknown",
                  "shortDescription": {
                    "text": "No area has this id or name, or several have the name."
                  },
                  "fullDescription": {
                    "text": "No area has this id or name, or several have the name. By default an error, which stops publication."
                  },
                  "help": {
                    "text": "The page Problems of the reference shows under area-unknown an example, and the example mended."
                  },
                  "defaultConfiguration": {
                    "level": "error"
                  }
                },
                {
                  "id": "autolink-chinese",
                  "shortDescription": {
                    "text": "A bare address runs into Chinese text; it was ended before it."
                  },
                  "fullDescription": {
                    "text": "A bare address runs into Chinese text; it was ended before it. By default a notice, which never stops publication."
                  },
                  "help": {
                    "text": "The page Problems of the reference shows under autolink-chinese an example, and the example mended."
                  },
                  "defaultConfiguration": {
                    "level": "note"
                  }
                },
                {
                  "id": "url-collision",
                  "shortDescription": {
                    "text": "Two pages would have the same address."
                  },
                  "fullDescription": {
                    "text": "Two pages would have the same address. By default an error, which stops publication."
                  },
                  "help": {
                    "text": "The page Problems of the reference shows under url-collision an example, and the example mended."
                  },
                  "defaultConfiguration": {
                    "level": "error"
                  }
                }
              ]
            }
          },
          "language": "en-US",
          "columnKind": "unicodeCodePoints",
          "results": [
            {
              "ruleId": "area-unknown",
              "ruleIndex": 0,
              "level": "error",
              "message": {
                "text": "No area “wuchang” in Content/areas.csv; did you mean “wucheng”?"
              },
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "Content/data/x.csv"
                    },
                    "region": {
                      "startLine": 2,
                      "startColumn": 7,
                      "endLine": 2,
                      "endColumn": 14
                    }
                  }
                }
              ],
              "partialFingerprints": {
                "primaryLocationLineHash": "cdac9054022282db52c413b22eeec2b170594eb3c309c93e55014d9ed5b49a95"
              }
            },
            {
              "ruleId": "autolink-chinese",
              "ruleIndex": 1,
              "level": "note",
              "message": {
                "text": "The bare link https://example.org/a ends here, before the first character that is not ASCII. Write <https://example.org/a>, or percent-encode the rest if it belongs to the address."
              },
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "Content/pages/a.md"
                    },
                    "region": {
                      "startLine": 5,
                      "startColumn": 2,
                      "endLine": 5,
                      "endColumn": 23
                    }
                  }
                }
              ],
              "partialFingerprints": {
                "primaryLocationLineHash": "c55cb968ef663a200b70d3dde47f62a4db2c991006dc20a37f7f5726f99b574c"
              }
            },
            {
              "ruleId": "url-collision",
              "ruleIndex": 2,
              "level": "error",
              "message": {
                "text": "'a.html' is the address of 'Content/pages/b.md' and of 'Content/pages/a.md'; every file of the site needs an address of its own. Give the text another slug."
              },
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "Content/pages/b.md"
                    },
                    "region": {
                      "startLine": 1,
                      "startColumn": 1,
                      "endLine": 1,
                      "endColumn": 2
                    }
                  }
                }
              ],
              "relatedLocations": [
                {
                  "id": 1,
                  "message": {
                    "text": "Also claimed here."
                  },
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "Content/pages/a.md"
                    },
                    "region": {
                      "startLine": 1,
                      "startColumn": 1,
                      "endLine": 1,
                      "endColumn": 2
                    }
                  }
                }
              ],
              "partialFingerprints": {
                "primaryLocationLineHash": "f963b4cc0c6a9c4ef623e96d54c069f7bddbeb9877114621ebb0e4b673596c06"
              }
            }
          ]
        }
      ]
    }

    """#
