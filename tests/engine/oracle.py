"""The outside oracle: what each function means, written again with mpmath, and derivatives by differences.

Nothing here looks at a row of the table.  A graph is run by an evaluator of its own, and a derivative
is a symmetric difference at hundreds of digits, so agreement with a column means something.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from mpmath.ctx_mp import MPContext

from triptych.lang.graph import INPUT, NUMBER, VECTOR, Graph, Node
from triptych.lang.parse import read
from triptych.messages import Value

Mp = Any  # an mpf, a bool, or a tuple of them; mpmath ships no types

MP = MPContext()
MP.dps = 60
PRECISIONS = (150, 300, 600, 1200)
SETTLED = 1e-35
FARTHEST = 20_000
LARGEST = 1e9  # what is larger than e to this power is not followed any further
EPS = {"float32": 2.0**-23, "float64": 2.0**-52}


class Unknown(ArithmeticError):
    """A comparison of something that is no number, so that nobody knows what holds."""


def real(x: Mp) -> Mp:
    """A number, or nan where it is not real."""
    return MP.nan if isinstance(x, MP.mpc) and x.imag != 0 else MP.mpf(getattr(x, "real", x))


def _power(a: Mp, b: Mp) -> Mp:
    if (a == 0 and b < 0) or (a < 0 and b != MP.floor(b)):
        return MP.nan
    if a in (0, 1) or b == 0:
        return MP.mpf(b == 0 or a == 1)
    return real(MP.power(a, b)) if abs(b * MP.ln(abs(a))) < LARGEST else MP.nan


def _log(x: Mp) -> Mp:
    return MP.ln(x) if x > 0 else MP.nan


def _exp(x: Mp) -> Mp:
    return MP.exp(x) if x < LARGEST else MP.nan


def _erf(x: Mp) -> Mp:
    """Kummer's series where it is short, the continued fraction of the complement beyond."""
    if abs(x) < 12:
        return 2 / MP.sqrt(MP.pi) * x * MP.hyp1f1(0.5, 1.5, -x * x)
    return MP.sign(x) * (1 - (MP.erfc(abs(x)) if abs(x) < 1e4 else 0))


def _compared(test: Callable[[Mp, Mp], bool]) -> Callable[[Mp, Mp], bool]:
    def compared(a: Mp, b: Mp) -> bool:
        if MP.isnan(a) or MP.isnan(b):
            raise Unknown
        return test(a, b)

    return compared


def _turn(function: Callable[[Mp], Mp]) -> Callable[[Mp], Mp]:
    """Angles past anything that can be reduced are not followed."""
    return lambda x: function(x) if MP.mag(x) < FARTHEST else MP.nan


def _inside(low: float, high: float, function: Callable[[Mp], Mp]) -> Callable[[Mp], Mp]:
    return lambda x: function(x) if low <= x <= high else MP.nan


def _normal(x: Mp) -> Mp:
    return MP.erfc(-x / MP.sqrt(2)) / 2


def _bce(p: Mp, y: Mp) -> Mp:
    return -y * _log(p) - (1 - y) * _log(1 - p)


def _huber(p: Mp, y: Mp) -> Mp:
    return (p - y) ** 2 / 2 if -1 <= p - y <= 1 else abs(p - y) - MP.mpf(1) / 2


def _lgamma(x: Mp) -> Mp:
    return MP.nan if x <= 0 and x == MP.floor(x) else MP.ln(abs(MP.gamma(x)))


