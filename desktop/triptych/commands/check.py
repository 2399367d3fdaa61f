"""``triptych check``: a learner's derivative, judged; one, or a batch of them."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from functools import partial

from triptych.commands import check_arguments
from triptych.commands.batch import Requests, opened
from triptych.commands.refusal import DONE, FAULT, LIMIT, UNUSABLE, Refusal, RefusedError, tell
from triptych.commands.request import LONGEST_PROGRAM
from triptych.commands.session import Job, JudgeSession
from triptych.commands.wishes import seconds_of
from triptych.messages import Attempt, Judged

_VERDICTS = {True: "right", False: "wrong", None: "not decided"}


def check(words: Sequence[str]) -> int:
    """Judge what the arguments name, and return the exit code."""
    wanted = check_arguments.parse(words)
    if wanted.batch is not None:
        return _batch(wanted)
    attempt = _attempt(wanted.program, wanted.wrt, wanted.answer)
    with JudgeSession() as session:
        (job,) = session.answers([Job(None, attempt, wanted.deadline)])
    if job.refusal is not None or job.judged is None:
        return tell(job.refusal or Refusal(FAULT, "Nothing was judged"), wanted.json)
    print(json.dumps(_object(job.judged)) if wanted.json else _sentence(job.judged))
    return DONE


def _batch(wanted: argparse.Namespace) -> int:
    with opened(wanted.batch) as stream, JudgeSession() as session:
        requests = Requests(stream, wanted.deadline, partial(_job, wanted.deadline))
        for job in session.answers(requests):
            print(json.dumps(_line(job)), flush=True)
    return UNUSABLE if requests.unreadable else DONE


def _job(seconds: float, request: Mapping[str, object], _number: int) -> Job:
    texts = [_text(request, name) for name in ("program", "wrt", "answer")]
    return Job(request.get("id"), _attempt(*texts), seconds_of(request, seconds))


def _text(request: Mapping[str, object], name: str) -> str:
    value = request.get(name)
    if isinstance(value, list) and len(value) == 1:
        value = value[0]  # compare's wrt is a list of names
    if name not in request:
        raise RefusedError(Refusal("missing", f"The request has no field '{name}'"))
    if not isinstance(value, str):
        raise RefusedError(Refusal("request", f"The field '{name}' of a request must be a text"))
    return value


def _attempt(program: str, wrt: str, answer: str) -> Attempt:
    texts = [text.encode("utf-8", "replace").decode() for text in (program, wrt.strip(), answer)]
    if len(texts[0]) > LONGEST_PROGRAM:
        text = f"The program has {len(texts[0])} characters; at most {LONGEST_PROGRAM} can be judged"
        raise RefusedError(Refusal(LIMIT, text))
    return Attempt(0, *texts)


def _line(job: Job) -> dict[str, object]:
    if job.refusal is not None or job.judged is None:
        return {"id": job.id, "error": (job.refusal or Refusal(FAULT, "Nothing was judged")).as_json()}
    return {"id": job.id, **_object(job.judged)}


def _object(judged: Judged) -> dict[str, object]:
    told: dict[str, object] = {"valid": judged.valid, "correct": judged.correct, "mistake": judged.mistake}
    told["because"] = _because(judged)
    return {**told, "understood": judged.understood} if judged.understood else told


def _because(judged: Judged) -> str:
    text = " ".join(judged.because.text.split()) if judged.because is not None else ""
    if judged.place is None or judged.place.line is None:
        return text
    return f"line {judged.place.line}, column {judged.place.column}: {text}"


def _sentence(judged: Judged) -> str:
    head = _VERDICTS[judged.correct] if judged.valid else "not readable"
    named = f" ({judged.mistake})" if judged.mistake is not None else ""
    return f"{head}{named}: {_because(judged)}"
