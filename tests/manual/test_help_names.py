"""What the help calls a control is what the window writes on it, or what a screen reader calls it."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import triptych.ui
from triptych.manual.manual import FOLDER
from triptych.resources import resource

BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
# Rooms, columns, ideas, and what somebody does: printed bold, but written on no control.
WORDS = frozenset(
    """
    SymPy|PyTorch|Expression.|Perceptron.|Tape lab.|Lessons.|Search|Run|inputs|The number|true|factor|paths
    code|why|leaf|Tasks|one panel|The rooms|complex step|forward mode|micrograd|float32 or float64
    writes the program|A session|A notebook|log of faults
    """.replace("\n", "|").replace("    ", "").split("|")
)  # fmt: skip


@pytest.fixture(scope="module")
def written() -> set[str]:
    """Every text in the window's source, however its first letter is written, without its dots."""
    texts: set[str] = set()
    for path in Path(triptych.ui.__path__[0]).glob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        texts |= {n.value for n in ast.walk(tree) if isinstance(n, ast.Constant) and isinstance(n.value, str)}
    return {text.strip(" …").casefold() for text in texts}


def bold(path: Path) -> list[str]:
    """The bold words of a page, each as one line."""
    return [" ".join(found.split()) for found in BOLD.findall(path.read_text(encoding="utf-8"))]


@pytest.mark.parametrize("path", sorted(resource(FOLDER).glob("*.md")), ids=lambda path: path.stem)
def test_every_control_is_called_as_it_reads(path: Path, written: set[str]) -> None:
    assert [name for name in bold(path) if name not in WORDS and name.casefold() not in written] == []


def test_no_word_is_let_through_that_no_page_has() -> None:
    said = {name for path in resource(FOLDER).glob("*.md") for name in bold(path)}
    assert WORDS - said - {""} == set()
