/// What SARIF 2.1.0 asks of the objects that we write, as a JSON Schema, and with it what GitHub code scanning asks
/// beyond: descriptions and help of rules, one location with a region, no empty texts. Names that the standard does not
/// know, or that we do not write, are refused.
let sarifSubset = #"""
    {
      "type": "object",
      "required": ["$schema", "version", "runs"],
      "additionalProperties": false,
      "properties": {
        "$schema": {"type": "string", "pattern": "^https://.*sarif.*2\\.1\\.0.*\\.json$"},
        "version": {"enum": ["2.1.0"]},
        "runs": {"type": "array", "minItems": 1, "items": {"$ref": "run"}}
      },
      "definitions": {
        "run": {
          "type": "object",
          "required": ["tool", "results"],
          "additionalProperties": false,
          "properties": {
            "tool": {
              "type": "object", "required": ["driver"], "additionalProperties": false,
              "properties": {"driver": {"$ref": "driver"}}
            },
            "language": {"type": "string", "pattern": "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$"},
            "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
            "results": {"type": "array", "items": {"$ref": "result"}}
          }
        },
        "driver": {
          "type": "object",
          "required": ["name", "rules"],
          "additionalProperties": false,
          "properties": {
            "name": {"type": "string", "minLength": 1},
            "version": {"type": "string", "minLength": 1},
            "rules": {"type": "array", "items": {"$ref": "rule"}}
          }
        },
        "rule": {
          "type": "object",
          "required": ["id", "shortDescription", "fullDescription", "help"],
          "additionalProperties": false,
          "properties": {
            "id": {"type": "string", "minLength": 1},
            "shortDescription": {"$ref": "message"},
            "fullDescription": {"$ref": "message"},
            "help": {"$ref": "message"},
            "defaultConfiguration": {
              "type": "object", "additionalProperties": false, "properties": {"level": {"$ref": "level"}}
            }
          }
        },
        "result": {
          "type": "object",
          "required": ["ruleId", "message", "locations", "partialFingerprints"],
          "additionalProperties": false,
          "properties": {
            "ruleId": {"type": "string", "minLength": 1},
            "ruleIndex": {"type": "integer", "minimum": 0},
            "level": {"$ref": "level"},
            "message": {"$ref": "message"},
            "locations": {"type": "array", "minItems": 1, "maxItems": 1, "items": {"$ref": "location"}},
            "relatedLocations": {"type": "array", "minItems": 1, "items": {"$ref": "location"}},
            "partialFingerprints": {
              "type": "object", "required": ["primaryLocationLineHash"], "additionalProperties": false,
              "properties": {"primaryLocationLineHash": {"type": "string", "minLength": 1}}
            }
          }
        },
        "location": {
          "type": "object",
          "required": ["physicalLocation"],
          "additionalProperties": false,
          "properties": {
            "id": {"type": "integer", "minimum": 0},
            "message": {"$ref": "message"},
            "logicalLocations": {
              "type": "array", "minItems": 1, "items": {
                "type": "object", "required": ["fullyQualifiedName"], "additionalProperties": false,
                "properties": {"fullyQualifiedName": {"type": "string", "minLength": 1}}
              }
            },
            "physicalLocation": {
              "type": "object", "required": ["artifactLocation", "region"], "additionalProperties": false,
              "properties": {
                "artifactLocation": {
                  "type": "object", "required": ["uri"], "additionalProperties": false,
                  "properties": {
                    "uri": {"type": "string", "pattern": "^([A-Za-z0-9._~:/-]|%[0-9A-F]{2})+$"}
                  }
                },
                "region": {
                  "type": "object", "required": ["startLine", "startColumn", "endLine", "endColumn"],
                  "additionalProperties": false,
                  "properties": {
                    "startLine": {"type": "integer", "minimum": 1}, "startColumn": {"type": "integer", "minimum": 1},
                    "endLine": {"type": "integer", "minimum": 1}, "endColumn": {"type": "integer", "minimum": 1}
                  }
                }
              }
            }
          }
        },
        "message": {
          "type": "object", "required": ["text"], "additionalProperties": false,
          "properties": {"text": {"type": "string", "minLength": 1}}
        },
        "level": {"enum": ["none", "note", "warning", "error"]}
      }
    }
    """#
