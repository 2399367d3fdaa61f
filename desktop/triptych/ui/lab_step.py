"""What was run in the lab, as plain values: one step a statement, and several told as one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from triptych.messages import Program, Ran
from triptych.ui.lab_lines import Span


@dataclass(frozen=True, slots=True)
class Step:
    """One statement of a cell that was run, and what became of it.

    ``place`` counts the kept steps before it, ``ran`` has everything but the state after it, and ``closing``
    tells that it is the last of its cell, whose value a notebook prints.
    """

    cell: int
    span: Span
    source: str
    ran: Ran
    place: int
    closing: bool = False

    @property
    def stops(self) -> bool:
        """Whether what stands below in the same cell is not run after it; an import may be left out."""
        refused = self.ran.refused
        return self.ran.error is not None or (
            refused is not None and (refused.limit or not self.span.is_import)
        )

    @property
    def placed(self) -> Ran:
        """What became of it, with its lines counted in the cell."""
        error, refused = self.ran.error, self.ran.refused
        below = self.span.begin
        if error is not None:
            error = msgspec.structs.replace(error, line=error.line + below)
        if refused is not None:
            refused = msgspec.structs.replace(refused, line=refused.line + below)
        return msgspec.structs.replace(self.ran, error=error, refused=refused)


def told(steps: Sequence[Step]) -> Ran:
    """Return several steps of a cell as one: all that they printed, and the last one's result."""
    rans = [step.placed for step in steps]
    last = rans[-1]
    return msgspec.structs.replace(
        last,
        stdout="".join(ran.stdout for ran in rans),
        warnings=tuple(warned for ran in rans for warned in ran.warnings),
        refused=next((ran.refused for ran in rans if ran.refused is not None), None),
        programs=_once([program for ran in rans for program in ran.programs]),
    )


def _once(programs: Sequence[Program]) -> tuple[Program, ...]:
    found: list[Program] = []
    for program in programs:
        if program not in found:
            found.append(program)
    return tuple(found)
