"""Where the stations and arrows of a drawn chain lie: inputs at the left, the loss at the right.

Places are shares of the drawing's width and height, so nothing here knows pixels.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from triptych.lang.perceptron import OF_Z, Form
from triptych.lang.perceptron_slopes import activation_slope, output_slope
from triptych.lang.perceptron_units import Unit

SPELLED_INPUTS = 2  # so many inputs, and each weight is a station of its own


@dataclass(frozen=True, slots=True)
class Station:
    """A place that shows one or two names with their values; ``inner`` ones also show what comes back."""

    names: tuple[str, ...]
    x: float
    y: float
    inner: bool = False


@dataclass(frozen=True, slots=True)
class Arrow:
    """An arrow between two stations (without ``start``: a bias): the slope of ``of`` by ``by``."""

    of: str
    by: str
    start: Station | None
    end: Station
    formula: str = ""


@dataclass(frozen=True)
class Drawing:
    """Everything that is drawn of one form; ``rows`` is the most stations that stand in a column."""

    stations: tuple[Station, ...]
    arrows: tuple[Arrow, ...]
    columns: int
    rows: int


@lru_cache(maxsize=8)
def drawing(form: Form, *, compact: bool) -> Drawing:
    """Return the drawing of a form; a compact one has a unit's sum and what it gives on in one station."""
    return _Drawn(form, compact).drawing()


class _Drawn:
    def __init__(self, form: Form, compact: bool) -> None:
        self._form, self._compact = form, compact
        self._spelled = not form.hidden and form.outputs == 1 and len(form.inputs) <= SPELLED_INPUTS
        self._columns: list[list[tuple[str, ...]]] = []
        self._set_columns()
        self._stations = {names: self._station(names) for column in self._columns for names in column}
        self._of_name = {name: station for names, station in self._stations.items() for name in names}
        self._of_name |= {
            unit.out: self._of_name[unit.sum] for unit in self._units if self._slope_of(unit) is None
        }

    @property
    def _units(self) -> list[Unit]:
        return [unit for layer in self._form.layers for unit in layer]

    def _activation(self, unit: Unit) -> str:
        if unit not in self._form.layers[-1]:
            return self._form.inner
        return "identity" if self._form.loss == OF_Z else self._form.activation

    def _slope_of(self, unit: Unit) -> str | None:
        """The unit's dp/dz, or None where z is given on as it is."""
        choice = self._activation(unit)
        return None if choice == "identity" else activation_slope(choice, unit.sum, unit.out)

    def _set_columns(self) -> None:
        first: list[tuple[str, ...]] = [(name,) for name in self._form.inputs]
        if self._spelled:
            unit = self._units[0]
            pairs = zip(unit.sources, unit.weights, strict=True)
            first = [*((name,) for pair in pairs for name in pair), (unit.bias,)]
        self._columns.append(first)
        for layer in self._form.layers:
            passed = [unit for unit in layer if self._slope_of(unit) is None]
            if self._compact or passed:
                self._columns.append([(u.sum,) if u in passed else (u.sum, u.out) for u in layer])
            else:
                self._columns += [[(unit.sum,) for unit in layer], [(unit.out,) for unit in layer]]
        if self._form.outputs > 1:
            self._columns.append([(f"L{i}",) for i in range(1, self._form.outputs + 1)])
        self._columns.append([("L",)])

    def _station(self, names: tuple[str, ...]) -> Station:
        column = next(i for i, stations in enumerate(self._columns) if names in stations)
        row, rows = self._columns[column].index(names), len(self._columns[column])
        return Station(names, column / (len(self._columns) - 1), (row + 0.5) / rows, inner=column > 0)

    def drawing(self) -> Drawing:
        """Put everything together."""
        rows = max(len(column) for column in self._columns)
        return Drawing(tuple(self._stations.values()), tuple(self._arrows()), len(self._columns), rows)

    def _arrows(self) -> list[Arrow]:
        found = [arrow for unit in self._units for arrow in self._into(unit)]
        for unit, y in zip(self._form.layers[-1], self._form.targets, strict=True):
            loss = "L" if self._form.outputs == 1 else f"L{y[1:]}"
            slope = output_slope(self._form, unit, y)
            by = unit.sum if self._slope_of(unit) is None else unit.out
            end = self._of_name[loss]
            found.append(Arrow(loss, by, self._of_name[by], end, slope))
            if loss != "L":
                found.append(Arrow("L", loss, end, self._of_name["L"]))
        return found

    def _into(self, unit: Unit) -> list[Arrow]:
        end = self._of_name[unit.sum]
        found = []
        for weight, source in zip(unit.weights, unit.sources, strict=True):
            found.append(
                Arrow(unit.sum, weight, self._of_name.get(weight) or self._of_name[source], end, source)
            )
            if self._spelled:
                found.append(Arrow(unit.sum, source, self._of_name[source], end, weight))
        found.append(Arrow(unit.sum, unit.bias, self._of_name.get(unit.bias), end))
        slope = self._slope_of(unit)
        if slope is not None and not self._compact:
            found.append(Arrow(unit.out, unit.sum, end, self._of_name[unit.out], slope))
        return found


def ways(drawn: Drawing, name: str) -> frozenset[Arrow]:
    """Return the arrows along which a name acts on the loss."""
    reached, found = {name}, set()
    for arrow in drawn.arrows:
        through = arrow.start.names if arrow.start is not None else ()
        if arrow.by in reached or not reached.isdisjoint(through):
            found.add(arrow)
            reached.add(arrow.of)
    return frozenset(found)


def crowded(drawn: Drawing, arrow: Arrow) -> bool:
    """Whether so many arrows cross before this one's end that only the chosen ones can bear numbers."""
    beside = [a for a in drawn.arrows if a.start is not None and a.end.x == arrow.end.x]
    return len({a.end for a in beside}) > 1 and len(beside) > 4
