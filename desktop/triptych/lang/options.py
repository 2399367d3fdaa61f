"""The options of the libraries' calls: what changes the number becomes a formula or is refused."""

from __future__ import annotations

from msgspec.structs import replace

from triptych.lang.axes import VECTORS_ONLY, axis_text
from triptych.lang.library import Formula, formulas, losses
from triptych.lang.ops import REDUCE, TABLE, WHOLE
from triptych.lang.tokens import TEXT, Token
from triptych.lang.tree import Expr, Unread

Pairs = list[tuple[str, Expr]]
APPLY = "apply"
_OF_VECTORS = frozenset("cosine_similarity normalize norm_1 norm_2 norm_p norm_inf len".split())
ALONG = frozenset("normalize norm_1 norm_2 norm_p norm_inf var_population std_population".split())
_KEEPING = frozenset("keepdim keepdims".split())
_SILENT = frozenset("requires_grad dtype device inplace".split()) | _KEEPING
_AXES = frozenset("dim dims axis".split())
_CORRECTIONS = frozenset("unbiased correction ddof".split())
_BY_N = frozenset("np numpy jnp".split())
_COUNTS = {"True": "1", "False": "0"}


def axis_in(pairs: Pairs) -> str:
    """The direction that a call names, as a node keeps it; nothing where all numbers are meant."""
    axis = next((a for k, a in pairs if k in _AXES), None)
    if axis is not None and axis.text == "vector":
        return VECTORS_ONLY
    dim = None if axis is None else dim_of(axis)
    keeps = any(k in _KEEPING and a.text in ("True", "1") for k, a in pairs)
    return "" if dim is None else axis_text(dim, keeps)


def along(found: Expr, axis: str) -> Expr:
    """A reduction in one direction.  Formulas of libraries are right for vectors, which have only one."""
    op = TABLE.get(found.kind)
    if found.kind == APPLY and (axis or found.text.split(" ")[1] in _OF_VECTORS):
        alone = not axis or found.text.split(" ")[1] not in ALONG
        return replace(found, keywords=(VECTORS_ONLY if alone else axis,))
    if not axis or op is None or op.kind not in (REDUCE, WHOLE):
        return found
    alone = len(op.params) > 1 or op.name == "size"  # x.size(0) of a matrix would count its rows
    return replace(found, keywords=(VECTORS_ONLY if alone else axis,))


def settled(word: str, pairs: Pairs, token: Token, library: str = "") -> tuple[str, Pairs]:
    """The call without what has no bearing on its number, and under the name that its options choose."""
    kept = [(k, a) for k, a in pairs if k not in _SILENT and k not in _AXES]
    if word in ("var", "std"):
        return _corrected(word, kept, token, library)
    if word in ("norm", "vector_norm"):
        return _normed(kept, token)
    options = {k: a.text for k, a in kept if a.kind == TEXT or a.text == "None"}
    if word == "gelu" and "approximate" in options:
        kept = [(k, a) for k, a in kept if k != "approximate"]
        return {"none": "gelu", "tanh": "gelu_tanh"}.get(options["approximate"], ""), kept
    if word in ("div", "divide") and "rounding_mode" in options:
        kept = [(k, a) for k, a in kept if k != "rounding_mode"]
        return {"None": "div", "floor": "floor_divide"}.get(options["rounding_mode"], ""), kept
    return word, kept


def dim_of(given: Expr) -> int | None:
    """The direction of a vector or a matrix, alone or in a list; None where both or all are named."""
    axis = given.args[0] if given.kind == "vector" and len(given.args) == 1 else given
    both = {_number(a) for a in given.args} if given.kind == "vector" else set()
    if axis.text == "None" or both in ({"0", "1"}, {"-1", "-2"}):
        return None
    if _number(axis) in ("0", "-1", "1", "-2"):
        return int(_number(axis))
    raise Unread("shape", given.place, "axis-other", option="dim")


def _number(given: Expr) -> str:
    if given.kind == "neg":
        return "-" + _number(given.args[0])
    if given.kind == "name":
        return _COUNTS.get(given.text, "inf" if given.text == "inf" else "")
    if given.kind != "number":
        return ""
    return str(int(float(given.text))) if float(given.text) % 1 == 0 and len(given.text) < 9 else given.text


def _corrected(word: str, kept: Pairs, token: Token, library: str) -> tuple[str, Pairs]:
    """Var and std divide by n - 1, NumPy's by n; unbiased=False, correction and ddof say otherwise."""
    option = [(k, a) for k, a in kept if k in _CORRECTIONS or a.text in _COUNTS]
    if not option:
        return (f"{word}_population" if library in _BY_N else word), kept
    (_, given), rest = option[0], [pair for pair in kept if pair not in option]
    count = _number(given)
    if len(option) > 1 or not count.isdecimal():
        raise Unread("arity", token.place, "option", name=word, option=option[0][0])
    if count in "01":
        return (word if count == "1" else f"{word}_population"), rest
    return f"{word}_corrected", [*rest, ("correction", given)]


def _normed(kept: Pairs, token: Token) -> tuple[str, Pairs]:
    """The p of a norm: 2 where none is given; whole numbers above 0 and infinity have a formula."""
    option = [(k, a) for k, a in kept[1:] if k in ("p", "ord", "")]
    rest = [pair for pair in kept if pair not in option]
    if not option:
        return "norm", kept
    p = option[0][1].text if option[0][1].kind == TEXT else _number(option[0][1])
    named = {"2": "norm", "fro": "norm", "1": "norm_1", "inf": "norm_inf"}.get(p)
    if len(option) > 1 or (named is None and not p.isdecimal()) or p == "0":
        raise Unread("arity", token.place, "option", name="norm", option=option[0][0] or "p")
    if p == "2":  # NumPy's and linalg's is another one for a matrix
        return "norm_2", rest
    return (named, rest) if named else ("norm_p", [*rest, ("p", option[0][1])])


def loss(word: str, pairs: Pairs, token: Token) -> tuple[Expr, bool]:
    """A loss with its reduction, and whether it is the table's own row: no option, and the mean."""
    reduction = next((a.text for k, a in pairs if k == "reduction"), "mean")
    kept = [(k, a) for k, a in pairs if k != "reduction"]
    found = applied(word, kept, token, losses())
    if found is None or reduction not in ("mean", "sum", "none"):
        raise Unread(
            "arity",
            token.place,
            "option",
            name=word,
            option="reduction" if found or not kept else kept[-1][0],
        )
    own = len(kept) == 2 and reduction == "mean"
    return (found if own or reduction == "none" else Expr(reduction, reduction, (found,), token.place)), own


def applied(
    word: str, pairs: Pairs, token: Token, table: dict[str, tuple[Formula, ...]] | None = None
) -> Expr | None:
    """The call as a formula yet to be written out; None where none takes these arguments."""
    kind = "function" if table is None else "loss"
    for i, formula in enumerate((formulas() if table is None else table).get(word, ())):
        given = {k or formula.params[i]: a for i, (k, a) in enumerate(pairs) if k or i < len(formula.params)}
        wanted = set(formula.params)
        if len(given) == len(pairs) and wanted - set(formula.defaults) <= set(given) <= wanted:
            args = tuple(given.get(p) or _literal(formula.defaults[p], token) for p in formula.params)
            return Expr(APPLY, f"{kind} {word} {i}", args, token.place)
    return None


def _literal(text: str, token: Token) -> Expr:
    return Expr("number", text, (), token.place)
