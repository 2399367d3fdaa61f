"""THE TABLE: one row a function; reader, palette, writers and every column follow from it.

Local derivatives, domains, kinks and definitions are text in Triptych's own language over the row's
parameters and ``out`` (the row's own value), so they can be shown, computed in any arithmetic and
checked.  A native form is a dotted name, or a small program where the library has no such function;
empty means: use the definition.  Derivatives: Abramowitz & Stegun, *Handbook of Mathematical
Functions*, ch. 3, 4 and 7; where libraries differ, PyTorch's documented meaning wins and ``doc`` says so.
"""

from __future__ import annotations

from dataclasses import dataclass, field

MAP, REDUCE, LOSS, TEST = "map", "reduce", "loss", "test"


@dataclass(frozen=True, slots=True)
class Op:
    """One row.  ``kind``: map (element by element), reduce (vector to number), loss (mean of a map), test."""

    name: str
    params: tuple[str, ...]
    partials: tuple[str, ...]
    latex: str
    group: str
    doc: str
    kind: str = MAP
    rule: str = "chain"
    numpy: str = ""
    mpmath: str = ""
    sympy: str = ""
    torch: str = ""
    definition: str = ""
    domain: str = ""
    kink: str = ""
    limits: tuple[str, ...] = ()
    clamped: str = ""
    defaults: dict[str, str] = field(default_factory=dict)
    spelling: str = ""
    aliases: tuple[str, ...] = ()
    numbers_in_torch: bool = False

    @property
    def written(self) -> str:
        """How the program writes it: ``max`` for the row ``amax``."""
        return self.spelling or self.name


def _row(signature: str, partials: str | tuple[str, ...], latex: str, group: str, doc: str, **more: object) -> Op:
    name, *params = signature.split()
    told = (partials,) if isinstance(partials, str) else partials
    aliases = tuple(str(more.pop("aliases", "")).split())
    return Op(name, tuple(params), told, latex, group, doc, aliases=aliases, **more)  # type: ignore[arg-type]  # the rows below are the only callers


def _same(name: str, *libraries: str) -> dict[str, str]:
    """The native forms of a function that bears the same name in each library."""
    return {library: f"{library}.{name}" for library in libraries}


_FOUR = ("numpy", "mpmath", "sympy", "torch")


def _named(name: str) -> str:
    return rf"\operatorname{{{{{name}}}}}\left({{x}}\right)"


