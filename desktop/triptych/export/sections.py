"""From a question and its answer to pieces of code, each with the numbers that it has to come to."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from triptych.export.drawing import drawing
from triptych.export.hand import by_hand
from triptych.export.held import EPSILON, TINY, held, numbers
from triptych.lang.graph import VECTOR, Graph
from triptych.lang.python_code import python
from triptych.lang.python_lines import safe
from triptych.lang.sympy_code import names_of, sympy
from triptych.lang.sympy_lines import Unwritable
from triptych.lang.sympy_size import too_long
from triptych.messages import Answer, Expected, Question, Said, Section, Value
from triptych.sentences import say

NUMPY, SYMPY, HAND, TORCH, PLOTS = "numpy", "symbolic", "by_hand", "autograd", "plots"
NAMES = (NUMPY, SYMPY, HAND, TORCH, PLOTS)
MOST_SYMBOLS = 48
MOST_PATHS = 64
MOST_NODES_DRAWN = 150
STEPS = 64  # units of rounding that two ways through the same steps may be apart
LOOSE = ("rounding", "cancellation")
_PRINTED = re.compile(r"^print\((\w+)\.grad\)$", re.MULTILINE)


class Missing(Exception):
    """A section that can't be written; ``said`` is why."""

    def __init__(self, said: Said) -> None:
        super().__init__(said.text)
        self.said = said


def sections(graph: Graph, question: Question, answer: Answer) -> Iterator[Section]:
    """Yield a section for each name, in order; one that can't be had says why."""
    page = _Page(graph, question, answer)
    for name in NAMES:
        try:
            yield page.writers[name]()
        except Missing as missing:
            yield Section(name, without=missing.said)


