"""A sentence about a learner's answer with its formulas set as formulas are, not in the program's signs."""

from __future__ import annotations

import re

import msgspec

from triptych.course.blocks import Span, Spans
from triptych.lang.parse import read
from triptych.messages import Said
from triptych.ui.primed import apart, primed
from triptych.ui.translate import translate

ABOUT = ("mistake-", "task-rule-", "practice-", "rule-")  # sentences whose arguments are formulas
FORMULAS = ("node", "inside", "other", "slope", "formula", "step")
_MARK = "\ue000{}\ue001"  # no text has these two characters
_MARKED = re.compile("\ue000(\\w+)\ue001")


def typeset(said: Said) -> Spans:
    """Return the sentence in the person's language; what can't be read as a formula stays as it is."""
    args = said.args if said.id.startswith(ABOUT) else {}
    formulas = {name: args[name] for name in FORMULAS if name in args and _is_formula(args[name])}
    filled = {**said.args, **{name: _MARK.format(name) for name in formulas}}
    return around(translate(msgspec.structs.replace(said, args=filled)), formulas)


def around(text: str, formulas: dict[str, str]) -> Spans:
    """Return a text as spans, with these formulas where their marks stand."""
    pieces = _MARKED.split(text)
    spans = [
        Span("maths", formulas[piece], primed(formulas[piece])) if k % 2 else Span("text", piece)
        for k, piece in enumerate(pieces)
    ]
    return tuple(span for span in spans if span.text)


def marked(template: str, name: str, formula: str) -> Spans:
    """Return a template whose one place is filled with a formula."""
    return around(template.format(**{name: _MARK.format(name)}), {name: formula})


def _is_formula(text: str) -> bool:
    reading = read(apart(text)[0])
    return reading.graph is not None and not reading.faults
