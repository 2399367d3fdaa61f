"""A verdict in words: the node as the learner wrote it, and the numbers that caused it."""

from __future__ import annotations

from collections.abc import Sequence

from triptych.engine.column import Task
from triptych.engine.evidence import UNKNOWN, Evidence
from triptych.engine.flags import Flag
from triptych.engine.measure import Distance
from triptych.lang.graph import LEAVES, Node
from triptych.lang.ops import TABLE
from triptych.lang.printing import used, written
from triptych.messages import Said, Verdict
from triptych.sentences import say

MOST_TOLD = 9_999


def told(evidence: Evidence, kinds: Sequence[str], flag: Flag | None, far: Distance | None) -> Verdict:
    """The verdict whose kinds these are, the first of them with its sentence."""
    return Verdict(
        kind=kinds[0],
        also=tuple(kinds[1:]),
        digits=None if far is None else far.digits,
        ulp=None if far is None else far.ulp,
        node=None if flag is None else evidence.task.graph.nodes[flag.node].id or None,
        because=_because(evidence, kinds[0], flag, far),
    )


def _because(evidence: Evidence, kind: str, flag: Flag | None, far: Distance | None) -> Said:
    facts = {"dtype": evidence.dtype, "ulp": "?", "digits": "?"}
    if far is not None:
        facts |= {"ulp": str(far.ulp), "digits": str(far.digits)}
    if kind == "agree" and far is not None and far.digits == 0:
        return say("agree-too-small", **facts)
    if flag is None:
        return say(kind if kind in ("agree", "differ") else f"{kind}-somewhere", **facts)
    node = evidence.task.graph.nodes[flag.node]
    op = TABLE[node.op].written if node.op in TABLE else ""
    word = _word(evidence.task, flag.node)
    unknown = kind == "overflow" and flag.exact == UNKNOWN
    sentence = "overflow-unknown" if unknown else _sentence(kind, node, far, flag.sentence)
    if kind == "kink" and not flag.through and far is not None and not flag.sentence:
        sentence = "kink-beside"
    elif kind == "kink" and flag.exact and far is None:
        sentence = "kink-missed"
    return say(sentence, node=word, op=op, value=flag.value, exact=flag.exact, **facts)


def _sentence(kind: str, node: Node, far: Distance | None, own: str) -> str:
    """Which of a kind's sentences fits: an input has its own, and so has rounding past counting.

    A kink with something exact to compare with is a vertical slope that is multiplied by 0.
    """
    if own:
        return own
    if kind == "rounding" and far is not None and (far.ulp is None or far.ulp > MOST_TOLD):
        return "rounding-far"
    if kind == "kink" and far is not None:
        return "kink-times-0"
    return f"{kind}-input" if node.op in LEAVES else kind


def _word(task: Task, i: int) -> str:
    """How a node is called: its name, or its text where it has none.

    A step into which a matrix' function was written out is called by that function.
    """
    graph, typed = task.graph, task.typed
    if typed is not None and i <= max(typed.seats) and not used(graph, i, written(graph))[0].isidentifier():
        seat = min(s for s in typed.seats if s >= i)
        graph, i = typed.graph, typed.seats.index(seat)
    return used(graph, i, written(graph))[0]
