"""Between what is pointed at in the tape's picture and the program's nodes that light up everywhere."""

from __future__ import annotations

from dataclasses import replace

from triptych.messages import Tape
from triptych.ui.highlight import Lit
from triptych.ui.tape_look import Look
from triptych.ui.tape_sketch import Ends
from triptych.ui.tape_words import line_id, torch_id


def lit_of(found: str | Ends | None, tape: Tape) -> Lit:
    """What is meant by a box or a link: a torch step means its node, a line its last node, a link a use."""
    if found is None:
        return Lit()
    if isinstance(found, str):
        return Lit(_node(found, tape))
    by, of = (_node(end, tape) for end in found)
    return Lit(of, by if by != of else "")


def _node(box: str, tape: Tape) -> str:
    kind, _, rest = box.partition(" ")
    if kind == "torch" and rest.isdecimal() and int(rest) < len(tape.torch):
        return tape.torch[int(rest)].of
    return rest if box == line_id(rest) else box


def with_lit(look: Look, lit: Lit, tape: Tape) -> Look:
    """Mark what is pointed at, too."""
    if not lit.node:
        return look
    own = {torch_id(step.id) for step in tape.torch if step.of == lit.node}
    link = (lit.by, lit.node) if lit.by else None
    return replace(look, lit=frozenset({lit.node, *own}), lit_link=link)
