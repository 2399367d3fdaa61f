"""A table that was read, fitted to a perceptron's form; and what has to be said about its targets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from triptych.lang.perceptron import OF_Z, SIGNED, Form
from triptych.lang.perceptron_names import MOST_INPUTS, first_names, name_fault
from triptych.lang.perceptron_slopes import CROSS_ENTROPIES
from triptych.messages import Rows, Said
from triptych.sentences import say
from triptych.table_text import Sheet, Unreadable


@dataclass(frozen=True)
class Fitted:
    """A form with as many inputs as the table has, its rows, and what was changed on the way."""

    form: Form
    rows: Rows
    notes: tuple[Said, ...] = ()


def fitted(sheet: Sheet, form: Form) -> Fitted:
    """Return the table with the form that it asks for, or raise Unreadable where no form has so many columns.

    The last columns are the targets; headings that are the form's own names may stand in any order.
    """
    width, targets = len(sheet.values[0]), len(form.targets)
    if width <= targets:
        raise Unreadable("table-narrow", width=width, least=targets + 1)
    if width > MOST_INPUTS + targets:
        raise Unreadable("table-wide", width=width, most=MOST_INPUTS, targets=targets)
    own = (*form.inputs, *form.targets)
    if sorted(sheet.header) == sorted(own):
        order = [sheet.header.index(name) for name in own]
        return Fitted(
            form, Rows(own, tuple(tuple(row[i] for i in order) for row in sheet.values)), _read(sheet)
        )
    inputs = _names(sheet.header[:-targets], width - targets, form)
    after = replace(form, inputs=inputs)
    rows = Rows((*inputs, *form.targets), sheet.values)
    return Fitted(after, rows, (*_read(sheet), *_renamed(sheet, form, after)))


def _read(sheet: Sheet) -> tuple[Said, ...]:
    return (say("table-decimal-commas"),) if sheet.decimal_commas else ()


def _renamed(sheet: Sheet, before: Form, after: Form) -> Iterator[Said]:
    if after.inputs != before.inputs:
        yield say("table-names", names=", ".join(after.inputs))
    headings = sheet.header[-len(after.targets) :]
    for target, heading in zip(after.targets, headings, strict=False):
        if heading != target:
            yield say("table-target", target=target, heading=heading)


def _names(headings: tuple[str, ...], count: int, form: Form) -> tuple[str, ...]:
    """The headings as names; where one of them can be none, the form's own or the first ones."""
    if not headings:
        return form.inputs if len(form.inputs) == count else first_names(count)
    names = tuple(re.sub(r"\W+", "_", heading).strip("_") or "0" for heading in headings)
    spare = first_names(count)
    mended = tuple(spare[i] if name_fault(names, i) else name for i, name in enumerate(names))
    return spare if any(name_fault(mended, i) for i in range(count)) else mended


def cautions(form: Form, rows: Rows) -> Iterator[Said]:
    """Yield what is wrong with columns that can be computed with all the same."""
    first = len(form.inputs)
    empty = [name for k, name in enumerate(form.inputs) if not any(row[k] for row in rows.values)]
    if empty and rows.values:
        yield say("data-zeros" if len(empty) > 1 else "data-zero", names=", ".join(empty))
    for place, target in enumerate(form.targets):
        column = [row[first + place] for row in rows.values]
        fault = _fault(form, column)
        if fault is not None:
            yield say(fault[0], row=fault[1] + 1, value=f"{column[fault[1]]:g}", target=target)
        elif len(set(column)) == 1 and len(column) > 1:
            yield say("data-one-class", value=f"{column[0]:g}", target=target)


def _fault(form: Form, column: list[float]) -> tuple[str, int] | None:
    """The sentence for the first target that the loss is not meant for, and its place."""
    if form.loss == SIGNED:
        bad = (i for i, y in enumerate(column) if y not in (-1, 1))
        sentence = "data-labels"
    elif form.loss in (*CROSS_ENTROPIES, OF_Z):
        bad = (i for i, y in enumerate(column) if not 0 <= y <= 1)
        sentence = "data-outside"
    else:
        return None
    place = next(bad, None)
    return None if place is None else (sentence, place)
