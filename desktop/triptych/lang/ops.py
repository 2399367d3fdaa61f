"""THE TABLE: one row a function; reader, palette, writers and every column follow from it.

Local derivatives, domains, kinks and definitions are text in Triptych's own language over the row's
parameters and ``out`` (the row's own value), so they can be shown, computed in any arithmetic and
checked.  A native form is a dotted name, or a small program where the library has no such function;
empty means: use the definition.  Derivatives: Abramowitz & Stegun, *Handbook of Mathematical
Functions*, ch. 3, 4 and 7; where libraries differ, PyTorch's documented meaning wins and ``doc`` says so.
"""

from __future__ import annotations

from msgspec import Struct, field

MAP, REDUCE, WHOLE, LINEAR, LOSS, TEST = "map", "reduce", "whole", "linear", "loss", "test"
KEPT = "kept"
MAY, MUST, ORDER = "may", "must", "order"


class Op(Struct, frozen=True):
    """One row.

    ``kind``: map (element by element), reduce (vector to number), whole (vector to vector, each component
    of all), linear (in each argument, of a shape of its own), loss (mean of a map), test.  Whole or linear, it is written out
    step by step where it has no partials.  A whole or linear
    row's partials are its vector-Jacobian products over ``v``, the gradient that comes back.  ``sympy`` is ``kept`` where SymPy holds the definition as one word.
    ``numbers_in_torch``: plain numbers after the first argument stay such (may), have to be (must, else the
    definition runs), or the first argument is a whole number (order).  ``axis`` is what torch calls the axis;
    ``accuracy`` the relative error that torch's own code allows itself, where that is more than rounding,
    and ``composed`` says that torch's function records the definition's steps instead of one of its own.
    ``around`` has what must hold where an argument moves: (-2)^3 is real, and (-2)^3.01 is not.
    ``jumps`` says that the value itself is torn at a kink, so that a factor of 0 beside it makes a corner.
    """

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
    numbers_in_torch: str = ""
    axis: str = ""
    accuracy: float = 0.0
    composed: bool = False
    jumps: bool = False
    around: dict[str, str] = field(default_factory=dict)

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
         domain="a > 0 or a == 0 and b >= 0 or a < 0 and b == floor(b)", around={"b": "a >= 0"}),
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
         kink="x == 0", aliases="fabs absolute Abs"),
    _row("sign x", "0", _named("sign"), "piecewise", "-1, 0 or 1; flat on both sides of its jump at 0",
         rule="constant", numpy="numpy.sign", mpmath="mpmath.sign", sympy="triptych.engine.symbols.sign",
         torch="torch.sign", jumps=True, kink="x == 0", aliases="sgn"),
    _row("floor x", "0", r"\left\lfloor {x} \right\rfloor", "piecewise",
         "largest whole number that is not above x; flat between its jumps", rule="constant",
         numpy="numpy.floor", mpmath="mpmath.floor", sympy="triptych.engine.symbols.floor",
         torch="torch.floor", jumps=True, kink="x == floor(x)"),
    _row("ceil x", "0", r"\left\lceil {x} \right\rceil", "piecewise",
         "smallest whole number that is not below x; flat between its jumps", rule="constant",
         numpy="numpy.ceil", mpmath="mpmath.ceil", sympy=KEPT, torch="torch.ceil", definition="-floor(-x)",
         jumps=True, kink="x == floor(x)", aliases="ceiling"),
    _row("round x", "0", _named("round"), "piecewise",
         "nearest whole number, halves to the even one; flat between its jumps", rule="constant",
         numpy="numpy.round", mpmath="mpmath.nint", sympy=KEPT, torch="torch.round",
         definition="where(x - floor(x) == 1/2, 2*floor(x/2 + 1/4), floor(x + 1/2))",
         jumps=True, kink="x - floor(x) == 1/2", aliases="rint"),
    _row("trunc x", "0", _named("trunc"), "piecewise",
         "x without what stands after the point; flat between its jumps", rule="constant", numpy="numpy.trunc",
         sympy=KEPT, torch="torch.trunc", definition="sign(x)*floor(abs(x))", jumps=True, kink="x == floor(x) and x != 0",
         aliases="fix"),
    _row("frac x", "1", _named("frac"), "piecewise",
         "what stands after the point, with the sign of x as in PyTorch; slope 1 between its jumps",
         rule="piecewise", torch="torch.frac", definition="x - trunc(x)", jumps=True, kink="x == floor(x) and x != 0"),
    _row("remainder a b", ("1", "round((out - a)/b)"), r"\operatorname{{remainder}}\left({a}, {b}\right)", "piecewise",
         "a - b*floor(a/b), with the sign of b, as PyTorch and Python's % have it", rule="piecewise",
         numpy="numpy.mod", torch="torch.remainder", definition="a - b*floor(a/b)", domain="b != 0",
         jumps=True, kink="out == 0", aliases="mod Mod"),
    _row("fmod a b", ("1", "round((out - a)/b)"), r"\operatorname{{fmod}}\left({a}, {b}\right)", "piecewise",
         "a - b*trunc(a/b), with the sign of a, as in C", rule="piecewise", numpy="numpy.fmod",
         torch="torch.fmod", definition="a - b*trunc(a/b)", domain="b != 0",
         jumps=True, kink="out == 0 and a != 0"),
    _row("heaviside x value", ("0", "where(x == 0, 1, 0)"),
         r"\operatorname{{heaviside}}\left({x}, {value}\right)", "piecewise",
         "0 below 0, 1 above and value at 0 (1/2 where none is given); PyTorch has no derivative of it",
         rule="constant", sympy=KEPT,
         torch="torch.heaviside", definition="where(x > 0, 1, where(x == 0, value, 0))", jumps=True, kink="x == 0",
         defaults={"value": "0.5"}, aliases="Heaviside"),
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
         domain="x != 0 or y != 0", jumps=True, kink="y == 0 and x < 0", aliases="arctan2"),
    _row("sec x", "out*tan(x)", r"\sec\left({x}\right)", "trigonometry", "secant, 1/cos(x)", rule="secant",
         sympy="sympy.sec", definition="1/cos(x)", domain="cos(x) != 0"),
    _row("csc x", "-out*cot(x)", r"\csc\left({x}\right)", "trigonometry", "cosecant, 1/sin(x)", rule="secant",
         sympy="sympy.csc", definition="1/sin(x)", domain="sin(x) != 0", aliases="cosec"),
    _row("cot x", "-1/sin(x)^2", r"\cot\left({x}\right)", "trigonometry", "cotangent, cos(x)/sin(x)",
         rule="secant", sympy="sympy.cot", numpy="1/tan(x)", torch="1/tan(x)", definition="cos(x)/sin(x)",
         domain="sin(x) != 0", aliases="ctg cotan"),
    _row("asec x", "1/(abs(x)*sqrt((x - 1)*(x + 1)))", _named("arcsec"), "trigonometry",
         "angle whose secant is x, acos(1/x)", rule="inverse", definition="acos(1/x)",
         domain="x <= -1 or x >= 1", aliases="arcsec"),
    _row("acsc x", "-1/(abs(x)*sqrt((x - 1)*(x + 1)))", _named("arccsc"), "trigonometry",
         "angle whose cosecant is x, asin(1/x)", rule="inverse", definition="asin(1/x)",
         domain="x <= -1 or x >= 1", aliases="arccsc acosec arccosec"),
    _row("acot x", "-1/(1 + x^2)", _named("arccot"), "trigonometry",
         "angle between 0 and pi whose cotangent is x, pi/2 - atan(x); some programs jump at 0 instead",
         rule="inverse", definition="pi/2 - atan(x)", aliases="arccot arcctg"),
    _row("hypot a b", ("a/out", "b/out"), r"\operatorname{{hypot}}\left({a}, {b}\right)", "powers",
         "sqrt(a^2 + b^2), without overflow on the way", rule="power", numpy="numpy.hypot",
         mpmath="mpmath.hypot", torch="torch.hypot", definition="sqrt(a^2 + b^2)", kink="a == 0 and b == 0"),
    _row("sinc x", "where(x == 0, 0, (cos(pi*x) - out)/x)", _named("sinc"), "trigonometry",
         "sin(pi*x)/(pi*x) and 1 at 0, as in PyTorch and NumPy; SymPy and many books leave out the pi",
         rule="quotient", mpmath="mpmath.sincpi", sympy=KEPT, torch="torch.sinc",
         definition="where(x == 0, 1, sin(pi*x)/(pi*x))"),
    # hyperbolic functions
    _row("sinh x", "cosh(x)", r"\sinh\left({x}\right)", "hyperbolic", "hyperbolic sine", rule="hyperbolic",
         **_same("sinh", *_FOUR)),
    _row("cosh x", "sinh(x)", r"\cosh\left({x}\right)", "hyperbolic", "hyperbolic cosine", rule="hyperbolic",
         **_same("cosh", *_FOUR)),
    _row("tanh x", "1 - out^2", r"\tanh\left({x}\right)", "hyperbolic", "hyperbolic tangent, between -1 and 1",
         rule="hyperbolic", **_same("tanh", *_FOUR), limits=("-1", "1"), aliases="Tanh"),
    _row("asinh x", "1/sqrt(x^2 + 1)", _named("arsinh"), "hyperbolic", "inverse of sinh", rule="inverse",
         numpy="numpy.arcsinh", mpmath="mpmath.asinh", sympy="sympy.asinh", torch="torch.asinh",
         aliases="arcsinh arsinh"),
    _row("acosh x", "1/sqrt((x - 1)*(x + 1))", _named("arcosh"), "hyperbolic", "inverse of cosh, for x >= 1",
         rule="inverse", numpy="numpy.arccosh", mpmath="mpmath.acosh", sympy="sympy.acosh",
         torch="torch.acosh", domain="x >= 1", aliases="arccosh arcosh"),
    _row("atanh x", "1/(1 - x^2)", _named("artanh"), "hyperbolic", "inverse of tanh, for -1 < x < 1",
         rule="inverse", numpy="numpy.arctanh", mpmath="mpmath.atanh", sympy="sympy.atanh",
         torch="torch.atanh", domain="x > -1 and x < 1", aliases="arctanh artanh"),
    _row("erf x", "2*exp(-x^2)/sqrt(pi)", _named("erf"), "special", "error function of Gauss's integral",
         rule="error-function", numpy="math.erf", mpmath="mpmath.erf", sympy="sympy.erf", torch="torch.erf",
         limits=("-1", "1")),
    _row("sech x", "-out*tanh(x)", _named("sech"), "hyperbolic", "1/cosh(x)", rule="hyperbolic",
         sympy="sympy.sech", definition="1/cosh(x)", limits=("0",)),
    _row("csch x", "-out/tanh(x)", _named("csch"), "hyperbolic", "1/sinh(x)", rule="hyperbolic",
         sympy="sympy.csch", definition="1/sinh(x)", domain="x != 0", limits=("0",)),
    _row("coth x", "-1/sinh(x)^2", r"\coth\left({x}\right)", "hyperbolic", "1/tanh(x)", rule="hyperbolic",
         sympy="sympy.coth", definition="1/tanh(x)", domain="x != 0", limits=("-1", "1")),
    _row("asech x", "-1/(x*sqrt((1 - x)*(1 + x)))", _named("arsech"), "hyperbolic",
         "inverse of sech, acosh(1/x)", rule="inverse", definition="acosh(1/x)", domain="x > 0 and x <= 1",
         aliases="arcsech arsech"),
    _row("acsch x", "-1/(abs(x)*sqrt(x^2 + 1))", _named("arcsch"), "hyperbolic",
         "inverse of csch, asinh(1/x)", rule="inverse", definition="asinh(1/x)", domain="x != 0",
         aliases="arccsch arcsch"),
    _row("acoth x", "1/((1 - x)*(1 + x))", _named("arcoth"), "hyperbolic", "inverse of coth, atanh(1/x)",
         rule="inverse", definition="atanh(1/x)", domain="x < -1 or x > 1", aliases="arccoth arcoth"),
    # special functions: Abramowitz & Stegun, ch. 6 and 7
    _row("erfc x", "-2*exp(-x^2)/sqrt(pi)", _named("erfc"), "special", "1 - erf(x), exact for large x",
         rule="error-function", numpy="math.erfc", mpmath="mpmath.erfc", sympy="sympy.erfc",
         torch="torch.erfc", limits=("0", "2")),
    _row("erfinv x", "sqrt(pi)/2*exp(out^2)", _named("erfinv"), "special", "inverse of erf, for -1 < x < 1",
         rule="inverse", numpy="mpmath.erfinv", mpmath="mpmath.erfinv", sympy="sympy.erfinv",
         torch="torch.erfinv", domain="x > -1 and x < 1"),
    _row("lgamma x", "digamma(x)", _named("lgamma"), "special",
         "log of the absolute value of the gamma function, as in PyTorch", rule="special", numpy="math.lgamma",
         mpmath="triptych.engine.special.lgamma", sympy="triptych.engine.gammas.lgamma",
         torch="torch.lgamma", domain="x > 0 or x != floor(x)", aliases="gammaln loggamma"),
    _row("gamma x", "out*digamma(x)", r"\Gamma\left({x}\right)", "special",
         "the gamma function, (x - 1)! for whole x > 0; PyTorch has none, so it runs exp(lgamma(x)) with its sign",
         rule="special", numpy="math.gamma", mpmath="mpmath.gamma", sympy="sympy.gamma",
         torch="where(x > 0 or remainder(floor(x), 2) == 0, 1, -1)*exp(lgamma(x))",
         domain="x > 0 or x != floor(x)", aliases="Gamma"),
    _row("digamma x", "polygamma(1, x)", _named("digamma"), "special", "slope of lgamma, also psi",
         rule="special", numpy="mpmath.digamma", mpmath="mpmath.digamma", sympy="sympy.digamma",
         torch="torch.digamma", domain="x > 0 or x != floor(x)"),
    _row("polygamma n x", ("nan", "polygamma(n + 1, x)"),
         r"\operatorname{{polygamma}}\left({n}, {x}\right)", "special",
         "n-th slope of digamma; n is a whole number, typed, and has no derivative of its own", rule="special",
         numpy="mpmath.polygamma", mpmath="triptych.engine.special.polygamma",
         sympy="triptych.engine.gammas.polygamma", torch="torch.polygamma",
         domain="n >= 0 and n == floor(n) and (x > 0 or x != floor(x))", numbers_in_torch=ORDER,
         accuracy=1e-9),
    _row("logit x", "1/(x*(1 - x))", _named("logit"), "special", "log(x/(1 - x)), inverse of sigmoid",
         rule="logarithm", sympy="log(x) - log(1 - x)", torch="torch.logit", definition="log(x/(1 - x))", domain="x > 0 and x < 1"),
    _row("xlogy x y", ("log(y)", "x/y"), r"\operatorname{{xlogy}}\left({x}, {y}\right)", "special",
         "x*log(y), and 0 where x is 0", rule="product", sympy="x*log(y)", torch="torch.xlogy",
         definition="where(x == 0, 0, x*log(y))", domain="y > 0 or y == 0 and x == 0"),
    _row("exp2 x", "out*log(2)", _named("exp2"), "powers", "2 to the power x", rule="exponential",
         numpy="numpy.exp2", torch="torch.exp2", definition="2^x", limits=("0",)),
    _row("logaddexp a b", ("sigmoid(a - b)", "sigmoid(b - a)"),
         r"\operatorname{{logaddexp}}\left({a}, {b}\right)", "special",
         "log(exp(a) + exp(b)), without overflow on the way", rule="logarithm", numpy="numpy.logaddexp",
         mpmath="where(a == b, a + log(2), max(a, b) + log1p(exp(-abs(a - b))))", torch="torch.logaddexp", definition="log(exp(a) + exp(b))"),
    # activations
    _row("sigmoid x", "out*(1 - out)", r"\sigma\left({x}\right)", "activation", "1/(1 + exp(-x)), between 0 and 1",
         rule="sigmoid", mpmath="", sympy="triptych.engine.symbols.sigmoid", torch="torch.sigmoid",
         definition="1/(1 + exp(-x))", limits=("0", "1"), aliases="expit Sigmoid"),
    _row("logsigmoid x", "sigmoid(-x)", _named("logsigmoid"), "activation", "log(sigmoid(x)), stable",
         rule="sigmoid", numpy="where(x < 0, x - log1p(exp(x)), -log1p(exp(-x)))", mpmath="-log1p(exp(-x))",
         sympy="triptych.engine.symbols.logsigmoid", torch="torch.nn.functional.logsigmoid",
         definition="-log(1 + exp(-x))", limits=("0",), aliases="log_sigmoid LogSigmoid"),
    _row("softplus x", "where(x > 20, 1, sigmoid(x))", _named("softplus"), "activation",
         "log(1 + exp(x)); above 20 it is x itself, as in PyTorch", rule="sigmoid",
         numpy="where(x > 20, x, log1p(exp(x)))", mpmath="where(x > 20, x, log1p(exp(x)))", sympy=KEPT, torch="torch.nn.functional.softplus",
         definition="where(x > 20, x, log(1 + exp(x)))", kink="x == 20", limits=("0",), aliases="Softplus"),
    _row("relu x", "where(x > 0, 1, 0)", _named("ReLU"), "activation", "x above 0, otherwise 0",
         rule="piecewise", sympy=KEPT, torch="torch.relu", definition="where(x > 0, x, 0)", kink="x == 0", aliases="ReLU relu_"),
    _row("leaky_relu x slope", ("where(x > 0, 1, slope)", "where(x > 0, 0, x)"),
         r"\operatorname{{LeakyReLU}}\left({x}, {slope}\right)", "activation",
         "x above 0, otherwise slope*x (slope 0.01 where none is given)", rule="piecewise",
         sympy=KEPT, torch="torch.nn.functional.leaky_relu", definition="where(x > 0, x, slope*x)", kink="x == 0",
         defaults={"slope": "0.01"}, numbers_in_torch=MUST, aliases="LeakyReLU"),
    _row("elu x alpha", ("where(x > 0, 1, alpha*exp(x))", "where(x > 0, 0, expm1(x))"),
         r"\operatorname{{ELU}}\left({x}, {alpha}\right)", "activation",
         "x above 0, otherwise alpha*(exp(x) - 1) (alpha 1 where none is given)", rule="piecewise",
         numpy="where(x > 0, x, alpha*expm1(min(x, 0)))", sympy=KEPT, torch="torch.nn.functional.elu",
         definition="where(x > 0, x, alpha*expm1(x))", kink="x == 0 and alpha != 1",
         defaults={"alpha": "1"}, numbers_in_torch=MUST, aliases="ELU"),
    _row("gelu x", "(1 + erf(x/sqrt(2)))/2 + x*exp(-x^2/2)/sqrt(2*pi)", _named("GELU"), "activation",
         "x times the normal distribution's share below x", rule="product", torch="torch.nn.functional.gelu",
         definition="x*(1 + erf(x/sqrt(2)))/2", aliases="GELU"),
    _row("silu x", "sigmoid(x)*(1 + x*(1 - sigmoid(x)))", _named("SiLU"), "activation", "x*sigmoid(x), also swish",
         rule="product", torch="torch.nn.functional.silu", definition="x*sigmoid(x)", aliases="swish SiLU"),
    _row("prelu x a", ("where(x > 0, 1, a)", "where(x > 0, 0, x)"),
         r"\operatorname{{PReLU}}\left({x}, {a}\right)", "activation", "x above 0, otherwise a*x; PyTorch's own takes its a by channels, so where(x > 0, x, a*x) runs",
         rule="piecewise", sympy=KEPT, torch="where(x > 0, x, a*x)", definition="where(x > 0, x, a*x)",
         kink="x == 0", aliases="PReLU"),
    _row("selu x", "1.0507009873554804934193352852946*where(x > 0, 1, 1.6732632423543772848170429916717*exp(x))",
         _named("SELU"), "activation", "1.0507*x above 0, otherwise 1.7581*(exp(x) - 1)", rule="piecewise",
         numpy="1.0507009873554804934193352852946"
         "*where(x > 0, x, 1.6732632423543772848170429916717*expm1(min(x, 0)))",
         sympy=KEPT, torch="torch.nn.functional.selu",
         definition="1.0507009873554804934193352852946"
         "*where(x > 0, x, 1.6732632423543772848170429916717*expm1(x))", kink="x == 0", aliases="SELU"),
    _row("celu x alpha", ("where(x > 0, 1, exp(x/alpha))", "where(x > 0, 0, expm1(x/alpha) - x/alpha*exp(x/alpha))"),
         r"\operatorname{{CELU}}\left({x}, {alpha}\right)", "activation",
         "x above 0, otherwise alpha*(exp(x/alpha) - 1) (alpha 1 where none is given); smooth at 0",
         rule="piecewise", numpy="where(x > 0, x, alpha*expm1(min(x, 0)/alpha))", sympy=KEPT,
         torch="torch.nn.functional.celu", definition="where(x > 0, x, alpha*expm1(x/alpha))",
         domain="alpha != 0", defaults={"alpha": "1"}, numbers_in_torch=MUST, aliases="CELU"),
    _row("relu6 x", "where(x > 0 and x < 6, 1, 0)", _named("ReLU6"), "activation", "x held between 0 and 6",
         rule="piecewise", numpy="min(max(x, 0), 6)", sympy=KEPT, torch="torch.nn.functional.relu6",
         definition="where(x <= 0, 0, where(x >= 6, 6, x))", kink="x == 0 or x == 6", aliases="ReLU6"),
    _row("hardtanh x lo hi",
         ("where(x > lo and x < hi, 1, 0)", "where(x <= lo, 1, 0)", "where(x > lo and x >= hi, 1, 0)"),
         r"\operatorname{{hardtanh}}\left({x}, {lo}, {hi}\right)", "activation",
         "x held between lo and hi (-1 and 1 where none are given), with slope 0 at the corners",
         rule="piecewise", sympy=KEPT, torch="torch.nn.functional.hardtanh",
         definition="where(x <= lo, lo, where(x >= hi, hi, x))", kink="x == lo or x == hi",
         defaults={"lo": "-1", "hi": "1"}, numbers_in_torch=MUST, aliases="Hardtanh"),
    _row("hardsigmoid x", "where(x > -3 and x < 3, 1/6, 0)", _named("hardsigmoid"), "activation",
         "x/6 + 1/2 held between 0 and 1; PyTorch's own keeps the slope 1/6 in float32, so relu6(x + 3)/6 runs",
         rule="piecewise", sympy=KEPT, torch="relu6(x + 3)/6",
         definition="where(x <= -3, 0, where(x >= 3, 1, x/6 + 1/2))", kink="x == -3 or x == 3", aliases="Hardsigmoid hard_sigmoid"),
    _row("hardswish x", "where(x <= -3, 0, where(x >= 3, 1, x/3 + 1/2))", _named("hardswish"), "activation",
         "x*hardsigmoid(x)", rule="piecewise", sympy=KEPT, torch="torch.nn.functional.hardswish",
         definition="where(x <= -3, 0, where(x >= 3, x, x*(x + 3)/6))", kink="x == -3 or x == 3", aliases="Hardswish hard_swish"),
    _row("softshrink x lambd", ("where(abs(x) > lambd, 1, 0)", "where(x > lambd, -1, where(x < -lambd, 1, 0))"),
         r"\operatorname{{softshrink}}\left({x}, {lambd}\right)", "activation",
         "x moved towards 0 by lambd (1/2 where none is given), and 0 within it", rule="piecewise", sympy=KEPT,
         torch="torch.nn.functional.softshrink",
         definition="where(x > lambd, x - lambd, where(x < -lambd, x + lambd, 0))",
         kink="abs(x) == lambd", defaults={"lambd": "0.5"}, numbers_in_torch=MUST, aliases="Softshrink"),
    _row("hardshrink x lambd", ("where(abs(x) > lambd, 1, 0)", "0"),
         r"\operatorname{{hardshrink}}\left({x}, {lambd}\right)", "activation",
         "x, and 0 within lambd of 0 (1/2 where none is given)", rule="piecewise", sympy=KEPT,
         torch="torch.nn.functional.hardshrink", definition="where(x > lambd or x < -lambd, x, 0)",
         jumps=True, kink="abs(x) == lambd", defaults={"lambd": "0.5"}, numbers_in_torch=MUST, aliases="Hardshrink"),
    _row("mish x", "t = tanh(logaddexp(0, x)); t + x*sigmoid(x)*(1 - t^2)", _named("mish"), "activation",
         "x*tanh(softplus(x))", rule="product", numpy="x*tanh(softplus(x))", torch="torch.nn.functional.mish",
         definition="x*tanh(log(1 + exp(x)))", aliases="Mish"),
    _row("softsign x", "1/(1 + abs(x))^2", _named("softsign"), "activation", "x/(1 + |x|), between -1 and 1",
         rule="quotient", torch="torch.nn.functional.softsign", composed=True, definition="x/(1 + abs(x))",
         limits=("-1", "1"), aliases="Softsign"),
    _row("tanhshrink x", "tanh(x)^2", _named("tanhshrink"), "activation", "x - tanh(x)", rule="hyperbolic",
         torch="torch.nn.functional.tanhshrink", composed=True, definition="x - tanh(x)", aliases="Tanhshrink"),
    # choices
    _row("max a b", ("where(a > b, 1, where(a == b, 1/2, 0))", "where(b > a, 1, where(a == b, 1/2, 0))"),
         r"\max\left({a}, {b}\right)", "piecewise", "the larger one; at a tie PyTorch gives each half",
         rule="piecewise", numpy="numpy.maximum",
         sympy="sympy.Max", torch="torch.maximum", kink="a == b", aliases="maximum Max fmax"),
    _row("min a b", ("where(a < b, 1, where(a == b, 1/2, 0))", "where(b < a, 1, where(a == b, 1/2, 0))"),
         r"\min\left({a}, {b}\right)", "piecewise", "the smaller one; at a tie PyTorch gives each half",
         rule="piecewise", numpy="numpy.minimum",
         sympy="sympy.Min", torch="torch.minimum", kink="a == b", aliases="minimum Min fmin"),
    _row("clamp x lo hi", ("where(x < lo, 0, where(x > hi, 0, 1))", "where(x < lo, 1, 0)", "where(x > hi, 1, 0)"),
         r"\operatorname{{clamp}}\left({x}, {lo}, {hi}\right)", "piecewise", "x held between lo and hi",
         rule="piecewise", sympy=KEPT, torch="torch.clamp", definition="where(x < lo, lo, where(x > hi, hi, x))",
         kink="x == lo or x == hi", clamped="x < lo or x > hi", defaults={"lo": "-inf", "hi": "inf"},
         aliases="clip", numbers_in_torch=MAY),
    _row("where c a b", ("", "where(c, 1, 0)", "where(c, 0, 1)"),
         r"\begin{{cases}} {a} & \text{{if }} {c} \\ {b} & \text{{otherwise}} \end{{cases}}", "piecewise",
         "a where the condition holds, otherwise b", rule="piecewise", numpy="numpy.where",
         sympy="triptych.engine.symbols.choose",
         torch="torch.where", numbers_in_torch=MAY),
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
         r"\operatorname{{BCE_{{torch}}}}\left({p}, {y}\right)", "losses",
         "binary cross-entropy; PyTorch's own holds each logarithm at -100, and p*(1 - p) at 1e-12 coming back",
         kind=LOSS, rule="logarithm", torch="torch.nn.functional.binary_cross_entropy",
         definition="-(y*log(p) + (1 - y)*log(1 - p))", domain="p > 0 and p < 1", clamped="p*(1 - p) < 1e-12"),
    _row("bce_with_logits z y", ("sigmoid(z) - y", "-z"), r"\operatorname{{BCE_{{logits}}}}\left({z}, {y}\right)",
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
         rule="product", torch="torch.dot", aliases="inner vdot"),
    _row("norm x", "x/out", r"\left\lVert {x} \right\rVert", "vectors", "length: sqrt(sum(x^2))", kind=REDUCE,
         rule="power", torch="torch.linalg.vector_norm", aliases="vector_norm"),
    _row("amax x", "where(x == out, 1, 0)/sum(where(x == out, 1, 0))", r"\max\left({x}\right)", "vectors",
         "largest element; at a tie PyTorch shares the gradient", kind=REDUCE, rule="piecewise",
         torch="torch.amax", kink="sum(where(x == out, 1, 0)) > 1", spelling="max"),
    _row("amin x", "where(x == out, 1, 0)/sum(where(x == out, 1, 0))", r"\min\left({x}\right)", "vectors",
         "smallest element; at a tie PyTorch shares the gradient", kind=REDUCE, rule="piecewise",
         torch="torch.amin", kink="sum(where(x == out, 1, 0)) > 1", spelling="min"),
    _row("size x", "0", r"\operatorname{{size}}\left({x}\right)", "", "number of elements", kind=REDUCE, rule="constant", aliases="numel"),
    _row("prod x",
         "where(x == 0, where(sum(where(x == 0, 1, 0)) > 1, 0, prod(where(x == 0, 1, x))), out/x)",
         r"\prod\left({x}\right)", "vectors", "product of the elements", kind=REDUCE, rule="product",
         torch="torch.prod", limits=("0",)),
    _row("var x", "2*(x - mean(x))/(size(x) - 1)", r"\operatorname{{Var}}\left({x}\right)", "vectors",
         "sum((x - mean(x))^2)/(n - 1), unbiased as in PyTorch; NumPy divides by n", kind=REDUCE, rule="power",
         torch="torch.var", definition="sum((x - mean(x))^2)/(size(x) - 1)", domain="size(x) > 1"),
    _row("std x", "(x - mean(x))/((size(x) - 1)*out)", r"\operatorname{{std}}\left({x}\right)", "vectors",
         "sqrt(var(x)), unbiased as in PyTorch; NumPy divides by n", kind=REDUCE, rule="power",
         torch="torch.std", definition="sqrt(var(x))", domain="size(x) > 1", kink="out == 0"),
    _row("logsumexp x", "exp(x - out)", r"\operatorname{{logsumexp}}\left({x}\right)", "vectors",
         "log(sum(exp(x))), without overflow on the way", kind=REDUCE, rule="logarithm",
         numpy="m = max(x); m + log(sum(exp(x - m)))", torch="torch.logsumexp",
         definition="log(sum(exp(x)))", axis="dim", aliases="LogSumExp"),
    _row("softmax x", "out*(v - sum(v*out))", r"\operatorname{{softmax}}\left({x}\right)", "vectors",
         "exp(x)/sum(exp(x)), shares that sum to 1", kind=WHOLE, rule="quotient",
         numpy="p = exp(x - max(x)); p/sum(p)", torch="torch.softmax", definition="exp(x)/sum(exp(x))",
         axis="dim", limits=("0", "1")),
    _row("log_softmax x", "v - exp(out)*sum(v)", r"\operatorname{{logsoftmax}}\left({x}\right)", "vectors",
         "log(softmax(x)), without rounding the shares first", kind=WHOLE, rule="logarithm",
         numpy="d = x - max(x); d - log(sum(exp(d)))", torch="torch.log_softmax",
         definition="x - log(sum(exp(x)))", axis="dim", aliases="logsoftmax", limits=("0",)),
    _row("cumsum x", "flip(cumsum(flip(v)))", r"\operatorname{{cumsum}}\left({x}\right)", "vectors",
         "sums of the first 1, 2, 3, ... elements", kind=WHOLE, rule="sum", torch="torch.cumsum", axis="dim"),
    _row("cumprod x", "", r"\operatorname{{cumprod}}\left({x}\right)", "vectors",
         "products of the first 1, 2, 3, ... elements", kind=WHOLE, rule="product", torch="torch.cumprod", axis="dim"),
    _row("flip x", "flip(v)", r"\operatorname{{flip}}\left({x}\right)", "vectors",
         "the elements in reverse order", kind=WHOLE, rule="sum", torch="torch.flip", axis="dims"),
    # matrices: Petersen & Pedersen, *The Matrix Cookbook* (2012), ch. 2.  By their shapes a product is one of
    # dot, matmul, matvec and vecmat, each with the local derivatives of its own.
    _row("matvec a b", ("outer(v, b)", "transpose(a) @ v"), r"{a}\,{{}}{b}", "", "matrix times vector", spelling="@", kind=LINEAR,
         rule="product", torch="operator.matmul"),
    _row("vecmat a b", ("b @ v", "outer(a, v)"), r"{a}\,{{}}{b}", "", "vector times matrix", spelling="@", kind=LINEAR, rule="product",
         torch="operator.matmul"),
    _row("matmul a b", ("v @ transpose(b)", "transpose(a) @ v"), r"{a}\,{{}}{b}", "vectors",
         "A @ B: rows of A times columns of B; also A @ x for a vector x", spelling="@", kind=LINEAR, rule="product",
         torch="operator.matmul"),
    _row("outer a b", ("v @ b", "a @ v"), r"\operatorname{{outer}}\left({a}, {b}\right)", "vectors",
         "every a times every b, as a matrix", kind=LINEAR, rule="product", torch="torch.outer", aliases="ger"),
    _row("transpose x", "transpose(v)", r"{x}^{{\top}}", "vectors", "rows become columns; a vector stays as it is",
         kind=LINEAR, rule="constant-factor", torch="torch.t"),
    _row("trace x", "", r"\operatorname{{tr}}\left({x}\right)", "vectors", "sum of the diagonal of a square matrix",
         kind=LINEAR, rule="sum", torch="torch.trace", aliases="tr Tr"),
    _row("det x", "", r"\det\left({x}\right)", "vectors", "determinant of a square matrix of at most 5 rows",
         kind=LINEAR, rule="product", torch="torch.linalg.det"),
    _row("inv x", "", r"\operatorname{{inv}}\left({x}\right)", "vectors", "inverse of a square matrix of at most 3 rows",
         kind=LINEAR, rule="quotient", torch="torch.linalg.inv", aliases="inverse"),
    _row("flatten x", "", r"\operatorname{{flatten}}\left({x}\right)", "", "the rows of a matrix end to end, as a vector",
         kind=LINEAR, rule="constant-factor", torch="torch.flatten"),
    _row("squeeze x", "", r"\operatorname{{squeeze}}\left({x}\right)", "", "a matrix of one row or column as a vector",
         kind=LINEAR, rule="constant-factor", torch="torch.squeeze"),
    _row("unsqueeze x", "", r"\operatorname{{unsqueeze}}\left({x}\right)", "", "a vector as a matrix of one row (dim=0) or column (dim=1)",
         kind=LINEAR, rule="constant-factor", torch="torch.unsqueeze"),
    _row("reshape x", "", r"\operatorname{{reshape}}\left({x}\right)", "", "the same numbers in rows of another length; row by row, as in PyTorch",
         kind=LINEAR, rule="constant-factor", torch="torch.reshape"),
    _row("diag x", "", r"\operatorname{{diag}}\left({x}\right)", "vectors", "a vector as the diagonal of a matrix, or the diagonal of a matrix as a vector",
         kind=LINEAR, rule="constant-factor", torch="torch.diag"),
    _row("cross a b", "", r"\operatorname{{cross}}\left({a}, {b}\right)", "vectors", "cross product of two vectors of 3",
         kind=LINEAR, rule="product", torch="torch.linalg.cross"),
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

INFIX = {"add": "+", "sub": "-", "mul": "*", "div": "/", "matvec": "@", "vecmat": "@", "matmul": "@", "pow": "**", "lt": "<", "le": "<=", "gt": ">",
         "ge": ">=", "eq": "==", "ne": "!=", "and": "and", "or": "or"}
SYMBOLS = {symbol: name for name, symbol in INFIX.items()} | {"^": "pow", "⊙": "mul", "·": "mul", "×": "mul", "%": "remainder", "mod": "remainder", "&": "and"}
KEYWORDS = {"min": "lo", "max": "hi", "a_min": "lo", "a_max": "hi", "negative_slope": "slope", "input": "x",
            "other": "b", "exponent": "b", "condition": "c", "target": "y", "min_val": "lo", "max_val": "hi", "values": "value", "weight": "a"}
# Functions only before a bracket; alone they are what statistics and physics call their numbers.
FREE = frozenset("gamma Gamma std var prod mod Mod frac fix flip inner trunc rint remainder Abs Max Min "
                 "transpose trace tr outer ger flatten squeeze unsqueeze det inv inverse reshape diag cross".split())


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
