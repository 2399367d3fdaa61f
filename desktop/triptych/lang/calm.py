"""Reading a long text without Python's search for cycles, of which a tree has none."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

LONG = 2_000


@contextmanager
def calm(length: int) -> Iterator[None]:
    """Hold the search back while a text of so many characters is read.

    It would look through all that was read so far again and again, which doubles the time of 100 kB.
    Whoever stops it starts it again, so several threads may read at once.
    """
    stops = length > LONG and gc.isenabled()
    if stops:
        gc.disable()
    try:
        yield
    finally:
        if stops:
            gc.enable()
