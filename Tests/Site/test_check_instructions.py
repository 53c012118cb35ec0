"""Which counts of instructions are found fault with."""

import contextlib
import io
import unittest

import check_instructions

COUNTS = {
    "no texts": 100, "100 texts": 1100, "200 texts": 2100, "no figures": 50, "800 figures": 450, "1600 figures": 850,
}


def found(changed):
    counts = {**COUNTS, **changed}
    with contextlib.redirect_stdout(io.StringIO()):
        return list(check_instructions.problems(counts, COUNTS))


class Instructions(unittest.TestCase):
    def test_the_sites_are_those_that_are_compared(self):
        self.assertEqual(set(COUNTS), set(check_instructions.SITES))

    def test_the_same_counts_are_fine(self):
        self.assertEqual(found({}), [])

    def test_fourteen_percent_more_are_fine_and_sixteen_are_not(self):
        self.assertEqual(found({"no texts": 114}), [])
        self.assertEqual(found({"no texts": 116}), ["no texts: 16% more instructions than recorded (116 instead of 100)"])

    def test_fewer_are_fine(self):
        self.assertEqual(found({"800 figures": 300, "1600 figures": 550}), [])

    def test_work_that_grows_faster_than_the_site_is_not(self):
        [problem] = found({"200 texts": 2310})
        self.assertIn("200 texts cost 2.21 times 100 texts", problem)

    def test_a_site_of_which_nothing_is_recorded_is_told(self):
        with contextlib.redirect_stdout(io.StringIO()):
            problems = list(check_instructions.problems(COUNTS, {}))
        self.assertEqual(len(problems), len(COUNTS))


if __name__ == "__main__":
    unittest.main()
