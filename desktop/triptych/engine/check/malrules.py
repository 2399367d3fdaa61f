"""THE TABLE of mistakes: one row a usual wrong way to differentiate, as text in Triptych's own language.

A row says what a node's derivative becomes when the mistake is made there.  Its texts know the op's
parameters, their derivatives with a d in front (``dx`` for ``x``; 0 for a constant), ``out`` (the node's
own value), and for an op with one argument that moves: ``inside`` (that argument), ``inner`` (its
derivative), ``slope`` (the right local derivative), ``slope_there`` and ``there`` (slope and function
taken at ``inner`` instead), ``slope_bare`` (the slope taken at the variable itself instead), ``right``
(the right derivative of the node).  The first row that gives what the learner wrote names the mistake, so
the special ones stand above the general ones.

Sources: Orton, *Students' understanding of differentiation* (Educ. Stud. Math. 14, 1983) for the kinds;
Sleeman, *An attempt to understand students' understanding of basic algebra* (Cogn. Sci. 8, 1984) for
mal-rules as such.
"""

from __future__ import annotations

from dataclasses import dataclass

from triptych.lang.ops import LOSS, MAP, TABLE

ARITHMETIC = ("add", "sub", "mul", "div", "neg", "pow", "where", "max", "min")
FUNCTIONS = tuple(o.name for o in TABLE.values() if o.kind in (MAP, LOSS) and o.name not in ARITHMETIC)
FIRST, SECOND, BOTH, ONE, ANY = "first", "second", "both", "one", "any"


@dataclass(frozen=True)
class MalRule:
    """One row: its id, the ops it can happen at, which of their arguments move, and the wrong derivatives.

    Where ``inside`` is true the mistake needs an inner function: x alone inside has none to forget.
    """

    id: str
    ops: tuple[str, ...]
    moving: str
    texts: tuple[str, ...]
    inside: bool = False


def _row(name: str, ops: str | tuple[str, ...], moving: str, *texts: str, inside: bool = False) -> MalRule:
    return MalRule(name, tuple(ops.split()) if isinstance(ops, str) else ops, moving, texts, inside)


_CHAINED = (*FUNCTIONS, "pow")

# Tried before anything else: a wrong sign of cos is an integral of cos too, and rarely meant as one.
SIGNS: tuple[MalRule, ...] = (
    _row("cosine-sign", "cos", ONE, "sin(x)*dx"),
    _row("product-of-derivatives", "mul dot", BOTH, "da*db"),
    _row("product-one-term", "mul dot", BOTH, "da*b", "a*db"),
    _row("product-minus", "mul dot", BOTH, "da*b - a*db", "a*db - da*b"),
    _row("sine-sign", "sin", ONE, "-cos(x)*dx"),
)

