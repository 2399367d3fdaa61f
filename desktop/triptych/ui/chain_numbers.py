"""The numbers of a drawn chain, taken from an answer: values, slopes, and what comes back."""

from __future__ import annotations

from dataclasses import dataclass, field

from triptych.messages import Answer
from triptych.ui.number_text import full, shown


@dataclass(frozen=True)
class ChainNumbers:
    """Plain numbers by name, and by line and name; empty until the first answer."""

    dtype: str = "float64"
    values: dict[str, float] = field(default_factory=dict)
    local: dict[tuple[str, str], float] = field(default_factory=dict)
    back: dict[tuple[str, str], float] = field(default_factory=dict)
    adjoints: dict[str, float] = field(default_factory=dict)
    further: dict[str, float] = field(default_factory=dict)

    def brief(self, number: float | None, digits: int = 5) -> str:
        """Return a number with few digits, empty for none."""
        return "" if number is None else shown(number, self.dtype, digits)

    def full(self, number: float | None) -> str:
        """Return all digits of a number, empty for none."""
        return "" if number is None else full(number, self.dtype)

    def everything(self) -> str:
        """Return all numbers with all digits, one a line, for copying."""
        lines = [f"{name} = {self.full(value)}" for name, value in self.values.items()]
        for (of, by), slope in self.local.items():
            lines.append(f"d{of}/d{by} = {self.full(slope)}")
        lines += [f"dL/d{name} = {self.full(adjoint)}" for name, adjoint in self.adjoints.items()]
        lines += [f"{text} = {self.full(value)}" for text, value in self.further.items()]
        return "\n".join(lines)


def numbers_of(answer: Answer) -> ChainNumbers | None:
    """Return an answer's numbers, or None where it brings no chain."""
    if answer.chain is None:
        return None
    values = {name: value for name, value in answer.point.items() if isinstance(value, float)}
    values |= {
        node.id: node.value for node in answer.nodes if isinstance(node.value, float) and node.id[0] != "_"
    }
    local = {(slope.of, slope.by): slope.local for slope in answer.chain.slopes}
    back = {(slope.of, slope.by): slope.back for slope in answer.chain.slopes}
    return ChainNumbers(answer.dtype, values, local, back, answer.chain.adjoints, answer.chain.further)
