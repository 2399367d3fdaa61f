"""``triptych notebook``: the cells of a notebook through the lab, as a page for a person or as JSON."""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from triptych import notebook as file
from triptych.commands.arguments import BATCH_SECONDS, Parser, seconds
from triptych.commands.lab_session import LabSession
from triptych.commands.notebook_report import Run, page, report
from triptych.commands.refusal import DONE, Refusal, RefusedError
from triptych.messages import Ran, Refused
from triptych.sentences import say

WHOLE_SECONDS = 120.0

_EPILOG = """\
examples:
  triptych notebook lesson.ipynb
  triptych notebook lesson.ipynb --json

Only a part of Python is run, on real tensors; every other line is named and left out.
exit codes: 0 done, whatever the cells said; 2 the file can't be used; 3 a limit was reached;
1 a fault of Triptych itself
"""


def notebook(words: Sequence[str]) -> int:
    """Run the notebook that the words name, and return the exit code."""
    wanted = _parser().parse_args(words)
    path = Path(wanted.file)
    book = _book(path)
    with LabSession(wanted.deadline) as session:
        runs = list(_runs(book, session))
    print(json.dumps(report(book, runs)) + "\n" if wanted.json else page(book, runs), end="")
    return DONE


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="triptych notebook",
        description="Run a notebook's cells safely, and compare what they show with what was stored.",
        epilog=_EPILOG,
    )
    parser.add_argument("file", metavar="FILE.ipynb", help="the notebook")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of a page")
    longest = "the longest wait for one cell (10)"
    parser.add_argument("--deadline", type=seconds, metavar="SECONDS", default=BATCH_SECONDS, help=longest)
    return parser


def _book(path: Path) -> file.Notebook:
    try:
        with path.open("rb") as stream:
            return file.read(stream.read(file.MOST_BYTES + 1))
    except OSError as error:
        raise RefusedError(Refusal("file", f"{path} can't be read: {error.strerror}")) from error
    except file.Unreadable as unreadable:
        raise RefusedError(Refusal(unreadable.kind, f"{path}: {unreadable.said.text}")) from unreadable


def _runs(book: file.Notebook, session: LabSession) -> Iterator[Run]:
    until = time.monotonic() + WHOLE_SECONDS
    stopped = False
    for cell in book.cells:
        if time.monotonic() < until:
            ran = session.run(cell.source)
        else:
            said = say("lab-notebook-time", seconds=f"{WHOLE_SECONDS:g}")
            ran = Ran(0, refused=Refused(1, "", said, limit=True))
        yield Run(cell, ran, file.reason(cell, ran, stopped))
        stopped = stopped or ran.error is not None or ran.refused is not None
