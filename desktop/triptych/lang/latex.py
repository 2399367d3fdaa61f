"""Write a graph as LaTeX, node by node; the templates are the ops' own rows."""

from __future__ import annotations

import re

from triptych.lang.graph import INPUT, NUMBER, VECTOR, Graph, Node, is_lone
from triptych.lang.latex_factors import needs_dot, numberwise
from triptych.lang.latex_shapes import along, indexed, joined, matrix
from triptych.lang.marks import mark, plain
from triptych.lang.ops import TABLE
from triptych.lang.printing import LEVELS, Written, is_plain, lines, typed_texts
from triptych.lang.spelling import UPRIGHT
from triptych.lang.stretches import index_text

_ATOM = 100
_GREEK = frozenset(
    "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi rho sigma tau phi chi psi "
    "omega Gamma Delta Theta Lambda Xi Sigma Phi Psi Omega".split()
)
# Words of a sentence between formulas, and heads of names whose index would mean something else.
GLUE = frozenset("if otherwise else for when falls wenn".split())
_LIMITED = re.compile(r"(?:log|ln|sum|prod|lim|max|min|int)_?\w+")
_CONSTANTS = {"pi": r"\pi", "inf": r"\infty", "nan": r"\operatorname{NaN}", "e": "e"}


def program(graph: Graph, *, marked: bool = False) -> tuple[str, ...]:
    """One formula for each line of the program, ``y = x^{2}``; a lone expression has no left side."""
    texts = written(graph, marked=marked)
    lone = is_lone(graph)
    told = (_line(graph, n, i, texts, lone or is_plain(graph, i), marked) for n, i in lines(graph).items())
    return tuple(told) or (name(graph.label),)


def _line(graph: Graph, word: str, i: int, texts: list[Written], lone: bool, marked: bool) -> str:
    is_named = graph.nodes[i].id not in ("", word)
    right = _named(graph, i, marked=marked) if is_named else _bracketed(texts[i], LEVELS["eq"] + 1)
    left = mark(name(word), i) if marked else name(word)
    return right if lone else f"{left} = {right}"


def expression(graph: Graph) -> str:
    """The output's formula, through names."""
    return written(graph)[graph.output][0]


def written(graph: Graph, *, marked: bool = False) -> list[Written]:
    """For each node its LaTeX with the level of its last sign."""
    texts, typed = list[Written](), typed_texts(graph, written)
    for i, node in enumerate(graph.nodes):
        args = [_used(graph, a, texts, marked=marked) for a in node.args]
        plain = numberwise(_parts(node.op, args, LEVELS["mul"])) if i in graph.numberwise else None
        text, level = plain or _matrix(graph, node, texts, marked=marked) or node_latex(node, args)
        texts.append(typed.get(i) or (mark(text, i) if marked and node.op != NUMBER else text, level))
    return texts


def _matrix(graph: Graph, node: Node, texts: list[Written], *, marked: bool) -> Written | None:
    """A matrix whose rows are typed in place; one with a single column would be read as a vector."""
    rows = [graph.nodes[a] for a in node.args] if node.op == VECTOR and not node.literal else []
    if not rows or any(row.op != VECTOR or not row.id.startswith("_") or len(row.args) < 2 for row in rows):
        return None
    return matrix([_used(graph, a, texts, marked=marked)[0] for a in row.args] for row in rows), _ATOM


def _used(graph: Graph, i: int, texts: list[Written], *, marked: bool) -> Written:
    node = graph.nodes[i]
    return texts[i] if not node.id or node.id.startswith("_") else (_named(graph, i, marked=marked), _ATOM)


def _named(graph: Graph, i: int, *, marked: bool) -> str:
    text = name(graph.nodes[i].id)
    return mark(text, i) if marked else text


def name(word: str) -> str:
    """A learner's name: Greek where it is Greek, digits and what follows _ as an index.

    ``x1`` and ``x_1`` look alike and are written apart (by a thin space), so that each is read again.
    """
    head, _, index = word.partition("_")
    if _LIMITED.fullmatch(word):
        return rf"\mathrm{{{word}}}"
    plain = re.fullmatch(r"(.*?[^\d])(\d+)", head)
    if plain and not index:
        return f"{_head(plain[1])}_{{{plain[2]}}}"
    if not index:
        return _head(head)
    if not re.fullmatch(r"[A-Za-z]+", index):
        index = r"\," + index.replace("_", r"\,")
    return f"{_head(head)}_{{{index}}}"


def _head(head: str) -> str:
    if head in GLUE or head in UPRIGHT:
        return rf"\mathit{{{head}}}"
    return rf"\{head}" if head in _GREEK else head if len(head) == 1 else rf"\mathrm{{{head}}}"


def node_latex(node: Node, args: list[Written]) -> Written:
    """Write one node over its arguments' LaTeX."""
    if node.op in (INPUT, NUMBER):
        return _number(node.literal) if node.op == NUMBER else (name(node.id), _ATOM)
    if node.op == VECTOR:
        return joined(node, rf"\left[{', '.join(a for a, _ in args)}{',' * (len(args) == 1)}\right]"), _ATOM
    if node.op == "item":
        return indexed(_bracketed(args[0], _ATOM), index_text(node.literal)), _ATOM
    return _op_latex(node, args)


def _op_latex(node: Node, args: list[Written]) -> Written:
    op = TABLE[node.op]
    level = LEVELS.get(node.op, _ATOM)
    if node.op == "transpose":
        return op.latex.format(x=_bracketed(args[0], _ATOM)), LEVELS["pow"]
    if level == _ATOM:
        named = dict(zip(op.params, [a for a, _ in args], strict=True))
        named[op.params[-1]] += along(node.literal)
        return op.latex.format(**named), LEVELS["pow"] if node.op == "exp" else _ATOM
    parts = _parts(node.op, args, level)
    bare = [plain(part) for part in parts] if node.op == "mul" else []
    if bare and bare[0].endswith((r"\end{bmatrix}", r"^{\top}")):
        return numberwise(parts)
    if bare and not needs_dot(*bare):
        return f"{parts[0]} {parts[1]}", level
    return op.latex.format(**dict(zip(op.params, parts, strict=True))), level


def _number(literal: str) -> Written:
    if literal.startswith("-"):
        return f"-{_number(literal[1:])[0]}", LEVELS["neg"]
    if literal in _CONSTANTS:
        return _CONSTANTS[literal], _ATOM
    mantissa, _, exponent = literal.lower().partition("e")
    if not exponent:
        return literal, _ATOM
    return rf"{mantissa}{{\cdot}}10^{{{int(exponent)}}}", 20


def _parts(op: str, args: list[Written], level: int) -> list[str]:
    if op == "div":
        return [a for a, _ in args]
    if op == "pow":
        return [_bracketed(args[0], _ATOM), args[1][0]]
    levels = (level, level + 1) if len(args) == 2 else (level,)
    return [_bracketed(a, least) for a, least in zip(args, levels, strict=True)]


def _bracketed(part: Written, level: int) -> str:
    return part[0] if part[1] >= level else rf"\left({part[0]}\right)"
