"""Runs the real command line in a process of its own, as a terminal or a script would."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from triptych import wire


class Ran(NamedTuple):
    """What a command did."""

    code: int
    out: str
    err: str

    @property
    def object(self) -> Any:
        """The one JSON object on standard output."""
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        """The JSON objects on standard output, one a line."""
        return [json.loads(line) for line in self.out.splitlines()]


Run = Callable[..., Ran]


@pytest.fixture(autouse=True)
def tour_seen(settings_folder: Path) -> Path:
    """Open each window as somebody finds it who has seen the tour; the tour's own tests take this away."""
    file = settings_folder / "triptych" / "triptych.ini"
    file.parent.mkdir(exist_ok=True)
    file.write_text("[tour]\nseen=true\n", encoding="utf-8")
    return file


def run_triptych(*arguments: str, stdin: str = "", **environment: str) -> Ran:
    """Run ``triptych`` with these arguments, and fail where it shows a traceback."""
    source = wire.worker_command(wire.ENGINE)[2]["PYTHONPATH"]
    done = subprocess.run(
        [sys.executable, "-m", "triptych", *arguments],
        input=stdin.encode(),
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONPATH": source, **environment},
    )
    ran = Ran(done.returncode, done.stdout.decode(), done.stderr.decode())
    assert "Traceback" not in ran.err + ran.out
    return ran


@pytest.fixture(scope="session")
def triptych() -> Run:
    """The command, as a function of its arguments."""
    return run_triptych


@pytest.fixture(scope="session")
def batch() -> Callable[..., Ran]:
    """``triptych compare --batch -`` over requests, which may be texts as they stand on their lines."""

    def run(requests: Iterable[object], *options: str) -> Ran:
        lines = [request if isinstance(request, str) else json.dumps(request) for request in requests]
        return run_triptych("compare", "--batch", "-", *options, stdin="\n".join(lines) + "\n")

    return run
