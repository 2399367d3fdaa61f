"""The whole state of one room as one immutable value: text, reading, knobs, what to differentiate by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import prod

from msgspec import Struct, field
from msgspec.structs import replace

from triptych.lang.graph import VECTOR, Graph, Reading
from triptych.lang.shapes import Misfit, Shape, shape_of, shapes
from triptych.messages import Axis, Question, Rows, Value
from triptych.ui.knob import Knob, Leaf, first_knob
from triptych.ui.number_text import flattened

ALL = -1  # in place of a row's place: the mean over all rows
SEED_KNOB = Knob(1.0, 1.0, -2.0, 2.0, 0.01)


class Desk(Struct, frozen=True):
    """What lies on a room's desk.

    ``good`` is the last reading that could be answered, if any; ``chosen`` the wrt whose factors are shown,
    ``formulas`` what was read as LaTeX, one a line.  ``seed`` is v of vᵀJ: a knob for each component of a
    vector output (of a matrix, whose rows have ``seed_width``), none where the output is a number.  ``chain``
    asks for the slopes from line to line.
    ``table`` is the room's data, ``picked`` what of it the program takes: a row's place, ALL, or None.
    """

    reading: Reading
    good: Reading | None = None
    knobs: Mapping[Leaf, Knob] = field(default_factory=dict)
    wrt: tuple[str, ...] = ()
    axis: Leaf | None = None
    leaves: tuple[Leaf, ...] = ()
    chosen: str = ""
    formulas: tuple[str, ...] = ()
    seed: tuple[Knob, ...] = ()
    chain: tuple[str, ...] | None = None
    seed_width: int = 0
    table: Rows | None = None
    picked: int | None = None

    @property
    def rows(self) -> Rows | None:
        """The rows whose columns the program's names stand for; None where each name is one number."""
        return self.table if self.picked == ALL else None

    @property
    def detail(self) -> str | None:
        """The one wrt that is shown in full: the chosen one, else the plots' axis, else the first."""
        axis = self.axis.name if self.axis else ""
        return next((name for name in (self.chosen, axis, *self.wrt) if name in self.wrt), None)

    @property
    def text(self) -> str:
        """The program as it stands in the editor, readable or not."""
        return self.reading.source

    @property
    def graph(self) -> Graph | None:
        """The graph of the last readable program."""
        return self.good.graph if self.good else None

    @property
    def stale(self) -> bool:
        """Whether the editor holds something else than the program that is answered."""
        return self.good is not self.reading

    def unread(self, text: str) -> Desk:
        """Return the desk with a text that is still to be read."""
        return replace(self, reading=Reading(text, None))

    @property
    def is_unread(self) -> bool:
        """Whether the text is still to be read."""
        return bool(self.text) and self.reading.graph is None and not self.reading.troubles

    def written(self, reading: Reading, formulas: tuple[str, ...]) -> Desk:
        """Return the desk with this text; a text with faults leaves everything but the reading alone."""
        if reading.graph is None or reading.faults:
            return replace(self, reading=reading)
        return self._read(reading, reading.graph, formulas)

    def _read(self, reading: Reading, graph: Graph, formulas: tuple[str, ...]) -> Desk:
        bound = self.rows.names if self.rows else ()
        leaves = tuple(leaf for leaf in leaves_of(graph) if leaf.name not in bound)
        knobs = {**self.knobs, **{leaf: self._knob(leaf, graph) for leaf in leaves}}
        axis = self.axis if self.axis in leaves else next(iter(leaves), None)
        wrt, shape = self._wrt(graph), output_shape(graph)
        width = shape[1] if len(shape) > 1 else 0
        seed = self._seed(prod(shape) if shape else 0, width)
        return replace(
            self, reading=reading, good=reading, knobs=knobs, wrt=wrt, axis=axis, leaves=leaves,
            formulas=formulas, seed=seed, seed_width=width,
        )  # fmt: skip

    def _seed(self, size: int, width: int) -> tuple[Knob, ...]:
        """Ones for an output of another shape; what was chosen stays while the shape does."""
        return self.seed if (len(self.seed), self.seed_width) == (size, width) else (SEED_KNOB,) * size

    def _knob(self, leaf: Leaf, graph: Graph) -> Knob:
        start = start_of(leaf, graph)
        known = self.knobs.get(leaf)
        if known is None:
            return first_knob(1.0 if start is None else start)
        if start is not None and start != known.start:
            return known.restarted(start)
        return known

    def _wrt(self, graph: Graph) -> tuple[str, ...]:
        before = self.graph.inputs if self.graph else ()
        was_typed = {name for name in before if name not in graph.inputs}  # an input until its line was whole
        kept = tuple(name for name in self.wrt if name in graph.names and name not in was_typed)
        fresh = tuple(name for name in graph.inputs if name not in before and name not in kept)
        return kept + fresh or graph.inputs

    def moved(self, leaf: Leaf, value: float) -> Desk:
        """Return the desk with one knob at another value; the plots go on along the chosen input."""
        left = self.table is not None and self.picked is not None and leaf.name in self.table.names
        picked = None if left else self.picked  # a slider that leaves the picked row is no row of the table
        return replace(self, knobs={**self.knobs, leaf: self.knobs[leaf].at(value)}, picked=picked)

    def ranged(self, leaf: Leaf, low: float, high: float, step: float) -> Desk:
        """Return the desk with another range and step for one knob."""
        return replace(self, knobs={**self.knobs, leaf: self.knobs[leaf].ranged(low, high, step)})

    def switched(self, name: str, on: bool) -> Desk:
        """Return the desk with a name differentiated by or not; the last one can't be switched off."""
        wrt = (*self.wrt, name) if on else tuple(n for n in self.wrt if n != name)
        return replace(self, wrt=tuple(dict.fromkeys(wrt)) or self.wrt)

    def seeded(self, values: Sequence[float]) -> Desk:
        """Return the desk with another v; numbers beyond its size are left out."""
        return replace(self, seed=tuple(k.at(v) for k, v in zip(self.seed, values, strict=False)))

    def question(self, revision: int, dtype: str) -> Question | None:
        """Return what is to be asked, or None while nothing readable was written."""
        if self.good is None:
            return None
        axis = self.axis_of(self.axis) if self.axis is not None else None
        seed = tuple(knob.value for knob in self.seed) or None
        text, detail, chain = self.good.source, self.detail, self.chain
        return Question(
            revision, text, self.point, self.wrt, dtype, axis, seed=seed, detail=detail, chain=chain
        )

    @property
    def point(self) -> dict[str, Value]:
        """The inputs' values: floats, tuples for vectors and a table's columns, of rows for a matrix."""
        point: dict[str, Value] = dict(self.rows.columns) if self.rows else {}
        many: dict[tuple[str, int], tuple[float, ...]] = {}
        for leaf in self.leaves:
            value = self.knobs[leaf].value
            if leaf.index is None:
                point[leaf.name] = value
            else:
                point.setdefault(leaf.name, ())
                many[leaf.name, leaf.width] = (*many.get((leaf.name, leaf.width), ()), value)
        return point | {name: _in_rows(values, width) for (name, width), values in many.items()}

    def axis_of(self, leaf: Leaf) -> Axis:
        """Return the range of one leaf's slider."""
        knob = self.knobs[leaf]
        return Axis(leaf.name, leaf.index, knob.low, knob.high, width=leaf.width)


