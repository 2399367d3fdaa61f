"""Real programs to start from: the texts of our own tests, which are exercises, dialects and mistakes."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent
LONGEST = 300


@cache
def corpus() -> tuple[str, ...]:
    """Return every short text of the tests of the language and the engine, tables by their cells."""
    paths = sorted(path for name in ("lang", "engine", "e2e") for path in (TESTS / name).glob("*.py"))
    texts = (text for path in paths for text in _texts(ast.parse(path.read_text(encoding="utf-8"))))
    return tuple(dict.fromkeys(texts))


def _texts(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from _cells(node.value)


def _cells(text: str) -> Iterator[str]:
    if len(text) <= LONGEST:
        yield text
        return
    for line in text.splitlines():
        for cell in line.replace(" -> ", " | ").split(" | "):
            if 0 < len(cell) <= LONGEST:
                yield cell.strip()
