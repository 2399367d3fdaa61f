"""Lets PySide be imported without the part of it that writes signatures, which each start compiles anew.

PySide carries that part as source in an archive of its own and runs it whole while it is imported: a sixth
of the way to the first paint.  Only ``inspect``, ``help`` and some errors' texts ask for it
(https://doc.qt.io/qtforpython-6/developer/signature_doc.html), so it is run when something does.
"""

from __future__ import annotations

import importlib
import importlib.machinery
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any, cast

PARTS = ("mapping", "errorhandler", "layout", "parser", "lib.enum_sig", "lib.pyi_generator", "lib.tool")
LATE = frozenset(f"shibokensupport.signature.{part}" for part in PARTS)


def import_pyside() -> None:
    """Import PySide; if it is another one, which asks for specs elsewhere, this is an import like any."""
    with _specs():
        importlib.import_module("PySide6")


@contextmanager
def _specs() -> Iterator[None]:
    """Give the importer of PySide's archive, which asks for it by this name, specs with a late loader."""
    importlib.machinery.ModuleSpec = _spec  # type: ignore[assignment, misc]  # a function that makes one
    try:
        yield
    finally:
        importlib.machinery.ModuleSpec = ModuleSpec  # type: ignore[misc]  # what it was


def _spec(name: str, loader: Any, **more: Any) -> ModuleSpec:
    late: Any = _LateLoader(loader, name)
    return ModuleSpec(name, late if name in LATE else loader, **more)


class _LateLoader:
    """Makes a module whose source is run at the first look at one of its words."""

    def __init__(self, loader: Any, name: str) -> None:
        self._loader, self._name = loader, name

    def create_module(self, _spec: ModuleSpec) -> None:
        """Leave the making of the module to Python."""

    def exec_module(self, module: ModuleType) -> None:
        """Put it off."""
        module.__class__ = _LateModule

    def load(self, module: ModuleType) -> None:
        """Do what was put off; PySide has given the module another name since, which its archive lacks."""
        spec = cast("ModuleSpec", module.__spec__)
        module.__class__ = ModuleType
        now, spec.name = spec.name, self._name
        try:
            self._loader.exec_module(module)
        finally:
            spec.name = now


class _LateModule(ModuleType):
    """A module that is not filled yet; the import's own look at its dunders fills nothing."""

    def __getattr__(self, word: str) -> Any:
        loader = getattr(self.__spec__, "loader", None)
        if word.startswith("__") or not isinstance(loader, _LateLoader):
            raise AttributeError(word)
        loader.load(self)
        return getattr(self, word)
