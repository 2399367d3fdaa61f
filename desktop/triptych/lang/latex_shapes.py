"""LaTeX of what has a shape: matrices, components, and the direction of a reduction."""

from __future__ import annotations

import re
from collections.abc import Iterable

from triptych.lang.axes import printed
from triptych.lang.graph import Node
from triptych.lang.joining import word_of

_INDEX = re.compile(r"_\{\[-?\d+\]\}$")
_INDEXED = re.compile(r"_\{\[[^\]]*\]\}$")


def matrix(rows: Iterable[Iterable[str]]) -> str:
    """The rows of a matrix in square brackets."""
    lines = r" \\ ".join(" & ".join(row) for row in rows)
    return rf"\begin{{bmatrix}} {lines} \end{{bmatrix}}"


def indexed(text: str, index: str) -> str:
    """A component; that of a row shares the row's index, for TeX knows no index of an index."""
    if _INDEX.search(text):
        return f"{text[:-2]},{index}]}}"
    return rf"\left({text}\right)_{{[{index}]}}" if _INDEXED.search(text) else f"{text}_{{[{index}]}}"


def joined(node: Node, listed: str) -> str:
    """A list, or the word that joins what stands in it."""
    word, option = word_of(node)
    return rf"\operatorname{{{word}}}\left({listed}{along(option[2:])}\right)" if word else listed


def along(literal: str) -> str:
    """The direction of a reduction, with its words upright."""
    return re.sub(r"([A-Za-z]+)", r"\\mathrm{\1}", printed(literal))