RULES: tuple[MalRule, ...] = (
    _row("abs-slope-missing", "abs", ONE, "dx", "1"),
    # the chain rule
    _row("inner-derivative-missing", _CHAINED, ONE, "slope", inside=True),
    _row("inner-derivative-missing", "div", SECOND, "slope", inside=True),
    _row("outer-at-inner-derivative", _CHAINED, ONE, "slope_there", "slope_there*inner", inside=True),
    _row("inner-derivative-twice", _CHAINED, ONE, "slope*inner^2", inside=True),
    _row("inner-derivative-added", _CHAINED, ONE, "slope + inner", inside=True),
    _row("inner-derivative-divided", _CHAINED, ONE, "slope/inner", inside=True),
    _row("inner-multiplied-by-itself", _CHAINED, ONE, "slope*inside", "slope*inside*inner", inside=True),
    # powers
    _row("power-not-lowered", "pow", FIRST, "b*a^b*da", "b*a^b"),
    _row("exponent-not-brought-down", "pow", FIRST, "a^(b - 1)*da", "a^(b - 1)"),
    _row("exponent-sign-lost", "pow", FIRST, "where(b < 0, abs(b)*a^(b - 1)*da, nan)"),
    _row("power-raised", "pow", FIRST, "where(b < 0, b*a^(b + 1)*da, nan)"),
    _row("power-lowered-twice", "pow", FIRST, "b*a^(b - 2)*da"),
    _row("lowered-exponent-as-factor", "pow", FIRST, "(b - 1)*a^(b - 1)*da"),
    _row("power-integrated", "pow", FIRST, "a^(b + 1)/(b + 1)", "a^(b + 1)/(b + 1)*da"),
    _row("exponential-rule-on-power", "pow", FIRST, "a^b*log(a)*da", "a^b*log(a)", "a^b*log(b)*da",
         "b^a*log(b)*da"),
    # exponentials
    _row("power-rule-on-exponential", "pow", SECOND, "b*a^(b - 1)*db", "b*a^(b - 1)", "b*a^b*db"),
    _row("power-rule-on-exponential", "exp", ONE, "x*exp(x - 1)*dx", "x*exp(x - 1)", "x*out*dx", "x*out"),
    _row("exponential-log-missing", "pow", SECOND, "out*db", "out"),
    _row("exponential-log-divided", "pow", SECOND, "out/log(a)*db"),
    _row("variable-power-one-term", "pow", BOTH, "b*a^(b - 1)*da", "out*log(a)*db"),
    # roots
    _row("root-half-missing", "sqrt", ONE, "dx/out", "1/out"),
    _row("root-not-inverted", "sqrt", ONE, "out*dx/2", "out/2"),
    _row("root-third-missing", "cbrt", ONE, "dx/out^2", "1/out^2"),
    # products
    _row("product-uncrossed", "mul", BOTH, "a*da + b*db"),
    _row("product-as-sum", "mul", BOTH, "da + db"),
    _row("paths-multiplied", "mul", BOTH, "da*b*a*db"),
    # factors that do not move
    _row("coefficient-lost", "mul", ONE, "inner"),
    _row("coefficient-lost", "div", FIRST, "da"),
    _row("coefficient-differentiated", "mul", ONE, "0"),
    _row("coefficient-added", "mul", FIRST, "da + b"),
    _row("coefficient-added", "mul", SECOND, "db + a"),
    _row("divisor-multiplied", "div", FIRST, "da*b"),
    # quotients
    _row("reciprocal-sign", "div", SECOND, "a*db/b^2", "a/b^2"),
    _row("reciprocal-of-derivative", "div", SECOND, "a/db"),
    _row("quotient-of-derivatives", "div", BOTH, "da/db"),
    _row("quotient-order-swapped", "div", BOTH, "(a*db - da*b)/b^2"),
    _row("quotient-square-missing", "div", BOTH, "(da*b - a*db)/b", "(a*db - da*b)/b"),
    _row("quotient-square-missing", "div", SECOND, "-a*db/b", "a*db/b"),
    _row("quotient-denominator-missing", "div", BOTH, "da*b - a*db", "a*db - da*b"),
    _row("quotient-denominator-missing", "div", SECOND, "-a*db", "a*db"),
    _row("quotient-plus", "div", BOTH, "(da*b + a*db)/b^2"),
    _row("quotient-denominator-derived", "div", BOTH, "(da*b - a*db)/db^2"),
    _row("quotient-one-term", "div", BOTH, "da/b", "-a*db/b^2", "a*db/b^2"),
    # sums
    _row("constant-not-dropped", "add", FIRST, "da + b"),
    _row("constant-not-dropped", "add", SECOND, "a + db"),
    _row("constant-not-dropped", "sub", FIRST, "da - b"),
    _row("constant-not-dropped", "sub", SECOND, "a - db"),
    _row("constant-as-one", "add sub", FIRST, "da + 1", "da - 1"),
    _row("constant-as-one", "add", SECOND, "1 + db"),
    _row("constant-as-one", "sub", SECOND, "1 - db"),
    _row("minus-lost", "sub", BOTH, "da + db", "-da - db"),
    _row("minus-lost", "sub", SECOND, "db"),
    _row("minus-lost", "neg", ONE, "da"),
    _row("paths-multiplied", "add sub", BOTH, "da*db", "-da*db"),
    _row("one-path-only", "add", BOTH, "da", "db"),
    _row("one-path-only", "sub", BOTH, "da", "-db"),
    # logarithms
    _row("log-base-missing", "log10 log2", ONE, "dx/x", "1/x"),
    _row("log-base-inverted", "log10", ONE, "dx*log(10)/x"),
    _row("log-base-inverted", "log2", ONE, "dx*log(2)/x"),
    _row("log-of-inner-derivative", "log log2 log10 log1p", ONE, "there", inside=True),
    # other functions of one number
    _row("tangent-derivative", "tan", ONE, "dx/cos(x)", "-dx/cos(x)^2", "dx/sin(x)^2", "-dx/sin(x)^2",
         "out*dx/cos(x)", "1 + out", "(1 - out^2)*dx"),
    _row("arccosine-sign", "acos", ONE, "dx/sqrt(1 - x^2)"),
    _row("inverse-root-missing", "asin", ONE, "dx/(1 - x^2)"),
    _row("inverse-root-missing", "acos", ONE, "-dx/(1 - x^2)"),
    _row("inverse-root-added", "atan", ONE, "dx/sqrt(1 + x^2)"),
    _row("inverse-sign-inside", "asin", ONE, "dx/sqrt(1 + x^2)", "dx/sqrt(x^2 - 1)"),
    _row("inverse-sign-inside", "atan", ONE, "dx/(1 - x^2)", "dx/sqrt(1 - x^2)"),
    _row("inverse-as-reciprocal", "asin", ONE, "-cos(x)/sin(x)^2*dx", "1/cos(x)*dx"),
    _row("inverse-as-reciprocal", "acos", ONE, "sin(x)/cos(x)^2*dx", "-1/sin(x)*dx"),
    _row("inverse-as-reciprocal", "atan", ONE, "-1/sin(x)^2*dx", "cos(x)^2*dx"),
    _row("hyperbolic-sign", "cosh", ONE, "-sinh(x)*dx"),
    _row("hyperbolic-sign", "sinh", ONE, "-cosh(x)*dx"),
    _row("tanh-derivative", "tanh", ONE, "(1 + out^2)*dx", "(1 - out)*dx", "out*(1 - out)*dx", "dx/cosh(x)"),
    _row("sigmoid-complement-missing", "sigmoid", ONE, "out*dx", "(1 - out)*dx", "out"),
    _row("sigmoid-complement-sign", "sigmoid", ONE, "out*(1 + out)*dx"),
    _row("sigmoid-slope-missing", "sigmoid", ONE, "dx"),
    _row("square-factor-missing", "mse", ONE, "slope*inner/2", "slope/2"),
    _row("mean-count-missing", "mean", ONE, "right*size(x)"),
    # any function, once nothing more special fits
    _row("outer-at-variable", _CHAINED, ONE, "slope_bare*inner", inside=True),
    _row("outer-at-variable", "div", SECOND, "slope_bare*inner", inside=True),
    _row("outer-not-differentiated", FUNCTIONS, ONE, "out*inner", inside=True),
    _row("function-of-derivative", _CHAINED, ONE, "there", "there*inner", inside=True),
    _row("outer-at-variable", _CHAINED, ONE, "slope_bare", inside=True),
    _row("outer-derivative-missing", _CHAINED, ONE, "inner", inside=True),
    _row("sign-flipped", (*FUNCTIONS, *ARITHMETIC), ANY, "-right"),
)

# Mistakes about the answer as a whole; ``whole.py`` finds them, some before the rows above and some behind.
BEFORE: tuple[str, ...] = ("integrated-instead", "second-derivative")
BEHIND: tuple[str, ...] = (
    "all-variables",
    "constant-has-slope",
    "wrong-variable",
    "function-itself",
    "degree-factor",
    "derivative-inverted",
    "constant-term-wrong",
    "rounded-number",
    "constant-factor-wrong",
    "number-instead-of-expression",
)
