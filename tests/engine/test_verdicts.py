"""The stories that a verdict has to tell: its kind, the node where it starts, and what each column shows."""

from __future__ import annotations

import math
from dataclasses import dataclass

import pytest
from tests.engine import oracle
from tests.engine.conftest import Ask
from tests.engine.oracle import MP

from triptych.engine.compare import ORDER
from triptych.messages import Answer, Gradient, Value, Verdict

PERCEPTRON = "z = w*x + b; p = sigmoid(z); L = bce(p, y)"
NAIVE = "-(0*log(sigmoid(x)) + (1 - 0)*log(1 - sigmoid(x)))"
NAN, INF = math.nan, math.inf
BOTH = ("float32", "float64")


def perceptron(x: float, w: float, y: float) -> dict[str, Value]:
    return {"x": x, "w": w, "b": 0.0, "y": y}


@dataclass(frozen=True)
class Story:
    """A program at a point, and what has to be said of its gradient by ``wrt``.

    ``shown`` are the columns' numbers, to six digits: SymPy's, by hand, PyTorch's.
    """

    program: str
    point: dict[str, Value]
    kind: str
    shown: tuple[float, float, float]
    wrt: str = "x"
    dtypes: tuple[str, ...] = BOTH
    node: str = "out"
    has_exact: bool = False
    also: frozenset[str] = frozenset()


def at(
    program: str, x: Value, kind: str, *shown: float, node: str = "out", dtypes: tuple[str, ...] = BOTH
) -> Story:
    """A story of one input; it has an exact number unless it lies at a kink or outside a domain."""
    first, second, third = shown
    return Story(
        program, {"x": x}, kind, (first, second, third), "x", dtypes, node, kind not in ("kink", "domain")
    )


