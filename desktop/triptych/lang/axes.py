"""The direction in which a matrix is reduced, as a node keeps it: the text that is printed, ``dim=1``."""

from __future__ import annotations

from typing import NamedTuple

VECTORS_ONLY = "dim=vector"  # of a node whose formula is right for vectors alone


class Axis(NamedTuple):
    """``dim`` as typed; ``keeps`` where the direction stays with size 1."""

    dim: int
    keeps: bool

    @property
    def down(self) -> bool:
        """Whether the numbers of a column are joined, not those of a row."""
        return self.dim in (0, -2)


def axis_text(dim: int, keeps: bool) -> str:
    """An axis as a node's literal."""
    return f"dim={dim}, keepdim=True" if keeps else f"dim={dim}"


def axis_of(literal: str) -> Axis:
    """The axis that ``axis_text`` wrote."""
    dim, _, keeps = literal.removeprefix("dim=").partition(",")
    return Axis(int(dim), bool(keeps))


def is_along(literal: str) -> bool:
    """Whether a node's literal names a direction of a matrix."""
    return literal.startswith("dim=") and literal != VECTORS_ONLY


def printed(literal: str) -> str:
    """What stands behind an argument: a reduction's direction, or the sizes of a new shape."""
    return f", {literal}" if literal.startswith(("dim=", "(")) else ""
