"""What SymPy's code calls each row that is neither SymPy's own name nor written out by its definition."""

from __future__ import annotations

TESTS = {
    "lt": "sp.Lt", "le": "sp.Le", "gt": "sp.Gt", "ge": "sp.Ge", "eq": "sp.Eq", "ne": "sp.Ne",
    "and": "sp.And", "or": "sp.Or", "not": "sp.Not",
}  # fmt: skip
WORDS = {"abs": "sp.Abs", "lgamma": "sp.loggamma", "polygamma": "sp.polygamma"}
VECTORS = {
    "sum": "np.sum({x})", "mean": "np.mean({x})", "dot": "np.dot({a}, {b})",
    "norm": "sp.sqrt(np.sum(np.square({x})))", "amax": "sp.Max(*np.ravel({x}))",
    "amin": "sp.Min(*np.ravel({x}))", "size": "sp.Integer(np.size({x}))", "prod": "np.prod({x})",
    "cumsum": "np.cumsum({x})", "cumprod": "np.cumprod({x})", "flip": "np.flip({x})",
    "outer": "np.outer({a}, {b})", "transpose": "np.transpose({x})", "trace": "np.trace({x})",
    "det": "sp.Matrix({x}).det()",
    "inv": "np.array(sp.Matrix({x}).inv(), dtype=object)", "flatten": "np.ravel({x})",
    "squeeze": "np.squeeze({x})", "unsqueeze": "np.expand_dims({x})",
    "diag": "np.diag({x})", "cross": "np.cross({a}, {b})",
}  # fmt: skip
EACH = '''def each(function, *args):
    """The function of each element."""
    return np.vectorize(function, otypes=[object])(*args)[()]'''
# SymPy's own floor has no derivative and the one of its sign is no number at the jump; here both are flat.
_FLAT = '''class {name}(sp.Function):
    """sp.{name} with the slope 0 on both sides of each jump."""

    def fdiff(self, argindex=1):
        return sp.Integer(0)

    @classmethod
    def eval(cls, x):
        return sp.{name}(x) if x.is_number else None'''
HELPERS = {
    "sign": _FLAT.format(name="sign"),
    "floor": _FLAT.format(name="floor"),
    "ceil": _FLAT.replace("sp.{name}", "sp.ceiling").format(name="ceil"),
    "cbrt": "def cbrt(x):\n    return sp.sign(x)*sp.Abs(x)**sp.Rational(1, 3)",
    "where": "def where(c, a, b):\n    return sp.Piecewise((a, c), (b, True))",
}
