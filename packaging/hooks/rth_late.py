"""Runs first in every packed process: PyInstaller's own hooks wait here until what they mend is imported.

At once they would import Qt, ``inspect``, ``multiprocessing`` and ``pkgutil``, in the computing processes and
for the command line too: a tenth of a second at each start.  The spec packs them as modules instead.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

# What is waited for, and the hook that runs as soon as that has been imported.
HOOKS = {
    "PySide6": "pyi_rth_pyside6",
    "torch._utils": "pyi_rth_inspect",  # torch alone reads source; Qt imports inspect too, and needs no hook
    "multiprocessing": "pyi_rth_multiprocessing",
    "pkgutil": "pyi_rth_pkgutil",
}


class Late:
    """Stands before the finders, and lets a hook run when its module has been found and executed."""

    def __init__(self, hooks: dict[str, str]) -> None:
        self._hooks = hooks

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return what the next finder finds, with the hook behind it; None for all other modules."""
        hook = self._hooks.pop(name, None)
        if hook is None:
            return None
        found = (finder.find_spec(name, path, target) for finder in sys.meta_path if finder is not self)
        spec = next((spec for spec in found if spec is not None), None)
        if spec is not None and spec.loader is not None:
            spec.loader = Then(spec.loader, hook)  # type: ignore[assignment]  # it answers as a loader does
        return spec


class Then:
    """A module's loader, and the hook that follows; the module itself sees only the loader."""

    def __init__(self, loader: Any, hook: str) -> None:
        self._loader, self._hook = loader, hook

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        """Leave it to the loader."""
        made: ModuleType | None = self._loader.create_module(spec)
        return made

    def exec_module(self, module: ModuleType) -> None:
        """Execute the module, then its hook."""
        module.__loader__ = self._loader
        if module.__spec__ is not None:
            module.__spec__.loader = self._loader
        self._loader.exec_module(module)
        import_module(self._hook)


def wait(hooks: dict[str, str]) -> None:
    """Run the hooks of what is there already, and let the others wait."""
    for name in [name for name in hooks if name in sys.modules]:
        import_module(hooks.pop(name))
    sys.meta_path.insert(0, Late(hooks))


wait(HOOKS.copy())
