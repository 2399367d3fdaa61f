"""``triptych compare``: one program, as a table or as JSON."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from triptych.commands.refusal import DONE, FAULT, LIMIT, Refusal, RefusedError, complain, tell
from triptych.commands.report import report
from triptych.commands.request import LONGEST_PROGRAM, Wish, axis_of, prepare, setting_of, value_of
from triptych.commands.session import Job, Session
from triptych.commands.table import table


def compare(wanted: argparse.Namespace) -> int:
    """Compare the one program that the arguments name, and return the exit code."""
    prepared = prepare(_wish(wanted))
    for warning in prepared.warnings:
        complain("warning", warning)
    with Session() as session:
        (job,) = session.answers([Job(None, prepared.question, wanted.deadline)])
    if job.answer is None:
        return tell(job.refusal or Refusal(FAULT, "Nothing was answered"), wanted.json)
    forms = job.forms or {}
    print(json.dumps(report(job.answer, forms)) + "\n" if wanted.json else table(job.answer, forms), end="")
    return DONE


def _wish(wanted: argparse.Namespace) -> Wish:
    program = wanted.program if wanted.file is None else _contents(Path(wanted.file))
    at = dict(setting_of(text) for text in wanted.at)
    seed = None if wanted.seed is None else value_of(wanted.seed, "--seed")
    return Wish(
        program,
        at,
        tuple(dict.fromkeys(wanted.wrt)),
        wanted.dtype,
        seed,
        wanted.hessian,
        tuple(dict.fromkeys(wanted.column)),
        wanted.h,
        wanted.why,
        None if wanted.thresholds is None else axis_of(wanted.thresholds),
    )


def _contents(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(4 * LONGEST_PROGRAM + 1)
        if len(data) > 4 * LONGEST_PROGRAM:
            text = f"{path} is larger than the {LONGEST_PROGRAM} characters that can be compared"
            raise RefusedError(Refusal(LIMIT, text))
        return data.decode("utf-8-sig")
    except OSError as error:
        raise RefusedError(Refusal("file", f"{path} can't be read: {error.strerror}")) from error
    except UnicodeDecodeError as error:
        raise RefusedError(Refusal("file", f"{path} is not a text in UTF-8")) from error
