"""The sum over paths as routes through the tape: each with its links and its product."""

from __future__ import annotations

from triptych.messages import Answer, Column
from triptych.ui.number_text import ends
from triptych.ui.tape_look import ROUTE_INKS, Route
from triptych.ui.tape_words import tr

MOST_ROUTES = len(ROUTE_INKS)


def routes_of(answer: Answer, wrt: str) -> tuple[Route, ...]:
    """Return the largest routes from the output to ``wrt``, as the chain rule by hand found them."""
    found: list[Route] = []
    for number, path in enumerate(_column(answer, wrt).paths[:MOST_ROUTES]):
        links = frozenset((factor.by, factor.of) for factor in path.factors)
        names = (
            [path.factors[0].of_text, *(factor.by_text for factor in path.factors)] if path.factors else []
        )
        product = " × ".join(ends(factor.local) for factor in path.factors[:6]) or "1"
        more = " × …" if len(path.factors) > 6 else ""
        words = f"{' ← '.join(names)}: {product}{more} = {ends(path.product)}"
        found.append(Route(number, links, words))
    return tuple(found)


def sum_words(answer: Answer, wrt: str) -> str:
    """``sum of 2 routes = 6``, and that there are more than are drawn."""
    column = _column(answer, wrt)
    value = "–" if column.value is None else ends(column.value, 6)
    many = tr("{n} routes to {wrt}, sum {value}").format(n=column.path_count, wrt=wrt, value=value)
    words = tr("one route to {wrt}: {value}").format(wrt=wrt, value=value) if column.path_count == 1 else many
    if column.path_count <= MOST_ROUTES:
        return words
    return tr("{words}; the {n} largest are drawn").format(words=words, n=MOST_ROUTES)


def _column(answer: Answer, wrt: str) -> Column:
    for gradient in answer.gradients:
        if gradient.wrt == wrt and "by_hand" in gradient.columns:
            return gradient.columns["by_hand"]
    return Column()
