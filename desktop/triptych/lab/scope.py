"""Names and what they stand for: a function's own, those around it, the cell's, and Python's few built in."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from triptych.lab.refusal import RefusedError
from triptych.lab.values import Unavailable


@dataclass(eq=False)
class Scope:
    """One floor of names; ``local`` are those that a function assigns, never looked up further out."""

    names: dict[str, Any] = field(default_factory=dict)
    outer: Scope | None = None
    local: frozenset[str] = frozenset()

    def get(self, name: str, built_in: Mapping[str, object]) -> Any:
        """Return the value; NameError as Python words it, RefusedError for words that are not run."""
        scope: Scope | None = self
        while scope is not None:
            if name in scope.names:
                return _usable(scope.names[name], name)
            if name in scope.local:
                raise UnboundLocalError(
                    f"cannot access local variable '{name}' where it is not associated with a value"
                )
            scope = scope.outer
        if name in built_in:
            return built_in[name]
        if hasattr(builtins, name):
            raise RefusedError(name, "lab-word")
        raise NameError(f"name '{name}' is not defined", name=name)

    def put(self, name: str, value: Any) -> None:
        """Give a name a value on this floor."""
        self.names[name] = value


def _usable(value: Any, name: str) -> Any:
    if isinstance(value, Unavailable):
        raise RefusedError(name, "lab-not-imported", module=value.word)
    return value
