"""Random programs for hypothesis: several lines, one to three inputs, most functions, vectors too."""

from __future__ import annotations

import os
from dataclasses import dataclass

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from triptych.messages import Value

UNARY = (
    "exp log log2 log10 log1p expm1 sqrt cbrt abs sign floor sin cos tan asin acos atan sinh cosh tanh asinh "
    "acosh atanh erf sigmoid logsigmoid softplus relu leaky_relu elu gelu silu sec csc cot asec acsc acot "
    "sech csch coth asech acsch acoth sinc erfc erfinv lgamma digamma logit exp2 ceil round trunc frac "
    "heaviside selu celu relu6 hardtanh hardsigmoid hardswish softshrink hardshrink mish softsign tanhshrink"
).split()
BINARY = (
    "max min atan2 mse mae bce_with_logits hinge huber bce "
    "hypot xlogy logaddexp prelu remainder fmod celu softshrink"
).split()
NUMBERS = ("0", "1", "2", "3", "0.5", "0.1", "7", "1e-3", "pi", "e", "(1/3)", "100")
REDUCTIONS = ("sum", "mean", "norm", "max", "min", "prod", "var", "std", "logsumexp")
WHOLES = ("", "softmax", "log_softmax", "cumsum", "flip")
DEEPEST = 3
INPUTS = ("x", "w", "b")


@dataclass(frozen=True)
class Program:
    """A text and a point for it."""

    text: str
    point: dict[str, Value]
    dtype: str


def quiet(examples: int) -> settings:
    """The same examples in every run, as a check has to be; TRIPTYCH_HUNT looks for new ones instead."""
    hunt = int(os.environ.get("TRIPTYCH_HUNT", "0"))
    return settings(
        max_examples=hunt or examples,
        derandomize=not hunt,
        deadline=None,
        print_blob=True,
        suppress_health_check=[
            HealthCheck.too_slow,
            HealthCheck.data_too_large,
            HealthCheck.large_base_example,
        ],
    )


def expressions(names: tuple[str, ...], depth: int = DEEPEST) -> st.SearchStrategy[str]:
    """An expression over these names."""
    leaf = st.one_of(st.sampled_from(names), st.sampled_from(names), st.sampled_from(NUMBERS))
    if depth == 0:
        return leaf
    inner = expressions(names, depth - 1)
    infix = st.builds("({} {} {})".format, inner, st.sampled_from("+-*/"), inner)
    calls = st.builds("{}({})".format, st.sampled_from(UNARY), inner)
    powers = st.builds("({})^{}".format, inner, st.sampled_from(("2", "3", "0.5", "(-1)", "(1/3)", *names)))
    two = st.builds("{}({}, {})".format, st.sampled_from(BINARY), inner, inner)
    signs = st.builds("(-{})".format, inner)
    clamps = st.builds("clamp({}, -1, 2)".format, inner)
    tests = st.builds("{} {} {}".format, inner, st.sampled_from(("<", "<=", ">", ">=", "==", "!=")), inner)
    joined = st.one_of(tests, st.builds("{} {} {}".format, tests, st.sampled_from(("and", "or")), tests))
    choices = st.builds("where({}, {}, {})".format, joined, inner, inner)
    return st.one_of(leaf, infix, infix, calls, calls, powers, two, signs, clamps, choices)


def numbers() -> st.SearchStrategy[float]:
    """Mostly ordinary numbers; a few that are large, small, whole or on an edge."""
    ordinary = st.floats(-3, 3, width=32).map(lambda x: round(x, 3))
    strange = st.sampled_from((0.0, 1.0, -1.0, 1e-8, 20.0, 50.0, 100.0, -100.0, 800.0, 1e5, -2.0, 3.0))
    return st.one_of(ordinary, ordinary, ordinary, strange)


def vectors() -> st.SearchStrategy[tuple[float, ...]]:
    """Vectors of three numbers, so that any two of them fit together."""
    return st.tuples(numbers(), numbers(), numbers())


@st.composite
def programs(draw: st.DrawFn, depth: int = DEEPEST) -> Program:
    """A program of numbers."""
    inputs = INPUTS[: draw(st.integers(1, 3))]
    lines, names = [], inputs
    for k in range(draw(st.integers(1, 3))):
        lines.append(f"t{k} = {draw(expressions(names, depth))}")
        names = (*names, f"t{k}")
    point: dict[str, Value] = {name: draw(numbers()) for name in inputs}
    return Program("\n".join(lines), point, draw(st.sampled_from(("float32", "float64"))))


