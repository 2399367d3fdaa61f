"""Lines of pasted code that only act, or ask for a derivative: they are skipped, and a note tells so."""

from __future__ import annotations

from triptych.lang.tokens import NAME, SIGN, Token

Line = list[Token]
_BEGIN = frozenset("import from print syms display plt using pprint assert".split())
_MAGIC = frozenset("matplotlib time timeit config load_ext autoreload pip".split())
_TYPES = frozenset("float float16 float32 float64 double half bfloat16 int32 int64 long".split())
_ACTS = frozenset(
    "backward zero_ zero_grad"
    " step grad requires_grad_ retain_grad train eval manual_seed plot show diff seed item tolist".split()
)
_ASKS = frozenset(
    "symbols Symbol Symbols diff grad gradient jacobian hessian backward SGD Adam lambdify Derivative D"
    " value_and_grad device".split()
)


def skipped(line: Line) -> str:
    """The word for which a line is skipped; empty for one that computes."""
    if not line or (len(line) > 1 and line[1].text == "=" and line[0].text not in _BEGIN and not _asks(line)):
        return ""
    first = line[0].text
    if first in ("%", "!") and len(line) > 1 and (first == "!" or line[1].text in _MAGIC):
        return line[1].text
    defines = len(line) > 1 and line[1].text in ("=", ":=")
    if first in _BEGIN and not defines and line[0].kind == NAME and (len(line) > 1 or first == "import"):
        return first
    if first == "with" and any(t.text == "GradientTape" for t in line):
        return first
    if not defines and len(line) > 2 and line[0].kind == NAME and line[1].text == ".":
        acts = next((t.text for t in line[2::2] if t.text in _ACTS), "")
        if acts == "backward" and line[-1].text == ")":
            return f"{first}.{acts}"
        if acts and not any(t.text in ("+", "-", "*", "/", "=") for t in line if t.kind == SIGN):
            return f"{first}.{acts}"
    return first if _asks(line) else ""


def _asks(line: Line) -> bool:
    """Whether all that stands right of = asks for a derivative, names symbols, or reads a gradient."""
    equals = next((i + 1 for i, t in enumerate(line) if t.text == "=" and t.kind == SIGN), 0)
    at = equals
    while at + 2 < len(line) and line[at].kind == NAME and line[at + 1].text == ".":
        at += 2
        if line[at].text in _TYPES and at == len(line) - 1:  # dtype = torch.float
            return True
        if line[at].text == "grad":
            return not any(t.text in ("+", "-", "*", "/") for t in line[at:])
    called = at + 1 < len(line) and line[at].text in _ASKS and line[at + 1].text == "("
    if not called or not (equals or line[at].text == "diff"):
        return False
    depth = 0
    for i, token in enumerate(line[at + 1 :]):
        depth += (token.text in ("(", "[")) - (token.text in (")", "]"))
        if depth == 0:
            return all(t.text not in ("+", "-", "*", "/", "^", "**") for t in line[at + 2 + i :])
    return False