_ROWS = (
    # arithmetic
    _row("add a b", ("1", "1"), "{a} + {b}", "arithmetic", "a plus b", rule="sum", numpy="numpy.add",
         mpmath="operator.add", sympy="operator.add", torch="operator.add"),
    _row("sub a b", ("1", "-1"), "{a} - {b}", "arithmetic", "a minus b", rule="sum", numpy="numpy.subtract",
         mpmath="operator.sub", sympy="operator.sub", torch="operator.sub"),
    _row("mul a b", ("b", "a"), r"{a} \cdot {b}", "arithmetic", "a times b", rule="product",
         numpy="numpy.multiply", mpmath="operator.mul", sympy="operator.mul", torch="operator.mul"),
    _row("div a b", ("1/b", "-a/b^2"), r"\frac{{{a}}}{{{b}}}", "arithmetic", "a divided by b", rule="quotient",
         numpy="numpy.divide", mpmath="operator.truediv", sympy="operator.truediv",
         torch="operator.truediv", domain="b != 0"),
    _row("pow a b", ("where(b == 0, 0, b*a^(b - 1))", "out*log(a)"), "{a}^{{{b}}}", "powers",
         "a to the power b; a negative base needs a whole exponent", rule="power", numpy="numpy.power",
         mpmath="operator.pow", sympy="sympy.Pow", torch="operator.pow",
         domain="a > 0 or a == 0 and b >= 0 or a < 0 and b == floor(b)"),
    _row("neg a", "-1", "-{a}", "arithmetic", "minus a", rule="constant-factor", numpy="numpy.negative",
         mpmath="operator.neg", sympy="operator.neg", torch="operator.neg"),
    # exponentials, logarithms, roots
    _row("exp x", "out", r"\mathrm{{e}}^{{{x}}}", "powers", "e to the power x", rule="exponential", **_same("exp", *_FOUR),
         limits=("0",)),
    _row("log x", "1/x", r"\ln\left({x}\right)", "powers", "natural logarithm (log and ln are the same here)",
         rule="logarithm", **_same("log", *_FOUR), domain="x > 0", aliases="ln"),
    _row("log2 x", "1/(x*log(2))", r"\log_{{2}}\left({x}\right)", "powers", "logarithm to base 2",
         rule="logarithm", numpy="numpy.log2", torch="torch.log2", definition="log(x)/log(2)", domain="x > 0"),
    _row("log10 x", "1/(x*log(10))", r"\log_{{10}}\left({x}\right)", "powers", "logarithm to base 10",
         rule="logarithm", numpy="numpy.log10", torch="torch.log10", definition="log(x)/log(10)",
         domain="x > 0"),
    _row("log1p x", "1/(1 + x)", _named("log1p"), "powers", "log(1 + x), exact for small x",
         rule="logarithm", numpy="numpy.log1p", mpmath="mpmath.log1p", torch="torch.log1p",
         definition="log(1 + x)", domain="x > -1"),
    _row("expm1 x", "exp(x)", _named("expm1"), "powers", "exp(x) - 1, exact for small x", rule="exponential",
         numpy="numpy.expm1", mpmath="mpmath.expm1", torch="torch.expm1", definition="exp(x) - 1",
         limits=("-1",)),
    _row("sqrt x", "1/(2*out)", r"\sqrt{{{x}}}", "powers", "square root", rule="power", **_same("sqrt", *_FOUR),
         domain="x >= 0"),
    _row("cbrt x", "1/(3*out^2)", r"\sqrt[3]{{{x}}}", "powers",
         "real cube root, also of negative numbers; PyTorch has none, so it runs sign(x)*abs(x)^(1/3)",
         rule="power", numpy="numpy.cbrt",
         sympy="triptych.engine.symbols.cbrt", torch="sign(x)*abs(x)**(1/3)"),
    _row("abs x", "sign(x)", r"\left|{x}\right|", "piecewise", "distance from 0", rule="piecewise",
         numpy="numpy.abs", mpmath="mpmath.fabs", sympy="triptych.engine.symbols.absolute", torch="torch.abs",
         kink="x == 0", aliases="fabs absolute"),
    _row("sign x", "0", _named("sign"), "piecewise", "-1, 0 or 1; flat on both sides of its jump at 0",
         rule="constant", numpy="numpy.sign", mpmath="mpmath.sign", sympy="triptych.engine.symbols.sign",
         torch="torch.sign", kink="x == 0", aliases="sgn"),
    _row("floor x", "0", r"\left\lfloor {x} \right\rfloor", "piecewise",
         "largest whole number that is not above x; flat between its jumps", rule="constant",
         numpy="numpy.floor", mpmath="mpmath.floor", sympy="triptych.engine.symbols.floor",
         torch="torch.floor", kink="x == floor(x)"),
    # trigonometry
    _row("sin x", "cos(x)", r"\sin\left({x}\right)", "trigonometry", "sine, x in radians", rule="sine",
         **_same("sin", *_FOUR)),
    _row("cos x", "-sin(x)", r"\cos\left({x}\right)", "trigonometry", "cosine, x in radians", rule="cosine",
         **_same("cos", *_FOUR)),
    _row("tan x", "1 + out^2", r"\tan\left({x}\right)", "trigonometry", "tangent, x in radians", rule="tangent",
         **_same("tan", *_FOUR), aliases="tg"),
    _row("asin x", "1/sqrt(1 - x^2)", r"\arcsin\left({x}\right)", "trigonometry", "angle whose sine is x",
         rule="inverse", numpy="numpy.arcsin", mpmath="mpmath.asin", sympy="sympy.asin", torch="torch.asin",
         domain="x >= -1 and x <= 1", aliases="arcsin"),
    _row("acos x", "-1/sqrt(1 - x^2)", r"\arccos\left({x}\right)", "trigonometry", "angle whose cosine is x",
         rule="inverse", numpy="numpy.arccos", mpmath="mpmath.acos", sympy="sympy.acos", torch="torch.acos",
         domain="x >= -1 and x <= 1", aliases="arccos"),
    _row("atan x", "1/(1 + x^2)", r"\arctan\left({x}\right)", "trigonometry", "angle whose tangent is x",
         rule="inverse", numpy="numpy.arctan", mpmath="mpmath.atan", sympy="sympy.atan", torch="torch.atan",
         aliases="arctan arctg"),
    _row("atan2 y x", ("x/(x^2 + y^2)", "-y/(x^2 + y^2)"), r"\operatorname{{atan2}}\left({y}, {x}\right)",
         "trigonometry", "angle of the point (x, y); jumps on the negative x axis", rule="inverse",
         numpy="numpy.arctan2", mpmath="mpmath.atan2", sympy="sympy.atan2", torch="torch.atan2",
         domain="x != 0 or y != 0", kink="y == 0 and x < 0", aliases="arctan2"),
    # hyperbolic functions
    _row("sinh x", "cosh(x)", r"\sinh\left({x}\right)", "hyperbolic", "hyperbolic sine", rule="hyperbolic",
         **_same("sinh", *_FOUR)),
    _row("cosh x", "sinh(x)", r"\cosh\left({x}\right)", "hyperbolic", "hyperbolic cosine", rule="hyperbolic",
         **_same("cosh", *_FOUR)),
    _row("tanh x", "1 - out^2", r"\tanh\left({x}\right)", "hyperbolic", "hyperbolic tangent, between -1 and 1",
         rule="hyperbolic", **_same("tanh", *_FOUR), limits=("-1", "1")),
    _row("asinh x", "1/sqrt(x^2 + 1)", _named("arsinh"), "hyperbolic", "inverse of sinh", rule="inverse",
         numpy="numpy.arcsinh", mpmath="mpmath.asinh", sympy="sympy.asinh", torch="torch.asinh",
         aliases="arcsinh arsinh"),
    _row("acosh x", "1/sqrt((x - 1)*(x + 1))", _named("arcosh"), "hyperbolic", "inverse of cosh, for x >= 1",
         rule="inverse", numpy="numpy.arccosh", mpmath="mpmath.acosh", sympy="sympy.acosh",
         torch="torch.acosh", domain="x >= 1", aliases="arccosh arcosh"),
    _row("atanh x", "1/(1 - x^2)", _named("artanh"), "hyperbolic", "inverse of tanh, for -1 < x < 1",
         rule="inverse", numpy="numpy.arctanh", mpmath="mpmath.atanh", sympy="sympy.atanh",
         torch="torch.atanh", domain="x > -1 and x < 1", aliases="arctanh artanh"),
    _row("erf x", "2*exp(-x^2)/sqrt(pi)", _named("erf"), "hyperbolic", "error function of Gauss's integral",
         rule="error-function", numpy="math.erf", mpmath="mpmath.erf", sympy="sympy.erf", torch="torch.erf",
         limits=("-1", "1")),
    # activations
    _row("sigmoid x", "out*(1 - out)", r"\sigma\left({x}\right)", "activation", "1/(1 + exp(-x)), between 0 and 1",
         rule="sigmoid", mpmath="", sympy="triptych.engine.symbols.sigmoid", torch="torch.sigmoid",
         definition="1/(1 + exp(-x))", limits=("0", "1"), aliases="expit"),
    _row("logsigmoid x", "sigmoid(-x)", _named("logsigmoid"), "activation", "log(sigmoid(x)), stable",
         rule="sigmoid", numpy="where(x < 0, x - log1p(exp(x)), -log1p(exp(-x)))",
         sympy="triptych.engine.symbols.logsigmoid", torch="torch.nn.functional.logsigmoid",
         definition="-log(1 + exp(-x))", limits=("0",), aliases="log_sigmoid"),
    _row("softplus x", "where(x > 20, 1, sigmoid(x))", _named("softplus"), "activation",
         "log(1 + exp(x)); above 20 it is x itself, as in PyTorch", rule="sigmoid",
         numpy="where(x > 20, x, log1p(exp(x)))", sympy="triptych.engine.kept.softplus", torch="torch.nn.functional.softplus",
         definition="where(x > 20, x, log(1 + exp(x)))", kink="x == 20", limits=("0",)),
    _row("relu x", "where(x > 0, 1, 0)", _named("ReLU"), "activation", "x above 0, otherwise 0",
         rule="piecewise", sympy="triptych.engine.kept.relu", torch="torch.relu", definition="where(x > 0, x, 0)", kink="x == 0"),
    _row("leaky_relu x slope", ("where(x > 0, 1, slope)", "where(x > 0, 0, x)"),
         r"\operatorname{{LeakyReLU}}\left({x}, {slope}\right)", "activation",
         "x above 0, otherwise slope*x (slope 0.01 where none is given)", rule="piecewise",
         sympy="triptych.engine.kept.leaky_relu", torch="torch.nn.functional.leaky_relu", definition="where(x > 0, x, slope*x)", kink="x == 0",
         defaults={"slope": "0.01"}, numbers_in_torch=True),
    _row("elu x alpha", ("where(x > 0, 1, alpha*exp(x))", "where(x > 0, 0, expm1(x))"),
         r"\operatorname{{ELU}}\left({x}, {alpha}\right)", "activation",
         "x above 0, otherwise alpha*(exp(x) - 1) (alpha 1 where none is given)", rule="piecewise",
         numpy="where(x > 0, x, alpha*expm1(min(x, 0)))", sympy="triptych.engine.kept.elu", torch="torch.nn.functional.elu",
         definition="where(x > 0, x, alpha*expm1(x))", kink="x == 0 and alpha != 1",
         defaults={"alpha": "1"}, numbers_in_torch=True),
    _row("gelu x", "(1 + erf(x/sqrt(2)))/2 + x*exp(-x^2/2)/sqrt(2*pi)", _named("GELU"), "activation",
         "x times the normal distribution's share below x", rule="product", torch="torch.nn.functional.gelu",
         definition="x*(1 + erf(x/sqrt(2)))/2"),
    _row("silu x", "sigmoid(x)*(1 + x*(1 - sigmoid(x)))", _named("SiLU"), "activation", "x*sigmoid(x), also swish",
         rule="product", torch="torch.nn.functional.silu", definition="x*sigmoid(x)", aliases="swish"),
    # choices
    _row("max a b", ("where(a > b, 1, where(a == b, 1/2, 0))", "where(b > a, 1, where(a == b, 1/2, 0))"),
         r"\max\left({a}, {b}\right)", "piecewise", "the larger one; at a tie PyTorch gives each half",
         rule="piecewise", numpy="numpy.maximum",
         sympy="sympy.Max", torch="torch.maximum", kink="a == b", aliases="maximum"),
    _row("min a b", ("where(a < b, 1, where(a == b, 1/2, 0))", "where(b < a, 1, where(a == b, 1/2, 0))"),
         r"\min\left({a}, {b}\right)", "piecewise", "the smaller one; at a tie PyTorch gives each half",
         rule="piecewise", numpy="numpy.minimum",
         sympy="sympy.Min", torch="torch.minimum", kink="a == b", aliases="minimum"),
    _row("clamp x lo hi", ("where(x < lo, 0, where(x > hi, 0, 1))", "where(x < lo, 1, 0)", "where(x > hi, 1, 0)"),
         r"\operatorname{{clamp}}\left({x}, {lo}, {hi}\right)", "piecewise", "x held between lo and hi",
         rule="piecewise", sympy="triptych.engine.kept.clamp", torch="torch.clamp", definition="where(x < lo, lo, where(x > hi, hi, x))",
         kink="x == lo or x == hi", clamped="x < lo or x > hi", defaults={"lo": "-inf", "hi": "inf"},
         aliases="clip", numbers_in_torch=True),
    _row("where c a b", ("", "where(c, 1, 0)", "where(c, 0, 1)"),
         r"\begin{{cases}} {a} & \text{{if }} {c} \\ {b} & \text{{otherwise}} \end{{cases}}", "piecewise",
         "a where the condition holds, otherwise b", rule="piecewise", numpy="numpy.where",
         sympy="triptych.engine.symbols.choose",
         torch="torch.where", numbers_in_torch=True),
    # losses: the mean over a vector's elements of the formula given here
    _row("mse p y", ("2*(p - y)", "-2*(p - y)"), r"\operatorname{{MSE}}\left({p}, {y}\right)", "losses",
         "mean squared error, mean((p - y)^2)", kind=LOSS, rule="power",
         torch="torch.nn.functional.mse_loss", definition="(p - y)^2", aliases="mse_loss"),
    _row("mae p y", ("sign(p - y)", "-sign(p - y)"), r"\operatorname{{MAE}}\left({p}, {y}\right)", "losses",
         "mean absolute error, mean(|p - y|)", kind=LOSS, rule="piecewise",
         torch="torch.nn.functional.l1_loss", definition="abs(p - y)", kink="p == y", aliases="l1_loss"),
    _row("bce p y", ("(p - y)/(p*(1 - p))", "log(1 - p) - log(p)"), r"\operatorname{{BCE}}\left({p}, {y}\right)",
         "losses",
         "binary cross-entropy as textbooks write it; its PyTorch form clamps p to 1e-8 .. 1 - 1e-8 first",
         kind=LOSS, rule="logarithm",
         torch="q = clamp(p, 1e-8, 1 - 1e-8); -(y*log(q) + (1 - y)*log(1 - q))",
         definition="-(y*log(p) + (1 - y)*log(1 - p))", domain="p > 0 and p < 1",
         clamped="p < 1e-8 or p > 1 - 1e-8"),
    _row("binary_cross_entropy p y", ("(p - y)/(p*(1 - p))", "log(1 - p) - log(p)"),
         r"\operatorname{{BCE}}_{{torch}}\left({p}, {y}\right)", "losses",
         "binary cross-entropy; PyTorch's own holds each logarithm at -100, and p*(1 - p) at 1e-12 coming back",
         kind=LOSS, rule="logarithm", torch="torch.nn.functional.binary_cross_entropy",
         definition="-(y*log(p) + (1 - y)*log(1 - p))", domain="p > 0 and p < 1", clamped="p*(1 - p) < 1e-12"),
    _row("bce_with_logits z y", ("sigmoid(z) - y", "-z"), r"\operatorname{{BCE}}_{{logits}}\left({z}, {y}\right)",
         "losses", "binary cross-entropy of sigmoid(z), computed from z without rounding p first",
         kind=LOSS, rule="logarithm", numpy="max(z, 0) - z*y + log1p(exp(-abs(z)))",
         sympy="-logsigmoid(-z) - z*y",
         torch="torch.nn.functional.binary_cross_entropy_with_logits",
         definition="log(1 + exp(z)) - z*y", aliases="binary_cross_entropy_with_logits"),
    _row("hinge p y", ("where(y*p < 1, -y, 0)", "where(y*p < 1, -p, 0)"),
         r"\operatorname{{hinge}}\left({p}, {y}\right)", "losses",
         "max(0, 1 - y*p) for a label y of -1 or 1", kind=LOSS, rule="piecewise", torch="relu(1 - y*p)",
         definition="where(y*p < 1, 1 - y*p, 0)", kink="y*p == 1"),
    _row("huber p y", ("clamp(p - y, -1, 1)", "-clamp(p - y, -1, 1)"),
         r"\operatorname{{Huber}}\left({p}, {y}\right)", "losses",
         "half the square within 1 of the target, straight beyond (delta = 1)", kind=LOSS, rule="piecewise",
         torch="torch.nn.functional.huber_loss",
         definition="where(abs(p - y) <= 1, (p - y)^2/2, abs(p - y) - 1/2)", aliases="huber_loss"),
    # vectors
    _row("sum x", "1", r"\sum\left({x}\right)", "vectors", "sum of the elements", kind=REDUCE, rule="sum",
         torch="torch.sum"),
    _row("mean x", "1/size(x)", r"\operatorname{{mean}}\left({x}\right)", "vectors", "mean of the elements",
         kind=REDUCE, rule="sum", torch="torch.mean"),
    _row("dot a b", ("b", "a"), r"\left\langle {a}, {b} \right\rangle", "vectors", "sum of a*b, element by element", kind=REDUCE,
         rule="product", torch="torch.dot"),
    _row("norm x", "x/out", r"\left\lVert {x} \right\rVert", "vectors", "length: sqrt(sum(x^2))", kind=REDUCE,
         rule="power", torch="torch.linalg.vector_norm"),
    _row("amax x", "where(x == out, 1, 0)/sum(where(x == out, 1, 0))", r"\max\left({x}\right)", "vectors",
         "largest element; at a tie PyTorch shares the gradient", kind=REDUCE, rule="piecewise",
         torch="torch.amax", kink="sum(where(x == out, 1, 0)) > 1", spelling="max"),
    _row("amin x", "where(x == out, 1, 0)/sum(where(x == out, 1, 0))", r"\min\left({x}\right)", "vectors",
         "smallest element; at a tie PyTorch shares the gradient", kind=REDUCE, rule="piecewise",
         torch="torch.amin", kink="sum(where(x == out, 1, 0)) > 1", spelling="min"),
    _row("size x", "0", r"n", "", "number of elements", kind=REDUCE, rule="constant"),
    # conditions; they carry no gradient
    _row("lt a b", ("", ""), "{a} < {b}", "", "a is below b", kind=TEST, kink="a == b", torch="operator.lt"),
    _row("le a b", ("", ""), r"{a} \le {b}", "", "a is at most b", kind=TEST, kink="a == b", torch="operator.le"),
    _row("gt a b", ("", ""), "{a} > {b}", "", "a is above b", kind=TEST, kink="a == b", torch="operator.gt"),
    _row("ge a b", ("", ""), r"{a} \ge {b}", "", "a is at least b", kind=TEST, kink="a == b", torch="operator.ge"),
    _row("eq a b", ("", ""), "{a} = {b}", "", "a equals b", kind=TEST, kink="a == b", torch="operator.eq"),
    _row("ne a b", ("", ""), r"{a} \ne {b}", "", "a differs from b", kind=TEST, kink="a == b",
         torch="operator.ne"),
    _row("and a b", ("", ""), r"{a} \text{{ and }} {b}", "", "both hold", kind=TEST, torch="torch.logical_and"),
    _row("or a b", ("", ""), r"{a} \text{{ or }} {b}", "", "one holds", kind=TEST, torch="torch.logical_or"),
    _row("not a", ("",), r"\text{{not }} {a}", "", "does not hold", kind=TEST, torch="torch.logical_not"),
)

