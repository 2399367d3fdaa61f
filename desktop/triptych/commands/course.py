"""``triptych course``: a class's exported attempts as one table, and one learner's attempts as a file."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

import msgspec

from triptych.commands.arguments import Parser
from triptych.commands.refusal import DONE, Refusal, RefusedError, complain
from triptych.course.attempts import Attempted
from triptych.course.classroom import Spot, cells, spots
from triptych.course.exports import as_csv, as_json
from triptych.course.handed_in import NotHandedIn, handed_in
from triptych.course.progress import Progress

_HEAD = ("lesson", "task", "tried", "at once", "solved", "tries", "hints", "mistakes", "still stuck")

_USAGE = """\
triptych course report FILES… [--json]
       triptych course export [LEARNER] [--json]"""

_EPILOG = """\
report merges the CSV files that a class has handed in into one table, the tasks first at which most stumbled.
export writes what a learner has attempted on this machine, as such a CSV (or as JSON), to standard output.

exit codes: 0 done; 2 a file can't be used; 1 a fault of Triptych itself
"""


def course(words: Sequence[str]) -> int:
    """Do what the words say, and return the exit code."""
    wanted = _parser().parse_args(words)
    if wanted.action == "export":
        return _export(wanted.names, wanted.json)
    if not wanted.names:
        raise RefusedError(Refusal("usage", "Name the CSV files that are to be merged"))
    attempts = [one for name in wanted.names for one in _attempts(Path(name))]
    found = spots(attempts)
    names = sorted({one.learner for one in attempts})
    if wanted.json:
        print(json.dumps({"learners": names, "tasks": msgspec.to_builtins(found)}))
    else:
        print(f"{len(names)} learners, {len(attempts)} attempts\n\n{_table(found)}")
    return DONE


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="triptych course",
        usage=_USAGE,
        description="See where a class stumbled.",
        epilog=_EPILOG,
    )
    parser.add_argument("action", choices=("report", "export"), help="what to do")
    parser.add_argument("names", nargs="*", metavar="FILES or LEARNER", help="the CSV files; whose attempts")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    return parser


def _export(names: Sequence[str], as_one_object: bool) -> int:
    progress = Progress()
    if progress.trouble is not None:
        complain("warning", progress.trouble.text)
    unknown = [name for name in names if name not in progress.learners]
    if unknown:
        known = ", ".join(progress.learners)
        there = f"There are {known}." if known else "Nobody has answered anything on this machine yet."
        raise RefusedError(Refusal("unknown", f"There is no learner {', '.join(unknown)}. {there}"))
    wanted = names or progress.learners
    attempts = [one for name in wanted for one in progress.of(name)]
    print(as_json(attempts) if as_one_object else as_csv(attempts).rstrip("\n"))
    return DONE


def _attempts(path: Path) -> tuple[Attempted, ...]:
    try:
        return handed_in(path)
    except NotHandedIn as none:
        raise RefusedError(Refusal(none.fault.kind, str(none))) from none


def _table(found: Sequence[Spot]) -> str:
    rows = [_HEAD, *map(cells, found)]
    widths = [max(len(row[k]) for row in rows) for k in range(len(_HEAD))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows]
    return "\n".join(line.rstrip() for line in lines)
