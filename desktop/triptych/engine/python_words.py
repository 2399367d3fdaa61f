"""Names and numbers as Python code: keywords get an underscore, floats their shortest digits."""

from __future__ import annotations

import keyword
from collections.abc import Sequence

import numpy as np

from triptych.lang.graph import VECTOR, Node
from triptych.lang.joining import word_of
from triptych.lang.ops import TABLE, Op
from triptych.lang.printing import Written
from triptych.messages import Value

ATOM = 100  # the level of a text without a sign; a plain number has one more


def safe(name: str) -> str:
    """A name that Python takes: keywords and torch itself get an underscore."""
    return f"{name}_" if keyword.iskeyword(name) or name in ("torch", "print", "float", *TABLE) else name


def literal(value: Value, dtype: str) -> str:
    """A value as code; the shortest digits that give the same float."""
    if isinstance(value, tuple):
        return f"[{', '.join(literal(v, dtype) for v in value)}]"
    if value != value or value in (float("inf"), float("-inf")):
        return f'float("{value}")'
    return shortest(value, dtype)


def shortest(value: float, dtype: str) -> str:
    """The shortest decimal that the dtype holds as this very value."""
    if dtype == "float64":
        return repr(value)
    small = np.float32(value)
    wide = value and not 1e-4 <= abs(value) < 1e16
    return (np.format_float_scientific if wide else np.format_float_positional)(small, trim="0")


def without_defaults(op: Op, args: Sequence[Written]) -> Sequence[Written]:
    """A call's arguments up to the last that is not the row's own default."""
    count = len(args)
    while count > 1 and args[count - 1][0] == op.defaults.get(op.params[count - 1]):
        count -= 1
    return args[:count]


def as_tensor(part: Written) -> Written:
    """A plain number where torch wants a tensor."""
    return part if part[1] <= ATOM else (f"torch.tensor({as_float(part[0])})", ATOM)


def in_sign(part: Written) -> Written:
    """A negative number beside a sign, in brackets."""
    return (f"({part[0]})", part[1]) if part[0].startswith("-") and part[1] > ATOM else part


def as_float(text: str) -> str:
    """A plain number as a float, so that no tensor of whole numbers is made."""
    if text.removeprefix("-").isdecimal():
        return f"{text}.0"
    return text if "." in text or "e" in text else f"float({text})"


def reshaped(node: Node, parts: Sequence[Written]) -> str:
    """The call of torch that joins values, or that gives one a new shape."""
    texts = ", ".join(as_tensor(part)[0] for part in parts)
    if node.op != VECTOR:
        return f"torch.reshape({texts}, {node.literal})"
    word, option = word_of(node)
    return f"torch.{word}([{texts}]{option})"
