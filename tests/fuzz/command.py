"""Runs a batch through the real command line and its computing processes, and sees what it cost."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from collections.abc import Sequence
from tempfile import NamedTemporaryFile
from typing import Any

from tests.fuzz.found import Round

from triptych import wire

MOST_MEGABYTES = 1024
SECONDS_EACH = 12.0  # the deadline, and the start of a fresh process


def answers(command: str, requests: Sequence[dict[str, Any]], done: Round) -> list[dict[str, Any]]:
    """Return an answer for each request; what goes wrong on the way is a find."""
    lines = [json.dumps({"id": k, **request}) for k, request in enumerate(requests)]
    with NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
        file.flush()
        ran = _run(command, file.name, 60 + SECONDS_EACH * len(lines))
    if ran is None:
        done.find("the batch did not end", lines)
        return []
    found: list[dict[str, Any]] = [json.loads(line) for line in ran.stdout.splitlines()]
    if ran.returncode or "Traceback" in ran.stderr or [a["id"] for a in found] != list(range(len(lines))):
        done.find(f"exit code {ran.returncode}, {len(found)} answers, {ran.stderr[-800:]}", lines)
        return []
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    if peak > MOST_MEGABYTES:
        done.find(f"{peak:.0f} MB were resident", lines)
    return found


def _run(command: str, name: str, seconds: float) -> subprocess.CompletedProcess[str] | None:
    environment = {**os.environ, "PYTHONPATH": wire.worker_command(wire.ENGINE)[2]["PYTHONPATH"]}
    words = [sys.executable, "-m", "triptych", command, "--batch", name]
    try:
        return subprocess.run(
            words, capture_output=True, text=True, check=False, env=environment, timeout=seconds
        )
    except subprocess.TimeoutExpired:
        return None
