"""A room's desk as a session keeps it, and back: what was read of the program is read anew."""

from __future__ import annotations

from msgspec.structs import replace

from triptych.files.session import Room, Slider, Table
from triptych.lang.perceptron_shape import form_of
from triptych.lang.perceptron_slopes import cancelled
from triptych.messages import Rows
from triptych.ui.bench import empty_desk
from triptych.ui.desk import Desk
from triptych.ui.knob import FURTHEST, Knob, Leaf, fault_of_range, first_knob
from triptych.ui.reader import read_whole


def room_of(desk: Desk) -> Room:
    """Return what a session keeps of a desk: what cannot be worked out again."""
    axis = desk.axis or Leaf("")
    table = desk.table
    return Room(
        program=desk.text,
        wrt=desk.wrt,
        axis=axis.name or None,
        axis_index=axis.index,
        chosen=desk.chosen,
        seed=tuple(knob.value for knob in desk.seed),
        sliders=tuple(slider_of(leaf.name, desk.knobs[leaf], leaf.index, leaf.width) for leaf in desk.leaves),
        table=None if table is None else Table(table.names, table.values, desk.picked),
    )


def desk_of(room: Room) -> Desk:
    """Return the desk that a session tells of; names that the program lacks are passed over."""
    table, picked = _table(room.table)
    blank = replace(empty_desk(), knobs=_knobs(room.sliders), table=table, picked=picked)
    desk = blank.written(*read_whole(room.program))
    if desk.graph is None:
        return desk
    wrt = tuple(name for name in room.wrt if name in desk.graph.names)
    axis = next(
        (leaf for leaf in desk.leaves if (leaf.name, leaf.index) == (room.axis, room.axis_index)), None
    )
    desk = replace(desk, wrt=wrt or desk.wrt, axis=axis or desk.axis, chosen=room.chosen)
    return desk.seeded(room.seed) if len(room.seed) == len(desk.seed) else desk


def perceptron_desk_of(room: Room) -> Desk | None:
    """Return the Perceptron room's desk; None where the program is no network."""
    desk = desk_of(room)
    form = None if desk.graph is None else form_of(desk.graph)
    return None if form is None else replace(desk, chain=cancelled(form))


def slider_of(name: str, knob: Knob, index: int | None = None, width: int = 0) -> Slider:
    """Return what a session keeps of a knob."""
    return Slider(name, knob.value, knob.start, knob.low, knob.high, knob.step, index, width)


def _knobs(sliders: tuple[Slider, ...]) -> dict[Leaf, Knob]:
    return {Leaf(one.name, one.index, one.width): knob_of(one) for one in sliders}


def knob_of(one: Slider) -> Knob:
    """Return a slider's knob; a range that is none is replaced by the usual one: the value still counts."""
    if fault_of_range(one.low, one.high, one.step) or abs(one.start) > FURTHEST:
        return first_knob(one.value)
    return (
        Knob(one.start, one.start, one.low, one.high, one.step)
        .ranged(one.low, one.high, one.step)
        .at(one.value)
    )


def _table(table: Table | None) -> tuple[Rows | None, int | None]:
    """The data, unless its rows are ragged; a row that is picked must be one."""
    if table is None or any(len(row) != len(table.names) for row in table.rows):
        return None, None
    picked = table.picked if table.picked is None or table.picked < len(table.rows) else None
    return Rows(table.names, table.rows), picked if table.rows else None