F32, F64 = ("float32",), ("float64",)
STORIES = (
    # The design's own: one perceptron, one loss, y = 0 and z = 20.
    Story(
        PERCEPTRON,
        perceptron(20.0, 1.0, 0.0),
        "overflow",
        (1.0, NAN, NAN),
        "b",
        F32,
        "L",
        True,
        frozenset({"saturated"}),
    ),
    Story(PERCEPTRON, perceptron(20.0, 1.0, 0.0), "clamped", (1.0, 1.0, 0.0), "b", F64, "L", True),
    Story(PERCEPTRON, perceptron(6.7, 2.482, 0.0), "agree", (6.7, 6.7, 6.7), "w", BOTH, "", True),
    Story(PERCEPTRON, perceptron(6.7, 2.483, 0.0), "overflow", (6.7, NAN, NAN), "w", F32, "L", True),
    Story(PERCEPTRON, perceptron(6.7, -2.74, 1.0), "agree", (-6.7, -6.7, -6.7), "w", BOTH, "", True),
    Story(PERCEPTRON, perceptron(6.7, -2.75, 1.0), "clamped", (-6.7, -6.7, 0.0), "w", BOTH, "L", True),
    Story(
        "z = w*x + b; L = bce_with_logits(z, y)",
        perceptron(20.0, 1.0, 0.0),
        "agree",
        (1.0, 1.0, 1.0),
        "b",
        BOTH,
        "",
        True,
    ),
    # Outside a domain.
    at("log(x)", -1.0, "domain", -1.0, -1.0, -1.0),
    at("log(x)", 0.0, "domain", INF, INF, INF),
    at("x*log(x)", 0.0, "domain", -INF, NAN, NAN, node="_1"),
    at("0*log(x)", 0.0, "domain", 0.0, NAN, NAN, node="_1"),
    # A power of a negative number is real at this very exponent and not beside it, whatever comes after.
    at("sign(x^x)", -100.0, "domain", 0.0, NAN, NAN, node="_1"),
    at("x^x", -3.0, "domain", NAN, NAN, NAN),
    at("sin(x)/x", 0.0, "domain", NAN, NAN, NAN),
    at("x^(1/3)", -8.0, "domain", NAN, NAN, NAN),
    at("x^2", NAN, "domain", NAN, NAN, NAN, node="x"),
    at("x^2", INF, "domain", INF, INF, INF, node="x"),
    Story("atan2(y, x)", {"y": 0.0, "x": 0.0}, "domain", (NAN, NAN, NAN), "", BOTH, "out"),
    # Corners, jumps and vertical slopes.
    at("sqrt(x^2)", 0.0, "kink", 0.0, NAN, NAN),
    at("abs(x)", 0.0, "kink", 0.0, 0.0, 0.0),
    at("relu(x)", 0.0, "kink", 0.0, 0.0, 0.0),
    at("max(x, 0)", 0.0, "kink", 0.5, 0.5, 0.5),
    at("clamp(x, 0, 1)", 0.0, "kink", 1.0, 1.0, 1.0),
    at("where(x > 0, x, 0)", 0.0, "kink", 0.0, 0.0, 0.0),
    at("where(x > 0, x + 1, 0)", 0.0, "kink", 0.0, 0.0, 0.0),
    at("sqrt(x)", 0.0, "kink", INF, INF, INF),
    at("asin(x)", 1.0, "kink", INF, INF, INF),
    at("x^0.5", 0.0, "kink", INF, INF, INF),
    at("x^x", 0.0, "kink", -INF, -INF, 0.0),
    at("floor(x)", 2.0, "kink", 0.0, 0.0, 0.0),
    at("sign(x)", 0.0, "kink", 0.0, 0.0, 0.0),
    at("x*sign(x)", 0.0, "kink", 0.0, 0.0, 0.0, node="_1"),
    at("x*floor(x)", 0.0, "kink", 0.0, 0.0, 0.0, node="_1"),
    at("x*where(x > 0, 1, 0)", 0.0, "kink", 0.0, 0.0, 0.0, node="_2"),
    # What looks like a corner and is none.
    at("where(x > 0, x^2, 0)", 0.0, "agree", 0.0, 0.0, 0.0, node=""),
    at("max(x^2, 0)", 0.0, "agree", 0.0, 0.0, 0.0, node=""),
    at("relu(x)^2", 0.0, "agree", 0.0, 0.0, 0.0, node=""),
    at("x*abs(x)", 0.0, "agree", 0.0, 0.0, 0.0, node=""),
    at("floor(x)", 1.5, "agree", 0.0, 0.0, 0.0, node=""),
    at("softplus(x)", 100.0, "agree", 1.0, 1.0, 1.0, node="", dtypes=F32),
    # A choice whose other branch spoils it.
    at("where(x > 0, sqrt(x), 0)", -1.0, "masked", 0.0, NAN, NAN),
    # The cases of a book say nothing of what lies in none of them: that nan is typed, and has no slope.
    at("where(x >= 0, x^2, where(x < 0, -x, nan))", 0.5, "agree", 1.0, 1.0, 1.0, node=""),
    at("where(x < 0, x^2, where(x > 1, -x, nan))", -0.5, "agree", -1.0, -1.0, -1.0, node=""),
    at("where(x > 0, x, nan*x)", 0.5, "masked", 1.0, NAN, NAN),
    # A condition that is computed with, as PyTorch does: a corner of x at 0, a jump of 1, none elsewhere.
    at("x*(x > 0)", 0.5, "agree", 1.0, 1.0, 1.0, node=""),
    at("x*(x > 0)", -0.5, "agree", 0.0, 0.0, 0.0, node=""),
    at("x*(x > 0)", 0.0, "kink", 0.0, 0.0, 0.0, node="_2"),
    at("x^2*(x > 0) + (x <= 0)*x", 0.0, "kink", 1.0, 1.0, 1.0, node="_3"),
    at("where(x != 0, sin(x)/x, 1)", 0.0, "masked", 0.0, NAN, NAN),
    # Clamps.
    at("clamp(x, 0, 1)", 2.0, "clamped", 0.0, 0.0, 0.0),
    at("3*clamp(x, -1, 1)^2", -4.0, "clamped", 0.0, 0.0, 0.0, node="_1"),
    # Too large.
    at("exp(x)", 1000.0, "overflow", INF, INF, INF),
    at("log(1 + exp(x))", 100.0, "overflow", 1.0, NAN, NAN, node="_1", dtypes=F32),
    at("1/(1 + exp(-x))", -100.0, "overflow", 3.7835e-44, NAN, NAN, node="_2", dtypes=F32),
    # Rounded to a limit.
    at("sigmoid(x)", 17.0, "saturated", 4.13994e-08, 0.0, 0.0, dtypes=F32),
    at("sigmoid(x)", 32.0, "saturated", 1.26642e-14, 0.0, 0.0, dtypes=F32),
    at("sigmoid(x)", 37.0, "saturated", 8.53305e-17, 0.0, 0.0),
    at("sigmoid(x)", 40.0, "saturated", 4.24835e-18, 0.0, 0.0),
    at("sigmoid(x)", 100.0, "saturated", 3.72008e-44, 0.0, 0.0, dtypes=F64),
    at("sigmoid(x)", 200.0, "saturated", 1.38390e-87, 0.0, 0.0, dtypes=F64),
    at("silu(x)", -89.0, "saturated", -1.96008e-37, 0.0, 0.0, dtypes=F32),
    # The four cross-entropies of one perceptron at z = 40 or 20, y = 0.
    at(NAIVE, 40.0, "overflow", 1.0, NAN, NAN, node="_7"),
    at(NAIVE, 20.0, "overflow", 1.0, NAN, NAN, node="_7", dtypes=F32),
    at(NAIVE, 20.0, "agree", 1.0, 1.0, 1.0, node="", dtypes=F64),
    at("bce(sigmoid(x), 0)", 40.0, "overflow", 1.0, NAN, 0.0, dtypes=F64),
    at("bce(sigmoid(x), 0)", 40.0, "overflow", 1.0, NAN, NAN, dtypes=F32),
    at("binary_cross_entropy(sigmoid(x), 0)", 40.0, "overflow", 1.0, NAN, 0.0),
    at("binary_cross_entropy(sigmoid(x), 0)", 30.0, "clamped", 1.0, 1.0, 0.093480779, dtypes=F64),
    at("bce_with_logits(x, 0)", 40.0, "agree", 1.0, 1.0, 1.0, node=""),
    # A sum over paths is no mean of them.
    at("a = x^2; b = sin(x); a*b", 2.0, "agree", 1.9726024, 1.9726024, 1.9726024, node="", dtypes=F64),
    at("x + x + x", 2.0, "agree", 3.0, 3.0, 3.0, node=""),
    at("(x + x + x)/3", 2.0, "agree", 1.0, 1.0, 1.0, node=""),
    # Below what the dtype can tell from 0.
    at("sigmoid(x)", 800.0, "agree", 0.0, 0.0, 0.0, node=""),
    at("exp(-x)", 1000.0, "agree", 0.0, 0.0, 0.0, node=""),
)


