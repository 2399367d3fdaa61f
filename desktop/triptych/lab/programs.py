"""A derivative met in a cell, written as a program of Triptych's language with the values of its inputs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch

from triptych.lab.program_writer import UnwritableError, Writer
from triptych.lang.parse import read
from triptych.messages import Program

MOST_CHARACTERS = 8_000


def written(
    output: torch.Tensor, origin_of: Callable[[torch.Tensor], Any], name_of: Callable[[torch.Tensor], str]
) -> Program | None:
    """Return the program whose last line is ``output``, or None where the language can't write it.

    ``origin_of`` tells the word and the arguments that a tensor was made with, ``name_of`` its name.
    """
    writer = Writer(origin_of, name_of)
    try:
        last = writer.text(output)
    except UnwritableError:
        return None
    lines = (
        writer.lines if writer.lines and writer.lines[-1].startswith(f"{last} = ") else [*writer.lines, last]
    )
    text = "; ".join(lines)
    if len(text) > MOST_CHARACTERS or not writer.wrt:
        return None
    reading = read(text)
    if reading.faults or reading.graph is None or set(reading.graph.inputs) != set(writer.at):
        return None
    dtype = "float64" if output.dtype == torch.float64 else "float32"
    return Program(reading.understood, dict(writer.at), tuple(writer.wrt), dtype)