@st.composite
def vector_programs(draw: st.DrawFn) -> Program:
    """A program over vectors of three numbers that ends in one number."""
    inputs = INPUTS[: draw(st.integers(1, 2))]
    line = draw(expressions((*inputs, "v"), 2))
    whole = draw(st.sampled_from(WHOLES))
    ends = [
        f"{draw(st.sampled_from(REDUCTIONS))}(t + v)",
        f"dot({whole}(t), v)",
        f"sum({whole}(t)*[1, 2, 3])",
        "t[1] + v[0]*v[2]",
    ]
    text = f"t = ({line}) + 0*v\nz = {draw(st.sampled_from(ends))}"
    point: dict[str, Value] = {"v": draw(vectors())}
    point |= {name: draw(st.one_of(numbers(), vectors())) for name in inputs}
    return Program(text, point, draw(st.sampled_from(("float32", "float64"))))


def squares(depth: int) -> st.SearchStrategy[str]:
    """An expression that is a matrix of two by two."""
    leaf = st.sampled_from(("A", "B", "A.T", "[[1, c], [x[0], -2]]", "outer(x, x)"))
    if depth == 0:
        return leaf
    inner, row = squares(depth - 1), pairs(depth - 1)
    return st.one_of(
        leaf,
        st.builds("({} {} {})".format, inner, st.sampled_from("+-*@@"), inner),
        st.builds("({} {} {})".format, inner, st.sampled_from("+-*"), row),
        st.builds("{}({})".format, st.sampled_from(("tanh", "exp", "sigmoid", "transpose", "sin")), inner),
        st.builds("softmax({}, dim={})".format, inner, st.sampled_from((0, 1, -1))),
        st.builds("(c*{})".format, inner),
        st.builds("diag({})".format, row),
        st.builds("reshape(cat([{}, {}]), (2, -1))".format, row, row),
        st.builds("einsum('{}', {}, {})".format, st.sampled_from(("ij,kj->ik", "ij,ji->ij")), inner, inner),
        st.builds("({} - mean({}, dim={}, keepdim=True))".format, inner, inner, st.sampled_from((0, 1))),
        st.builds("where({} > 0, {}, {})".format, inner, inner, inner),
    )


def pairs(depth: int) -> st.SearchStrategy[str]:
    """An expression that is a vector of two numbers."""
    if depth == 0:
        return st.sampled_from(("x", "[c, 2]", "A[0]", "B[:, 1]"))
    inner, row = squares(depth - 1), pairs(depth - 1)
    reduced = st.sampled_from(("sum", "mean", "norm", "max", "prod", "logsumexp"))
    return st.one_of(
        st.builds("({} @ {})".format, inner, row),
        st.builds("({} @ {})".format, row, inner),
        st.builds("{}({}, dim={})".format, reduced, inner, st.sampled_from((0, 1, -2))),
        st.builds("({} {} {})".format, row, st.sampled_from("+-*"), row),
        st.builds("{}[{}]".format, inner, st.sampled_from((0, 1, -1))),
        st.builds("diag({})".format, inner),
        st.builds("hstack([sum({}), {}[1]])".format, inner, row),
        st.builds("einsum('ij,{}', {}, {})".format, st.sampled_from(("j->i", "i->j", "i->i")), inner, row),
    )


@st.composite
def matrix_programs(draw: st.DrawFn) -> Program:
    """A program over matrices of two by two that ends in one number."""
    ends = "sum(M)|trace(M)|norm(M)|x @ M @ x|M[0][1]*M[-1][0]|max(M)|mse(M, x)|dot(M[1], x)".split("|")
    text = f"M = {draw(squares(2))}\nz = {draw(st.sampled_from(ends))} + 0*c*A[0][0]*B[0][0]*x[0]"
    two = st.tuples(numbers(), numbers())
    point: dict[str, Value] = {"A": draw(st.tuples(two, two)), "B": draw(st.tuples(two, two)), "x": draw(two)}
    return Program(text, point | {"c": draw(numbers())}, draw(st.sampled_from(("float32", "float64"))))
