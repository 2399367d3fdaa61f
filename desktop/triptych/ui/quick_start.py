"""What lets the window be seen sooner: nothing is searched, and nothing collected, while modules come in."""

from __future__ import annotations

import gc
import importlib

from triptych.ui.late_signatures import import_pyside

SEARCH = "_mod_uses_pyside"


def begin() -> None:
    """Call this before anything else of the window is imported."""
    gc.disable()  # an import makes a hundred thousand objects and no rubbish
    _skip_the_search()


def end() -> None:
    """Call this when the window is gone; while it is there, it has a collector of its own."""
    gc.enable()


def _skip_the_search() -> None:
    """Keep PySide from reading the source of each module for the word "PySide6".

    It looks there for modules that import ``__feature__``, which none of ours does
    (https://doc.qt.io/qtforpython-6/considerations.html).  The search costs a tenth of the start, and as
    much again of matplotlib's import, and Python keeps every text that was read.
    """
    import_pyside()
    try:
        feature = importlib.import_module("shibokensupport.feature")
    except ImportError:
        return  # another PySide, which may search as it likes
    if hasattr(feature, SEARCH):
        setattr(feature, SEARCH, lambda _module: False)