@pytest.mark.parametrize(
    ("story", "dtype"),
    [
        pytest.param(s, d, id=f"{s.program} at {list(s.point.values())} {d}")
        for s in STORIES
        for d in s.dtypes
    ],
)
def test_a_story(ask: Ask, story: Story, dtype: str) -> None:
    answer = ask(story.program, story.point, dtype, wrt=(story.wrt,) if story.wrt else ())
    assert answer.gradients, answer.fault
    for gradient in answer.gradients:
        assert gradient.verdict is not None
        assert gradient.verdict.kind == story.kind, gradient.verdict
        assert gradient.verdict.node == (story.node or None)
        assert story.also <= set(gradient.verdict.also)
        assert (gradient.exact is not None) == story.has_exact
        check_sentence(answer, gradient.verdict)
        if story.wrt:
            check_columns(gradient, story.shown, dtype)


def check_columns(gradient: Gradient, shown: tuple[float, float, float], dtype: str) -> None:
    for name, expected in zip(("symbolic", "by_hand", "autograd"), shown, strict=True):
        value = gradient.columns[name].value
        small = 2e-45 if dtype == "float32" else 0.0
        assert value == pytest.approx(expected, rel=1e-5, abs=small, nan_ok=True), (name, value)


def check_sentence(answer: Answer, verdict: Verdict) -> None:
    """The sentence names its node as the learner wrote it, and no placeholder is left."""
    text = verdict.because.text
    assert text.endswith((".", "!"))
    assert "{" not in text
    assert "None" not in text
    assert verdict.kind in ORDER
    if verdict.node is not None and not verdict.node.startswith("_"):
        assert verdict.node in text
    if verdict.node is not None and verdict.node.startswith("_"):
        (node,) = (n for n in answer.nodes if n.id == verdict.node)
        assert node.text in text


