"""The decimal comma, where it was chosen: in numbers that are shown and in boxes that take one number.

A comma between two digits, with no space, is decimal there.  Programs, formulas, code, what the lab prints
and what is copied keep the dot, so that ``f(a, b)`` and ``max(1,5)`` mean in every window the same.  Qt's
default locale says what was chosen; a box that is typed into asks its own, which it has from there.
"""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

_BETWEEN_DIGITS = re.compile(r"(?<=\d),(?=\d)")


def locale_of(*, comma: bool) -> QLocale:
    """Return the locale whose numbers have a decimal comma, or a dot."""
    return QLocale(QLocale.Language.German) if comma else QLocale.c()


def choose_sign(*, comma: bool) -> None:
    """Write numbers with a decimal comma from here on, or with a dot."""
    QLocale.setDefault(locale_of(comma=comma))
    is_comma.cache_clear()


@lru_cache(maxsize=1)
def is_comma() -> bool:
    """Whether a decimal comma was chosen; asked for at every number that is shown."""
    return QLocale().decimalPoint() == ","


def as_chosen(number: str) -> str:
    """Return a number's text, or a list's, with the decimal sign that was chosen."""
    return with_comma(number.replace(", ", "; ")) if is_comma() else number


def between() -> str:
    """Return what stands between numbers in a list."""
    return "; " if is_comma() else ", "


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
