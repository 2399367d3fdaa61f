"""A page in words and blocks: program, derivation, factors, code, verdict; for every kind of file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

from msgspec import Struct
from PySide6.QtCore import QObject

from triptych import __version__
from triptych.export.narrow import by_component
from triptych.export.sections import HAND, NUMPY, PLOTS, SYMPY, TORCH
from triptych.lang.marks import plain
from triptych.messages import Answer, Column, Gradient, Path, Section, Value
from triptych.messages.page import Block, Code, Formula, Heading, Picture, Ran, Table, Text
from triptych.ui.notation import derivative_latex, derivative_text, output_text
from triptych.ui.take_numbers import NONE, clipped, exact_text, value_text
from triptych.ui.translate import translate
from triptych.ui.verdict_words import short

LONGEST_FORMULA = 1_200  # characters of LaTeX that are still drawn
MOST_COMPONENTS = 2_400  # in all components of one
MOST_STEPS = 40
MOST_PATHS = 16
MOST_FACTORS = 100  # of all paths to one input: more would fill pages


class Shown(Struct, frozen=True):
    """What a page is about: the answer in full, its sections as they ran, and how the desk shows them."""

    answer: Answer
    formulas: tuple[str, ...]
    sections: tuple[Section, ...]
    simplified: dict[str, tuple[str, str]]
    pictures: tuple[Picture, ...] = ()


class TakePage(QObject):
    """Writes pages in the language of the window."""

    def blocks(self, shown: Shown) -> tuple[Block, ...]:
        """Return the page; with pictures it is a report, without them its curves are drawn by code."""
        name = output_text(shown.answer)
        title = self.tr("{name}, differentiated in three ways").format(name=name)
        return (
            Heading(title, 1), *self._program(shown), *self._numbers(shown.answer), *self._symbolic(shown),
            *self._by_hand(shown), *self._torch(shown), *self._verdicts(shown.answer), *self._curves(shown),
        )  # fmt: skip

    def footer(self) -> str:
        """Return who made it, and what was made sure of."""
        told = self.tr(
            "Made by Triptych {version}. The code was run before this was written, and gave these numbers."
        )
        return told.format(version=__version__)

    def _program(self, shown: Shown) -> Iterator[Block]:
        answer = shown.answer
        yield Heading(self.tr("The program"))
        yield Code(answer.understood.replace("; ", "\n"), self.tr("The program"))
        for latex, line in zip(
            shown.formulas, answer.understood.split("; ")[-len(shown.formulas) :], strict=False
        ):
            yield Formula(plain(latex), line)
        rows = tuple((name, value_text(value, answer.dtype)) for name, value in answer.point.items())
        if rows:
            caption = self.tr("The inputs, as {dtype}").format(dtype=answer.dtype)
            yield Table(caption, (self.tr("Input"), self.tr("Value")), rows)
        yield from self._ran(shown, NUMPY)

    def _numbers(self, answer: Answer) -> Iterator[Block]:
        yield Heading(self.tr("What the three say"))
        head = (
            self.tr("Gradient"),
            "SymPy",
            self.tr("Chain rule"),
            "PyTorch",
            self.tr("Exactly"),
            self.tr("Verdict"),
        )
        rows = tuple(self._row(answer, gradient) for gradient in answer.gradients)
        output = answer.output
        if output is not None:
            mine = (self._value(output.columns.get(key), answer) for key in (HAND, TORCH))
            rows = ((output.name, NONE, *mine, exact_text(output.exact), short(output.verdict)), *rows)
        yield Table(self.tr("The value and its gradients"), head, rows, words=1)

    def _row(self, answer: Answer, gradient: Gradient) -> tuple[str, ...]:
        name = derivative_text(output_text(answer), gradient.wrt)
        values = (self._column(gradient.columns.get(key), answer) for key in (SYMPY, HAND, TORCH))
        return (clipped(name), *values, exact_text(gradient.exact), short(gradient.verdict))

    def _column(self, column: Column | None, answer: Answer) -> str:
        return self._value(column.value if column is not None else None, answer)

    def _value(self, value: Value | None, answer: Answer) -> str:
        return value_text(value, answer.dtype)

    def _symbolic(self, shown: Shown) -> Iterator[Block]:
        yield Heading(self.tr("SymPy’s derivative"))
        name = output_text(shown.answer)
        for gradient in shown.answer.gradients:
            column = gradient.columns.get(SYMPY)
            if column is None or column.formula is None:
                continue
            left, spoken = derivative_latex(name, gradient.wrt), derivative_text(name, gradient.wrt)
            yield Heading(spoken, 3)
            for step in column.steps[:MOST_STEPS]:
                yield from _formula(step.latex, step.text, translate(step.rule))
            yield from _formula(
                f"{left} = {column.latex}", f"{spoken} = {column.formula}", self.tr("all together")
            )
            text, latex = shown.simplified.get(gradient.wrt, (column.formula, ""))
            if text != column.formula:
                yield from _formula(f"{left} = {latex}", f"{spoken} = {text}", self.tr("simplified"))
        yield from self._ran(shown, SYMPY)

    def _by_hand(self, shown: Shown) -> Iterator[Block]:
        yield Heading(self.tr("The chain rule by hand"))
        for gradient in shown.answer.gradients:
            column = gradient.columns.get(HAND)
            if column is None or not column.paths:
                continue
            yield Heading(derivative_text(output_text(shown.answer), gradient.wrt), 3)
            most = _most(column.paths)
            for place, path in enumerate(column.paths[:most], start=1):
                yield self._path(path, place, column.path_count, shown.answer)
            if column.path_count > most:
                told = self.tr("These are the {most} largest of {count} paths.")
                yield Text(told.format(most=most, count=column.path_count))
            total = self.tr("Together: {value}").format(value=self._value(column.value, shown.answer))
            yield Text(total)
        yield from self._ran(shown, HAND)

    def _path(self, path: Path, place: int, count: int, answer: Answer) -> Table:
        caption = self.tr("Path {place} of {count}").format(place=place, count=count)
        head = (self.tr("Factor"), self.tr("Formula"), self.tr("Number"), self.tr("Product so far"))
        rows = tuple(
            (
                clipped(derivative_text(f.of_text, f.by_text)), clipped(f.formula),
                self._value(f.value, answer), self._value(f.running, answer),
            )
            for f in path.factors
        )  # fmt: skip
        return Table(caption, head, rows)

    def _torch(self, shown: Shown) -> Iterator[Block]:
        yield Heading(self.tr("PyTorch’s gradient"))
        chain = next((g.columns[TORCH].chain for g in shown.answer.gradients if TORCH in g.columns), ())
        if chain:
            yield Text(
                self.tr("The tape, from its end: {names}").format(
                    names=" → ".join(name.rpartition("::")[2] for name in chain)
                )
            )
        yield from self._ran(shown, TORCH)

    def _verdicts(self, answer: Answer) -> Iterator[Block]:
        yield Heading(self.tr("The verdict"))
        for gradient in answer.gradients:
            if gradient.verdict is not None:
                name = derivative_text(output_text(answer), gradient.wrt)
                because = translate(gradient.verdict.because)
                yield Text(f"{name}: {short(gradient.verdict)}. {because}")

    def _curves(self, shown: Shown) -> Iterator[Block]:
        if shown.pictures:
            yield Heading(self.tr("The curves"))
            yield from shown.pictures
            return
        section = next((s for s in shown.sections if s.name == PLOTS), None)
        if section is not None:
            yield Heading(self.tr("The curves"))
            yield from self._ran(shown, PLOTS)

    def _ran(self, shown: Shown, name: str) -> Iterator[Block]:
        for section in shown.sections:
            if section.name == name:
                yield Text(translate(section.without) + ".") if section.without is not None else Ran(section)


def _most(paths: Sequence[Path]) -> int:
    """How many paths are shown: the longer they are the fewer, one at least."""
    rows = accumulate(len(path.factors) for path in paths[:MOST_PATHS])
    return max(1, sum(count <= MOST_FACTORS for count in rows))


def _formula(latex: str | None, spoken: str, beside: str) -> Iterator[Block]:
    whole = Formula(plain(latex or ""), spoken, beside)
    size = len(whole.latex)
    for part in (by_component(whole) if size > LONGEST_FORMULA else ()) or (whole,):
        drawn = 0 < len(part.latex) <= LONGEST_FORMULA and size <= MOST_COMPONENTS
        yield part if drawn else Code(part.spoken, part.beside)