def test_a_sum_that_swallows_a_small_number_is_a_cancellation_of_the_value_alone(ask: Ask) -> None:
    answer = ask("(x + 1e16) - 1e16", {"x": 1.0})
    assert answer.output is not None
    assert answer.output.verdict is not None
    assert (answer.output.value, answer.output.verdict.kind) == (0.0, "cancellation")
    assert str(answer.output.exact).startswith("1.000000")
    (gradient,) = answer.gradients
    assert gradient.verdict is not None
    assert gradient.verdict.kind == "agree"


def test_the_output_has_a_verdict_of_its_own(ask: Ask) -> None:
    """In float32 the notebooks' loss is off by 5e-5, while its gradient is right."""
    answer = ask(PERCEPTRON, perceptron(6.7, 1.0, 0.0), "float32", wrt=("w",))
    assert answer.output is not None
    assert answer.output.verdict is not None
    assert answer.output.verdict.kind == "cancellation"
    assert answer.output.verdict.node == "L"
    (gradient,) = answer.gradients
    assert gradient.verdict is not None
    assert gradient.verdict.kind == "agree"


@pytest.mark.parametrize(("program", "shares"), [("max(v)", [0.5, 0.5, 0.0]), ("min(v)", [0.0, 0.0, 1.0])])
def test_a_tie_between_components_is_shared(ask: Ask, program: str, shares: list[float]) -> None:
    (gradient,) = ask(program, {"v": (2.0, 2.0, 1.0)}).gradients
    assert gradient.verdict is not None
    assert gradient.verdict.kind == ("kink" if 0.5 in shares else "agree")
    for column in gradient.columns.values():
        assert column.value == tuple(shares)


MUSEUM = {  # a corner at 0 from slope 0 to slope 1, and what each spelling makes of it
    "relu(x)": (0.0, 0.0, 0.0),
    "where(x > 0, x, 0)": (0.0, 0.0, 0.0),
    "where(x >= 0, x, 0)": (1.0, 1.0, 1.0),
    "max(x, 0)": (0.5, 0.5, 0.5),
    "-min(-x, 0)": (0.5, 0.5, 0.5),
    "(x + abs(x))/2": (0.5, 0.5, 0.5),
    "(x + sqrt(x^2))/2": (0.5, NAN, NAN),
    "clamp(x, 0)": (1.0, 1.0, 1.0),
    "leaky_relu(x, 0)": (0.0, 0.0, 0.0),
    "max([x, 0])": (0.5, 0.5, 0.5),
    "x*(1 + sign(x))/2": (0.5, 0.5, 0.5),
    "relu(relu(x))": (0.0, 0.0, 0.0),
}


