"""The benchmarks' command line: every piece runs in a process of its own, on one virtual screen."""

from __future__ import annotations

import argparse
import compileall
import os
import subprocess
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
from tests.bench import table
from tests.bench.figure import Figure
from tests.bench.screen import screen
from tests.bench.size import Size
from tests.bench.yardstick import slower

from triptych.ui.language import LANGUAGES

PACKAGE = Path(__file__).resolve().parents[2] / "desktop" / "triptych"
PIECES = {
    "slider": "slider step to painted window, 60 steps a second",
    "fast": "the same at 125 steps a second",
    "start": "first paint and first answers",
    "gaps": "the window's worst gap between ticks",
    "keys": "typing",
    "killed": "after the computing process was killed",
    "curves": "curves of 1,000 points",
    "memory": "memory while dragging",
    "reading": "reading programs",
    "chains": "chains of 10 to 10,000 nodes",
    "batch": "a thousand derivatives by the command line",
    "judge": "judging an answer",
    "surface": "the loss surface while sliders move",
    "train": "ten thousand steps of training",
    "lab": "a line of the tape lab",
    "session": "a session opened and saved, undo, and a start with one",
    "export": "a notebook, a file, a report: run and written",
    "tape": "a tape of 200 nodes: layout, scrub, zoom, pan",
}
YARDSTICK = "yardstick"  # laid beside each piece, before and after
ROUNDS = """how often each drag is made, for a machine that others use too:
the calmest round is shown, and in how many the budget held (default 1)"""


def main(argv: Sequence[str]) -> int:
    """Measure, print the table, and return 1 only where something could not be measured."""
    wishes = _parser().parse_args(argv)
    size = Size(wishes.quick, wishes.minutes, wishes.rounds)
    if wishes.piece:
        _answer(measured(wishes.piece, size), wishes.into)
        return 0
    # An installed package is compiled; without it every start would compile a hundred modules anew.
    compileall.compile_dir(PACKAGE, quiet=2)
    with screen() as environment, TemporaryDirectory() as settings:
        environment["XDG_CONFIG_HOME"] = settings  # what the window remembers is the user's own business
        Path(settings, "triptych").mkdir()
        looks = f"[tour]\nseen=true\n[view]\ntype-size={wishes.scale}\nlanguage={wishes.language}\n"
        Path(settings, "triptych", "triptych.ini").write_text(looks, encoding="utf-8")
        return _print_all(wishes.only or list(PIECES), argv, environment)


def _parser() -> argparse.ArgumentParser:
    about = "\n".join(f"  {name:8} {what}" for name, what in PIECES.items())
    parser = argparse.ArgumentParser(
        prog="python tests/bench",
        description=f"Measures Triptych.  The pieces:\n{about}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--quick", action="store_true", help="fewer repetitions, to see that it runs")
    parser.add_argument("--only", action="append", choices=list(PIECES), help="this piece (may be repeated)")
    parser.add_argument("--minutes", type=float, default=1.0, help="how long memory is watched (default 1)")
    parser.add_argument("--rounds", type=int, default=1, help=ROUNDS)
    parser.add_argument("--scale", type=float, default=1.0, help="the type's size, up to 2 (default 1)")
    parser.add_argument("--language", choices=LANGUAGES, default="en", help="the window's (default en)")
    parser.add_argument("--piece", choices=[*PIECES, YARDSTICK], help=argparse.SUPPRESS)
    parser.add_argument("--into", type=int, default=1, help=argparse.SUPPRESS)
    return parser


def measured(name: str, size: Size) -> list[Figure]:
    """Run one piece here."""
    figures: list[Figure] = import_module(f"tests.bench.{name}").measure(size)
    return figures


def _answer(figures: list[Figure], into: int) -> None:
    with os.fdopen(into, "wb") as pipe:
        pipe.write(msgspec.json.encode(figures))


def _print_all(names: list[str], argv: Sequence[str], environment: dict[str, str]) -> int:
    if hasattr(os, "getloadavg"):
        print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f} before it begins.\n")
    print(table.head(), flush=True)
    figures, failed = [], []
    before = _slower(argv, environment)
    for name in names:
        found = _apart(name, argv, environment)
        if found is None:
            failed.append(name)
            continue
        after = _slower(argv, environment)
        found = [msgspec.structs.replace(figure, slower=min(before, after)) for figure in found]
        before = after
        figures += found
        print("\n".join(map(table.row, found)), flush=True)
    print(f"\n{table.summary(figures)}")
    if failed:
        print(f"Could not be measured: {', '.join(failed)}.")
    return 1 if failed else 0


def _slower(argv: Sequence[str], environment: dict[str, str]) -> float:
    """How many times slower this machine is now than the one of the budgets; 1 where that is not known."""
    found = _apart(YARDSTICK, argv, environment)
    return slower(found) if found else 1.0


def _apart(name: str, argv: Sequence[str], environment: dict[str, str]) -> list[Figure] | None:
    """Run one piece in a fresh process, so that none warms another's caches."""
    read, write = os.pipe()
    command = [sys.executable, str(Path(__file__).parent), *argv, "--piece", name, "--into", str(write)]
    with subprocess.Popen(command, pass_fds=[write], env=environment) as child:
        os.close(write)
        with os.fdopen(read, "rb") as pipe:
            told = pipe.read()
    return msgspec.json.decode(told, type=list[Figure]) if child.returncode == 0 and told else None
