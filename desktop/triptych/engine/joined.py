"""Lists, joined values, items, diagonals and cross products, for arithmetics that know vectors alone."""

from __future__ import annotations

import math

from triptych.engine.hand import Hand, row
from triptych.lang.graph import NUMBER, VECTOR, Node
from triptych.lang.joining import goes_across
from triptych.lang.stretches import is_slice, taken


def vector(hand: Hand, node: Node, args: list[int]) -> int:
    """What is listed or joined; matrices side by side are their transposes below each other."""
    form, inner = hand.shapes[len(hand.seats)], hand.forms[args[0]] if args else ()
    if not node.literal or not goes_across(node, len(inner)):
        return hand.last(node, VECTOR, _alike(hand, node, args), form)
    turned = _alike(hand, node, [_turned(hand, node, a) for a in args])
    below = hand.more(node, VECTOR, turned, form[::-1])
    return hand.last(node, "transpose", [below], form, f"{form[1]} {form[0]}")


def _turned(hand: Hand, node: Node, a: int) -> int:
    m, n = hand.forms[a]
    return hand.more(node, "transpose", [a], (n, m), f"{m} {n}")


def _alike(hand: Hand, node: Node, args: list[int]) -> list[int]:
    """The parts of a vector, all of one length: where they are not, every number by itself."""
    if len({math.prod(hand.forms[a]) if hand.forms[a] else 0 for a in args}) < 2:
        return args
    found: list[int] = []
    for a in args:
        count = math.prod(hand.forms[a])
        found += [hand.number(node, a, k) for k in range(count)] if hand.forms[a] else [a]
    return found


def item(hand: Hand, node: Node, args: list[int]) -> int:
    """One number of a vector, one row of a matrix, or a slice of either."""
    form, shape = hand.forms[args[0]], hand.shapes[len(hand.seats)]
    if not is_slice(node.literal):
        return hand.last(node, "item", args, shape, row(int(node.literal) % form[0], form))
    places = taken(node.literal, form[0])
    if places.step > 1 or len(form) > 1:
        return hand.last(node, VECTOR, [hand.part(node, args[0], k) for k in places], shape)
    return hand.last(node, "item", args, shape, f"{places.start}:{places.stop}:")


def diagonal(hand: Hand, node: Node, args: list[int]) -> int:
    """The diagonal's numbers, or zeros around those of a vector."""
    form, inner = hand.shapes[len(hand.seats)], hand.forms[args[0]]
    if len(inner) == 2:
        rows = [hand.part(node, args[0], k) for k in range(form[0])]
        return hand.last(node, VECTOR, [hand.number(node, r, k) for k, r in enumerate(rows)], form)
    zero = hand.put(Node("", NUMBER, literal="0", place=node.place), ())
    cells = [hand.number(node, args[0], k) for k in range(form[0])]
    lines = [[cell if j == k else zero for j in range(form[0])] for k, cell in enumerate(cells)]
    return hand.last(node, VECTOR, [hand.more(node, VECTOR, line, inner) for line in lines], form)


def cross(hand: Hand, node: Node, args: list[int]) -> int:
    """The three numbers: a[1]*b[2] - a[2]*b[1], and so on round."""
    a, b = ([hand.number(node, side, k) for k in range(3)] for side in args)
    cells = []
    for i, j in ((1, 2), (2, 0), (0, 1)):
        terms = [hand.more(node, "mul", [a[p], b[q]], ()) for p, q in ((i, j), (j, i))]
        cells.append(hand.more(node, "sub", terms, ()))
    return hand.last(node, VECTOR, cells, (3,))
