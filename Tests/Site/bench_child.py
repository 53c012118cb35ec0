"""Runs programs and measures them: time, processor time and memory of the process and its children, the middle of several
rounds in which all take turns, so that what else the machine does falls on each of them alike."""

import multiprocessing
import os
import pathlib
import platform
import statistics
import subprocess
import sys
import tempfile
import time


class Measurement:
    """What one program took, round by round: seconds, seconds of processor time, MiB at most."""

    def __init__(self, name):
        self.name = name
        self.rounds = []

    @property
    def wall(self):
        return statistics.median(wall for wall, _, _ in self.rounds)

    @property
    def cpu(self):
        return statistics.median(cpu for _, cpu, _ in self.rounds)

    @property
    def memory(self):
        return max(memory for _, _, memory in self.rounds)

    def as_json(self):
        rounds = [{"wall": wall, "cpu": cpu, "memory": memory} for wall, cpu, memory in self.rounds]
        return {"name": self.name, "wall": self.wall, "cpu": self.cpu, "memory": self.memory, "rounds": rounds}

    def __str__(self):
        return f"  {self.name:<44} {self.wall:9.3f} s {self.cpu:9.3f} s CPU {self.memory:8.1f} MiB"


def run(command, name="", environment=None):
    """One run: seconds, processor seconds, MiB. The program must succeed; what it says is shown if it does not."""
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        child = subprocess.Popen(
            [str(word) for word in command], stdout=output, stderr=output, env={**os.environ, **(environment or {})})
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - start
        # The child has been waited for.
        child.returncode = os.waitstatus_to_exitcode(status)
        if status:
            output.seek(0)
            sys.exit(f"{name or command[0]} failed:\n{output.read().decode(errors='replace')[:4000]}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def in_turn(rounds, programs):
    """Measures programs, each a name, a command and what to do before each run (or nothing), one after the other, round by
    round."""
    measured = [Measurement(name) for name, _, _ in programs]
    for _ in range(rounds):
        for measurement, (name, command, before) in zip(measured, programs):
            if before:
                before()
            measurement.rounds.append(run(command, name))
    return measured


def apart(function, *arguments, **named):
    """Does something that may take much memory in a process of its own: the memory of a program is never told as less than
    that of the process which starts it."""
    with multiprocessing.get_context("fork").Pool(1) as pool:
        return pool.apply(function, arguments, named)


class Report:
    """Measurements and ratios of them, as text while they are made and as JSON in the end."""

    def __init__(self, machine):
        self.data = {"machine": machine, "parts": {}}
        for key, value in machine.items():
            print(f"{key}: {value}")

    def begin(self, part, title):
        self.part = self.data["parts"].setdefault(part, {"title": title, "measured": [], "ratios": [], "facts": []})
        print(f"\n{part}: {title}", flush=True)

    def measured(self, measurements):
        for measurement in measurements:
            self.part["measured"].append(measurement.as_json())
            print(measurement, flush=True)

    def fact(self, name, value):
        self.part["facts"].append({"name": name, "value": value})
        print(f"  {name}: {value}", flush=True)

    def target(self, name, value, limit, at_least=False, unit=""):
        """A number beside the one it is meant to be."""
        met = value >= limit if at_least else value <= limit
        self.part["ratios"].append(
            {"name": name, "value": round(value, 3), "limit": limit, "at_least": at_least, "unit": unit, "met": met})
        bound = "at least" if at_least else "at most"
        print(f"  {name:<58} {value:9.2f}{unit} ({bound} {limit:g}{unit}): {'met' if met else 'missed'}", flush=True)


def machine(versions):
    """The machine and the tools, by name."""
    cpu = platform.processor()
    try:
        lines = pathlib.Path("/proc/cpuinfo").read_text().splitlines()
        cpu = next(line.split(":", 1)[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        pass
    pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    cores = len(os.sched_getaffinity(0))
    facts = {"processor": cpu, "cores": cores, "memory": f"{pages / 2**30:.1f} GiB", "system": platform.platform()}
    load = os.getloadavg()[0]
    facts["load before"] = f"{load:.1f}" + (" (the machine has other work: trust ratios of CPU, not times)" if load > 0.7 else "")
    return {**facts, **versions}


def version(command):
    """The first line that a tool says of itself."""
    output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return output.splitlines()[0]


def size(folder, suffix=""):
    """Files and bytes below a folder."""
    return apart(size_of_files, folder, suffix)


def size_of_files(folder, suffix):
    sizes = [path.stat().st_size for path in pathlib.Path(folder).rglob(f"*{suffix}") if path.is_file()]
    return len(sizes), sum(sizes)
