"""THE COLUMNS: each file here is one way to a gradient, found by being here."""

from __future__ import annotations

import pkgutil
from importlib import import_module

from triptych.engine.column import Backend

HOME = ("symbolic", "by_hand", "autograd")


def names() -> tuple[str, ...]:
    """The columns that exist, the three of the home screen first."""
    found = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return (*HOME, *(name for name in found if name not in HOME))


def load(name: str) -> Backend:
    """Import one column, with whatever library it needs."""
    backend: Backend = import_module(f"{__name__}.{name}").backend()
    return backend