@pytest.mark.parametrize("dtype", BOTH)
@pytest.mark.parametrize("program", MUSEUM)
def test_a_corner_is_one_in_every_spelling(ask: Ask, program: str, dtype: str) -> None:
    """Whatever the columns show, and even where they agree, there is no derivative."""
    (gradient,) = ask(program, {"x": 0.0}, dtype).gradients
    assert gradient.verdict is not None
    assert gradient.verdict.kind == "kink"
    assert gradient.exact is None
    check_columns(gradient, MUSEUM[program], dtype)
    for x, slope in ((1e-3, 1.0), (-1e-3, 0.0)):
        (beside,) = ask(program, {"x": x}, dtype).gradients
        assert beside.verdict is not None
        assert beside.verdict.kind == ("clamped" if "clamp" in program and x < 0 else "agree")
        assert float(str(beside.exact)) == slope


@pytest.mark.parametrize(
    "program", ["relu(relu(x))", "abs(relu(x))", "max(0, relu(x))", "sign(relu(x))", "clamp(relu(x), 0, 5)"]
)
def test_a_corner_at_which_nothing_moves_is_none(ask: Ask, program: str) -> None:
    """Below 0 relu stays at 0, where the next step has its corner; the whole is flat."""
    (gradient,) = ask(program, {"x": -1.0}).gradients
    assert gradient.verdict is not None
    assert gradient.verdict.kind == "agree"
    assert float(str(gradient.exact)) == 0.0


@pytest.mark.parametrize(
    ("program", "x", "slope", "sentence"),
    [
        ("relu(x) - relu(-x)", 0.0, 1, "kink-missed"),
        ("abs(x)*sign(x)", 0.0, 1, "kink-missed"),
        ("sqrt(x^4)", 0.0, 0, "kink-rule"),
        ("where(x == 2, 4, x^2)", 2.0, 4, "kink-missed"),
        ("3*where(x == 2, 4, x^2) - x", 2.0, 11, "kink-missed"),
        ("0^x", 2.0, 0, "kink-rule"),
        ("sqrt(relu(x))", -3.0, 0, "kink-rule"),
        ("sqrt(clamp(x, 0, 5))", -1.0, 0, "clamped"),
        ("exp(x)*(relu(x) - relu(-x))/7", 0.0, "0.1428571428571428571428571428571428571", "kink-missed"),
    ],
)
def test_a_slope_that_steps_with_corners_hide_is_told(
    ask: Ask, program: str, x: float, slope: int | str, sentence: str
) -> None:
    """Each slope is that of the formula beside the point, found with a pencil."""
    (gradient,) = ask(program, {"x": x}).gradients
    assert gradient.verdict is not None
    assert gradient.verdict.because.id == sentence
    assert oracle.near(MP.mpf(str(gradient.exact)), MP.mpf(slope), 1e-30, 1e-50)
    quotients = oracle.sides(program, x)
    assert all(oracle.near(q, MP.mpf(slope), 1e-15, 1e-15) for q in quotients)


@pytest.mark.parametrize(
    ("program", "x"),
    [
        ("where(x == 2, 5, x^2)", 2.0),
        ("0^x", 0.0),
        ("abs(x)", 0.0),
        ("sqrt(relu(x))", 0.0),
        ("abs(x)*log(abs(x))", 0.0),
        ("floor(x) + x", 2.0),
        ("cbrt(x)", 0.0),
    ],
)
def test_where_the_sides_part_nothing_exact_is_shown(ask: Ask, program: str, x: float) -> None:
    (gradient,) = ask(program, {"x": x}).gradients
    assert gradient.exact is None


@pytest.mark.parametrize("dtype", BOTH)
def test_a_corner_beside_which_the_dtype_can_not_stand(ask: Ask, dtype: str) -> None:
    """The number 0.1 of the dtype is above the decimal 0.1; to the dtype they are a tie."""
    (gradient,) = ask("max(x, 0.1)", {"x": 0.1}, dtype).gradients
    assert gradient.verdict is not None
    assert gradient.verdict.kind == "kink"
    assert gradient.verdict.because.id == "kink-beside"
    assert float(str(gradient.exact)) == 1.0
    check_columns(gradient, (1.0, 0.5, 0.5), dtype)


