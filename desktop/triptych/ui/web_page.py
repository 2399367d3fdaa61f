"""Opens a page in the person's web browser, which must not meet the libraries of a packed copy."""

from __future__ import annotations

import os

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from triptych.preflight import system_environment


def show_page(address: str) -> bool:
    """Return whether the system could open it; the browser gets the system's environment, not this one."""
    own = dict(os.environ)
    _become(system_environment())
    try:
        return QDesktopServices.openUrl(QUrl(address))
    finally:
        _become(own)


def _become(environment: dict[str, str]) -> None:
    for name in os.environ.keys() - environment.keys():
        del os.environ[name]
    for name, value in environment.items():
        if os.environ.get(name) != value:
            os.environ[name] = value
