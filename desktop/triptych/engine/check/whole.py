"""Mistakes that concern the whole answer: integrated, by another variable, off by a factor and the like."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from triptych.engine.check.trial import TOO_LARGE, Subject, Trial, agrees, trial
from triptych.engine.exact import Ladder
from triptych.engine.multiprecision import Multiprecision
from triptych.engine.reals import Mp
from triptych.lang.graph import INPUT, NUMBER

STEP, CLOSE = "1e-15", 1e-12
NEARLY = 1e-2
DIGITS = 60


class Whole:
    """A wrong answer at several points, and the tests that say in what it is wrong as a whole."""

    def __init__(self, subject: Subject, trials: Sequence[Trial], ladder: Ladder) -> None:
        self._subject, self._trials = subject, trials
        self._arithmetic: Multiprecision = ladder.at(DIGITS)

    def mistake(self, names: Sequence[str]) -> str | None:
        """The first of these mistakes that holds."""
        tests = self._tests()
        return next((name for name in names if tests[name]()), None)

    def _tests(self) -> dict[str, Callable[[], bool]]:
        return {
            "integrated-instead": lambda: self._by_difference(lambda t: t.given, self._outputs),
            "constant-has-slope": self._still,
            "constant-of-integration": self._plus_constant,
            "all-variables": self._all_variables,
            "wrong-variable": self._other_variable,
            "function-itself": self._itself,
            "second-derivative": lambda: (
                not self._itself() and self._by_difference(lambda t: t.true, lambda t: t.given)
            ),
            "degree-factor": self._degrees,
            "derivative-inverted": lambda: self._pairs(lambda g, t: agrees(g * t, t / t) if t else False),
            "constant-term-wrong": lambda: self._varies() and self._constant(lambda g, t: g - t),
            "rounded-number": self._rounded,
            "constant-factor-wrong": lambda: self._constant(lambda g, t: g / t if t else None),
            "number-instead-of-expression": lambda: self._varies() and self._constant(lambda g, _: g),
        }

    def _itself(self) -> bool:
        return all(self._is_given(t, [self._output(t)]) for t in self._trials)

    def _output(self, one: Trial) -> Mp:
        return one.walk.values[one.walk.graph.output]

    def _outputs(self, one: Trial) -> tuple[Mp, ...]:
        return (self._output(one),)

    def _is_given(self, one: Trial, parts: Sequence[Mp]) -> bool:
        given = one.given or ()
        wide = tuple(parts) * (len(given) if len(parts) == 1 else 1)
        return len(wide) == len(given) and all(agrees(a, b) for a, b in zip(wide, given, strict=True))

    def _by_difference(
        self, of: Callable[[Trial], Sequence[Mp] | None], wanted: Callable[[Trial], Sequence[Mp] | None]
    ) -> bool:
        """Whether one thing is the derivative of another by a scalar input, at 30 digits by a difference."""
        node = self._subject.graph.nodes[self._subject.wrt]
        if node.op != INPUT or self._subject.shapes[self._subject.wrt]:
            return False
        step = self._arithmetic.number(STEP)
        for one in self._trials:
            try:
                shifts = ({node.id: step}, {node.id: -step})
                ends = [trial(self._subject, one.point, self._arithmetic, by) for by in shifts]
            except TOO_LARGE:
                return False
            high, low, true = of(ends[0]), of(ends[1]), wanted(one)
            if high is None or low is None or true is None or isinstance(true[0], tuple):
                return False
            slope = (high[0] - low[0]) / (2 * step)
            if not abs(slope - true[0]) <= CLOSE * max(abs(slope), abs(true[0])):  # nan is never close
                return False
        return True

    def _still(self) -> bool:
        """Whether the program does not depend on what it is differentiated by."""
        graph = self._subject.graph
        return not graph.reaching((self._subject.wrt,))[graph.output]

    def _other_variable(self) -> bool:
        """Whether it is the derivative by another input or defined name of the same shape."""
        graph, shapes, wrt = self._subject.graph, self._subject.shapes, self._subject.wrt
        others = set(graph.names.values()) - {wrt, graph.output}
        alike = sorted(i for i in others if shapes[i] == shapes[wrt])
        return any(all(self._is_by(one, (i,)) for one in self._trials) for i in alike)

    def _all_variables(self) -> bool:
        """Whether every input was taken to move, and what they give was added."""
        nodes, shapes, wrt = self._subject.graph.nodes, self._subject.shapes, self._subject.wrt
        alike = tuple(i for i, n in enumerate(nodes) if n.op == INPUT and shapes[i] == shapes[wrt])
        return len(alike) > 1 and all(self._is_by(one, alike) for one in self._trials)

    def _is_by(self, one: Trial, wrt: Sequence[int]) -> bool:
        """Whether the answer is the derivative by these nodes, added up."""
        found = [replace(one, walk=replace(one.walk, wrt=i)).derivative({}) for i in wrt]
        parts = [part for part in found if part is not None]
        total = [sum(column[1:], column[0]) for column in zip(*parts, strict=True)]
        return len(parts) == len(wrt) and self._is_given(one, total)

    def _plus_constant(self) -> bool:
        """Whether the derivative is right but for a + C, which belongs to an integral."""
        (name, *others) = self._subject.unknown
        added = [self._arithmetic.context.mpf(one.point[name]) for one in self._trials]
        off = [[g - t for g, t in zip(one.given or (), one.true or (), strict=True)] for one in self._trials]
        moves = self._pairs(lambda _, t: bool(t))
        return (
            moves and not others and all(agrees(d, c) for row, c in zip(off, added, strict=True) for d in row)
        )

    def _pairs(self, holds: Callable[[Mp, Mp], bool]) -> bool:
        pairs = self._both()
        return bool(pairs) and all(holds(g, t) for g, t in pairs)

    def _both(self) -> list[tuple[Mp, Mp]]:
        """Answer and truth beside each other, part by part, at every point."""
        return [(g, t) for one in self._trials for g, t in zip(one.given or (), one.true or (), strict=True)]

    def _degrees(self) -> bool:
        turn = self._arithmetic.number("pi") / 180
        return self._pairs(lambda g, t: agrees(g, t * turn)) or self._pairs(lambda g, t: agrees(g, t / turn))

    def _constant(self, relation: Callable[[Mp, Mp], Mp | None]) -> bool:
        """Whether a relation between answer and truth is the same number everywhere."""
        pairs = self._both()
        if len(self._trials) <= 2 or not pairs:
            return False
        first = relation(*pairs[0])
        others = (relation(g, t) for g, t in pairs)
        return first is not None and all(r is not None and agrees(r, first) for r in others)

    def _varies(self) -> bool:
        true = [t for one in self._trials for t in one.true or ()]
        return not all(agrees(t, true[0]) for t in true)

    def _rounded(self) -> bool:
        typed = any(n.op == NUMBER and "." in n.literal for n in self._subject.answer.nodes)
        return typed and self._pairs(lambda g, t: bool(abs(g - t) <= NEARLY * abs(t)))
