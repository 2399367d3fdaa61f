"""``triptych lesson``: begin a lesson, and check lessons against the engine as it is now."""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Sequence
from pathlib import Path

from triptych.commands.arguments import Parser
from triptych.commands.asker import Asker
from triptych.commands.refusal import DONE, UNUSABLE, Refusal, RefusedError
from triptych.course import translated
from triptych.course.course import Course, Found, opened
from triptych.course.playing import played
from triptych.resources import resource

TEMPLATE = "new-lesson.md"
_NAME = re.compile(r"[A-Za-z0-9][\w-]*")

_USAGE = """\
triptych lesson new NAME [--folder FOLDER]
       triptych lesson check [PATH] [--json]
       triptych lesson preview PATH"""

_EPILOG = """\
new writes NAME.md, a small lesson that works, to begin with.  check reads the lessons of a folder, a zip file
or one file (left out: those that came with Triptych), asks the engine for every value, gives every right and
wrong answer, holds translations against what they translate, and names the file and the line of whatever
does not hold.  preview opens the window on lessons that are being written, and reads them again whenever
they are saved.

exit codes: 0 all holds; 2 something does not, or can't be used; 1 a fault of Triptych itself
"""


def lesson(words: Sequence[str]) -> int:
    """Do what the words say, and return the exit code."""
    wanted = _parser().parse_args(words)
    if wanted.action == "new":
        return _new(wanted.name, Path(wanted.folder))
    return _check(Path(wanted.name) if wanted.name else resource("lessons"), wanted.json)


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="triptych lesson",
        usage=_USAGE,
        description="Write lessons, and check that they are right.",
        epilog=_EPILOG,
    )
    parser.add_argument("action", choices=("new", "check"), help="what to do")
    parser.add_argument("name", nargs="?", metavar="NAME or PATH", help="the new lesson, or what to check")
    parser.add_argument("--folder", default=".", metavar="FOLDER", help="where a new lesson goes (here)")
    parser.add_argument("--json", action="store_true", help="check: one JSON object instead of lines")
    return parser


def _new(name: str | None, folder: Path) -> int:
    if name is None or not _NAME.fullmatch(name):
        text = f"'{name or ''}' is no name for a lesson; write letters, digits and -, as in 01-slopes"
        raise RefusedError(Refusal("usage", text))
    path = folder / f"{name}.md"
    text = resource(TEMPLATE).read_text(encoding="utf-8")
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        raise RefusedError(Refusal("file", f"{path} is there already; choose another name")) from None
    except OSError as error:
        raise RefusedError(Refusal("file", f"{path} can't be written: {error.strerror}")) from error
    print(f"{path} is written; change it, then check it with: triptych lesson check {path}")
    return DONE


def _check(path: Path, as_json: bool) -> int:
    course = opened(path)
    with Asker() as asks:
        faults = [*course.faults]
        for one in course.lessons:
            faults += [Found(course.paths[one.name], fault) for fault in played(one, asks)]
    faults += translated.faults(path, course)
    print(json.dumps(_object(course, faults)) if as_json else _lines(course, faults))
    return UNUSABLE if faults else DONE


def _object(course: Course, faults: Sequence[Found]) -> dict[str, object]:
    told = [
        {"path": one.path, "line": one.fault.line, "kind": one.fault.kind, "message": one.fault.said.text}
        for one in faults
    ]
    return {"lessons": [lesson.name for lesson in course.lessons], "faults": told}


def _lines(course: Course, faults: Sequence[Found]) -> str:
    lines = [f"{one.place}: {one.fault.said.text}" for one in faults]
    tasks = sum(len(lesson.tasks) for lesson in course.lessons)
    counted = f"{_count(len(course.lessons), 'lesson')} with {_count(tasks, 'task')}"
    lines.append(f"{counted}: {_count(len(faults), 'fault') if faults else 'all holds'}")
    return "\n".join(lines)


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
