"""Tries, without building, whether Triptych can live without the modules that a packed copy leaves out.

Started by ``dev.py excludes``: every such module is made impossible to import, and then this process does
what a packed copy must be able to do.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import cast

import trim


class Packed(MetaPathFinder):
    """Finds what another finder finds, except for what a packed copy leaves out."""

    def __init__(self, finder: MetaPathFinder) -> None:
        self._finder = finder

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return where a module is, or None where a packed copy would find nothing."""
        if any(name == out or name.startswith(out + ".") for out in trim.EXCLUDES):
            return None
        return self._finder.find_spec(name, path, target)

    def __getattr__(self, name: str) -> object:
        """Whatever else a finder is asked for, such as what is installed."""
        return getattr(self._finder, name)


def main() -> int:
    """Import all of Triptych, then let torch do each kind of work that the rooms ask of it."""
    sys.meta_path[:] = [Packed(cast("MetaPathFinder", finder)) for finder in sys.meta_path]
    import triptych  # noqa: PLC0415 - only now, by these finders

    names = [found.name for found in pkgutil.walk_packages(triptych.__path__, "triptych.")]
    for name in names:
        if not name.endswith("__main__"):
            importlib.import_module(name)
    from triptych.engine.exercise import exercise  # noqa: PLC0415 - as above

    print(f"{len(names)} modules of Triptych came in; torch did: {', '.join(exercise())}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
