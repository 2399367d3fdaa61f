"""How long SymPy's expressions would be if they were written out.

A step that is used twice is one object in memory, but SymPy's own walks (which symbols are free, whether
a derivative is left inside) visit it at each place: forty lines that use the last one twice are 10^12 visits.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from triptych.messages import Said
from triptych.sentences import say

MOST = 10_000  # operations beyond those that are there once: SymPy took up to three seconds for them


class TooLarge(ArithmeticError):
    """What SymPy would have to write out or walk through is too much."""


class TooManyCopies(TooLarge):
    """A program whose steps are used so often that SymPy would walk through copies without end."""


def said_of(error: ArithmeticError) -> Said:
    """What SymPy's column says of it."""
    if isinstance(error, TooManyCopies):
        return say("sympy-too-many", most=MOST)
    return say("sympy-too-large")


class Copies:
    """Counts the operations of the expressions that one run makes."""

    def __init__(self) -> None:
        self._counts: dict[Any, int] = {}

    def bounded(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """The same function, which raises TooManyCopies where its result repeats too much."""

        def checked(*args: Any) -> Any:
            result = function(*args)
            for part in result if isinstance(result, tuple) else (result,):
                self.check(part)
            return result

        return checked

    def forget(self) -> None:
        """Count anew: what is kept for longer than a run would hold all that was ever counted."""
        self._counts.clear()

    def check(self, expr: Any) -> None:
        """Raise TooManyCopies where an expression repeats too much."""
        if self._count(expr) > MOST + len(self._counts):
            raise TooManyCopies

    def _count(self, expr: Any) -> int:
        """How many operations stand in an expression, each as often as it stands there."""
        if not expr.args:
            return 0
        found = self._counts.get(expr)
        if found is None:
            found = self._counts[expr] = 1 + sum(self._count(part) for part in expr.args)
        return found
