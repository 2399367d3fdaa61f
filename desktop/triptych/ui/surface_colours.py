"""The colours of a loss surface: blue to yellow in even steps of lightness, whatever colours one can see."""

from __future__ import annotations

from functools import cache

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QColor

# Seventeen samples of cividis (Nuñez, Anderton & Renslow, PLOS ONE 2018), which people with any of the three
# colour deficiencies see as one even scale; between them the parts of a colour go straight.
SAMPLES = (
    "00224e 002e6a 1a386f 32436d 434e6c 535a6d 61656f 6f7073 7d7c78 8c8878 9b9476 aba072 bcae6c cdbb63 dec958"
    " f0d846 fee838"
).split()  # fmt: skip
COUNT = 256
OPAQUE = 0xFF000000


@cache
def scale() -> npt.NDArray[np.uint32]:
    """Return the whole scale from the lowest to the highest as 0xAARRGGBB, shape (256,)."""
    places = np.linspace(0, 1, COUNT)
    known = np.linspace(0, 1, len(SAMPLES))
    found = np.full(COUNT, OPAQUE, dtype=np.uint32)
    for shift in (16, 8, 0):
        parts = [int(sample, 16) >> shift & 255 for sample in SAMPLES]
        found |= np.round(np.interp(places, known, parts)).astype(np.uint32) << np.uint32(shift)
    found.setflags(write=False)
    return found


def colours() -> tuple[QColor, ...]:
    """Return the same as colours to paint with."""
    return tuple(QColor.fromRgb(int(argb)) for argb in scale())
