"""What lies on the Perceptron room's desk: a form's program, its sliders, and ready-made networks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from msgspec.structs import replace

from triptych.lang.perceptron import SIGNED, Form, program, weights
from triptych.lang.perceptron_shape import Shape, form_of
from triptych.lang.perceptron_slopes import cancelled
from triptych.messages import Rows
from triptych.ui.bench import empty_desk
from triptych.ui.desk import ALL, Desk
from triptych.ui.knob import Knob, Leaf, first_knob, spell
from triptych.ui.reader import read_whole
from triptych.ui.table_columns import retabled

FIRST_KNOBS = {
    Leaf("w"): Knob(1.0, 1.0, -4.0, 4.0, 0.001),  # wide enough for p = 1 in float32, fine enough to meet it
    Leaf("x"): Knob(6.7, 6.7, -10.0, 10.0, 0.02),
    Leaf("b"): Knob(0.0, 0.0, -5.0, 5.0, 0.01),
    Leaf("y"): Knob(0.0, 0.0, 0.0, 1.0, 0.001),
}
MOST_LISTED = 60  # numbers of a table that get sliders of their own in the Expression room
TARGET = Knob(0.0, 0.0, 0.0, 1.0, 0.001)


@dataclass(frozen=True)
class Ready:
    """A network with its values, ready to be opened; ``dtype`` where its numbers were published in one.

    ``wrt`` is what is differentiated by, and so trained, where that is not everything.
    """

    form: Form
    at: Mapping[str, float] = field(default_factory=dict)
    dtype: str | None = None
    wrt: tuple[str, ...] = ()


MAZUR = Ready(
    Form(("i1", "i2"), "sigmoid", "mse", hidden=2, outputs=2, shared=True),
    {
        "i1": 0.05, "i2": 0.10, "w1": 0.15, "w2": 0.20, "w3": 0.25, "w4": 0.30, "b1": 0.35,
        "w5": 0.40, "w6": 0.45, "w7": 0.50, "w8": 0.55, "b2": 0.60, "y1": 0.01, "y2": 0.99,
    },
    "float64",
    ("w1", "w2", "w3", "w4", "w5", "w6", "w7", "w8"),  # what the page updates: it leaves the biases alone
)  # fmt: skip
# A film review with six counted features: D. Jurafsky and J. H. Martin, "Speech and Language Processing",
# 3rd edition (draft), chapter 5.
SENTIMENT = Ready(
    Form(("x1", "x2", "x3", "x4", "x5", "x6"), "sigmoid", "naive_bce"),
    {
        "x1": 3.0, "x2": 2.0, "x3": 1.0, "x4": 3.0, "x5": 0.0, "x6": 4.19,
        "w1": 2.5, "w2": -5.0, "w3": -1.2, "w4": 0.5, "w5": 2.0, "w6": 0.7, "b": 0.1, "y": 1.0,
    },
    "float64",
)  # fmt: skip
# The same chapter's one step of gradient descent, from weights of 0 with rate 0.1.
FIRST_STEP = Ready(
    Form(("x1", "x2"), "sigmoid", "naive_bce"),
    {"x1": 3.0, "x2": 2.0, "w1": 0.0, "w2": 0.0, "b": 0.0, "y": 1.0},
    "float64",
)
# A case of three features and one step of learning at rate 0.9: J. Han, M. Kamber and J. Pei, "Data Mining:
# Concepts and Techniques", 3rd edition (2012), section 9.2; w1, w2, … are its w14, w24, w34, w15 and so on.
DATA_MINING = Ready(
    Form(("x1", "x2", "x3"), "sigmoid", "half_square", hidden=2),
    {
        "x1": 1.0, "x2": 0.0, "x3": 1.0, "w1": 0.2, "w2": 0.4, "w3": -0.5, "b1": -0.4,
        "w4": -0.3, "w5": 0.1, "w6": 0.2, "b2": 0.2, "w7": -0.3, "w8": -0.2, "b3": 0.1, "y": 1.0,
    },
    "float64",
)  # fmt: skip
PARABOLA = Ready(  # L = w^2
    Form(activation="identity", loss="mse"), {"w": 2.0, "x": 1.0, "b": 0.0, "y": 0.0}, "float64", ("w",)
)
NOTEBOOKS = Ready(Form(), {leaf.name: knob.value for leaf, knob in FIRST_KNOBS.items()})


def first_desk() -> Desk:
    """Return the desk that the Perceptron room opens with: the notebooks' neuron at x = 6.7."""
    return formed(empty_desk(), Form())


def formed(desk: Desk, form: Form, knobs: Mapping[Leaf, Knob] | None = None) -> Desk:
    """Return the desk with this form's program; sliders of names that stay are kept, ``knobs`` go before.

    A table goes along: its columns are renamed, added and left out as the form's names are.
    """
    before = form_of(desk.graph) if desk.graph is not None else None
    table = desk.table if desk.table is None else retabled(desk.table, before or form, form)
    return tabled(desk, form, table, desk.picked, knobs)