def _polygamma(n: Mp, x: Mp) -> Mp:
    """By the recurrence from far out, where Euler and Maclaurin's sum is short (A&S 6.4.6, 6.4.11)."""
    if x <= 0 and x == MP.floor(x):
        return MP.nan
    order, shift = int(n), max(0, MP.prec // 2 - int(MP.floor(x)))
    far = x + shift
    total = MP.ln(far) if order == 0 else -((-1) ** order) * MP.factorial(order - 1) / far**order
    total -= (-1) ** order * MP.factorial(order) / (2 * far ** (order + 1))
    for k in range(1, MP.prec):
        term = MP.bernoulli(2 * k) * MP.rf(2 * k, order) / (2 * k * far ** (2 * k + order))
        total -= (-1) ** order * term
        if abs(term) < MP.eps * abs(total):
            break
    near = sum((1 / (x + i) ** (order + 1) for i in range(shift)), MP.mpf(0))
    return total - (-1) ** order * MP.factorial(order) * near


def _erfinv(x: Mp) -> Mp:
    """Newton's method on erf from a guess in double precision."""
    if not -1 < x < 1:
        return MP.nan
    y = MP.mpf(0)
    for _ in range(MP.prec):
        step = (MP.erf(y) - x) * MP.sqrt(MP.pi) / 2 * MP.exp(y * y)
        y -= step
        if abs(step) <= MP.eps * abs(y):
            break
    return y


def _half_even(x: Mp) -> Mp:
    low = MP.floor(x)
    if x - low == MP.mpf(1) / 2:
        return low if low % 2 == 0 else low + 1
    return low if x - low < MP.mpf(1) / 2 else low + 1


def _towards_zero(x: Mp) -> Mp:
    return MP.floor(x) if x > 0 else MP.ceil(x)


def _over(a: Mp, b: Mp) -> Mp:
    return a / b if b != 0 else MP.nan


def _spread(x: tuple[Mp, ...]) -> Mp:
    """The unbiased variance, by the differences of all pairs."""
    pairs = [(a - b) ** 2 for i, a in enumerate(x) for b in x[:i]]
    return sum(pairs, MP.mpf(0)) / (len(x) * (len(x) - 1)) if len(x) > 1 else MP.nan


SELU = (MP.mpf("1.0507009873554804934193352852946"), MP.mpf("1.6732632423543772848170429916717"))


SCALAR: dict[str, Callable[..., Mp]] = {
    "add": lambda a, b: a + b,
    "sub": lambda a, b: a - b,
    "mul": lambda a, b: a * b,
    "div": lambda a, b: a / b if b != 0 else MP.nan,
    "pow": _power,
    "neg": lambda a: -a,
    "exp": _exp,
    "log": _log,
    "log2": lambda x: _log(x) / MP.ln(2),
    "log10": lambda x: _log(x) / MP.ln(10),
    "log1p": lambda x: _log(1 + x),
    "expm1": lambda x: _exp(x) - 1,
    "sqrt": _inside(0, float("inf"), MP.sqrt),
    "cbrt": lambda x: MP.sign(x) * MP.root(abs(x), 3),
    "abs": lambda x: x if x >= 0 else -x,
    "sign": lambda x: x if MP.isnan(x) else MP.mpf(x > 0) - MP.mpf(x < 0),
    "floor": MP.floor,
    "sin": _turn(MP.sin),
    "cos": _turn(MP.cos),
    "tan": _turn(lambda x: MP.sin(x) / MP.cos(x)),
    "asin": _inside(-1, 1, MP.asin),
    "acos": _inside(-1, 1, lambda x: MP.pi / 2 - MP.asin(x)),
    "atan": MP.atan,
    "atan2": lambda y, x: MP.arg(MP.mpc(x, y)),
    "sinh": lambda x: (_exp(x) - _exp(-x)) / 2,
    "cosh": lambda x: (_exp(x) + _exp(-x)) / 2,
    "tanh": MP.tanh,
    "asinh": lambda x: MP.sign(x) * MP.ln(abs(x) + MP.sqrt(x * x + 1)),
    "acosh": _inside(1, float("inf"), lambda x: MP.ln(x + MP.sqrt(x * x - 1))),
    "atanh": _inside(-1, 1, lambda x: (_log(1 + x) - _log(1 - x)) / 2),
    "erf": _erf,
    "sigmoid": lambda x: (1 + MP.tanh(x / 2)) / 2,
    "logsigmoid": lambda x: -MP.ln(1 + _exp(-x)),
    "softplus": lambda x: x if x > 20 else MP.ln(1 + _exp(x)),
    "relu": lambda x: (x + abs(x)) / 2,
    "leaky_relu": lambda x, slope: x if x > 0 else slope * x,
    "elu": lambda x, alpha: x if x > 0 else alpha * (_exp(x) - 1),
    "gelu": lambda x: x * _normal(x),
    "silu": lambda x: x / (1 + _exp(-x)),
    "sec": lambda x: _over(1, MP.cos(x)),
    "csc": lambda x: _over(1, MP.sin(x)),
    "cot": lambda x: _over(MP.cos(x), MP.sin(x)),
    "asec": lambda x: MP.acos(1 / x) if abs(x) >= 1 else MP.nan,
    "acsc": lambda x: MP.sign(x) * MP.atan2(1, MP.sqrt(x * x - 1)) if abs(x) >= 1 else MP.nan,
    "acot": lambda x: MP.atan2(1, x),
    "sinc": lambda x: MP.sin(MP.pi * x) / (MP.pi * x) if x != 0 else MP.mpf(1),
    "sech": lambda x: 2 / (_exp(x) + _exp(-x)),
    "csch": lambda x: _over(2, _exp(x) - _exp(-x)),
    "coth": lambda x: _over(_exp(x) + _exp(-x), _exp(x) - _exp(-x)),
    "asech": lambda x: MP.ln((1 + MP.sqrt(1 - x * x)) / x) if 0 < x <= 1 else MP.nan,
    "acsch": lambda x: MP.sign(x) * MP.ln((1 + MP.sqrt(1 + x * x)) / abs(x)) if x != 0 else MP.nan,
    "acoth": lambda x: MP.ln((x + 1) / (x - 1)) / 2 if abs(x) > 1 else MP.nan,
    "hypot": lambda a, b: abs(MP.mpc(a, b)),
    "erfc": lambda x: 1 - _erf(x),
    "erfinv": _erfinv,
    "lgamma": _lgamma,
    "gamma": lambda x: MP.nan if x <= 0 and x == MP.floor(x) else MP.gamma(x) if x < 1e6 else MP.nan,
    "digamma": lambda x: _polygamma(0, x),
    "polygamma": _polygamma,
    "logit": lambda x: _log(x) - _log(1 - x),
    "xlogy": lambda x, y: x * _log(y) if y > 0 else (MP.mpf(0) if x == y == 0 else MP.nan),
    "exp2": lambda x: _exp(x * MP.ln(2)),
    "logaddexp": lambda a, b: max(a, b) + MP.ln(1 + _exp(-abs(a - b))),
    "prelu": lambda x, a: x if x > 0 else a * x,
    "selu": lambda x: SELU[0] * (x if x > 0 else SELU[1] * (_exp(x) - 1)),
    "celu": lambda x, alpha: x if x > 0 else alpha * (_exp(_over(x, alpha)) - 1),
    "relu6": lambda x: min(max(x, MP.mpf(0)), MP.mpf(6)),
    "hardtanh": lambda x, lo, hi: min(max(x, lo), hi),
    "hardsigmoid": lambda x: min(max(x + 3, MP.mpf(0)), MP.mpf(6)) / 6,
    "hardswish": lambda x: x * min(max(x + 3, MP.mpf(0)), MP.mpf(6)) / 6,
    "softshrink": lambda x, lambd: x - lambd if x > lambd else x + lambd if x < -lambd else MP.mpf(0),
    "hardshrink": lambda x, lambd: x if abs(x) > lambd else MP.mpf(0),
    "mish": lambda x: x * ((1 + _exp(x)) ** 2 - 1) / ((1 + _exp(x)) ** 2 + 1),
    "softsign": lambda x: x / (1 + x) if x > 0 else x / (1 - x),
    "tanhshrink": lambda x: x - (_exp(2 * x) - 1) / (_exp(2 * x) + 1),
    "ceil": MP.ceil,
    "round": _half_even,
    "trunc": _towards_zero,
    "frac": lambda x: x - _towards_zero(x),
    "remainder": lambda a, b: a - b * MP.floor(_over(a, b)),
    "fmod": lambda a, b: a - b * _towards_zero(_over(a, b)),
    "heaviside": lambda x, value: value if x == 0 else MP.mpf(x > 0),
    "max": max,
    "min": min,
    "clamp": lambda x, lo, hi: lo if x < lo else min(x, hi),
    "where": lambda c, a, b: a if c else b,
    "mse": lambda p, y: (p - y) ** 2,
    "mae": lambda p, y: abs(p - y),
    "bce": _bce,
    "binary_cross_entropy": _bce,
    "bce_with_logits": lambda z, y: MP.ln(1 + _exp(z)) - z * y,
    "hinge": lambda p, y: 1 - y * p if y * p < 1 else MP.mpf(0),
    "huber": _huber,
    "lt": _compared(operator.lt),
    "le": _compared(operator.le),
    "gt": _compared(operator.gt),
    "ge": _compared(operator.ge),
    "eq": _compared(operator.eq),
    "ne": _compared(operator.ne),
    "and": lambda a, b: a and b,
    "or": lambda a, b: a or b,
    "not": lambda a: not a,
}

LOSSES = ("mse", "mae", "bce", "binary_cross_entropy", "bce_with_logits", "hinge", "huber")
WHOLE: dict[str, Callable[..., Mp]] = {
    "sum": lambda x: sum(x, MP.mpf(0)),
    "mean": lambda x: sum(x, MP.mpf(0)) / len(x),
    "dot": lambda a, b: sum((p * q for p, q in zip(a, b, strict=True)), MP.mpf(0)),
    "norm": lambda x: MP.sqrt(sum((p * p for p in x), MP.mpf(0))),
    "amax": max,
    "amin": min,
    "prod": MP.fprod,
    "var": _spread,
    "std": lambda x: MP.sqrt(_spread(x)),
    "logsumexp": lambda x: MP.ln(sum((_exp(p) for p in x), MP.mpf(0))),
    "softmax": lambda x: tuple(1 / sum((_exp(q - p) for q in x), MP.mpf(0)) for p in x),
    "log_softmax": lambda x: tuple(-MP.ln(sum((_exp(q - p) for q in x), MP.mpf(0))) for p in x),
    "cumsum": lambda x: tuple(sum(x[: i + 1], MP.mpf(0)) for i in range(len(x))),
    "cumprod": lambda x: tuple(MP.fprod(x[: i + 1]) for i in range(len(x))),
    "flip": lambda x: tuple(reversed(x)),
    "size": lambda x: MP.mpf(len(x)),
}
KNOWN = SCALAR.keys() | WHOLE.keys()


def apply(op: str, args: Sequence[Mp]) -> Mp:
    """One function over numbers or vectors; a loss is the mean over its elements."""
    if op in WHOLE:
        length = max((len(a) for a in args if isinstance(a, tuple)), default=1)
        return WHOLE[op](*(_wide(a, length) for a in args))
    if not any(isinstance(a, tuple) for a in args):
        return SCALAR[op](*args)
    length = next(len(a) for a in args if isinstance(a, tuple))
    found = tuple(SCALAR[op](*row) for row in zip(*(_wide(a, length) for a in args), strict=True))
    return sum(found, MP.mpf(0)) / length if op in LOSSES else found


def _wide(a: Mp, length: int) -> tuple[Mp, ...]:
    return a if isinstance(a, tuple) else (a,) * length


def number(literal: str) -> Mp:
    """A number as typed, to the precision that is set now."""
    constants = {"pi": MP.pi, "e": MP.e, "inf": MP.inf, "nan": MP.nan}
    return +constants[literal] if literal in constants else MP.mpf(literal)


def node_value(node: Node, values: Sequence[Mp], point: Mapping[str, Mp]) -> Mp:
    """The value of one node over those before it."""
    if node.op == INPUT:
        return point[node.id]
    if node.op == NUMBER:
        return number(node.literal)
    args = [values[a] for a in node.args]
    if node.op == VECTOR:
        return tuple(args)
    if node.op == "item":
        return args[0][int(node.literal)]
    return apply(node.op, args)


def evaluate(graph: Graph, point: Mapping[str, Mp], held: Mapping[int, Mp] | None = None) -> Mp:
    """The output's value; ``held`` are nodes whose value is given instead of computed."""
    values: list[Mp] = []
    for i, node in enumerate(graph.nodes):
        values.append(held[i] if held and i in held else node_value(node, values, point))
    return values[graph.output]


def lifted(value: Value) -> Mp:
    """A plain value, exactly as the float that it is."""
    return tuple(MP.mpf(v) for v in value) if isinstance(value, tuple) else MP.mpf(value)


def settled(compute: Callable[[], Mp]) -> Mp:
    """A number computed at rising precision until two agree; nan where they never do."""
    before = MP.nan
    for digits in PRECISIONS:
        with MP.workdps(digits):
            try:
                found = real(compute())
            except Unknown:
                return MP.nan
        if before == found or abs(before - found) <= SETTLED * abs(found):
            return found
        if digits >= 600 and abs(before) ** 4 < MP.mpf(10) ** -digits > abs(found) ** 2:
            return MP.mpf(0)
        before = found
    return MP.nan


def slope(function: Callable[[Mp], Mp], x: Mp) -> Mp:
    """The derivative of a real function; nan where a quotient would lose it in the size of the function."""

    def quotient() -> Mp:
        size, found = abs(function(x)), real(MP.diff(function, x))
        return found if size < 1e100 or abs(found) > size * 1e-100 else MP.nan

    return settled(quotient)


def sides(program: str, x: float) -> tuple[Mp, Mp]:
    """The difference quotients to the right and to the left, at a step of 1e-20."""
    graph = read(program).graph
    assert graph is not None
    here = evaluate(graph, {"x": lifted(x)})
    steps = MP.mpf(10) ** -20, -(MP.mpf(10) ** -20)
    right, left = ((evaluate(graph, {"x": lifted(x) + h}) - here) / h for h in steps)
    return right, left


def output(graph: Graph, point: Mapping[str, Value]) -> Mp:
    """The output's value, where it is a number."""
    exact = {n: lifted(v) for n, v in point.items()}
    return settled(lambda: evaluate(graph, exact))


def gradient(graph: Graph, point: Mapping[str, Value], name: str) -> Mp:
    """The derivative of the output by an input, a tuple for a vector."""
    return gradient_at(graph, point, name, {})


def gradient_at(graph: Graph, point: Mapping[str, Value], name: str, moved: Mapping[str, Mp]) -> Mp:
    """The derivative by an input, at a point of which some inputs are given to more digits."""
    exact = {**{n: lifted(v) for n, v in point.items()}, **moved}
    value = exact[name]
    if not isinstance(value, tuple):
        return slope(lambda x: evaluate(graph, {**exact, name: x}), value)

    def along(i: int) -> Callable[[Mp], Mp]:
        return lambda x: evaluate(graph, {**exact, name: (*value[:i], x, *value[i + 1 :])})

    return tuple(slope(along(i), value[i]) for i in range(len(value)))


def flat(x: Mp) -> tuple[Mp, ...]:
    """The components of a number or a vector."""
    return x if isinstance(x, tuple) else (x,)


def held(value: Value, dtype: str) -> Value:
    """A plain value as the dtype holds it."""
    if isinstance(value, tuple):
        return tuple(float(np.dtype(dtype).type(v)) for v in value)
    return float(np.dtype(dtype).type(value))


def exact_parts(exact: Any) -> tuple[Mp, ...]:
    """The digits of an answer as numbers."""
    return tuple(MP.mpf(part) for part in (exact if isinstance(exact, tuple | list) else (exact,)))


def near(got: Mp, true: Mp, relative: float = 1e-30, absolute: float = 0.0) -> bool:
    """Whether two numbers agree to so much."""
    if got != got or true != true:
        return False
    return bool(got == true or abs(got - true) <= relative * abs(true) + absolute)
