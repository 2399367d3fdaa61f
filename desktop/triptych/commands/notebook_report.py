"""What a notebook's cells did: the JSON object of the command line's contract, and a page for a person."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from triptych.commands.numbers import Json, plain
from triptych.messages import Program, Ran, Refused, Said, TensorView, Trouble
from triptych.notebook import CodeCell, Notebook, same

WIDTH = 100


@dataclass(frozen=True)
class Run:
    """One cell, what it did, and why it did not show what was stored, where that is known."""

    cell: CodeCell
    ran: Ran
    because: Said | None


def report(book: Notebook, runs: Sequence[Run]) -> Json:
    """Return the whole object; the tensors are those at the end."""
    return {
        "cells": [_cell(run) for run in runs],
        "tensors": {view.name: _tensor(view) for view in (runs[-1].ran.tensors if runs else ())},
        "programs": [_program(run.cell, program) for run in runs for program in run.ran.programs],
        "notes": [note.text for note in book.notes],
    }


def _cell(run: Run) -> Json:
    cell, ran = run.cell, run.ran
    return {
        "index": cell.index,
        "source": cell.source,
        "stdout": ran.stdout,
        "result": ran.result,
        "warnings": [warning.message for warning in ran.warnings],
        "error": _error(ran.error),
        "refused": _refused(ran.refused),
        "stored_output": cell.stored.text if cell.stored is not None else None,
        "same_as_stored": same(cell.stored, ran),
        "because": run.because.text if run.because is not None else None,
    }


def _error(error: Trouble | None) -> Json | None:
    if error is None:
        return None
    told: Json = {"type": error.type, "message": error.message, "line": error.line}
    told["because"] = error.because.text if error.because is not None else None
    told["mends"] = [{"does": mend.said.text, "code": mend.code} for mend in error.mends]
    return told


def _refused(refused: Refused | None) -> Json | None:
    if refused is None:
        return None
    return {"line": refused.line, "word": refused.word, "because": refused.because.text}


def _tensor(view: TensorView) -> Json:
    return {
        "value": plain(view.value),
        "dtype": view.dtype,
        "shape": list(view.shape),
        "requires_grad": view.requires_grad,
        "is_leaf": view.is_leaf,
        "grad_fn": view.grad_fn,
        "grad": plain(view.grad),
        "version": view.version,
        "shares": list(view.shares),
    }


def _program(cell: CodeCell, program: Program) -> Json:
    at = {name: plain(value) for name, value in program.at.items()}
    return {
        "cell": cell.index,
        "program": program.program,
        "at": at,
        "wrt": list(program.wrt),
        "dtype": program.dtype,
    }


def page(book: Notebook, runs: Sequence[Run]) -> str:
    """Return the cells one below the other, with what each did."""
    lines = [line for note in book.notes for line in _folded("note: ", note.text)]
    for run in runs:
        lines += ["", *_told(run)]
    return "\n".join(line.rstrip() for line in lines).lstrip("\n") + "\n"


def _told(run: Run) -> Iterator[str]:
    ran = run.ran
    head = f"[{run.cell.index}] "
    for at, line in enumerate(run.cell.source.splitlines()):
        yield (head if at == 0 else " " * len(head)) + line
    for warning in ran.warnings:
        yield from _folded("warning: ", warning.message)
    yield from ran.stdout.splitlines()
    yield from (ran.result or "").splitlines()
    if ran.refused is not None:
        yield from _folded(f"not run, line {ran.refused.line}: ", ran.refused.because.text)
    if ran.error is not None:
        yield from _folded(f"{ran.error.type}: ", ran.error.message)
        yield from _folded("  that is: ", ran.error.because.text if ran.error.because is not None else "")
    if same(run.cell.stored, ran) is False and run.cell.stored is not None:
        yield from _folded("  stored was: ", run.cell.stored.text)
        yield from _folded("  because: ", run.because.text if run.because is not None else "")
    for program in ran.programs:
        point = [f"--at {name}={str(plain(value)).replace(' ', '')}" for name, value in program.at.items()]
        yield from _folded("  compare: ", " ".join([program.program, *point]))


def _folded(head: str, text: str) -> list[str]:
    if not text:
        return []
    return textwrap.wrap(text, WIDTH, initial_indent=head, subsequent_indent=" " * len(head))