@pytest.mark.parametrize(
    ("program", "x", "kind", "sentence"),
    [
        ("(x^x)^(-1)", 100.0, "saturated", "saturated-inside"),  # 1/a^2 is 1e-400
        ("where(asinh(x) == x, 2, x^3)", 1e-30, "rounding", "rounding-branch"),
    ],
)
def test_what_is_lost_inside_a_step(ask: Ask, program: str, x: float, kind: str, sentence: str) -> None:
    (gradient,) = ask(program, {"x": x}).gradients
    assert gradient.verdict is not None
    assert (gradient.verdict.kind, gradient.verdict.because.id) == (kind, sentence)
    assert gradient.verdict.node == "out"


def test_an_exponent_that_the_dtype_has_not_decides_over_the_sign(ask: Ask) -> None:
    """9**9 is odd, and the float32 beside it is even."""
    answer = ask("x^(9^9)*y", {"x": -1.0, "y": 1.0}, "float32")
    assert answer.output is not None
    assert str(answer.output.exact).startswith("-1.000")
    assert answer.output.columns["by_hand"] == 1.0
    verdict = answer.output.verdict
    assert verdict is not None
    assert (verdict.kind, verdict.because.id) == ("rounding", "rounding-exponent")
    assert (verdict.because.args["value"], verdict.because.args["exact"]) == ("387420480", "387420489")


def test_a_mean_divides_what_a_sum_hands_on(ask: Ask) -> None:
    for reduction, share in (("sum", 1.0), ("mean", 0.25)):
        (gradient,) = ask(f"{reduction}(2*v)", {"v": (1.0, 2.0, 3.0, 4.0)}).gradients
        assert {c.value for c in gradient.columns.values()} == {(2 * share,) * 4}


def test_an_exact_zero_of_which_only_rounding_is_left_is_a_zero(ask: Ask) -> None:
    (gradient,) = ask("where(x < 1/9, x, pi*x)/x", {"x": 0.2}).gradients
    assert gradient.exact == "0." + "0" * 33
    assert gradient.verdict is not None
    assert gradient.verdict.kind in ("agree", "rounding", "cancellation")
    assert gradient.verdict.ulp is None or gradient.verdict.ulp < 2**53


@pytest.mark.parametrize(
    "program", ["x*(0.1 + 0.2 - 0.3)", "x*sin(pi)", "x*(log(e) - 1)", "x*(sqrt(2)^2 - 2)"]
)
def test_literals_are_the_decimals_that_were_typed(ask: Ask, program: str) -> None:
    """The machine's 0.1 + 0.2 - 0.3 is 5.6e-17; the exact one is 0."""
    (gradient,) = ask(program, {"x": 2.0}).gradients
    assert float(str(gradient.exact)) == 0.0
    assert gradient.verdict is not None
    assert gradient.verdict.kind in ("agree", "rounding", "cancellation")


def test_a_clamped_loss_off_the_way_spoils_the_gradient_all_the_same(ask: Ask) -> None:
    """PyTorch's bce holds p at 1e-8, so its value, a factor here, is another one."""
    (gradient,) = ask("w*bce(p, 1)", {"w": 2.0, "p": 1e-16}, wrt=("w",)).gradients
    assert gradient.verdict is not None
    assert (gradient.verdict.kind, gradient.verdict.node) == ("clamped", "_1")


def test_a_power_of_a_negative_number_has_a_slope_by_its_base_alone(ask: Ask) -> None:
    base, exponent = ask("x^y", {"x": -2.0, "y": 3.0}).gradients
    assert base.verdict is not None
    assert exponent.verdict is not None
    assert (base.verdict.kind, base.columns["symbolic"].value) == ("agree", 12.0)
    assert (exponent.verdict.kind, exponent.exact) == ("domain", None)
    assert exponent.verdict.because.id == "domain-around"