def _in_rows(values: tuple[float, ...], width: int) -> Value:
    """A vector's numbers, or those of a matrix in rows."""
    if not width:
        return values
    return tuple(values[i : i + width] for i in range(0, len(values), width))


def leaves_of(graph: Graph) -> tuple[Leaf, ...]:
    """Return a leaf for each input, one for each component of a vector or a matrix."""
    leaves: list[Leaf] = []
    for name in graph.inputs:
        shape = shape_of(graph.starts.get(name, 0.0))
        width = shape[1] if len(shape) > 1 else 0
        leaves += [Leaf(name, i, width) for i in range(prod(shape))] if shape else [Leaf(name)]
    return tuple(leaves)


def output_shape(graph: Graph) -> Shape:
    """Return the output's shape, () for a number; misfits are the engine's to tell."""
    if not any(node.op == VECTOR for node in graph.nodes) and not any(
        isinstance(start, tuple) for start in graph.starts.values()
    ):
        return ()
    try:
        return shapes(graph, {name: graph.starts.get(name, 1.0) for name in graph.inputs})[graph.output]
    except Misfit:
        return ()


def start_of(leaf: Leaf, graph: Graph) -> float | None:
    """Return the starting value that the program gives this leaf, None if it gives none."""
    start = graph.starts.get(leaf.name)
    if start is None or isinstance(start, float):
        return start
    return None if leaf.index is None else flattened(start)[leaf.index]
