"""Numbers that remember how they were made, each with a closure that hands its gradient on.

The idea is Andrej Karpathy's micrograd (https://github.com/karpathy/micrograd); the local derivatives come
from the table, so that every op can be recorded.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from triptych.engine.floats import Floats
from triptych.engine.interpret import Arithmetic, run
from triptych.engine.rules import form
from triptych.lang.ops import TEST, Op


class Recorded:
    """A number on the tape, the numbers that it was made of, and how it hands its gradient on to them."""

    __slots__ = ("children", "data", "grad", "hand_on")

    def __init__(self, data: Any, children: tuple[Recorded, ...] = ()) -> None:
        self.data = data
        self.grad = type(data)(0)
        self.children = children
        self.hand_on: Callable[[], None] = lambda: None

    def backward(self, seed: float = 1) -> int:
        """Go through everything below in reverse order of its making; return how much that was."""
        order = _sorted(self)
        self.grad = type(self.data)(seed)
        for one in reversed(order):
            one.hand_on()
        return len(order)


def _sorted(last: Recorded) -> list[Recorded]:
    """Everything below a number, each after its children; a loop, because Python's own stack is short."""
    order: list[Recorded] = []
    seen: set[int] = set()
    waiting = [(last, False)]
    while waiting:
        one, is_done = waiting.pop()
        if is_done:
            order.append(one)
        elif id(one) not in seen:
            seen.add(id(one))
            waiting.append((one, True))
            waiting.extend((child, False) for child in one.children)
    return order


class Tape(Arithmetic):
    """An arithmetic that records; conditions stay plain."""

    library = "none"

    def __init__(self, floats: Floats) -> None:
        super().__init__()
        self._floats = floats

    def number(self, literal: str) -> Recorded:
        return Recorded(self._floats.number(literal))

    def vector(self, parts: Sequence[Any]) -> Any:
        raise TypeError("a tape of numbers holds no vector")

    def item(self, x: Any, index: int | slice) -> Any:
        raise TypeError("a tape of numbers holds no vector")

    def apply(self, op: Op, args: Sequence[Any]) -> Any:
        plain = [a.data if isinstance(a, Recorded) else a for a in args]
        data = self._floats.apply(op, plain)
        if op.kind == TEST:
            return data
        out = Recorded(self._floats.type(data), tuple(a for a in args if isinstance(a, Recorded)))
        inputs = {**dict(zip(op.params, plain, strict=True)), "out": out.data}

        def hand_on() -> None:
            for partial, argument in zip(op.partials, args, strict=True):
                if partial and isinstance(argument, Recorded):
                    graph = form(partial, op.params)
                    slope = run(graph, inputs, self._floats)[graph.output]
                    argument.grad = argument.grad + slope * out.grad

        out.hand_on = hand_on
        return out