def test_a_jump_has_no_slope_however_alike_both_sides_are_torn(ask: Ask) -> None:
    """Both quotients of sign are 1/h, which is no slope that the two sides agree on."""
    (gradient,) = ask("sign(x)", {"x": 0.0}).gradients
    assert gradient.verdict is not None
    assert (gradient.verdict.because.id, gradient.exact) == ("kink", None)


def test_the_side_of_a_jump_that_a_zeros_sign_decides_is_told_of_the_value(ask: Ask) -> None:
    """atan2(-0.0, -2) is -pi in every library, and there is no -0 among the real numbers."""
    output = ask("-atan2(x, b)", {"x": -0.0, "b": -2.0}).output
    assert output is not None
    assert output.verdict is not None
    assert (output.verdict.kind, output.verdict.because.id) == ("kink", "kink-value")


def test_an_output_that_is_no_number_has_no_slope(ask: Ask) -> None:
    (gradient,) = ask("m - inf", {"m": -100.0}).gradients
    assert gradient.verdict is not None
    assert (gradient.verdict.kind, gradient.exact) == ("domain", None)


def test_what_torch_loses_inside_a_loss_is_rounding_in_its_own_steps(ask: Ask) -> None:
    """Its kernel adds (1 - y)*z to log(1 + exp(-z)): -7 + 7.0009 in float32."""
    output = ask("bce_with_logits(-7, -x)", {"x": 0.0}, "float32").output
    assert output is not None
    assert output.verdict is not None
    assert (output.verdict.kind, output.verdict.because.id) == ("rounding", "rounding-inside")


def test_nothing_comes_back_through_a_condition(ask: Ask) -> None:
    """What a condition is made of gets 0, not 0 times infinity."""
    gradient = ask("where(a < inf*b, a*b, a)", {"a": 1e-8, "b": -100.0}).gradients[1]
    assert [column.value for column in gradient.columns.values()] == [0.0, 0.0, 0.0]
    assert gradient.verdict is not None
    assert gradient.verdict.kind == "agree"


def test_a_whole_number_that_the_dtype_can_not_hold_is_rounded(ask: Ask) -> None:
    """548049341933852946 is no float32: the angle is off by thousands of turns before anything is done."""
    for number, kind in ((548049341933852946, "rounding"), (16777216, "agree")):
        output = ask(f"sin({number}) + 0*x", {"x": 1.0}, "float32").output
        assert output is not None
        assert output.verdict is not None
        assert output.verdict.kind == kind


def test_what_is_lost_below_the_normal_numbers_is_rounding(ask: Ask) -> None:
    """Found by a hunt: near 1e-309 a unit in the last place is no share of the number any more."""
    gradient = ask("0.5*x/mse(3, y)", {"x": -1e-300, "y": 800.0}).gradients[1]
    assert gradient.verdict is not None
    assert gradient.verdict.kind == "rounding"


@pytest.mark.parametrize(
    ("program", "point"),
    [
        ("z = max(x + a, x + b, x + c)", {"x": 0.0, "a": 0.0, "b": 0.0, "c": 0.0}),
        ("z = min(x + a, min(x + b, x + c))", {"x": 0.0, "a": 0.0, "b": 0.0, "c": 0.0}),
        ("t = x + 0*v; z = max(t + v)", {"x": 0.0, "v": (0.0, 0.0, 0.0)}),
    ],
)
def test_three_that_are_equal_and_move_together_have_slope_1(
    ask: Ask, program: str, point: dict[str, Value]
) -> None:
    gradient = ask(program, point).gradients[0]
    assert gradient.wrt == "x"
    assert [float(c.value) for c in gradient.columns.values() if isinstance(c.value, float)] == [1.0] * 3
    assert float(str(gradient.exact)) == 1.0
