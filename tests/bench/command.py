"""Runs a batch through the real command line, and stamps every answer as it comes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from tempfile import NamedTemporaryFile
from typing import IO, cast

from triptych import wire


@contextmanager
def opened(*arguments: str) -> Iterator[tuple[IO[bytes], IO[bytes]]]:
    """Start ``triptych`` with these arguments, and give its standard input and output."""
    environment = {**os.environ, "PYTHONPATH": wire.worker_command(wire.ENGINE)[2]["PYTHONPATH"]}
    command = [sys.executable, "-m", "triptych", *arguments]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as process:
        yield cast(IO[bytes], process.stdin), cast(IO[bytes], process.stdout)


def line(request: object) -> bytes:
    """Return a request as its line."""
    return json.dumps(request).encode() + b"\n"


def in_a_row(command: str, requests: Iterable[object]) -> list[float]:
    """Return the milliseconds from each answer to the next, the requests all being there at once."""
    with NamedTemporaryFile(suffix=".jsonl") as file:
        file.writelines(map(line, requests))
        file.flush()
        with opened(command, "--batch", file.name) as (_, out):
            stamps = [time.perf_counter() for _ in out]
    return [1000 * (b - a) for a, b in pairwise(stamps)]


def one_by_one(command: str, requests: Iterable[object]) -> list[float]:
    """Return the milliseconds from each request to its answer, the first left out."""
    times = []
    with opened(command, "--batch", "-") as (into, out):
        for request in requests:
            start = time.perf_counter()
            into.write(line(request))
            into.flush()
            out.readline()
            times.append(1000 * (time.perf_counter() - start))
        into.close()
    return times[1:]
