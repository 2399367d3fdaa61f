"""Imports a large module in another thread so that the window hardly notices."""

from __future__ import annotations

import gc
import importlib
import sys
from types import ModuleType


def late_import(name: str) -> ModuleType:
    """Import a module with the collector at rest, and spare it what has been imported from then on.

    A full collection holds the interpreter for 30 ms and more, and an import sets off several; none
    of them finds anything, since modules stay.
    """
    if name in sys.modules:
        return sys.modules[name]
    was_on = gc.isenabled()
    gc.disable()
    try:
        return importlib.import_module(name)
    finally:
        gc.freeze()
        if was_on:
            gc.enable()
