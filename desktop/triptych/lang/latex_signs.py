"""What LaTeX's commands stand for: signs, names, brackets, and words that only set type."""

from __future__ import annotations

import re

from triptych.lang.ops import TABLE

SIGNS = {
    "cdot": "·",
    "times": "×",
    "ast": "*",
    "odot": "⊙",
    "cdotp": "·",
    "centerdot": "·",
    "bullet": "·",
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
    "Vert": "‖",
    "to": "->",
    "mapsto": "->",
    "rightarrow": "->",
    "longrightarrow": "->",
    "longmapsto": "->",
    "equiv": ":=",
    "triangleq": ":=",
    "doteq": ":=",
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
    " limits nolimits thinspace nonumber notag hline tiny small large mathstrut ,"
    " rm bf it sf tt cal mit qty scriptstyle centering left middle medspace negthinspace enspace".split()
)
# What stands in braces behind these is as if it stood alone, has nothing to say, or is a length.
SHOWN_AS_IS = frozenset(
    "boxed underline mathbin mathrel mathord mathopen mathclose smash ensuremath underbrace overbrace fbox"
    " substack".split()
)
DROPPED = frozenset(
    "color textcolor colorbox label tag hspace vspace phantom vphantom hphantom leftroot uproot stackrel"
    " overset underset".split()
)
LENGTHS = frozenset("hskip mskip kern mkern vskip".split())
WORDED = frozenset(
    "mathrm operatorname text mathit mathbf mathsf textrm mathop mbox mathcal mathbb mathscr boldsymbol"
    " bm pmb textbf textit textsf texttt mathtt mathfrak vec symbf".split()
)
ACCENTS = frozenset("hat bar tilde widehat overline widetilde".split())
CASES = frozenset("cases dcases rcases array".split())
LINED = frozenset("equation align aligned gather gathered split multline eqnarray math displaymath".split())
FRACTIONS = frozenset("frac dfrac tfrac cfrac sfrac nicefrac flatfrac".split())
BINOMIALS = frozenset("binom dbinom tbinom".split())
SHOWN = {
    "varepsilon": "epsilon",
    "vartheta": "theta",
    "varphi": "phi",
    "infty": "inf",
    "sgn": "sign",
    "ell": "l",
}
ASKING = frozenset("int iint oint lim partial prime nabla dot ddot dv pdv odv".split())
SUMS = {"sum": "∑", "prod": "∏"}


def _written_names() -> dict[str, str]:
    """What the table's own formulas call a function: ReLU, arsinh, BCE."""
    found = {}
    for op in TABLE.values():
        for word in re.findall(r"\\operatorname\{\{(\w+)\}\}", op.latex):
            found[word] = op.written
    return found | {"NaN": "nan", "BCE_logits": "bce_with_logits", "BCE_torch": "binary_cross_entropy"}


NAMES = _written_names()
