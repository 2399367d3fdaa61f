"""Proves an installed or packaged copy by using it: one check a line, and an exit code for scripts.

It always ends: a timer that needs no interpreter ends the process when something hangs.
"""

from __future__ import annotations

import faulthandler
import json
import os
import platform
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from triptych import __version__, wire
from triptych.commands.session import Job, Session
from triptych.messages import Answer, Question, TypesetAsk
from triptych.self_check.cases import notebook_cases
from triptych.self_check.files import files
from triptych.self_check.lessons import lessons
from triptych.self_check.paper import paper
from triptych.self_check.screen import screen
from triptych.self_check.told import Check, SelfCheckError

LONGEST_SECONDS = 90
ANSWER_SECONDS = 20.0
PROGRAM, EXPECTED = "y = x^2; z = sin(y)", -5.466781571308062
FORMULA = r"\begin{cases} \frac{1}{x} & x > 0 \\ 0 & x \le 0 \end{cases}"
FEWEST_COLOURS = 12


def self_check(arguments: Sequence[str]) -> int:
    """Run all checks, tell each, and return 0 only if all of them hold."""
    if sys.stderr is not None:  # a windowed program on Windows has none
        faulthandler.dump_traceback_later(LONGEST_SECONDS, exit=True)
    as_json = "--json" in arguments
    with Session() as session:
        jobs: list[tuple[str, Callable[[], str]]] = [
            ("copy", _copy),
            ("resources", _resources),
            ("compare", lambda: _compare(session)),
            ("restart", lambda: _restart(session)),
            ("notebooks", lambda: notebook_cases(session)),
            ("versions", lambda: _versions(session)),
            ("lessons", lessons),
            ("files", files),
            ("paper", paper),
            ("window", _window),
            ("torch", _torch),
        ]
        checks = [_told(_checked(name, job), as_json) for name, job in jobs]
    holds = all(check.ok for check in checks)
    if as_json:
        print(json.dumps({"ok": holds, "checks": [check._asdict() for check in checks]}))
    return 0 if holds else 1


def _checked(name: str, job: Callable[[], str]) -> Check:
    try:
        return Check(name, True, job())
    except Exception as error:  # noqa: BLE001 -- whatever is broken in this copy is what we are here to tell
        return Check(name, False, f"{type(error).__name__}: {error}")


def _told(check: Check, as_json: bool) -> Check:
    if not as_json:
        print(f"{'ok' if check.ok else 'FAILED':8}{check.name:12}{check.told}", flush=True)
    return check


def _copy() -> str:
    """Tell which copy this is, so that nobody takes a checkout for the packed one beside it."""
    packed = getattr(sys, "frozen", False)
    inside = Path(sys.executable).resolve().parent
    code = Path(__file__).resolve()
    if packed and not code.is_relative_to(inside):
        raise SelfCheckError(f"the program is {sys.executable}, and its code comes from {code}")
    return f"packed, in {inside}" if packed else f"not packed; its code is {code.parent.parent}"


def _resources() -> str:
    """Load a resource of each kind: our own files, and what the typesetter of formulas brings along."""
    screen()
    from triptych.course.course import own
    from triptych.typeset.formulas import typeset
    from triptych.ui.examples import examples
    from triptych.ui.formula_picture import Request, pictured

    count, lessons = len(examples()), len(own().lessons)
    drawn = typeset(TypesetAsk(0, FORMULA, 20, "black"))
    way = pictured(drawn, Request(FORMULA, "", 20, "black", 1.0)).way
    if not count or not lessons or way != "ziamath":
        text = f"{count} examples and {lessons} lessons were found, and formulas are typeset by {way}"
        raise SelfCheckError(text)
    return f"{count} examples; {lessons} lessons; formulas by {way}"


def _compare(session: Session) -> str:
    numbers = {name: column.value for name, column in _answer(session).gradients[0].columns.items()}
    if len(numbers) < 3 or not all(_is_near(value) for value in numbers.values()):
        raise SelfCheckError(f"the derivative at x = 3 should be {EXPECTED}, and the columns say {numbers}")
    return f"d sin(x^2)/dx at 3: {', '.join(f'{name} {value}' for name, value in numbers.items())}"


def _is_near(value: object) -> bool:
    return isinstance(value, float) and abs(value - EXPECTED) < 1e-14


def _answer(session: Session) -> Answer:
    (job,) = session.answers([Job(None, Question(0, PROGRAM, {"x": 3.0}), ANSWER_SECONDS)])
    if job.answer is None:
        raise SelfCheckError(str(job.refusal))
    return job.answer


def _restart(session: Session) -> str:
    before = session.engine.pid
    if before is None:
        raise SelfCheckError("there is no computing process to kill")
    os.kill(before, getattr(signal, "SIGKILL", signal.SIGTERM))  # Windows has one way to end a process
    _compare(session)
    if session.engine.pid in (None, before):
        raise SelfCheckError("the computing process was killed, and no other one took its place")
    return "the computing process was killed; a fresh one answered"


def _versions(session: Session) -> str:
    import PySide6

    versions = {"triptych": __version__, "Python": platform.python_version(), "PySide6": PySide6.__version__}
    versions |= _answer(session).versions
    if not {"torch", "sympy"} <= versions.keys():
        raise SelfCheckError(f"the computing process named no versions of torch and sympy: {versions}")
    return ", ".join(f"{name} {version}" for name, version in versions.items())


def _torch() -> str:
    """Let torch do each kind of work that some room asks of it; last, for no window has torch in it."""
    from triptych.engine.exercise import exercise

    os.environ[wire.COMPILED] = wire.here()
    return ", ".join(exercise())


def _window() -> str:
    """Draw the real window, with its own computing process, until the answer is on it."""
    screen()
    from triptych.ui.drawn import drawn

    seen = drawn(ANSWER_SECONDS)
    blank = [room for room, colours in seen.rooms.items() if colours < FEWEST_COLOURS]
    if seen.colours < FEWEST_COLOURS or blank:
        raise SelfCheckError(f"the window shows {seen.colours} colours only, and nothing of {blank}")
    size = f"{seen.width} × {seen.height} on {seen.platform}, {seen.colours} colours"
    return f"{size}; {len(seen.rooms)} rooms; the lesson {seen.lesson!r} opened"
