"""Texts made from values: f-strings, ``%`` and ``.format``, which reach no attribute and grow no wider."""

from __future__ import annotations

import re
import string
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import torch

from triptych.lab.limits import MOST_TEXT, MOST_WIDTH
from triptych.lab.refusal import LimitError, RefusedError
from triptych.lab.values import Builtin, Function, Method, Namespace, weighed

_SPEC = re.compile(r"(?:.?[<>=^])?[-+ ]?z?#?0?(\d*)[_,]?(?:\.(\d+))?[a-zA-Z%]?", re.DOTALL)
_PERCENT = re.compile(r"%(?:%|[-+ #0]*(\d*)(?:\.(\d+))?([diouxXeEfFgGcrsa]))|%(.{0,12})", re.DOTALL)
_FIELD = re.compile(r"[A-Za-z0-9][A-Za-z0-9_]*|")
_CONVERSIONS: dict[str, Callable[[Any], str]] = {"r": repr, "s": str, "a": ascii}


def text_of(value: Any) -> str:
    """Return what ``str`` gives, for values of which it is known beforehand to be short enough."""
    return value if isinstance(value, str) else shown(value)


def shown(value: Any) -> str:
    """Return what a notebook prints for a value."""
    weighed(value)
    text = repr(value)
    if len(text) > MOST_TEXT:
        raise LimitError("repr", "lab-text-size", most=MOST_TEXT)
    return text


def formatted(value: Any, spec: str, conversion: str = "") -> str:
    """Return ``format(value, spec)`` after a conversion ``r``, ``s`` or ``a``."""
    weighed(value)
    if conversion:
        value = _CONVERSIONS[conversion](value)
    if not spec:
        return _short(text_of(value) if not isinstance(value, torch.Tensor) else format(value, ""))
    found = _SPEC.fullmatch(spec)
    if found is None:
        raise RefusedError(spec, "lab-format")
    _narrow(spec, *found.groups())
    if isinstance(value, Builtin | Function | Method | Namespace):
        raise RefusedError(spec, "lab-format")
    return _short(format(value, spec))


def _narrow(spec: str, *numbers: str | None) -> None:
    if any(number and (len(number) > 4 or int(number) > MOST_WIDTH) for number in numbers):
        raise LimitError(spec, "lab-width", most=MOST_WIDTH)


def _short(text: str) -> str:
    if len(text) > MOST_TEXT:
        raise LimitError("f", "lab-text-size", most=MOST_TEXT)
    return text


def percent(template: str, values: Any) -> str:
    """Return ``template % values``."""
    weighed(values)
    for found in _PERCENT.finditer(template):
        width, precision, _, rest = found.groups()
        if rest is not None:
            raise RefusedError("%" + rest[:1], "lab-format")
        _narrow(found.group(), width, precision)
    several = values if isinstance(values, tuple) else (values,)
    return _short(template % tuple(_plain(value) for value in several))


def _plain(value: Any) -> Any:
    return value if isinstance(value, int | float | str | torch.Tensor | np.generic) else shown(value)


def filled(template: str, args: Sequence[Any], keywords: Mapping[str, Any]) -> str:
    """Return ``template.format(*args, **keywords)``; a field is a number or a name and nothing more."""
    parts: list[str] = []
    at = 0
    for literal, name, spec, conversion in string.Formatter().parse(template):
        parts.append(literal)
        if name is None:
            continue
        if not _FIELD.fullmatch(name) or "{" in (spec or ""):
            raise RefusedError("{" + name + "}", "lab-format")
        key = name or str(at)
        at += not name
        value = args[int(key)] if key.isdecimal() and len(key) < 5 else keywords[key]
        parts.append(formatted(value, spec or "", conversion if conversion in _CONVERSIONS else ""))
        _short("".join(parts))
    return "".join(parts)
