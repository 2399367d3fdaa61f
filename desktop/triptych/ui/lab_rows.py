"""The lab's tensors and its tape as rows of text for a table, with what the last line changed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from triptych.messages import Ran, Saved, TapeNode, TensorView
from triptych.ui.directions import isolated
from triptych.ui.number_text import pythons

FAULT = "✕"
MOST_TEXT = 400  # characters of one cell of a table
_INSIDE = re.compile(r"^(?:Parameter containing:\s*)?tensor\((.*)\)$", re.DOTALL)
_ATTRIBUTES = re.compile(r",\s*(?:grad_fn|requires_grad|dtype|size)=.*$", re.DOTALL)


class Heading(NamedTuple):
    """What stands above a column, and what it means."""

    text: str
    tip: str


class Row(NamedTuple):
    """One line of a table: its texts, which of them the last line changed, its node, and a fault's mark."""

    key: str
    cells: tuple[str, ...]
    changed: frozenset[int] = frozenset()
    node: int | None = None
    fault: bool = False


def tensor_headings() -> tuple[Heading, ...]:
    """Return the columns of the table of tensors."""
    return (
        Heading(_tr("name"), _tr("What it is called")),
        Heading(_tr("value"), _tr("Its numbers, as torch prints them")),
        Heading(isolated(".grad"), _tr("The gradient that backward has added up here so far")),
        Heading("requires_grad", _tr("Whether operations on it are recorded")),
        Heading("is_leaf", _tr("Whether it was given, and not computed by recorded operations")),
        Heading("grad_fn", _tr("The step of the tape that made it")),
        Heading(_tr("version"), _tr("How often its numbers were changed in place")),
        Heading("dtype", _tr("The type of its numbers")),
        Heading(_tr("shape"), _tr("How many numbers it has along each axis")),
        Heading(_tr("shares"), _tr("The other names of the same numbers in memory")),
    )


def tape_headings() -> tuple[Heading, ...]:
    """Return the columns of the table of the tape."""
    return (
        Heading(_tr("step"), _tr("torch's name of the step")),
        Heading(_tr("made"), _tr("The tensor that it made; for AccumulateGrad the leaf that it writes to")),
        Heading(_tr("hands on to"), _tr("The steps that get its gradients in backward")),
        Heading(_tr("saved for backward"), _tr("What it keeps, and whether that was freed or overwritten")),
    )


def tensor_rows(ran: Ran, before: Ran) -> tuple[Row, ...]:
    """Return a row for each tensor; what differs from ``before`` is marked, and what is at fault."""
    old = {view.name: _tensor(view) for view in before.tensors}
    rows, guilty = [], ran.error.tensors if ran.error is not None else ()
    for view in ran.tensors:
        cells = _tensor(view)
        earlier = old.get(view.name)
        changed = {i for i, text in enumerate(cells) if earlier is not None and earlier[i] != text}
        is_fault = view.name in guilty
        cells = (f"{FAULT} {cells[0]}", *cells[1:]) if is_fault else cells
        marked = frozenset(changed if earlier is not None else {0})
        rows.append(Row(view.name, cells, marked, view.node, is_fault))
    return tuple(rows)


def _tensor(view: TensorView) -> tuple[str, ...]:
    return (
        view.name,
        numbers(view.text),
        "None" if view.grad is None else pythons(view.grad)[:MOST_TEXT],
        str(view.requires_grad),
        str(view.is_leaf),
        view.grad_fn or "None",
        "–" if view.version is None else str(view.version),
        view.dtype,
        str(view.shape),
        ", ".join(view.shares),
    )


def numbers(text: str) -> str:
    """Return a printed tensor's numbers alone, in one line.

    >>> numbers("tensor(9., grad_fn=<PowBackward0>)"), numbers("tensor([1., 2.], requires_grad=True)")
    ('9.', '[1., 2.]')
    """
    found = _INSIDE.match(text)
    inside = _ATTRIBUTES.sub("", found.group(1)) if found else text
    return " ".join(inside.split())[:MOST_TEXT]


def tape_rows(ran: Ran, before: Ran, fault: int | None = None) -> tuple[Row, ...]:
    """Return a row for each step of the tape, in the order in which backward meets them."""
    known = {(node.name, node.names) for node in before.tape}
    names = {node.id: called(node) for node in ran.tape}
    return tuple(
        Row(
            str(node.id),
            _step(node, names, is_fault=node.id == fault),
            frozenset() if (node.name, node.names) in known else frozenset({0}),
            node.id,
            node.id == fault,
        )
        for node in ran.tape
    )


def called(node: TapeNode) -> str:
    """Return a step by its number and torch's name for it."""
    return f"{node.id + 1} {node.name.rpartition('::')[2]}"


def _step(node: TapeNode, names: dict[int, str], *, is_fault: bool) -> tuple[str, ...]:
    return (
        f"{FAULT} {called(node)}" if is_fault else called(node),
        ", ".join(node.names),
        ", ".join(names[to] for to in node.to if to in names),
        kept(node.saved),
    )


def kept(saved: Sequence[Saved]) -> str:
    """Return what a step saved, each with its value, or with what became of it."""
    return ", ".join(f"{one.name}: {kept_one(one)}" for one in saved)[:MOST_TEXT]


def kept_one(saved: Saved) -> str:
    """Return one saved value, or what became of it."""
    if saved.state == "freed":
        return _tr("freed")
    if saved.state == "changed":
        return _tr("overwritten")
    return numbers(saved.text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("lab", text)
