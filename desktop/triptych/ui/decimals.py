"""The decimal comma, where it was chosen: in numbers that are shown and in boxes that take one number.

A comma between two digits, with no space, is decimal there.  Programs, formulas, code and what is copied
keep the dot, so that ``f(a, b)`` and ``max(1,5)`` mean in every window the same.  A widget asks its own
locale, which it has from its window.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

_BETWEEN_DIGITS = re.compile(r"(?<=\d),(?=\d)")


def locale_of(*, comma: bool) -> QLocale:
    """Return the locale whose numbers have a decimal comma, or a dot."""
    return QLocale(QLocale.Language.German) if comma else QLocale.c()


def has_comma(widget: QWidget) -> bool:
    """Whether numbers have a decimal comma here."""
    return widget.locale().decimalPoint() == ","


def with_comma(number: str) -> str:
    """Return a number's text with its comma."""
    return number.replace(".", ",")


def with_dot(typed: str) -> str:
    """Return what was typed as the language reads it; both signs are taken.

    >>> with_dot("6,7"), with_dot("6.7"), with_dot("max(1, 5)")
    ('6.7', '6.7', 'max(1, 5)')
    """
    return _BETWEEN_DIGITS.sub(".", typed)
