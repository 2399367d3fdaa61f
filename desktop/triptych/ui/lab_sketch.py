"""The lab's tape as boxes and links: each step with the learner's own name, and with what it saved."""

from __future__ import annotations

from collections.abc import Mapping

from triptych.messages import Ran, TapeNode, TensorView
from triptych.ui.lab_rows import FAULT, called, kept_one, numbers
from triptych.ui.number_text import pythons
from triptych.ui.tape_sketch import LEAF, STEP, Box, Ends, Link, Row, Sketch

MOST_SIGNS = 22
MOST_SAVED = 3


def sketch(ran: Ran, fault: int | None = None) -> Sketch:
    """Return the tape as it stands, drawn from the leaves on the left to what was computed last."""
    views = {view.name: view for view in ran.tensors}
    nodes = {str(node.id): node for node in ran.tape}
    boxes = tuple(_box(node, views, is_fault=node.id == fault) for node in ran.tape)
    links = tuple(
        Link(str(to), name)
        for name, node in nodes.items()
        for to in dict.fromkeys(node.to)
        if str(to) in nodes
    )

    def tell(found: str | Ends) -> str:
        if isinstance(found, str):
            return _told(nodes[found], views) if found in nodes else ""
        start, end = (called(nodes[name]) for name in found)
        return f"{end} → {start}"

    return Sketch(boxes, links, tell)


def _box(node: TapeNode, views: Mapping[str, TensorView], *, is_fault: bool) -> Box:
    name = called(node).partition(" ")[2]
    title = ", ".join(node.names) or name
    rows = [Row(f"{FAULT} {name}" if is_fault else name, "", "bad" if is_fault else "muted")]
    rows = rows if is_fault or node.names else []  # a step that made nothing with a name has it as its title
    view = views.get(node.names[0]) if node.names else None
    if view is not None:
        rows.append(Row("=", _short(numbers(view.text))))
        if view.grad is not None or view.is_leaf:
            rows.append(Row(".grad", "None" if view.grad is None else _short(pythons(view.grad)), "autograd"))
    if node.saved:
        rows += [Row(saved.name, _short(kept_one(saved)), "muted") for saved in node.saved[:MOST_SAVED]]
    return Box(
        str(node.id), _short(title), "", tuple(rows), LEAF if view is not None and view.is_leaf else STEP
    )


def _short(text: str) -> str:
    return text if len(text) <= MOST_SIGNS else text[: MOST_SIGNS - 1] + "…"


def _told(node: TapeNode, views: Mapping[str, TensorView]) -> str:
    made = [f"{name} = {numbers(views[name].text)}" for name in node.names if name in views]
    saved = [f"{one.name}: {kept_one(one)}" for one in node.saved]
    return "\n".join([called(node), *made, *saved])
