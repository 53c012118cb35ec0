"""What the site's script may weigh and do."""

import gzip
import re
import unittest
from pathlib import Path

SCRIPT = Path(__file__).parents[2] / "Templates/assets/site.js"


class SiteScript(unittest.TestCase):
    def setUp(self):
        self.text = SCRIPT.read_text(encoding="utf-8")

    def test_weighs_at_most_12_kilobytes_gzipped(self):
        self.assertLessEqual(len(gzip.compress(self.text.encode(), 9, mtime=0)), 12 * 1024)

    def test_makes_no_markup_and_no_code_of_text(self):
        for name in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function"):
            self.assertNotIn(name, self.text)

    def test_writes_no_styles_and_handlers_into_the_markup(self):
        self.assertNotRegex(self.text, r"setAttribute\(\"(style|on)")
        self.assertNotRegex(self.text, r"\bstyle: ")

    def test_asks_no_other_host(self):
        hosts = set(re.findall(r"https?://[^\"'\s]+", self.text))
        self.assertEqual(hosts, {"http://www.w3.org/2000/svg"})
        for name in ("fetch(", "XMLHttpRequest", "sendBeacon", "import("):
            self.assertNotIn(name, self.text)


if __name__ == "__main__":
    unittest.main()
