"""Expected values of a lesson against what came out, as near as the written digits and the dtype can say.

A value with a decimal point is meant to half a unit of its last digit, any other constant exactly.  To that
comes what the dtype may do: 4 units in the last place, or as many as the verdict counted where it found the
steps' conditioning to explain them.  Higham, *Accuracy and Stability of Numerical Algorithms*, ch. 1.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from triptych.course.quantities import COLUMNS, FORMULA, GRAD_FN, VERDICT, Quantity, quantity, row, value
from triptych.lang.parse import Unreadable, constant
from triptych.messages import Answer, Ran, Value

_EPSILON = {"float32": 2.0**-23, "float64": 2.0**-52}
_ULPS = 4
_EXPLAINED = ("agree", "rounding", "cancellation")
_DIGITS = re.compile(r"-?\d*\.(\d+)(?:e([-+]?\d+))?")
_NUMBER = re.compile(r"-?\d*\.\d+(?:e[-+]?\d+)?")
MISSING = "—"


class Difference(msgspec.Struct, frozen=True):
    """One expected value that did not hold: its name, and both texts."""

    name: str
    expected: str
    found: str


def differences(expect: Mapping[str, str], answer: Answer) -> Iterator[Difference]:
    """Yield what of the expected did not come out; a plain ``dz/dx`` is asked of all three columns."""
    for name, expected in expect.items():
        named = quantity(name)
        found = MISSING if named is None else _told(answer, named, expected)
        if found is not None:
            yield Difference(name, expected, found)


def _told(answer: Answer, named: Quantity, expected: str) -> str | None:
    """What was found instead; None where it is as expected."""
    if named.part in (VERDICT, GRAD_FN, FORMULA):
        text = _text(answer, named)
        return None if text == expected else text
    found = row(answer, named)
    every = tuple(name for name in COLUMNS[:3] if found and name in found.columns)
    parts = (named.part,) if named.part or not named.by else every or ("",)
    for part in parts:
        one = value(answer, named._replace(part=part))
        if one is None or not near(one, expected, _bound(answer, named)):
            return written(one) + (f" ({part})" if part and not named.part else "")
    return None


def _text(answer: Answer, named: Quantity) -> str:
    found = row(answer, named)
    if named.part == VERDICT:
        verdict = found.verdict if found else answer.output.verdict if answer.output else None
        return verdict.kind if verdict else MISSING
    if found is None:
        return MISSING
    formula = found.columns[COLUMNS[0]].formula
    return (formula if named.part == FORMULA else found.columns["autograd"].grad_fn) or MISSING


def _bound(answer: Answer, named: Quantity) -> float:
    """The relative error that the dtype may make here."""
    found = row(answer, named)
    verdict = found.verdict if found else answer.output.verdict if answer.output else None
    explained = verdict is not None and verdict.kind in _EXPLAINED
    ulps = max(_ULPS, (verdict.ulp or 0) if verdict and explained else 0)
    return ulps * _EPSILON.get(answer.dtype, 0.0)


def near(found: Value, expected: str, relative: float) -> bool:
    """Whether a number, or every component, is what was written, give or take the relative error."""
    try:
        wanted = constant(expected)
    except Unreadable:
        return False
    pairs = _pairs(found, wanted)
    slack = _slack(expected)
    return pairs is not None and all(_is_near(a, b, slack + relative * abs(b)) for a, b in pairs)


def _pairs(found: Value, wanted: Value) -> list[tuple[float, float]] | None:
    one, other = ([*v] if isinstance(v, tuple) else [v] for v in (found, wanted))
    if len(one) != len(other) or isinstance(found, tuple) != isinstance(wanted, tuple):
        return None
    return [(a, b) for a, b in zip(one, other, strict=True) if isinstance(a, float) and isinstance(b, float)]


def _is_near(found: float, wanted: float, most: float) -> bool:
    if math.isnan(wanted) or math.isinf(wanted):
        return found == wanted or (math.isnan(found) and math.isnan(wanted))
    return abs(found - wanted) <= most


def _slack(expected: str) -> float:
    """Half a unit of the last digit that was written, the coarsest of a vector's; 0 for an exact constant."""
    if not _NUMBER.fullmatch(expected) and not expected.startswith("["):
        return 0.0
    found: Sequence[tuple[str, str]] = _DIGITS.findall(expected)
    return max((0.5000001 * 10.0 ** (int(power or 0) - len(digits)) for digits, power in found), default=0.0)


def written(found: Value | None) -> str:
    """Return a value as a lesson's author would write it."""
    if found is None:
        return MISSING
    if isinstance(found, tuple):
        return "[" + ", ".join(map(written, found)) + "]"
    return repr(found)


def lab_differences(expect: Mapping[str, str], ran: Ran) -> Iterator[Difference]:
    """Yield what of the expected did not come out of a snippet."""
    for name, expected in expect.items():
        found = _in_lab(name, ran)
        same = found == expected if isinstance(found, str) else near(found, expected, _LAB)
        if not same:
            yield Difference(name, expected, found if isinstance(found, str) else written(found))


_LAB = 8 * _EPSILON["float32"]
NONE = "None"


def _in_lab(name: str, ran: Ran) -> str | Value:
    """What a name of the lab stands for: result, error, because, a tensor, or an attribute of one."""
    if name == "error":
        return ran.error.type if ran.error is not None else NONE
    if name == "because":
        return ran.error.because.id if ran.error is not None and ran.error.because is not None else NONE
    if name in ("result", "stdout"):
        return (ran.result if name == "result" else ran.stdout.strip()) or NONE
    word, _, attribute = name.partition(".")
    tensor = next((t for t in ran.tensors if t.name == word), None)
    if tensor is None:
        return MISSING
    held = {"": tensor.value, "grad": tensor.grad}
    if attribute in held:
        one = held[attribute]
        return NONE if one is None else one
    return str(getattr(tensor, attribute, MISSING))
