"""The role "typeset": draws formulas, which in the window's own process would keep whoever types waiting."""

from __future__ import annotations

from collections.abc import Iterator

from triptych.messages import Asked, Reply, TypesetAsk
from triptych.typeset.formulas import typeset
from triptych.worker.role import Role


class Typesetting(Role):
    """One formula after the other; it knows no Qt, no SymPy and no torch, and is small."""

    def columns(self) -> tuple[str, ...]:
        """Return none: a drawing belongs to no answer's columns."""
        return ()

    def replies(self, asked: Asked) -> Iterator[Reply]:
        """Yield the one drawing."""
        if not isinstance(asked, TypesetAsk):
            raise TypeError(f"nothing to typeset in {type(asked).__name__}")
        yield typeset(asked)
