"""``triptych compare --batch``: one JSON request a line in, one answer a line out, in order."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO

from triptych.commands.refusal import DONE, LIMIT, UNUSABLE, Refusal, RefusedError, complain
from triptych.commands.report import report
from triptych.commands.request import prepare
from triptych.commands.session import Job, Session
from triptych.commands.wishes import seconds_of, wish_of

LONGEST_LINE = 1_000_000


def batch(wanted: argparse.Namespace) -> int:
    """Answer every line; the exit code says only whether all of them could be read."""
    with opened(wanted.batch) as stream, Session() as session:
        requests = Requests(stream, wanted.deadline, partial(_job, wanted))
        for job in session.answers(requests):
            print(json.dumps(_told(job)), flush=True)
    return UNUSABLE if requests.unreadable else DONE


def opened(name: str) -> AbstractContextManager[BinaryIO]:
    """Open a batch's file; - is standard input."""
    if name == "-":  # never closed: that would wait for the thread that reads from it
        return nullcontext(open(sys.stdin.fileno(), "rb", closefd=False))
    try:
        return Path(name).open("rb")
    except OSError as error:
        raise RefusedError(Refusal("file", f"{name} can't be read: {error.strerror}")) from error


def _job(wanted: argparse.Namespace, request: Mapping[str, object], number: int) -> Job:
    prepared = prepare(wish_of(request, wanted.dtype))
    for warning in prepared.warnings:
        complain("warning", f"line {number} of the batch: {warning}")
    return Job(request.get("id"), prepared.question, seconds_of(request, wanted.deadline))


def _told(job: Job) -> dict[str, object]:
    if job.answer is None:
        return {"id": job.id, "error": (job.refusal or Refusal("fault", "Nothing was answered")).as_json()}
    return {"id": job.id, **report(job.answer, job.forms or {})}


@dataclass
class Requests:
    """The lines of a stream as jobs; a line that is no request becomes a job that is refused already."""

    stream: BinaryIO
    seconds: float
    job_of: Callable[[Mapping[str, object], int], Job]
    unreadable: int = 0

    def __iter__(self) -> Iterator[Job]:
        """Read line after line, none of them longer than the limit."""
        number = 0
        while line := self.stream.readline(LONGEST_LINE + 1):
            number += 1
            too_long = len(line) > LONGEST_LINE
            while too_long and line and not line.endswith(b"\n"):
                line = self.stream.readline(LONGEST_LINE)
            if too_long or line.strip():
                yield self._unread(number) if too_long else self._job(line, number)

    def _job(self, line: bytes, number: int) -> Job:
        try:
            request = json.loads(line.decode("utf-8-sig"))
        except (ValueError, RecursionError) as error:
            return self._unread(number, error)
        if not isinstance(request, dict):
            return self._unread(number, "it is no object")
        try:
            return self.job_of(request, number)
        except RefusedError as refused:
            return Job(request.get("id"), None, self.seconds, refused.refusal)

    def _unread(self, number: int, why: object = "") -> Job:
        self.unreadable += 1
        if not why:
            text = f"Line {number} of the batch has more than {LONGEST_LINE} bytes"
            return Job(None, None, self.seconds, Refusal(LIMIT, text))
        text = f"Line {number} of the batch is no JSON request: {' '.join(str(why).split())}"
        return Job(None, None, self.seconds, Refusal("syntax", text))
