"""The recorded steps as they are shown: every op in recording order, with its value and its gradient."""

from __future__ import annotations

from collections.abc import Mapping

from triptych.engine.column import Found, Task
from triptych.lang.graph import LEAVES
from triptych.lang.printing import written
from triptych.messages import NodeView

LONGEST_TEXT = 200


def node_views(task: Task, found: Mapping[str, Found]) -> tuple[NodeView, ...]:
    """The graph's ops, with torch's primals where torch has run and the by-hand ones where not."""
    hand = found["by_hand"]
    torch = found.get("autograd", hand)
    primals = torch.primals or hand.primals
    texts = written(task.graph)
    names = [node.id or texts[i][0] for i, node in enumerate(task.graph.nodes)]
    return tuple(
        NodeView(
            id=node.id,
            text=shortened(texts[i][0]),
            op=node.op,
            value=hand.primals[i] if primals[i] is None else primals[i],
            args=tuple(names[a] for a in node.args),
            adjoint=hand.adjoints[i],
        )
        for i, node in enumerate(task.graph.nodes)
        if node.op not in LEAVES
    )


def shortened(text: str) -> str:
    """A step's text as it is shown, cut where it would fill a page."""
    return text if len(text) <= LONGEST_TEXT else text[: LONGEST_TEXT - 1] + "…"
