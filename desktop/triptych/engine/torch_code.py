"""The PyTorch code of a graph, as a learner would write it: copyable, and it runs unchanged."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from triptych.engine import python_words
from triptych.engine.interpret import Arithmetic, run
from triptych.engine.python_words import ATOM, as_float, as_tensor, in_sign, literal, safe, without_defaults
from triptych.engine.rules import form
from triptych.lang.axes import Axis
from triptych.lang.graph import INPUT, Graph, Node
from triptych.lang.ops import INFIX, LOSS, MUST, ORDER, REDUCE, Op
from triptych.lang.printing import Written, node_text
from triptych.lang.shapes import Shape
from triptych.lang.stretches import literal_of
from triptych.messages import Value

_CONSTANTS = {"pi": "torch.pi", "e": "torch.e", "inf": "torch.inf", "nan": "torch.nan"}
_TYPED = re.compile(r"torch\.tensor\((\[[^()]*\])\)")
_TESTS = {"and": "torch.logical_and", "or": "torch.logical_or", "not": "torch.logical_not"}


class _Code(Arithmetic):
    """Code as numbers: a text with the level of its last sign; a plain number is a level of its own."""

    library = "none"

    def __init__(self, rank: int) -> None:
        super().__init__()
        self.helpers: dict[str, str] = {}
        self._vectors, self._matrices = rank > 0, rank > 1

    def number(self, literal: str) -> Written:
        if literal.startswith("-"):
            return f"-{self.number(literal[1:])[0]}", ATOM + 1
        return _CONSTANTS.get(literal, literal), ATOM + 1

    def vector(self, parts: Sequence[Written]) -> Written:
        if all(level > ATOM for _, level in parts):
            return f"torch.tensor([{', '.join(as_float(text) for text, _ in parts)}])", ATOM
        rows = [_TYPED.fullmatch(text) for text, _ in parts]
        if all(rows):
            return f"torch.tensor([{', '.join(row[1] for row in rows if row)}])", ATOM
        return f"torch.stack([{', '.join(as_tensor(p)[0] for p in parts)}])", ATOM

    def reshaping(self, node: Node) -> Callable[..., Written]:
        return lambda *parts: (python_words.reshaped(node, parts), ATOM)

    def along(self, op: Op, axis: Axis) -> Callable[..., Written]:
        dims = f"[{axis.dim}]" if op.axis == "dims" else f"{axis.dim}"
        kept = ", keepdim=True" if axis.keeps and op.kind == REDUCE else ""
        return lambda x: (f"{op.torch}({as_tensor(x)[0]}, {op.axis or 'dim'}={dims}{kept})", ATOM)

    def item(self, x: Written, index: int | slice) -> Written:
        return node_text(Node("", "item", literal=literal_of(index)), [x])

    def apply(self, op: Op, args: Sequence[Written]) -> Written:
        if (op.name in INFIX and op.name not in _TESTS) or op.name == "neg":
            text, level = node_text(Node("", op.name), [in_sign(a) for a in args])
            plain = all(level > ATOM for _, level in args)
            return (f"({text})", ATOM + 1) if plain and op.name != "neg" else (text, level)
        if op.name == "size":
            return f"float({as_tensor(args[0])[0]}.numel())", ATOM + 1
        native = _TESTS.get(op.name, op.torch)
        must = op.numbers_in_torch == MUST
        if not native or "(" in native or (must and any(level <= ATOM for _, level in args[1:])):
            return self._helper(op, args)
        inner = ", ".join(_accepted(op, without_defaults(op, args) if must else args))
        if op.name == "dot" and self._matrices:
            native = "torch.matmul"
        if op.axis:
            inner = f"torch.flatten({inner})" if self._matrices and op.kind == REDUCE else inner
            inner += f", {op.axis}={'-1' if op.axis == 'dim' else '[-1]'}"
        if op.kind == LOSS and self._vectors:
            inner = f"*torch.broadcast_tensors({inner})"
        return f"{native}({inner})", ATOM

    def _helper(self, op: Op, args: Sequence[Written]) -> Written:
        if op.name not in self.helpers:
            graph = form(op.torch if "(" in op.torch else op.definition, op.params)
            inputs: dict[str, Written] = {p: (p, ATOM) for p in op.params}
            body = lines(graph, inputs, self)
            last = body.pop().partition(" = ")[2]
            if op.kind == LOSS and self._vectors:
                last = f"torch.mean({last})"
            made = [
                f"def {op.name}({', '.join(op.params)}):",
                *(f"    {b}" for b in body),
                f"    return {last}",
            ]
            self.helpers[op.name] = "\n".join(made)
        return f"{op.name}({', '.join(as_tensor(a)[0] for a in args)})", ATOM


def _accepted(op: Op, args: Sequence[Written]) -> list[str]:
    """Arguments as torch takes them: a plain number only where it does."""
    if op.name == "where":
        return [text for text, _ in args]
    plain = {"": (), ORDER: (0,)}.get(op.numbers_in_torch, range(1, len(args)))
    return [(a if i in plain else as_tensor(a))[0] for i, a in enumerate(args)]


def lines(graph: Graph, inputs: Mapping[str, Written], code: _Code) -> list[str]:
    """The graph's assignments, one for each name."""
    texts: list[Written] = []
    found: list[str] = []
    for i, node in enumerate(graph.nodes):
        if node.op == INPUT:
            texts.append(inputs[node.id])
            continue
        single = Graph((*_args(graph, i), _moved(node)), len(node.args), {})
        text = run(single, {f"#{k}": texts[a] for k, a in enumerate(node.args)}, code)[-1]
        if node.id and not node.id.startswith("_"):
            found.append(f"{safe(node.id)} = {text[0]}")
            text = (safe(node.id), max(ATOM, text[1]))
        texts.append(text)
    found += [f"{safe(n)} = {texts[i][0]}" for n, i in graph.names.items() if graph.nodes[i].id != n]
    return found


def _args(graph: Graph, i: int) -> list[Node]:
    return [Node(f"#{k}", INPUT) for k in range(len(graph.nodes[i].args))]


def _moved(node: Node) -> Node:
    return Node(node.id, node.op, tuple(range(len(node.args))), node.literal)


def template(
    graph: Graph, shapes: Sequence[Shape], wrt: Sequence[int], dtype: str, seed: Value
) -> tuple[str, str]:
    """The code before and after the inputs' values, which alone change when a slider moves."""
    code = _Code(max(map(len, shapes), default=0))
    body = lines(graph, {n: (safe(n), ATOM) for n in graph.inputs}, code)
    names = [safe(_called(graph, w)) for w in wrt]
    kept = [f"{n}.retain_grad()" for n, w in zip(names, wrt, strict=True) if graph.nodes[w].op != INPUT]
    out = safe(graph.label) if graph.label in graph.names else safe(graph.nodes[graph.output].id)
    back = "" if seed == 1 else f"torch.tensor({literal(seed, dtype)})"
    head = ["import torch", *(["torch.set_default_dtype(torch.float64)"] if dtype == "float64" else []), ""]
    for helper in code.helpers.values():
        head += [helper, ""]
    tail = [*body, *kept, f"{out}.backward({back})", *(f"print({n}.grad)" for n in names)]
    return "\n".join(head), "\n".join(tail) + "\n"


def _called(graph: Graph, w: int) -> str:
    return next(name for name, i in graph.names.items() if i == w)
