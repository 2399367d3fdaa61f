"""Every row of the table of functions: a program that shows it, ordinary points, and its edges.

An edge is a point with the kind of verdict that has to stand there, in each dtype where it differs.
"""

from __future__ import annotations

from dataclasses import dataclass

from triptych.messages import Value

Point = dict[str, Value]


@dataclass(frozen=True)
class Edge:
    """A point and, for each input that is asked about, the verdict there."""

    point: Point
    kinds: dict[str, str]
    dtypes: tuple[str, ...] = ("float32", "float64")


@dataclass(frozen=True)
class Row:
    """One function: its program, points where all is ordinary, and edges."""

    program: str
    points: tuple[Point, ...]
    edges: tuple[Edge, ...] = ()


def unary(program: str, points: str, *edges: Edge) -> Row:
    """A function of x at numbers that are written with spaces between."""
    return Row(program, tuple({"x": float(x)} for x in points.split()), edges)


def at(kind: str, *xs: float, dtype: str = "") -> tuple[Edge, ...]:
    """The same verdict at each of these numbers."""
    dtypes = (dtype,) if dtype else ("float32", "float64")
    return tuple(Edge({"x": x}, {"x": kind}, dtypes) for x in xs)


def pairs(program: str, names: str, points: str, *edges: Edge) -> Row:
    """A function of two inputs; the numbers of a point are parted by a comma."""
    first, second = names.split()
    found = tuple(tuple(map(float, point.split(","))) for point in points.split())
    return Row(program, tuple({first: a, second: b} for a, b in found), edges)


def edge(kinds: dict[str, str], dtype: str = "", **point: Value) -> Edge:
    """One point of several inputs."""
    return Edge(point, kinds, (dtype,) if dtype else ("float32", "float64"))


LOW = "-2.5 -0.7 0.3 1.1 4.5"
POSITIVE = "0.02 0.6 1 2.5 37"
TWO = "-2.5,0.3 0.7,1.9 3,-1.25 -4.5,-2"