class _Page:
    def __init__(self, graph: Graph, question: Question, answer: Answer) -> None:
        self.graph, self.question, self.answer = graph, question, answer
        at = {**graph.starts, **question.point}
        self.point = {name: held(at[name], answer.dtype) for name in graph.inputs}
        self.wide = any(isinstance(value, tuple) for value in self.point.values()) or any(
            node.op == VECTOR for node in graph.nodes
        )
        self.writers: dict[str, Callable[[], Section]] = {
            NUMPY: self.numpy, SYMPY: self.sympy, HAND: self.hand, TORCH: self.torch, PLOTS: self.plots,
        }  # fmt: skip

    def numpy(self) -> Section:
        """The value."""
        source = python(self.graph, self.point, self.answer.dtype)
        output = self.answer.output
        value = output.columns.get(HAND, output.value) if output is not None else None
        if value is None:
            return Section(NUMPY, source)
        label = self.graph.label
        return Section(NUMPY, source, (Expected(safe(label), label, value, *self._slack(None)),))

    def sympy(self) -> Section:
        """SymPy's derivatives, and their values to 30 digits."""
        wrts = [g.wrt for g in self.answer.gradients]
        count = sum(len(numbers(self.point.get(wrt, 0.0))) for wrt in wrts)
        if count > MOST_SYMBOLS:
            raise Missing(say("take-large", count=count))
        if too_long(self.graph):
            raise Missing(say("take-long"))
        self._look_for_trouble(SYMPY)
        try:
            source = sympy(self.graph, self.point, wrts, self._seed())
        except Unwritable as word:
            raise Missing(say("take-no-word", word=word)) from None
        expected = []
        for g in self.answer.gradients:
            value = g.columns[SYMPY].value
            if value is not None:
                name = names_of(self.graph, wrts)[g.wrt][1]
                slack = 2 * EPSILON[self.answer.dtype]
                expected.append(Expected(name, self._called(g.wrt), value, slack, TINY[self.answer.dtype]))
        return Section(SYMPY, source, tuple(expected))

    def hand(self) -> Section:
        """Factor times factor."""
        if self.wide:
            raise Missing(say("take-vectors"))
        self._look_for_trouble(HAND)
        paths = {g.wrt: g.columns[HAND] for g in self.answer.gradients}
        most = max((column.path_count for column in paths.values()), default=0)
        if most > MOST_PATHS or any(len(c.paths) < c.path_count for c in paths.values()):
            raise Missing(say("take-many-paths", count=most))
        source, names = by_hand(self.graph, self.point, self.answer)
        expected = (self._of(name, HAND, wrt) for wrt, name in names.items())
        return Section(HAND, source, tuple(expected))

    def torch(self) -> Section:
        """The code that torch ran."""
        self._look_for_trouble(TORCH)
        source = self._torch_code()
        expected = [
            self._of(f"{name}.grad", TORCH, g.wrt)
            for name, g in zip(_PRINTED.findall(source), self.answer.gradients, strict=True)
        ]
        return Section(TORCH, source, tuple(expected))

    def plots(self) -> Section:
        """Both curves."""
        axis, curves = self.question.axis, self.answer.curves
        tracked = axis is not None and any(g.wrt == axis.name for g in self.answer.gradients)
        plain = isinstance(self.answer.output.value if self.answer.output else None, float)
        large = len(self.graph.nodes) > MOST_NODES_DRAWN
        if axis is None or curves is None or axis.index is not None or not tracked or not plain or large:
            raise Missing(say("take-no-axis"))
        source = drawing(self.graph, self.point, self.answer.dtype, axis, self._torch_code())
        expected = [self._curve("xs", curves.x), self._curve("outputs", curves.output)]
        if TORCH in curves.gradients:
            expected.append(self._curve("slopes", curves.gradients[TORCH]))
        return Section(PLOTS, source, tuple(expected), spare=True)

    def _torch_code(self) -> str:
        codes = (g.columns[TORCH].code for g in self.answer.gradients if TORCH in g.columns)
        found = next((code for code in codes if code), "")
        if not found:
            raise Missing(say("take-no-code"))
        return found

    def _look_for_trouble(self, column: str) -> None:
        for g in self.answer.gradients:
            found = g.columns.get(column)
            if found is None:
                raise Missing(say("backend-missing", name=column))
            if found.trouble is not None and found.value is None:
                raise Missing(found.trouble)

    def _of(self, name: str, column: str, wrt: str) -> Expected:
        gradient = next(g for g in self.answer.gradients if g.wrt == wrt)
        value = gradient.columns[column].value
        return Expected(name, self._called(wrt), 0.0 if value is None else value, *self._slack(wrt))

    def _slack(self, wrt: str | None) -> tuple[float, float]:
        """How near numbers in the dtype must come: rounding grows with what is added up and cancels."""
        unit = STEPS * EPSILON[self.answer.dtype]
        gradients = [g for g in self.answer.gradients if wrt in (None, g.wrt)]
        verdicts = [g.verdict for g in gradients] + [
            self.answer.output.verdict if self.answer.output else None
        ]
        kinds = {kind for v in verdicts if v is not None for kind in (v.kind, *v.also)}
        size = 1.0
        if kinds & set(LOOSE):
            sizes = [abs(x) for node in self.answer.nodes for x in numbers(node.value)]
            sizes += [abs(x) for g in gradients for p in g.columns[HAND].paths for x in numbers(p.product)]
            size = max((x for x in sizes if x < float("inf")), default=1.0)
            return unit, unit * size
        return unit, TINY[self.answer.dtype]

    def _curve(self, name: str, data: bytes) -> Expected:
        values = memoryview(data).cast("d").tolist()
        finite = [abs(x) for x in values if x - x == 0]
        unit = 2**10 * EPSILON[self.answer.dtype]
        return Expected(name, name, tuple(values), unit, unit * max(finite, default=0.0))

    def _called(self, wrt: str) -> str:
        return f"d{self.graph.label}/d{wrt}"

    def _seed(self) -> Value:
        return 1.0 if self.question.seed is None else self.question.seed
