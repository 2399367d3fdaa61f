"""One answer as a plain table that a person reads: the program, the point, and a block for each wrt."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from triptych.commands import further
from triptych.commands.numbers import written
from triptych.commands.report import AUTOGRAD, BY_HAND, SYMBOLIC, Forms, simplest
from triptych.messages import Answer, Column, Gradient, Output, Verdict

WIDTH = 100
MARGIN = 13
LABELS = {SYMBOLIC: "SymPy", BY_HAND: "by hand", AUTOGRAD: "PyTorch", **further.LABELS}
MOST_PATHS = 8


def table(answer: Answer, forms: Forms) -> str:
    """Return the lines of the table, with a line end after each."""
    lines = [*_head(answer)]
    for row in answer.gradients:
        lines += ["", *_block(answer, row, forms.get(row.wrt))]
    for pair, columns in (answer.hessian or {}).items():
        numbers = ", ".join(f"{LABELS.get(name, name)} {written(value)}" for name, value in columns.items())
        lines += ["", *_entry(f"d²/d{pair.replace(',', ' d')}", numbers)]
        verdict = (answer.second_verdicts or {}).get(pair)
        lines += [] if verdict is None else _verdict(verdict)
    lines += _asked_for(answer)
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _asked_for(answer: Answer) -> Iterator[str]:
    """The ledger and the thresholds, where they were asked for."""
    name = answer.output.name if answer.output else "out"
    told = [*further.ledger_lines(answer.ledger, name)] if answer.ledger is not None else []
    told += further.span_lines(answer.spans) if answer.spans is not None else []
    yield from [""] if told else []
    for label, text in told:
        yield from _entry(label, text)


def _head(answer: Answer) -> Iterator[str]:
    yield from _entry("program", *answer.understood.splitlines() or [answer.program])
    point = ", ".join(f"{name} = {written(value)}" for name, value in answer.point.items())
    yield from _entry("at", f"{point or 'no inputs'}   ({answer.dtype})")
    if answer.output is not None:
        yield from _output(answer.output)


def _output(output: Output) -> Iterator[str]:
    yield from _entry("output", f"{output.name} = {written(output.value)}")
    if output.exact is not None:
        yield from _entry("exact", written(output.exact))
    yield from _verdict(output.verdict)


def _block(answer: Answer, row: Gradient, form: tuple[str, str] | None) -> Iterator[str]:
    output = answer.output.name if answer.output else "out"
    yield f"d{output}/d{row.wrt}"
    yield from _side_by_side({LABELS.get(name, name): written(c.value) for name, c in row.columns.items()})
    if row.exact is not None:
        yield from _entry("exact", written(row.exact))
    for name, column in row.columns.items():
        yield from _way(name, column, form)
        if column.trouble is not None:
            yield from _entry(LABELS.get(name, name), column.trouble.text)
    yield from _verdict(row.verdict)


def _side_by_side(cells: dict[str, str]) -> Iterator[str]:
    widths = [max(len(label), len(value)) for label, value in cells.items()]
    if sum(widths) + 3 * len(widths) > WIDTH - MARGIN:
        for label, value in cells.items():
            yield from _entry(label, value)
        return
    for texts in (cells.keys(), cells.values()):
        line = "   ".join(text.ljust(width) for text, width in zip(texts, widths, strict=True))
        yield "  " + " " * MARGIN + line


def _way(name: str, column: Column, form: tuple[str, str] | None) -> Iterator[str]:
    """Say how the column came to its number: the formula, the factors, or the tape's last step."""
    if name == SYMBOLIC:
        formula = simplest(column, form).formula
        yield from _entry("formula", formula) if formula else ()
    elif name == BY_HAND:
        yield from _paths(column)
    elif column.grad_fn:
        yield from _entry("grad_fn", column.grad_fn)
    for label, text in further.way(name, column):
        yield from _entry(label, text)


def _paths(column: Column) -> Iterator[str]:
    label = "factors"
    for path in column.paths[:MOST_PATHS]:
        product = " · ".join(f"({factor.formula})" for factor in path.factors)
        yield from _entry(label, f"{product} = {written(path.product)}" if product else written(path.product))
        label = ""
    left = column.path_count - min(len(column.paths), MOST_PATHS)
    if left > 0:
        yield from _entry("", f"… and {left} more {'path' if left == 1 else 'paths'}")


def _verdict(verdict: Verdict | None) -> Iterator[str]:
    if verdict is None:
        return
    also = f" (also {', '.join(verdict.also)})" if verdict.also else ""
    yield from _entry(verdict.kind, verdict.because.text + also)


def _entry(label: str, *texts: str) -> Iterator[str]:
    """Yield the texts beside a label, folded at the table's width under themselves."""
    lines = [part for text in texts for part in textwrap.wrap(text, WIDTH - MARGIN - 2) or [""]]
    for line in lines:
        yield "  " + label.ljust(MARGIN) + line
        label = ""