def tabled(
    desk: Desk, form: Form, table: Rows | None, picked: int | None, knobs: Mapping[Leaf, Knob] | None = None
) -> Desk:
    """Return the desk with this form's program over the table's rows, or at the one that is picked."""
    if table is None or picked is None or picked >= len(table.values) or not table.values:
        picked = None
    known = {**first_knobs(form), **desk.knobs, **(knobs or {})}
    targets = {Leaf(y): target(known[Leaf(y)], signed=form.loss == SIGNED) for y in form.targets}
    known |= targets
    if table is not None and picked is not None and picked != ALL:
        row = zip(table.names, table.values[picked], strict=True)
        known |= {Leaf(name): known[Leaf(name)].at(value) for name, value in row}
    blank = replace(empty_desk(), knobs=known, table=table, picked=picked)
    made = blank.written(*read_whole(program(form, rows=picked == ALL)))
    same = desk.graph is not None and made.graph is not None and desk.graph.inputs == made.graph.inputs
    bound = made.rows.names if made.rows else ()
    wrt = tuple(name for name in (desk.wrt if same else first_wrt(form)) if name not in bound)
    axis = desk.axis if same and desk.axis in made.leaves else Leaf(weights(form)[0])
    chosen = desk.chosen if same else weights(form)[0]
    return replace(made, wrt=wrt or weights(form), axis=axis, chosen=chosen, chain=cancelled(form))


def listed(desk: Desk) -> Desk:
    """Return the desk without its table: columns become lists in the program, too many the first row."""
    bare = replace(desk, table=None, picked=None)
    if desk.rows is None:
        return bare
    columns = desk.rows.columns
    if len(desk.rows.names) * len(desk.rows.values) > MOST_LISTED:
        first = {Leaf(name): first_knob(column[0]) for name, column in columns.items()}
        return replace(bare, knobs={**desk.knobs, **first}).written(*read_whole(desk.text))
    lists = [f"{name} = [{', '.join(map(spell, column))}]" for name, column in columns.items()]
    return bare.written(*read_whole("\n".join((*lists, desk.text))))


def ready_desk(ready: Ready) -> Desk:
    """Return the desk of a ready-made network."""
    knobs = {**first_knobs(ready.form), **{Leaf(name): first_knob(value) for name, value in ready.at.items()}}
    small = {leaf: knob for leaf, knob in FIRST_KNOBS.items() if ready.at.get(leaf.name) == knob.value}
    desk = formed(empty_desk(), ready.form, {**knobs, **small})
    return replace(desk, wrt=ready.wrt or desk.wrt)


def taken_over(desk: Desk, shape: Shape) -> Desk:
    """Return a desk with this shape's form and the sliders of the program that has it."""
    names = {
        name: shape.leaves.get(name)
        for name in (*weights(shape.form), *shape.form.inputs, *shape.form.targets)
    }
    knobs = {Leaf(n): first_knob(0.0) if own is None else desk.knobs[Leaf(own)] for n, own in names.items()}
    return formed(empty_desk(), shape.form, knobs)


def first_wrt(form: Form) -> tuple[str, ...]:
    """Return what is differentiated by at first: what training moves, and a single neuron's one input."""
    lone = form.inputs if len(form.inputs) == 1 and not form.hidden else ()
    return (*weights(form), *lone)


def first_knobs(form: Form) -> dict[Leaf, Knob]:
    """Return sliders for all names; weights start apart from each other, so that units can differ."""
    ones = {Leaf(name): first_knob(1.0) for name in form.inputs}
    biases = {Leaf(unit.bias): FIRST_KNOBS[Leaf("b")] for layer in form.layers for unit in layer}
    names = [w for layer in form.layers for unit in layer for w in unit.weights]
    starts = {Leaf(w): weight_knob(round(0.1 + 0.05 * i, 2)) for i, w in enumerate(names, start=1)}
    return {**ones, **biases, **starts, **{Leaf(y): TARGET for y in form.targets}, **FIRST_KNOBS}


def weight_knob(start: float) -> Knob:
    """Return a weight's slider: from -2 to 2, or wider to hold its start."""
    return Knob(start, start, -2.0, 2.0, 0.004).holding(start)


def target(knob: Knob, *, signed: bool) -> Knob:
    """Return a target's slider for labels of -1 and 1, or for 0 to 1 where it came from such labels."""
    labels = knob.low == -1 and knob.step == 2
    if signed and not labels:
        value = knob.value if knob.value in (-1, 1) else 1.0 if knob.value > 0.5 else -1.0
        return Knob(value, value, -1.0, 1.0, 2.0)
    if labels and not signed:
        value = max(0.0, knob.value)
        return Knob(value, value, 0.0, 1.0, 0.001)
    return knob
