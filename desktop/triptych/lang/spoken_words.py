"""What each function and sign is called when a formula is read aloud, one entry a row of the table of ops.

A word that a learner would not say is given here; a row that is missing is called by the name it is typed by.
"""

from __future__ import annotations

from functools import cache

import msgspec

from triptych.resources import resource

FOLDER = "spoken"

CALLED = {
    "exp": "exponential", "log": "natural log", "log2": "log to base 2", "log10": "log to base 10",
    "log1p": "log 1 p", "expm1": "exp m 1", "exp2": "exp 2", "sqrt": "square root", "cbrt": "cube root",
    "abs": "absolute value", "ceil": "ceiling", "trunc": "whole part", "frac": "fractional part",
    "sin": "sine", "cos": "cosine", "tan": "tangent", "sec": "secant", "csc": "cosecant", "cot": "cotangent",
    "asin": "arc sine", "acos": "arc cosine", "atan": "arc tangent", "atan2": "arc tangent 2",
    "asec": "arc secant", "acsc": "arc cosecant", "acot": "arc cotangent",
    "sinh": "hyperbolic sine", "cosh": "hyperbolic cosine", "tanh": "hyperbolic tangent",
    "sech": "hyperbolic secant", "csch": "hyperbolic cosecant", "coth": "hyperbolic cotangent",
    "asinh": "area hyperbolic sine", "acosh": "area hyperbolic cosine", "atanh": "area hyperbolic tangent",
    "asech": "area hyperbolic secant", "acsch": "area hyperbolic cosecant",
    "acoth": "area hyperbolic cotangent", "erf": "error function", "erfc": "complementary error function",
    "erfinv": "inverse error function", "lgamma": "log gamma function", "digamma": "digamma function",
    "polygamma": "polygamma function", "logaddexp": "log add exp", "logsigmoid": "log sigmoid",
    "relu": "rectified linear unit", "leaky_relu": "leaky rectified linear unit", "elu": "E L U",
    "gelu": "G E L U", "silu": "S I L U", "prelu": "P rectified linear unit", "selu": "S E L U",
    "celu": "C E L U", "relu6": "rectified linear unit 6", "hardtanh": "hard hyperbolic tangent",
    "hardsigmoid": "hard sigmoid", "hardswish": "hard swish", "softshrink": "soft shrink",
    "hardshrink": "hard shrink", "softsign": "soft sign", "tanhshrink": "hyperbolic tangent shrink",
    "max": "maximum", "min": "minimum", "amax": "largest element", "amin": "smallest element",
    "mse": "mean squared error", "mae": "mean absolute error", "bce": "binary cross entropy",
    "binary_cross_entropy": "unclamped binary cross entropy", "hinge": "hinge loss", "huber": "huber loss",
    "bce_with_logits": "binary cross entropy with logits", "dot": "dot product", "norm": "length",
    "size": "number of elements", "prod": "product", "var": "variance", "std": "standard deviation",
    "logsumexp": "log sum exp", "log_softmax": "log softmax", "cumsum": "cumulative sum",
    "cumprod": "cumulative product", "outer": "outer product", "cross": "cross product",
    "diag": "diagonal", "reshape": "shape",
    "cat": "end to end", "cat, dim=0": "end to end dim 0", "cat, dim=1": "end to end dim 1",
    "cat, dim=-1": "end to end dim minus 1", "cat, dim=-2": "end to end dim minus 2",
    "hstack": "side by side", "vstack": "row below row", "det": "determinant", "inv": "inverse",
}  # fmt: skip

BETWEEN = {
    "add": "plus", "sub": "minus", "mul": "times", "div": "over", "matvec": "matrix times",
    "vecmat": "matrix times", "matmul": "matrix times", "pow": "to the power", "lt": "is less than",
    "le": "is at most", "gt": "is greater than", "ge": "is at least", "eq": "equals", "ne": "differs from",
    "and": "and", "or": "or",
}  # fmt: skip
"""Signs between two; what stands in a row of its own below says how the rest is built."""

CONSTANTS = {"pi": "pi", "inf": "infinity", "nan": "not a number"}
SHORT = {"2": "{0} squared", "3": "{0} cubed"}
FORMS = {
    "bracket": "open {0} close", "called": "{0} of {1}", "along": "{0} {1}", "neg": "minus {0}",
    "not": "not {0}", "between": "{0} {1} {2}", "item": "{0} at index {1}", "vector": "vector open {0} close",
    "list": "{0} comma {1}", "where": "if {0} then {1} else {2} end if", "capital": "capital {0}",
    "index": "{0} sub {1}", "ten": "{0} times ten to the {1}", "line": "{0} is {1}",
    "derivative": "the derivative of {0} by {1}", "primed": "the derivative of open {0} close",
    "slice": "{0} from index {1} on", "stretch": "{0} from index {1} to before index {2}",
    "step": "{0} in steps of {1}", "kept": "kept", "by": "by", "seeded": "v transposed {0}",
}  # fmt: skip


class Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One language's words: of rows, signs between two, constants and short powers, and how all is put."""

    called: dict[str, str]
    between: dict[str, str]
    constants: dict[str, str]
    short: dict[str, str]
    forms: dict[str, str]


ENGLISH = Words(CALLED, BETWEEN, CONSTANTS, SHORT, FORMS)


@cache
def words_in(language: str) -> Words:
    """Return the words of a language, English ones where it has none; so is a row called that it lacks."""
    path = resource(FOLDER, f"{language}.toml")
    if not path.is_file():
        return ENGLISH
    own = msgspec.toml.decode(path.read_bytes(), type=Words)
    return msgspec.structs.replace(own, called=CALLED | own.called)
