"""Formulas between dollars in a lesson: the program's own notation, or LaTeX as it is."""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

from triptych.lang import latex
from triptych.lang.parse import read

MATHS, DISPLAY = "maths", "display_maths"
_LONGEST = 2_000
# What only LaTeX has; and primes, equals of two formulas and dots, which only a formula for reading has.
_SIGN = re.compile(r"(^|[=<>(,\[{]\s*)-\s*(?=[\w\\(])")
_LATEX_ONLY = re.compile(r"[\\{}'…]|\.\.\.")


def teach(markdown: MarkdownIt) -> None:
    """Let a reader of Markdown know ``$…$`` and, alone in a paragraph, ``$$…$$``."""
    markdown.inline.ruler.before("escape", MATHS, _dollars)


def _dollars(state: StateInline, silent: bool) -> bool:
    """One formula: no space just inside the dollars, so that "$5 and $6" stays a text."""
    source, start = state.src, state.pos
    if source[start] != "$":
        return False
    sign = "$$" if source.startswith("$$", start) else "$"
    first = start + len(sign)
    last = source.find(sign, first)
    inside = source[first:last].replace("\n", " ") if last > first else ""
    tight = sign == "$$" or (inside == inside.strip() and not source[last + 1 : last + 2].isdigit())
    if not inside.strip() or not tight or last + len(sign) > state.posMax or len(inside) > _LONGEST:
        return False
    if not silent:
        token = state.push(MATHS if sign == "$" else DISPLAY, "", 0)
        token.content = inside.strip()
    state.pos = last + len(sign)
    return True


def written(text: str) -> str:
    """Return the LaTeX of a formula; what can't be read as our own language is taken for LaTeX."""
    return _SIGN.sub(r"\1{-}", _latex(text))  # a sign, not a minus with air on both sides


def _latex(text: str) -> str:
    if _LATEX_ONLY.search(text):
        return text
    reading = read(text)
    if reading.graph is None or reading.troubles or reading.graph.starts:  # x = -2 is no line of a program
        return text
    return r" \quad ".join(latex.program(reading.graph))