ARITHMETIC = {
    "add": pairs("a + b", "a b", TWO),
    "sub": pairs("a - b", "a b", TWO),
    "mul": pairs("a*b", "a b", TWO, edge({"a": "agree"}, a=1.0, b=0.0)),
    "div": pairs(
        "a/b",
        "a b",
        TWO,
        edge({"a": "domain", "b": "domain"}, a=1.0, b=0.0),
        edge({"b": "domain"}, a=0.0, b=0.0),
    ),
    "pow": pairs(
        "a^b",
        "a b",
        "0.3,2.5 2,3 1.7,-0.5 5,0.2 1,4",
        edge({"a": "domain", "b": "domain"}, a=-8.0, b=1 / 3),
        edge({"a": "domain"}, a=0.0, b=-1.0),
        edge({"a": "kink"}, a=0.0, b=0.5),
        edge({"a": "agree"}, a=0.0, b=2.0),
        edge({"a": "agree"}, a=-2.0, b=3.0),
        edge({"a": "agree"}, a=0.0, b=0.0),
        edge({"a": "overflow", "b": "overflow"}, a=10.0, b=390.0),
    ),
    "neg": unary("-x", LOW, *at("agree", 0.0)),
}
POWERS = {
    "exp": unary("exp(x)", LOW, *at("overflow", 100.0, dtype="float32"), *at("overflow", 800.0)),
    "log": unary("log(x)", POSITIVE, *at("domain", -1.0, 0.0), *at("agree", 1e-30, 1e30)),
    "log2": unary("log2(x)", POSITIVE, *at("domain", -1.0, 0.0)),
    "log10": unary("log10(x)", POSITIVE, *at("domain", -1.0, 0.0)),
    "log1p": unary("log1p(x)", "-0.7 -0.01 0.3 2 40", *at("domain", -1.5, -1.0), *at("agree", 1e-20)),
    "expm1": unary("expm1(x)", LOW, *at("agree", 1e-20), *at("saturated", -50.0), *at("overflow", 800.0)),
    "sqrt": unary("sqrt(x)", POSITIVE, *at("domain", -1.0), *at("kink", 0.0)),
    "cbrt": unary("cbrt(x)", "-37 -1 -0.3 0.6 8", *at("kink", 0.0)),
    "exp2": unary("exp2(x)", LOW, *at("agree", -2000.0), *at("overflow", 2000.0)),
    "hypot": pairs("hypot(a, b)", "a b", TWO, edge({"a": "kink", "b": "kink"}, a=0.0, b=0.0)),
    "logit": unary("logit(x)", "0.02 0.3 0.5 0.9", *at("domain", 0.0, 1.0, -0.5, 1.5)),
    "xlogy": pairs(
        "xlogy(x, y)",
        "x y",
        "0.3,2.5 -2,3 5,0.2",
        edge({"x": "agree", "y": "agree"}, x=0.0, y=2.0),
        edge({"x": "kink", "y": "kink"}, x=0.0, y=0.0),
        edge({"x": "domain", "y": "domain"}, x=1.0, y=-1.0),
        edge({"x": "domain", "y": "domain"}, x=0.0, y=-1.0),
    ),
    "logaddexp": pairs("logaddexp(a, b)", "a b", TWO, edge({"a": "agree"}, a=1000.0, b=1000.0)),
}
TRIGONOMETRY = {
    "sin": unary("sin(x)", LOW, *at("agree", 0.0)),
    "cos": unary("cos(x)", LOW, *at("agree", 0.0)),
    "tan": unary("tan(x)", LOW, *at("agree", 0.0)),
    "asin": unary("asin(x)", "-0.9 -0.3 0.1 0.6 0.8", *at("domain", 1.5, -7.0), *at("kink", 1.0, -1.0)),
    "acos": unary("acos(x)", "-0.9 -0.3 0.1 0.6 0.8", *at("domain", 1.5, -7.0), *at("kink", 1.0, -1.0)),
    "atan": unary("atan(x)", LOW, *at("agree", 0.0, 1e10)),
    "atan2": pairs(
        "atan2(y, x)",
        "y x",
        TWO,
        edge({"y": "domain", "x": "domain"}, y=0.0, x=0.0),
        edge({"y": "kink"}, y=0.0, x=-1.0),
        edge({"y": "agree", "x": "agree"}, y=0.0, x=1.0),
    ),
    "sec": unary("sec(x)", "-2.5 -0.7 0.3 1.1", *at("agree", 0.0)),
    "csc": unary("csc(x)", "-2.5 -0.7 0.3 1.1", *at("domain", 0.0)),
    "cot": unary("cot(x)", "-2.5 -0.7 0.3 1.1", *at("domain", 0.0)),
    "asec": unary("asec(x)", "-2.5 -1.25 1.5 30", *at("domain", 0.5, 0.0), *at("kink", 1.0, -1.0)),
    "acsc": unary("acsc(x)", "-2.5 -1.25 1.5 30", *at("domain", 0.5, 0.0), *at("kink", 1.0, -1.0)),
    "acot": unary("acot(x)", LOW, *at("agree", 0.0, 1e10, -1e10)),
    "sinc": unary("sinc(x)", "-2.5 -0.7 0.3 1.1", *at("agree", 0.0), *at("cancellation", 1e-30)),
}
HYPERBOLIC = {
    "sinh": unary("sinh(x)", LOW, *at("overflow", 800.0, -800.0)),
    "cosh": unary("cosh(x)", LOW, *at("overflow", 800.0, -800.0)),
    "tanh": unary(
        "tanh(x)",
        "-1.5 -0.7 0.3 1.1",
        *at("saturated", 10.0, dtype="float32"),
        *at("saturated", 25.0, -40.0, 100.0, dtype="float64"),
    ),
    "asinh": unary("asinh(x)", LOW, *at("agree", 0.0)),
    "acosh": unary("acosh(x)", "1.5 2 4.25 30", *at("domain", 0.5, -2.0), *at("kink", 1.0)),
    "atanh": unary("atanh(x)", "-0.9 -0.3 0.1 0.6", *at("domain", 1.0, -1.0, 2.0)),
    "erf": unary("erf(x)", "-1.5 -0.3 0.1 0.6 2", *at("agree", 0.0)),
    "sech": unary("sech(x)", LOW, *at("agree", 0.0), *at("overflow", 800.0)),
    "csch": unary("csch(x)", LOW, *at("domain", 0.0)),
    "coth": unary("coth(x)", "-2.5 -0.7 0.3 1.1", *at("domain", 0.0)),
    "asech": unary("asech(x)", "0.1 0.3 0.7 0.9", *at("domain", 0.0, -0.5, 1.5), *at("kink", 1.0)),
    "acsch": unary("acsch(x)", LOW, *at("domain", 0.0)),
    "acoth": unary("acoth(x)", "-2.5 -1.25 1.5 30", *at("domain", 0.5, 1.0, -1.0)),
    "erfc": unary("erfc(x)", "-1.5 -0.3 0.1 0.6 2", *at("agree", 0.0, 5.0)),
    "erfinv": unary("erfinv(x)", "-0.9 -0.3 0.1 0.6", *at("domain", 1.0, -1.0, 2.0)),
    "lgamma": unary("lgamma(x)", "-2.5 -0.7 0.3 1.1 4.5 37", *at("domain", 0.0, -1.0, -3.0)),
    "gamma": unary("gamma(x)", "-2.5 -0.7 0.3 1.1 4.5 20", *at("domain", 0.0, -1.0, -3.0)),
    "digamma": unary("digamma(x)", "-2.5 -0.7 0.3 1.1 4.5 37", *at("domain", 0.0, -1.0, -3.0)),
    "polygamma": unary("polygamma(2, x)", "0.3 1.1 4.5 37", *at("domain", 0.0, -1.0, -3.0)),
}
ACTIVATIONS = {
    "sigmoid": unary(
        "sigmoid(x)",
        "-4 -1 0.2 2",
        *at("saturated", 17.0, 32.0, 40.0, 88.0, dtype="float32"),
        *at("saturated", 37.0, 40.0, 100.0, 200.0, dtype="float64"),
        *at("cancellation", 12.0, dtype="float32"),
        *at("cancellation", 32.0, dtype="float64"),
    ),
    "logsigmoid": unary("logsigmoid(x)", "-4 -1 0.2 2", *at("agree", 30.0, -200.0)),
    "softplus": unary("softplus(x)", "-4 -1 0.2 2 25", *at("kink", 20.0), *at("agree", -30.0)),
    "relu": unary("relu(x)", LOW, *at("kink", 0.0)),
    "leaky_relu": unary("leaky_relu(x)", LOW, *at("kink", 0.0)),
    "elu": unary("elu(x)", LOW, *at("agree", 0.0)),
    "gelu": unary("gelu(x)", "-1.5 -0.3 0.1 0.6 2", *at("agree", 0.0)),
    "silu": unary("silu(x)", "-0.7 0.3 1.1 4.5", *at("agree", 0.0)),
    "prelu": pairs("prelu(x, a)", "x a", TWO, edge({"x": "kink"}, x=0.0, a=0.25)),
    "selu": unary("selu(x)", LOW, *at("kink", 0.0)),
    "celu": unary("celu(x, 2)", LOW, *at("agree", 0.0)),
    "relu6": unary("relu6(x)", LOW, *at("kink", 0.0, 6.0), *at("agree", 7.0)),
    "hardtanh": unary("hardtanh(x)", LOW, *at("kink", 1.0, -1.0)),
    "hardsigmoid": unary("hardsigmoid(x)", LOW, *at("kink", 3.0, -3.0)),
    "hardswish": unary("hardswish(x)", LOW, *at("kink", 3.0, -3.0)),
    "softshrink": unary("softshrink(x)", LOW, *at("kink", 0.5, -0.5)),
    "hardshrink": unary("hardshrink(x)", LOW, *at("kink", 0.5, -0.5)),
    "mish": unary("mish(x)", "-0.7 0.3 1.1 4.5", *at("agree", 0.0, 30.0)),
    "softsign": unary("softsign(x)", LOW, *at("agree", 0.0), *at("rounding", 1e3)),
    "tanhshrink": unary("tanhshrink(x)", LOW, *at("agree", 0.0), *at("rounding", 1e-3)),
}
PIECEWISE = {
    "abs": unary("abs(x)", LOW, *at("kink", 0.0)),
    "sign": unary("sign(x)", LOW, *at("kink", 0.0)),
    "floor": unary("floor(x)", LOW, *at("kink", 0.0, 2.0, -3.0)),
    "max": pairs("max(a, b)", "a b", TWO, edge({"a": "kink", "b": "kink"}, a=1.5, b=1.5)),
    "min": pairs("min(a, b)", "a b", TWO, edge({"a": "kink", "b": "kink"}, a=1.5, b=1.5)),
    "clamp": unary("clamp(x, -1, 2)", "-0.7 0.3 1.1", *at("kink", -1.0, 2.0), *at("clamped", -1.5, 4.0)),
    "where": Row(
        "where(x > 0, x^2*w, w/x)",
        ({"x": 0.5, "w": 3.0}, {"x": -2.0, "w": 0.7}),
        (edge({"x": "domain"}, x=0.0, w=1.0),),
    ),
    "lt": pairs("where(a < b, a*b, a)", "a b", TWO, edge({"a": "kink"}, a=2.0, b=2.0)),
    "le": pairs("where(a <= b, a*b, a)", "a b", TWO, edge({"a": "kink"}, a=2.0, b=2.0)),
    "gt": pairs("where(a > b, a*b, a)", "a b", TWO, edge({"a": "kink"}, a=2.0, b=2.0)),
    "ge": pairs("where(a >= b, a*b, a)", "a b", TWO, edge({"a": "kink"}, a=2.0, b=2.0)),
    "eq": pairs("where(a == b, a*b, a^2)", "a b", TWO),
    "ne": pairs("where(a != b, a*b, a^2)", "a b", TWO),
    "and": pairs("where(a > 0 and b > 0, a*b, a^2)", "a b", TWO),
    "or": pairs("where(a > 0 or b > 0, a*b, a^2)", "a b", TWO),
    "not": pairs("where(not a > 0, a*b, a^2)", "a b", TWO, edge({"a": "kink"}, a=0.0, b=2.0)),
    "ceil": unary("ceil(x)", LOW, *at("kink", 0.0, 2.0, -3.0)),
    "round": unary("round(x)", "-2.4 -0.7 0.3 1.1 4.6", *at("kink", 0.5, 2.5, -1.5), *at("agree", 0.0, 2.0)),
    "trunc": unary("trunc(x)", LOW, *at("kink", 2.0, -3.0), *at("agree", 0.0)),
    "frac": unary("frac(x)", LOW, *at("kink", 2.0, -3.0), *at("agree", 0.0)),
    "remainder": pairs(
        "remainder(a, b)",
        "a b",
        "-2.5,0.3 0.7,1.9 3,-1.25 -4.5,-2",
        edge({"a": "kink", "b": "kink"}, a=6.0, b=3.0),
        edge({"a": "agree", "b": "agree"}, a=6.0, b=0.1),
        edge({"a": "domain", "b": "domain"}, a=6.0, b=0.0),
    ),
    "fmod": pairs(
        "fmod(a, b)",
        "a b",
        "-2.5,0.3 0.7,1.9 3,-1.25 -4.5,-2",
        edge({"a": "kink", "b": "kink"}, a=-6.0, b=3.0),
        edge({"a": "agree"}, a=0.0, b=3.0),
        edge({"a": "domain", "b": "domain"}, a=6.0, b=0.0),
    ),
    "heaviside": unary("heaviside(x)", LOW, *at("kink", 0.0)),
}
LOSSES = {
    "mse": pairs("mse(p, y)", "p y", TWO, edge({"p": "agree", "y": "agree"}, p=1.0, y=1.0)),
    "mae": pairs("mae(p, y)", "p y", TWO, edge({"p": "kink", "y": "kink"}, p=1.0, y=1.0)),
    "bce": pairs(
        "bce(p, y)",
        "p y",
        "0.3,0 0.6,1 0.25,0.5 0.75,1",
        edge({"p": "domain"}, p=1.5, y=0.0),
        edge({"p": "domain"}, p=0.0, y=1.0),
        edge({"p": "domain"}, p=1.0, y=0.0),
        edge({"p": "clamped"}, p=1e-10, y=1.0),
    ),
    "binary_cross_entropy": pairs(
        "binary_cross_entropy(p, y)",
        "p y",
        "0.3,0 0.6,1 0.25,0.5 0.75,1",
        edge({"p": "domain"}, p=1.5, y=0.0),
        edge({"p": "domain"}, p=0.0, y=1.0),
        edge({"p": "domain"}, p=1.0, y=0.0),
        edge({"p": "agree"}, p=1e-10, y=1.0),
        edge({"p": "clamped"}, p=1e-13, y=1.0),
    ),
    "bce_with_logits": pairs("bce_with_logits(z, y)", "z y", "-2.5,0 0.7,1 3,0 -1,0.25"),
    "hinge": pairs("hinge(p, y)", "p y", "0.3,1 2.5,1 -0.4,-1", edge({"p": "kink"}, p=1.0, y=1.0)),
    "huber": pairs("huber(p, y)", "p y", "0.3,0.1 2.5,1 -4,1", edge({"p": "agree"}, p=2.0, y=1.0)),
}
VECTORS = {
    "sum": Row("sum(x^2)", ({"x": (1.0, -2.5, 3.0)},)),
    "mean": Row("mean(x^2)", ({"x": (1.0, -2.5, 3.0)}, {"x": (0.7,)})),
    "dot": Row("dot(a, b)", ({"a": (1.0, -2.5, 3.0), "b": (0.3, 4.0, -1.25)},)),
    "norm": Row("norm(x)", ({"x": (1.0, -2.5, 3.0)},), (edge({"x": "kink"}, x=(0.0, 0.0)),)),
    "amax": Row("max(x)", ({"x": (1.0, -2.5, 3.0)},), (edge({"x": "kink"}, x=(1.0, 3.0, 3.0)),)),
    "amin": Row("min(x)", ({"x": (1.0, -2.5, 3.0)},), (edge({"x": "kink"}, x=(1.0, 1.0, 3.0)),)),
    "size": Row("sum(x^3)/size(x)", ({"x": (1.0, -2.5, 3.0)},)),
    "prod": Row(
        "prod(x)",
        ({"x": (1.0, -2.5, 3.0)},),
        (edge({"x": "agree"}, x=(0.0, -2.5, 3.0)), edge({"x": "agree"}, x=(0.0, 0.0, 3.0))),
    ),
    "var": Row("var(x)", ({"x": (1.0, -2.5, 3.0)},), (edge({"x": "domain"}, x=(1.0,)),)),
    "std": Row(
        "std(x)",
        ({"x": (1.0, -2.5, 3.0)},),
        (edge({"x": "domain"}, x=(1.0,)), edge({"x": "kink"}, x=(2.0, 2.0))),
    ),
    "logsumexp": Row(
        "logsumexp(x)",
        ({"x": (1.0, -2.5, 3.0)}, {"x": (0.7,)}),
        (edge({"x": "cancellation"}, x=(1000.0, 1000.0)),),
    ),
    "softmax": Row(
        "dot(softmax(x), [1, -2, 4])",
        ({"x": (1.0, -2.5, 0.75)},),
        (edge({"x": "agree"}, x=(1000.0, 1000.0, 1000.0)), edge({"x": "saturated"}, x=(100.0, 0.0, 1.0))),
    ),
    "log_softmax": Row(
        "dot(log_softmax(x), [1, -2, 4])",
        ({"x": (1.0, -2.5, 0.75)},),
        (edge({"x": "rounding"}, x=(1000.0, 1000.0, 1000.0)),),
    ),
    "cumsum": Row("dot(cumsum(x^2), [1, -2, 4])", ({"x": (1.0, -2.5, 0.75)},)),
    "cumprod": Row(
        "dot(cumprod(x^2 - 1), [1, -2, 4, 3])", ({"x": (1.5, -2.5, 0.75, 2.0)}, {"x": (1.5, 1.0, 0.75, -1.0)})
    ),
    "flip": Row("dot(flip(x), x^2)", ({"x": (1.0, -2.5, 0.75)},)),
}
ROWS: dict[str, Row] = {
    **ARITHMETIC,
    **POWERS,
    **TRIGONOMETRY,
    **HYPERBOLIC,
    **ACTIVATIONS,
    **PIECEWISE,
    **LOSSES,
    **VECTORS,
}
