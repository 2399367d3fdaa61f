"""A JSON request of a batch as a Wish; every field is looked at before it is used."""

from __future__ import annotations

import math
from collections.abc import Mapping

from triptych.commands.refusal import Refusal, RefusedError
from triptych.commands.request import DTYPES, Wish, axis_of, even, value_of
from triptych.messages import Value


def wish_of(request: Mapping[str, object], dtype: str) -> Wish:
    """Return what the request wishes for; RefusedError names the field that can't be used."""
    seed = request.get("seed")
    thresholds = request.get("thresholds")
    if thresholds is not None and not isinstance(thresholds, str):
        raise _wrong("thresholds", 'a text such as "x" or "x=-5:5"')
    return Wish(
        _program(request),
        _at(request.get("at")),
        _names(request.get("wrt"), "wrt"),
        _dtype(request.get("dtype"), dtype),
        None if seed is None else _value(seed, "seed"),
        _truth(request, "hessian"),
        _names(request.get("column"), "column"),
        None if request.get("h") is None else _number(request["h"], "h"),
        _truth(request, "why"),
        None if thresholds is None else axis_of(thresholds),
    )


def seconds_of(request: Mapping[str, object], default: float) -> float:
    """Return the request's own deadline, else the default."""
    seconds = request.get("deadline")
    if seconds is None:
        return default
    if isinstance(seconds, bool) or not isinstance(seconds, (int, float)) or not 0 < seconds < math.inf:
        raise _wrong("deadline", "a number of seconds above 0")
    return float(seconds)


def _wrong(field: str, wanted: str) -> RefusedError:
    return RefusedError(Refusal("request", f"The field '{field}' of a request must be {wanted}"))


def _program(request: Mapping[str, object]) -> str:
    if "program" not in request:
        raise RefusedError(Refusal("missing", "The request has no field 'program'"))
    program = request["program"]
    if not isinstance(program, str):
        raise _wrong("program", "a text")
    return program


def _at(at: object) -> dict[str, Value]:
    if at is None:
        return {}
    if not isinstance(at, dict):
        raise _wrong("at", "an object of names and values")
    return {str(name): _value(value, f"at {name}") for name, value in at.items()}


def _value(value: object, what: str) -> Value:
    """Read a number, a list of numbers or of rows, or the text of a constant such as "pi/2" or "nan"."""
    if isinstance(value, list) and any(isinstance(part, list) for part in value):
        return even(tuple(_row(part, what) for part in value), what)
    if isinstance(value, list):
        return tuple(_number(part, what) for part in value)
    return value_of(value, what) if isinstance(value, str) else _number(value, what)


def _row(part: object, what: str) -> tuple[float, ...]:
    if not isinstance(part, list):
        raise _wrong(what, "a matrix of rows that are lists, such as [[1, 2], [3, 4]]")
    return tuple(_number(x, what) for x in part)


def _number(value: object, what: str) -> float:
    if isinstance(value, str):
        read = value_of(value, what)
        if isinstance(read, float):
            return read
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise _wrong(what, 'a number, a list of numbers or a text such as "pi/2"')
    try:
        return float(value)
    except OverflowError:  # an integer beyond every float
        return math.inf if value > 0 else -math.inf


def _truth(request: Mapping[str, object], field: str) -> bool:
    value = request.get(field, False)
    if not isinstance(value, bool):
        raise _wrong(field, "true or false")
    return value


def _names(names: object, field: str) -> tuple[str, ...]:
    if names is None:
        return ()
    if isinstance(names, str):
        return (names,)
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise _wrong(field, "a list of names")
    return tuple(dict.fromkeys(names))


def _dtype(dtype: object, default: str) -> str:
    if dtype is None:
        return default
    if dtype not in DTYPES or not isinstance(dtype, str):
        raise _wrong("dtype", " or ".join(DTYPES))
    return dtype
