"""Why something was not answered: a kind, a place and a sentence, and the exit code that follows."""

from __future__ import annotations

import json
import sys
from typing import NamedTuple

from triptych.messages import Fault

DONE, OWN_FAULT, UNUSABLE, LIMIT_REACHED = 0, 1, 2, 3
LIMIT, FAULT = "limit", "fault"


class Refusal(NamedTuple):
    """A trouble as the contract of the command line tells it; line and column count from 1.

    ``report`` is what a fault of the program itself leaves for whoever mends it; only JSON shows it.
    """

    kind: str
    message: str
    line: int | None = None
    column: int | None = None
    report: str = ""

    @property
    def exit_code(self) -> int:
        """2 for an input that can't be used, 3 for a limit, 1 for a fault of the program itself."""
        return {LIMIT: LIMIT_REACHED, FAULT: OWN_FAULT}.get(self.kind, UNUSABLE)

    def as_json(self) -> dict[str, object]:
        """Return the object that stands under "error"."""
        told: dict[str, object] = {"kind": self.kind, "line": self.line, "column": self.column}
        told["message"] = self.message
        return {**told, "report": self.report} if self.report else told

    def __str__(self) -> str:
        """Return one line: the place, where there is one, and the sentence."""
        place = f"line {self.line}, column {self.column}: " if self.line is not None else ""
        return place + " ".join(self.message.split())


class RefusedError(Exception):
    """Carries a refusal to where it is told."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(str(refusal))
        self.refusal = refusal


def refusal_of(fault: Fault) -> Refusal:
    """Return the refusal that tells this trouble with the input."""
    return Refusal(fault.kind, fault.said.text, fault.line, fault.column)


def tell(refusal: Refusal, as_json: bool) -> int:
    """Say it on standard error, with ``as_json`` also as an object; return the exit code."""
    complain("error", str(refusal))
    if as_json:
        print(json.dumps({"error": refusal.as_json()}))
    return refusal.exit_code


def complain(word: str, sentence: str) -> None:
    """Write one line on standard error, which takes whatever its encoding can't hold as an escape."""
    print(f"{word}: {sentence}", file=sys.stderr)
