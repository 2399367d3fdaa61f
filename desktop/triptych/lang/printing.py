"""Write a graph back as text that the reader reads to the same graph; ``**`` is the power sign."""

from __future__ import annotations

from collections.abc import Callable

from triptych.lang.axes import printed
from triptych.lang.graph import INPUT, NUMBER, VECTOR, Graph, Node, is_lone
from triptych.lang.joining import word_of
from triptych.lang.ops import INFIX, TABLE
from triptych.lang.stretches import index_text

ATOM = 100
LEVELS = {
    "or": 1,
    "and": 2,
    "not": 3,
    "lt": 4,
    "le": 4,
    "gt": 4,
    "ge": 4,
    "eq": 4,
    "ne": 4,
    "add": 10,
    "sub": 10,
    "mul": 20,
    "div": 20,
    "matmul": 20,
    "matvec": 20,
    "vecmat": 20,
    "neg": 25,
    "pow": 30,
}
_SPACED = ("add", "sub", "matmul", "matvec", "vecmat", "lt", "le", "gt", "ge", "eq", "ne", "and", "or")

Written = tuple[str, int]


def program(graph: Graph) -> str:
    """The whole program, a line for each name and a semicolon between; inputs' first values in front."""
    texts = written(graph)
    starts = [f"{name} = {_value(value)}" for name, value in graph.starts.items()]
    inner = lines(graph)
    if is_lone(graph) and not starts:
        return line(graph, inner[graph.label], texts, graph.label)
    bare = {name for name, i in inner.items() if is_plain(graph, i)}
    told = (f"{n} = " * (n not in bare) + line(graph, i, texts, n) for n, i in inner.items())
    return "; ".join([*starts, *told])


def lines(graph: Graph) -> dict[str, int]:
    """The lines' names and nodes in the order of writing, in which the output stands last."""
    nodes = graph.nodes
    found = {name: i for name, i in graph.names.items() if nodes[i].op != INPUT or nodes[i].id != name}
    if graph.label in found:
        found[graph.label] = found.pop(graph.label)
    return found


def is_plain(graph: Graph, i: int) -> bool:
    """Whether a line is a number, or a vector or matrix of them; with a name it would be a first value."""
    node = graph.nodes[i]
    if node.op == VECTOR:
        rows = [graph.nodes[a].args for a in node.args if graph.nodes[a].op == VECTOR]
        deeper = any(graph.nodes[a].op == VECTOR for row in rows for a in row)
        alike = not rows or (len(rows) == len(node.args) and len(set(map(len, rows))) == 1)
        lone = bool(node.args) and not node.literal and alike and not deeper
        return lone and all(is_plain(graph, a) for a in node.args)
    if node.op == "neg":
        return graph.nodes[node.args[0]].literal == "nan"
    return node.op == NUMBER and node.literal not in ("pi", "e")


def line(graph: Graph, i: int, texts: list[Written], name: str) -> str:
    """The right side of the line that gives ``name`` its value."""
    return graph.nodes[i].id if graph.nodes[i].id not in ("", name) else texts[i][0]


def _value(value: object) -> str:
    if isinstance(value, tuple):
        return f"[{', '.join(_value(v) for v in value)}]"
    text = repr(value)
    return text.removesuffix(".0")


def written(graph: Graph) -> list[Written]:
    """For each node its text with the level of its last sign; a named node is used by its name."""
    texts: list[Written] = []
    typed = typed_texts(graph, written)
    for i, node in enumerate(graph.nodes):
        texts.append(typed.get(i) or node_text(node, [used(graph, a, texts) for a in node.args]))
    return texts


def typed_texts(graph: Graph, writer: Callable[[Graph], list[Written]]) -> dict[int, Written]:
    """The texts of the typed steps in the words of a writer, where a graph was written out of them."""
    return graph.behind.told(writer(graph.behind.graph)) if graph.behind else {}


def used(graph: Graph, i: int, texts: list[Written]) -> Written:
    """How node ``i`` is written where another one uses it."""
    node = graph.nodes[i]
    if node.op == NUMBER and node.id:
        return node.id, ATOM
    return texts[i] if node.op == NUMBER or node.id.startswith("_") else (node.id, ATOM)


def node_text(node: Node, args: list[Written]) -> Written:
    """Write one node over its arguments' texts, with brackets only where they are needed."""
    if node.op in (INPUT, NUMBER):
        return node.literal or node.id, LEVELS["neg"] if node.literal.startswith("-") else ATOM
    if node.op == VECTOR:
        word, option = word_of(node)
        listed = f"[{', '.join(a for a, _ in args)}{',' * (len(args) == 1)}]"
        return (f"{word}({listed}{option})" if word else listed), ATOM
    if node.op == "item":
        return f"{_bracketed(args[0], ATOM)}[{index_text(node.literal)}]", ATOM
    level = LEVELS.get(node.op)
    if level is None:
        return f"{TABLE[node.op].written}({', '.join(a for a, _ in args)}{printed(node.literal)})", ATOM
    if node.op in ("neg", "not"):
        return ("-" if node.op == "neg" else "not ") + _bracketed(args[0], level), level
    return _infix(node.op, args, level), level


def _infix(op: str, args: list[Written], level: int) -> str:
    right = level if op == "pow" else level + 1
    left = level + 1 if op == "pow" or level == LEVELS["lt"] else level
    sign = f" {INFIX[op]} " if op in _SPACED else INFIX[op]
    after = args[1][0] if op == "pow" and args[1][1] == LEVELS["neg"] else _bracketed(args[1], right)
    return _bracketed(args[0], left) + sign + after


def _bracketed(part: Written, level: int) -> str:
    return part[0] if part[1] >= level else f"({part[0]})"
