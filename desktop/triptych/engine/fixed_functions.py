"""What numbers of fixed point are, and their exponentials and logarithms straight from mpmath's kernels.

Johansson et al., https://mpmath.org: what stands below mpmath's own functions, without their numbers' cost.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from mpmath.libmp.libelefun import exp_fixed, ln2_fixed, log_taylor_cached

from triptych.engine.multiprecision import lifted
from triptych.engine.reals import LARGEST_BITS
from triptych.engine.special import COMPARISONS

Fixed = Any  # an int, or a tuple of them for a vector; a bool, or a tuple of them, for a test
MOST_KEPT = 64


class NotFixed(ArithmeticError):
    """A number that is lost, infinite, undefined or in doubt at so many bits."""


class Given(int):
    """A number that was given, not computed, so that a difference of 0 leaves no doubt."""


class GivenColumn(tuple[int, ...]):
    """The same for a whole vector."""

    __slots__ = ()


@lru_cache(MOST_KEPT)
def exponentials(bits: int, x: tuple[int, ...]) -> tuple[int, ...]:
    """The exponential of each; the columns have many of the same numbers in common."""
    if max(x) >> bits > LARGEST_BITS:
        raise NotFixed
    found = tuple([int(exp_fixed(part, bits)) for part in x])
    if 0 in found:
        raise NotFixed
    return found


@lru_cache(MOST_KEPT)
def logarithms(bits: int, x: tuple[int, ...]) -> tuple[int, ...]:
    """The logarithm of each: that of its part in [1/2, 1), and its power of two."""
    if min(x) <= 0:
        raise NotFixed
    ln2 = int(ln2_fixed(bits))
    sizes = [part.bit_length() - bits for part in x]
    parts = [part >> size if size > 0 else part << -size for part, size in zip(x, sizes, strict=True)]
    found = [int(log_taylor_cached(part, bits)) + size * ln2 for part, size in zip(parts, sizes, strict=True)]
    if any(not log and part != 1 << bits for part, log in zip(x, found, strict=True)):
        raise NotFixed
    return tuple(found)


def believed(found: Fixed, a: Fixed, b: Fixed) -> Fixed:
    """A result, if no 0 in it was made of two numbers that are none."""
    if isinstance(found, tuple):
        if 0 in found and any(lifted(lambda r, x, y: not r and x and y)(found, a, b)):
            raise NotFixed
    elif not found and a and b:
        raise NotFixed
    return found


def like(x: Fixed, found: tuple[int, ...]) -> Fixed:
    """Components as what they were made of: a vector, or a number."""
    return found if isinstance(x, tuple) else found[0]


def lacks(*_args: Fixed) -> Fixed:
    """Refuse: what stands for an op that is left to mpmath."""
    raise NotFixed


def comparisons(bits: int) -> dict[str, Callable[..., Fixed]]:
    """Return the comparisons by name; none is made where only rounding may keep two numbers apart."""
    return {name: lifted(_compared(bits, name)) for name in COMPARISONS}


def _compared(bits: int, name: str) -> Callable[[int, int], bool]:
    compare: Callable[[int, int], bool] = getattr(operator, name)

    def told(a: int, b: int) -> bool:
        if a != b and 10 * (a - b).bit_length() < 3 * bits:
            raise NotFixed
        return compare(a, b)

    return told
