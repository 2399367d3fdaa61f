"""What LaTeX's commands stand for: signs, names, brackets, and words that only set type."""

from __future__ import annotations

import re

from triptych.lang.ops import TABLE

SIGNS = {
    "cdot": "·",
    "times": "×",
    "ast": "*",
    "odot": "⊙",
    "div": "/",
    "le": "<=",
    "leq": "<=",
    "leqslant": "<=",
    "ge": ">=",
    "geq": ">=",
    "geqslant": ">=",
    "ne": "!=",
    "neq": "!=",
    "lt": "<",
    "gt": ">",
    "mid": "|",
    "lvert": "|",
    "rvert": "|",
    "vert": "|",
    "rfloor": ")",
    "rceil": ")",
    "rVert": ")",
    "lbrace": "(",
    "rbrace": ")",
    "lbrack": "[",
    "rbrack": "]",
    "rangle": ")",
    "{": "(",
    "}": ")",
    "|": "‖",
    "to": "->",
    "mapsto": "->",
    "rightarrow": "->",
    "coloneqq": ":=",
    "degree": "°",
    "colon": ":",
    "dots": "…",
    "wedge": "and",
    "land": "and",
    "vee": "or",
    "lor": "or",
    "bmod": "%",
}
OPENING = {"lfloor": "floor", "lceil": "ceil", "lVert": "norm", "langle": "dot"}
SILENT = frozenset(
    "right big Big bigl bigr Bigl Bigr bigg Bigg biggl biggr Biggl Biggr quad qquad displaystyle textstyle"
    " limits nolimits thinspace nonumber notag hline tiny small large mathstrut ,".split()
)
WORDED = frozenset(
    "mathrm operatorname text mathit mathbf mathsf textrm mathop mbox mathcal mathbb mathscr boldsymbol"
    " bm textbf textit vec symbf".split()
)
ACCENTS = frozenset("hat bar tilde widehat overline widetilde".split())
CASES = frozenset("cases dcases rcases array".split())
LINED = frozenset("equation align aligned gather gathered split multline eqnarray math displaymath".split())
FRACTIONS = frozenset("frac dfrac tfrac cfrac".split())
BINOMIALS = frozenset("binom dbinom tbinom".split())
SHOWN = {
    "varepsilon": "epsilon",
    "vartheta": "theta",
    "varphi": "phi",
    "infty": "inf",
    "sgn": "sign",
    "ell": "l",
}
ASKING = frozenset("int iint oint lim partial prime nabla dot ddot".split())
SUMS = {"sum": "∑", "prod": "∏"}


def _written_names() -> dict[str, str]:
    """What the table's own formulas call a function: ReLU, arsinh, BCE."""
    found = {}
    for op in TABLE.values():
        for word in re.findall(r"\\operatorname\{\{(\w+)\}\}", op.latex):
            found[word] = op.written
    return found | {"NaN": "nan", "BCE_logits": "bce_with_logits", "BCE_torch": "binary_cross_entropy"}


NAMES = _written_names()
