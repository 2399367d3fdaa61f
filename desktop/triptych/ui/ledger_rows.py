"""The ledger as rows of text: every step forward, then every gradient on the way back."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from triptych.messages import Entry, Exact, Ledger
from triptych.ui.decimals import between
from triptych.ui.directions import isolated
from triptych.ui.notation import derivative_text
from triptych.ui.number_text import as_typed, brief, full, printed

MARK = "◀"


class Row(NamedTuple):
    """One entry: its step, the dtype's value, the exact one, both errors in ulp; ``most`` marks the worst."""

    way: str
    step: str
    value: str
    exact: str
    own: str
    inherited: str
    most: bool

    def cell(self, column: int) -> str:
        """Return what stands in a column."""
        return (self.way, self.step, self.value, self.exact, self.own, self.inherited)[column]


def rows(ledger: Ledger, output: str, dtype: str) -> tuple[Row, ...]:
    """Return the ledger of an output in a number type, in the order in which it is computed."""
    forward, back = _tr("forward"), _tr("back")
    return (
        *(_row(forward, step(e), e, k == ledger.most_forward, dtype) for k, e in enumerate(ledger.forward)),
        *(
            _row(back, derivative_text(output, name(e)), e, k == ledger.most_back, dtype)
            for k, e in enumerate(ledger.back)
        ),
    )


def name(entry: Entry) -> str:
    """Return what a step is called; one that nobody named is called by what it computes."""
    return entry.text if not entry.node or entry.node.startswith("_") else entry.node


def step(entry: Entry) -> str:
    """Return ``p = sigmoid(z)``, or only what is computed where nobody named it."""
    return entry.text if name(entry) == entry.text else f"{name(entry)} = {entry.text}"


def headings(dtype: str) -> tuple[str, ...]:
    """Return what stands above the columns."""
    return (
        _tr("way"),
        _tr("step"),
        _tr("in {dtype}").format(dtype=dtype),
        _tr("exact"),
        _tr("own error"),
        _tr("inherited"),
    )


def worst(found: Sequence[Row]) -> str:
    """Return in words where most was lost."""
    told = [
        _tr("{way} at {step} ({inherited} ulp inherited, {own} of its own)").format(
            way=row.way, step=isolated(row.step), inherited=row.inherited, own=row.own
        )
        for row in found
        if row.most
    ]
    if not told:
        return _tr("No step lost more than it was handed.")
    return _tr("Most was lost {places}.").format(places="; ".join(told))


def cut(number: str, room: int) -> str:
    """Return a number in so many signs, its exponent kept; an ellipsis says that there are more digits."""
    if len(number) <= room:
        return number
    mantissa, mark, exponent = number.partition("e")
    if not mark or "," in number:
        return number[: room - 1] + "…"
    return mantissa[: max(1, room - len(exponent) - 2)] + "…" + mark + exponent


def as_text(found: Sequence[Row], dtype: str) -> str:
    """Return rows as columns of plain text, in ASCII but for the programs' own letters, to be copied."""
    table = [(*headings(dtype), "")]
    most = _tr("<- most is lost here")
    for row in found:
        plain = map(as_typed, (row.value, row.exact, row.own, row.inherited))
        table.append((row.way, row.step.replace("−", "-"), *plain, most if row.most else ""))
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    return "\n".join("  ".join(map(str.ljust, line, widths)).rstrip() for line in table)


def _row(way: str, said: str, entry: Entry, most: bool, dtype: str) -> Row:
    value, exact = full(entry.value, dtype), between().join(_flat(entry.exact)) or "?"
    return Row(way, said, printed(value), printed(exact), _units(entry.own), _units(entry.inherited), most)


def _flat(exact: Exact) -> Iterator[str]:
    if isinstance(exact, str):
        yield exact
    for part in exact if isinstance(exact, tuple) else ():
        yield from _flat(part)


def _units(size: float | None) -> str:
    if size is None:
        return "?"
    return "∞" if math.isinf(size) else brief(size, 3)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ledger", text)
