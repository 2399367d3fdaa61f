"""What is shown only where it is asked for: further columns' trials and work, the ledger, the thresholds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from triptych.commands.numbers import Json, plain, written
from triptych.messages import Column, Entry, Ledger, Quotient, Span, Work

FINITE, COMPLEX, FORWARD, TAPE = "finite_difference", "complex_step", "forward_mode", "micrograd"
LABELS = {FINITE: "difference", COMPLEX: "complex", FORWARD: "forward", TAPE: "micrograd"}
MOST_LINES = 40


def extras(column: Column) -> Json:
    """Return what a further column has beside its number, for JSON."""
    told: Json = {}
    if column.quotient is not None:
        told["h"], told["best_h"] = column.quotient.h, column.quotient.best
        told["trials"] = [
            {"h": t.h, "value": plain(t.value), "error": t.error} for t in column.quotient.trials
        ]
    if column.work is not None:
        work = column.work
        told["work"] = {name: getattr(work, name) for name in work.__struct_fields__}
    return told


def why(ledger: Ledger) -> Json:
    """Return the ledger for JSON; the entry at which most was lost is marked."""
    return {
        "forward": [_entry(e, k == ledger.most_forward) for k, e in enumerate(ledger.forward)],
        "back": [_entry(e, k == ledger.most_back) for k, e in enumerate(ledger.back)],
    }


def _entry(entry: Entry, is_most: bool) -> Json:
    told: Json = {name: plain(getattr(entry, name)) for name in entry.__struct_fields__}
    return {**told, "most": is_most}


def span_of(span: Span) -> Json:
    """Return one stretch of an axis for JSON."""
    return {name: plain(getattr(span, name)) for name in span.__struct_fields__}


def way(name: str, column: Column) -> Iterator[tuple[str, str]]:
    """Yield how a further column came to its number, a label and a text each."""
    if column.quotient is not None:
        yield LABELS.get(name, name), _quotient(column.quotient)
    if column.work is not None:
        yield "" if column.quotient is not None else LABELS.get(name, name), _work(column.work)


def _quotient(quotient: Quotient) -> str:
    if quotient.best is None:
        return f"h = {quotient.h:.3g}"
    return f"h = {quotient.h:.3g}; of the {len(quotient.trials)} tried, h = {quotient.best:.3g} is the best"


def _work(work: Work) -> str:
    passes = f"{work.passes} {'pass' if work.passes == 1 else 'passes'}"
    kept = f", {work.records} records kept" if work.records else ""
    return (
        f"{work.operations} operations in {passes}{kept}; the reverse sweep takes {work.reverse} for all rows"
    )


def ledger_lines(ledger: Ledger, output: str) -> Iterator[tuple[str, str]]:
    """Yield the ledger as lines of a table, a label and a text each."""
    ways = (("why", ledger.forward, ledger.most_forward, ""), ("back", ledger.back, ledger.most_back, output))
    for label, entries, most, of in ways:
        for k, entry in enumerate(_shown(entries, most)):
            yield label if k == 0 else "", _line(entry, of, entries.index(entry) == most)


def _shown(entries: Sequence[Entry], most: int | None) -> Sequence[Entry]:
    """The first lines, and that of the greatest loss wherever it stands."""
    if most is None or most < MOST_LINES:
        return entries[:MOST_LINES]
    return (*entries[: MOST_LINES - 1], entries[most])


def _line(entry: Entry, of: str, is_most: bool) -> str:
    name = entry.text if entry.node in ("", entry.text) or entry.node.startswith("_") else entry.node
    step = f"d{of}/d({name})" if of else f"{name} = {entry.text}" if name != entry.text else name
    errors = f"own {_units(entry.own)}, inherited {_units(entry.inherited)} ulp"
    mark = "  <- most is lost here" if is_most else ""
    return f"{step} -> {written(entry.value)}: {errors}{mark}"


def _units(x: float | None) -> str:
    return "?" if x is None else f"{x:.3g}"


def span_lines(spans: Sequence[Span]) -> Iterator[tuple[str, str]]:
    """Yield the stretches as lines of a table, a label and a text each."""
    for span in spans:
        yield span.kind, f"{span.text}: from {written(span.low)} to {written(span.high)}"
    if not spans:
        yield "thresholds", "no step breaks down anywhere in this range"
