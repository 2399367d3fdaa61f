"""A run of Markdown as spans: what it says and how it is marked, and nothing of how it looks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from triptych.course import maths
from triptych.course.blocks import Span, Spans

_LINK = re.compile(r"https?://[^\s]+|(?:lesson|help):[\w-]+")
_MARKS = {"em_open": "emphasis", "strong_open": "strong", "link_open": "link"}


def reader() -> MarkdownIt:
    """Return a reader of Markdown (CommonMark with tables and formulas) to which HTML is text."""
    markdown = MarkdownIt("commonmark", {"html": False, "linkify": False}).enable("table")
    maths.teach(markdown)
    return markdown


def spans(text: str) -> Spans:
    """Return a line of Markdown, such as a question or a hint, as spans."""
    tokens = reader().parseInline(text)
    return marked([child for token in tokens for child in token.children or []])


def marked(tokens: Sequence[Token]) -> Spans:
    """Return inline tokens as spans; the innermost mark counts where two overlap."""
    found: list[Span] = []
    marks: list[tuple[str, str]] = []
    for token in tokens:
        if token.type in _MARKS:
            marks.append((_MARKS[token.type], str(token.attrs.get("href", ""))))
        elif token.type in ("em_close", "strong_close", "link_close"):
            marks.pop()
        else:
            found.append(_span(token, *(marks[-1] if marks else ("text", ""))))
    return tuple(_joined([span for span in found if span.text]))


def _span(token: Token, mark: str, target: str) -> Span:
    if token.type in (maths.MATHS, maths.DISPLAY):
        return Span("maths", token.content, maths.written(token.content))
    if token.type == "code_inline":
        return Span("code", token.content)
    text = " " if token.type in ("softbreak", "hardbreak") else token.content
    if mark == "link" and _LINK.fullmatch(target):
        return Span("link", text, target)
    if mark == "emphasis":
        return Span("emphasis", text)
    return Span("strong", text) if mark == "strong" else Span("text", text)


def _joined(found: list[Span]) -> list[Span]:
    """Neighbours of one kind as one span."""
    whole: list[Span] = []
    for span in found:
        last = whole[-1] if whole else None
        if (
            last
            and (last.kind, last.target) == (span.kind, span.target)
            and span.kind not in ("maths", "code")
        ):
            whole[-1] = Span(span.kind, last.text + span.text, span.target)
        else:
            whole.append(span)
    return whole


def plain(run: Spans) -> str:
    """Return the text of a run without its marks."""
    return "".join(span.text for span in run)
