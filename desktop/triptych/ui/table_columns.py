"""A table's columns follow the form: renamed, added and left out as its inputs and targets are."""

from __future__ import annotations

from triptych.lang.perceptron import SIGNED, Form
from triptych.messages import Rows

NEW = 0.0  # what stands in the cells of a column that was not there; a label of its kind for targets


def retabled(table: Rows, before: Form, after: Form) -> Rows:
    """Return the table of another form; columns whose names stay, stay, and a renamed one is the same one."""
    columns = relabelled(table, len(before.inputs), signed=after.loss == SIGNED).columns
    sources = {**_sources(before.inputs, after.inputs), **_sources(before.targets, after.targets)}
    if after.outputs != before.outputs:
        sources[after.targets[0]] = before.targets[0]
    names = (*after.inputs, *after.targets)
    empty = dict.fromkeys(names, NEW) | (dict.fromkeys(after.targets, -1.0) if after.loss == SIGNED else {})
    found = [columns.get(sources.get(n, n), (empty[n],) * len(table.values)) for n in names]
    return Rows(names, tuple(zip(*found, strict=True)))


def _sources(before: tuple[str, ...], after: tuple[str, ...]) -> dict[str, str]:
    """For each name that is new in its place, the name that went from there; of as many as there were."""
    if len(before) != len(after):
        return {}
    pairs = zip(after, before, strict=True)
    return {new: old for new, old in pairs if new not in before and old not in after}


def relabelled(table: Rows, first: int, *, signed: bool) -> Rows:
    """Return the table with labels of -1 and 1, or of 0 and 1, in its columns from the ``first``.

    Targets that are no such labels stay as they are: nothing is lost, and what is wrong with them is said.
    """
    targets = {value for row in table.values for value in row[first:]}
    if not targets <= ({0.0, 1.0} if signed else {-1.0, 1.0}) or not targets - {1.0}:
        return table
    low = -1.0 if signed else 0.0
    values = ((*row[:first], *(1.0 if value == 1 else low for value in row[first:])) for row in table.values)
    return Rows(table.names, tuple(values))
