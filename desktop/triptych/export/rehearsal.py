"""Runs exported code before it is written, and compares what it comes to with what is shown.

Only what ``sections`` wrote from a graph is ever run here, never a text that somebody typed; and that in a
process of its own, which has given up writing files, starting processes and opening connections.
"""

from __future__ import annotations

import ast
import importlib
import io
import math
import sys
import warnings
from collections.abc import Iterator
from contextlib import redirect_stdout
from typing import Any

import msgspec

from triptych.export.held import near, numbers
from triptych.export.sections import SYMPY
from triptych.messages import Expected, Said, Section
from triptych.sentences import say

PICTURE_DPI = 100
NO_SIGN = "zoo"  # SymPy's infinity where both sides differ, which is no float; ours has the sign of one side


class Refused(Exception):
    """The code does not do what is shown; ``said`` tells where."""

    def __init__(self, said: Said) -> None:
        super().__init__(said.text)
        self.said = said


def imports(source: str) -> Iterator[str]:
    """Yield the modules that the code imports."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)


def prepare(section: Section) -> None:
    """Import what the section's code needs, so that running it opens nothing any more."""
    for name in imports(section.source):
        importlib.import_module(name)


def rehearsed(section: Section, namespace: dict[str, Any]) -> Section:
    """Return the section with what it put out; Refused where it fails or comes to other numbers.

    The names that it defines stay in ``namespace``, as they do in a notebook.
    """
    if section.without is not None:
        return section
    out = io.StringIO()
    try:
        with redirect_stdout(out), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            code = compile(section.source, f"<{section.name}>", "exec")
            exec(code, namespace)  # noqa: S102 -- our own code, as said above
            pictures = tuple(_pictures())
    except Exception as error:  # whatever the code raises, the file must not be written
        if section.spare:
            return Section(section.name, without=say("take-curve-fails"))
        text = f"{type(error).__name__}: {error}".strip().splitlines()[0][:200]
        raise Refused(say("take-failed", name=section.name, error=text)) from error
    for expected in section.expected:
        differs = _compared(expected, namespace)
        if differs is not None and section.spare:
            return Section(section.name, without=say("take-curve-differs"))
        if differs is not None and section.name == SYMPY and math.isnan(differs[0]):
            return Section(section.name, without=say("take-no-number", what=expected.what))
        if differs is not None:
            got, shown = (f"{number:.9g}" for number in differs)
            raise Refused(say("take-differs", what=expected.what, found=got, shown=shown))
    return msgspec.structs.replace(section, printed=out.getvalue(), pictures=pictures)


def _compared(expected: Expected, namespace: dict[str, Any]) -> tuple[float, float] | None:
    """Return the first number that the code gave and the one that is shown, if they differ."""
    name, *attributes = expected.name.split(".")
    found = namespace.get(name)
    for attribute in attributes:
        found = getattr(found, attribute, None)
    got, shown = numbers(found), numbers(expected.value)
    if len(got) == 1 and found is None:
        got *= len(shown)  # torch's None for a gradient that nothing reached
    pairs = zip(got, shown, strict=True) if len(got) == len(shown) else [(float("nan"), shown[0])]
    unsigned = NO_SIGN in str(found)
    for one, other in pairs:
        infinite = unsigned and math.isnan(one) and math.isinf(other)
        if not infinite and not near(one, other, expected.slack, expected.least):
            return one, other
    return None


def _pictures() -> Iterator[bytes]:
    """What the code drew, as PNG; drawn by its own library, which nobody else here knows."""
    plots = sys.modules.get("matplotlib.pyplot")
    if plots is None:
        return
    for number in plots.get_fignums():
        data = io.BytesIO()
        plots.figure(number).savefig(data, format="png", dpi=PICTURE_DPI)
        plots.close(number)
        yield data.getvalue()
