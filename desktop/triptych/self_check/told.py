"""What a check tells, and how it says that something does not hold."""

from __future__ import annotations

from typing import NamedTuple


class Check(NamedTuple):
    """What was looked at, whether it holds, and what was seen."""

    name: str
    ok: bool
    told: str


class SelfCheckError(Exception):
    """Says in one sentence what does not hold."""
