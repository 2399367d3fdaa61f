"""Notes on words that may be several things run together: 2xy, sin(xy) beside x and y, sinx."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import pairwise

from triptych.lang.graph import INPUT, Graph, Node, Place
from triptych.lang.tokens import NAME, NUMBER, Token
from triptych.messages import Fault
from triptych.sentences import say

_FUNCTION = re.compile(r"((?:arc)?(?:sin|cos|tan|sec|csc|cot)h?|ln|log|exp|sqrt|tg|ctg)(\d*[a-z])")
_INDEXED = re.compile(r"([a-zA-Z]\d+){2,}")
_LONGEST = 4
_START = Token("", "", Place(1, 1, 1))


def run_together(graph: Graph, given: Collection[str], tokens: list[Token], latex: bool) -> list[Fault]:
    """A note for each input whose word looks like a product or a function's argument without a sign.

    In LaTeX every word is one that is not set upright.
    """
    words = [n for n in graph.nodes if n.op == INPUT and len(n.id) > 1 and n.id.isalnum()]
    doubtful = [n for n in words if n.id not in given and n.id not in graph.starts]
    if not doubtful:
        return []
    joined = {
        t.text
        for before, t in pairwise([_START, *tokens])
        if (latex or before.kind == NUMBER) and t.kind == NAME and t.place.length == len(t.text)
    }
    letters = {name for name in graph.names if len(name) == 1}
    found = (_note(node, letters, node.id in joined) for node in doubtful)
    return [note for note in found if note is not None]


def _note(node: Node, letters: set[str], is_joined: bool) -> Fault | None:
    function = _FUNCTION.fullmatch(node.id)
    if function:
        said = say("word-with-function", name=node.id, function=function[1], rest=function[2])
    elif _INDEXED.fullmatch(node.id):
        said = say("word-or-product", name=node.id, product="*".join(re.findall(r"[a-zA-Z]\d+", node.id)))
    elif len(node.id) <= _LONGEST and node.id.isalpha() and (is_joined or _of_names(node.id, letters)):
        said = say("word-or-product", name=node.id, product="*".join(node.id))
    else:
        return None
    return Fault("reading", said, node.place.line, node.place.column, node.place.length, note=True)


def _of_names(word: str, letters: set[str]) -> bool:
    """Whether a word is made of the program's own names; of two letters, one is enough."""
    return letters.issuperset(word) or (len(word) == 2 and not letters.isdisjoint(word))
