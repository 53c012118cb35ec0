#!/usr/bin/env python3
"""Builds a made-up site of 10,000 texts and weighs what its search page loads for common words: the files of the index
that the script asks for, and those that tell the ten results that are shown. A query that loads more than 300 KB, finds
nothing or something wrong is a line; the exit status is 1 if there is any.

Usage: check_search.py TOOL [--texts 10000]
"""

import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

MOST = 300_000
RESULTS = 10
# What is searched: pairs of characters that nearly every text has, longer words, numbers, names.
QUERIES = [["调解"], ["网格", "格员"], ["上门", "门调", "调解"], ["社区", "民警"], ["居民", "当场", "签字", "确认"], ["123"], ["青溪"]]
DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"


def shard_of(term, count):
    """As the script has it: by the first character, or of words the first three."""
    code = 0
    for character in term[:3] if ord(term[0]) < 0x100 else term[:1]:
        code = (code + ord(character)) * 0x9E3779B1 & 0xFFFFFFFF
        code ^= code >> 15
    return code & (count - 1)


def numbers(text):
    """The documents of a term: differences in digits of five bits, doubled."""
    entry = value = shift = 0
    for digit in text:
        bits = DIGITS.index(digit)
        value += (bits & 31) << shift
        shift += 5
        if bits < 32:
            entry += value
            yield entry >> 1
            value = shift = 0


class Index:
    """The index as a browser loads it, counting the bytes."""

    def __init__(self, data):
        self.data = data
        self.loaded = {}

    def load(self, name):
        content = (self.data / f"{name}.js").read_bytes()
        self.loaded[name] = len(content)
        start = f'gazetteer("{name}",'.encode()
        if not content.startswith(start) or not content.endswith(b");\n"):
            raise ValueError(f"{name}.js is no call with its name")
        return json.loads(content[len(start) : -3])

    def search(self, terms):
        """The first documents that have all terms, and how many there are."""
        index = self.load("search")
        many, few = index["chunks"]
        found = []
        shards = [self.load(f"search/s{shard_of(term, index['shards'])}") for term in terms]
        for segment, (name, counts) in enumerate(zip(index["names"], index["segments"], strict=True)):
            having = None
            for term, shard in zip(terms, shards, strict=True):
                entries = shard[segment].split(",")
                own = {number for entry in entries if entry.startswith(term) for number in numbers(entry.split(" ")[1])}
                having = own if having is None else having & own
            short = sum(counts[: index["shortKinds"]])
            found += [(name, number, short) for number in sorted(having)]
        shown = []
        for name, number, short in found[:RESULTS]:
            rest = number if number < short else number - short
            size = many if number < short else few
            first = 0 if number < short else -(-short // many)
            shown.append(self.load(f"search/{name}-t{first + rest // size}")[rest % size])
        return len(found), shown


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("tool", type=pathlib.Path)
    parser.add_argument("--texts", type=int, default=10_000)
    options = parser.parse_args()
    generator = pathlib.Path(__file__).with_name("generate_cases.py")
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        project = pathlib.Path(folder)
        command = [sys.executable, generator, project, "--texts", str(options.texts)]
        subprocess.run(command, check=True, capture_output=True)
        subprocess.run([options.tool.resolve(), "build", "--quiet", "--project", project], check=True)
        data = project / "Site" / "data"
        for terms in QUERIES:
            index = Index(data)
            count, shown = index.search(terms)
            size = sum(index.loaded.values())
            told = "、".join(terms)
            print(f"{told}: {count} results, {len(index.loaded)} files of {size / 1000:.0f} KB loaded")
            if size > MOST:
                faults.append(f"{told}: loads more than {MOST // 1000} KB")
            if not shown:
                faults.append(f"{told}: finds nothing")
            for _, title, remark, text in shown:
                if not all(term in f"{title} {remark} {text}" for term in terms):
                    faults.append(f"{told}: finds {title}, which lacks it")
        files = list((data / "search").iterdir())
        print(f"The index has {len(files)} files of {sum(file.stat().st_size for file in files) / 1e6:.1f} MB")
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
