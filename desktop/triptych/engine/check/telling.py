"""The words for a judgement: which rule was broken at which step, and what would have been right there."""

from __future__ import annotations

from msgspec.structs import replace

from triptych.engine.check.mistakes import Broken
from triptych.engine.check.trial import Subject, Trial
from triptych.engine.reals import Mp
from triptych.engine.writing import factor
from triptych.lang.graph import LEAVES, Graph
from triptych.lang.printing import used, written
from triptych.messages import Said, Value
from triptych.sentences import say

DIGITS = (6, 12, 24, 48, 400)  # as many as it takes to tell two numbers apart
LONGEST = 80
LONGEST_POINT = 4


def at_place(subject: Subject, broken: Broken) -> Said:
    """The sentence of a mal-rule, with the step, what is inside it, and its right local derivative."""
    graph, i = _nameless(subject.graph), broken.node
    texts = written(graph)
    node = graph.nodes[i]
    active = graph.reaching((subject.wrt,))
    moving = [k for k, a in enumerate(node.args) if active[a]] or [0]
    inside = [used(graph, a, texts)[0] for a in node.args]
    local = factor(graph, subject.shapes, i, moving[0]).text[0]
    return say(
        f"mistake-{broken.rule.id}",
        node=_short(texts[i][0]),
        inside=_short(inside[moving[0]]),
        other=_short(inside[1 - moving[0]] if len(inside) == 2 else inside[-1]),
        slope=_short(local),
        wrt=name_of(subject),
    )


def _nameless(graph: Graph) -> Graph:
    """The same graph where a lone expression, which nobody gave a name, is written out where it is used."""
    last = graph.nodes[graph.output]
    if last.op in LEAVES or last.id != graph.label or not graph.label.startswith("out"):
        return graph
    nodes = (*graph.nodes[: graph.output], replace(last, id="_0"), *graph.nodes[graph.output + 1 :])
    return Graph(nodes, graph.output, graph.names)


def told(name: str, subject: Subject) -> Said:
    """The sentence of a mistake that concerns the whole answer."""
    return say(f"mistake-{name}", wrt=name_of(subject), name=", ".join(subject.unknown))


def at_point(name: str, one: Trial) -> Said:
    """The sentence that shows both numbers at one point."""
    pairs = ((_numbers(one.true, digits), _numbers(one.given, digits)) for digits in DIGITS)
    true, given = next((pair for pair in pairs if pair[0] != pair[1]), ("?", "?"))
    return say(name, point=_point(one), true=true, given=given)


def name_of(subject: Subject) -> str:
    """What the learner calls the node that is differentiated by."""
    return next(name for name, i in subject.graph.names.items() if i == subject.wrt)


def _point(one: Trial) -> str:
    shown = [f"{name} = {_value(value)}" for name, value in one.point.items()][:LONGEST_POINT]
    return ", ".join(shown + ["…"] * (len(one.point) > LONGEST_POINT)) or "every point"


def _value(value: Value) -> str:
    return (
        f"[{', '.join(_value(v) for v in value)}]" if isinstance(value, tuple) else f"{value:.{DIGITS[0]}g}"
    )


def _numbers(parts: tuple[Mp, ...] | None, digits: int) -> str:
    if parts is None:
        return "nothing"
    shown = [str(part.context.nstr(part, digits)).removesuffix(".0") for part in parts]
    return shown[0] if len(shown) == 1 else f"[{', '.join(shown)}]"


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
