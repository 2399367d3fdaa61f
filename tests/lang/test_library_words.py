"""The words of PyTorch, NumPy, Python's math and computer algebra, each read as a function here."""

from __future__ import annotations

import pytest

from triptych.lang.ops import FREE
from triptych.lang.parse import read

WORDS = {
    "torch.special.expit(x)": "sigmoid(x)",
    "torch.special.gammaln(x)": "lgamma(x)",
    "math.lgamma(x)": "lgamma(x)",
    "torch.special.erfcinv(x)": "erfinv(1 - x)",
    "torch.special.log_softmax(x, dim=0)": "log_softmax(x, dim=0)",
    "torch.special.xlog1py(x, y)": "xlogy(x, 1 + y)",
    "torch.special.ndtr(x)": "erfc(-x/sqrt(2))/2",
    "F.softmax(x, dim=-1)": "softmax(x, dim=-1)",
    "torch.softmax(x, 0)": "softmax(x, dim=0)",
    "x.cumsum(-1)": "cumsum(x, dim=-1)",
    "x.sum(0)": "sum(x, dim=0)",
    "F.softmin(x, dim=0)": "softmax(-x, dim=0)",
    "F.hardtanh(x, min_val=-2, max_val=2)": "hardtanh(x, -2, 2)",
    "F.prelu(x, weight=a)": "prelu(x, a)",
    "F.softshrink(x)": "softshrink(x, 0.5)",
    "LeakyReLU(x)": "leaky_relu(x, 0.01)",
    "np.arctan2(y, x)": "atan2(y, x)",
    "np.arcsinh(x)": "asinh(x)",
    "np.rint(x)": "round(x)",
    "np.fix(x)": "trunc(x)",
    "np.power(x, 3)": "x**3",
    "np.square(x)": "x**2",
    "np.mod(x, 3)": "remainder(x, 3)",
    "x % 3": "remainder(x, 3)",
    "-x % 3 * y": "remainder(-x, 3)*y",
    "np.heaviside(x, 0.5)": "heaviside(x, 0.5)",
    "math.hypot(x, y)": "hypot(x, y)",
    "math.fabs(x)": "abs(x)",
    "math.radians(x)": "x*pi/180",
    "math.log(x, 2)": "log(x)/log(2)",
    "torch.heaviside(x, torch.tensor(0.5))": "heaviside(x, 0.5)",
    "torch.rsqrt(x)": "1/sqrt(x)",
    "torch.reciprocal(x)": "1/x",
    "torch.sgn(x)": "sign(x)",
    "x.mul(y).add(1).neg()": "-(x*y + 1)",
    "x.square().mean()": "mean(x**2)",
    "torch.stack([x, 2*x]).prod()": "prod([x, 2*x])",
    "torch.where(torch.logical_and(x > 0, torch.lt(x, 2)), x, 0)": "where(x > 0 and x < 2, x, 0)",
    "torch.matmul(w, x)": "w @ x",
    "w @ x + b": "w @ x + b",
    "sp.Heaviside(x)": "heaviside(x, 0.5)",
    "Max(a, b, c)": "max(max(a, b), c)",
    "min(a, b, c)": "min(min(a, b), c)",
    "Abs(x) + ceiling(x) + Mod(x, 2)": "abs(x) + ceil(x) + remainder(x, 2)",
    "Mul(2, x, Add(x, 1))": "2*x*(x + 1)",
    "where(And(x > 0, Not(x > 2)), x, 0)": "where(x > 0 and not x > 2, x, 0)",
    "arcsec(x) + arccot(x) + arcosh(x)": "asec(x) + acot(x) + acosh(x)",
    "Piecewise((x**2, x > 0), (0, True))": "where(x > 0, x**2, 0)",
    "Piecewise((-1, x < -1), (x, x < 1), (1, True))": "where(x < -1, -1, where(x < 1, x, 1))",
    "Piecewise((sqrt(x), x >= 0))": "where(x >= 0, sqrt(x), nan)",
    "np.where((x > 0) & (x < 1), x, 0)": "where(x > 0 and x < 1, x, 0)",
    "torch.where((x < 0) | (x > 1) | ~(y > 0), x, 0)": "where(x < 0 or x > 1 or not y > 0, x, 0)",
    "cosec x + ctg x": "csc(x) + cot(x)",
    "sec²x": "sec(x)**2",
    "cot^{-1} x": "acot(x)",
    r"\sec x \cdot \cot x": "sec(x)*cot(x)",
    r"\left\lceil x \right\rceil + \lfloor x \rfloor": "ceil(x) + floor(x)",
    r"\coth\left(x\right)": "coth(x)",
    r"\operatorname{arcsec}\left(x\right)": "asec(x)",
    r"\prod\left(x\right)": "prod(x)",
}


@pytest.mark.parametrize(("text", "understood"), WORDS.items())
def test_a_word_of_a_library(text: str, understood: str) -> None:
    reading = read(text)
    assert reading.faults == ()
    assert reading.understood == understood


@pytest.mark.parametrize("word", [*sorted(FREE), "add", "neg", "square", "logical_and"])
def test_some_words_are_functions_only_before_a_bracket(word: str) -> None:
    assert read(f"{word} = 2; y = {word}*x + x/{word}").understood == f"{word} = 2; y = {word}*x + x/{word}"
    lone = read(f"(x - mu)/{word}")
    assert lone.faults == ()
    assert lone.graph is not None
    assert lone.graph.inputs == ("x", "mu", word)


@pytest.mark.parametrize(
    "text",
    [
        "torch.round(x, decimals=2)",
        "x.std(unbiased=maybe)",
        "torch.sum(x, weight=2)",
        "F.gelu(x, approximate='other')",
    ],
)
def test_an_option_that_would_change_the_number_is_refused(text: str) -> None:
    """Better no answer than one for another function."""
    assert [trouble.kind for trouble in read(text).faults] in (["arity"], ["unknown"])