TABLE: dict[str, Op] = {op.name: op for op in _ROWS}

INFIX = {"add": "+", "sub": "-", "mul": "*", "div": "/", "pow": "**", "lt": "<", "le": "<=", "gt": ">",
         "ge": ">=", "eq": "==", "ne": "!=", "and": "and", "or": "or"}
SYMBOLS = {symbol: name for name, symbol in INFIX.items()} | {"^": "pow"}
KEYWORDS = {"min": "lo", "max": "hi", "a_min": "lo", "a_max": "hi", "negative_slope": "slope", "input": "x",
            "other": "b", "exponent": "b", "condition": "c", "target": "y"}


def _spellings() -> dict[str, tuple[Op, ...]]:
    found: dict[str, tuple[Op, ...]] = {}
    for op in _ROWS:
        if op.name in INFIX or op.name in ("neg", "not"):
            continue
        for word in (op.written, op.name, *op.aliases):
            if op not in found.get(word, ()):
                found[word] = (*found.get(word, ()), op)
    found["pow"] = (TABLE["pow"],)
    return found


SPELLINGS = _spellings()
CONSTANTS = ("pi", "inf", "nan")


def called(word: str, arguments: int) -> Op | None:
    """Return the row that ``word`` means with so many arguments; None if it takes another number."""
    for op in SPELLINGS[word]:
        if len(op.params) - len(op.defaults) <= arguments <= len(op.params):
            return op
    return None
