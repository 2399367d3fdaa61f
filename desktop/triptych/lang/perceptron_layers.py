"""Weighted sums taken apart: which leaves are weights, which inputs, which biases, in one layer or two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from triptych.lang.graph import Graph
from triptych.lang.terms import LEAF, SUM, Atom, Sum, key, single

_LIKE_WEIGHTS = ("w", "W", "θ", "theta")


@dataclass(frozen=True)
class Weighed:
    """One unit: its weights' names, what each of them weighs, and its bias's name, empty for none."""

    weights: tuple[str, ...]
    sources: tuple[Sum, ...]
    bias: str

    def over(self, sources: Sequence[str]) -> Weighed | None:
        """The unit with its weights in the order of these sources' keys; None if it weighs others."""
        there = [key(source) for source in self.sources]
        if sorted(there) != sorted(sources):
            return None
        order = [there.index(source) for source in sources]
        return Weighed(
            tuple(self.weights[i] for i in order), tuple(self.sources[i] for i in order), self.bias
        )


def layer(sums: Sequence[Sum]) -> tuple[Weighed, ...] | None:
    """Return units that weigh the same sources, each with weights of its own; None if they are no such."""
    taken = [_pairs(part) for part in sums]
    pairs = [p for found in taken if found is not None for p in found[0]]
    if None in taken or not pairs:
        return None
    often = _in_every_unit([found[0] for found in taken if found is not None])
    made = [_unit(found[0], found[1], often) for found in taken if found is not None]
    order = [key(source) for source in made[0].sources]
    aligned = [one for unit in made if (one := unit.over(order)) is not None]
    return tuple(aligned) if len(aligned) == len(sums) and len(set(order)) == len(order) else None


Pair = tuple[Atom, Atom]


def _pairs(part: Sum) -> tuple[list[Pair], str] | None:
    """The products of two and the one leaf that stands alone."""
    pairs: list[Pair] = []
    bias = ""
    for factor, atoms in part.terms:
        if factor == 1 and len(atoms) == 2 and LEAF in (atoms[0].op, atoms[1].op):
            pairs.append((atoms[0], atoms[1]))
        elif factor == 1 and len(atoms) == 1 and atoms[0].op == LEAF and not bias:
            bias = atoms[0].name
        else:
            return None
    return pairs, bias


def _in_every_unit(units: list[list[Pair]]) -> set[str]:
    """Leaves that several units have in common: they are inputs, for a weight belongs to one unit."""
    if len(units) < 2:
        return set()
    return set.intersection(*({atom.name for pair in unit for atom in pair} for unit in units))


def _unit(pairs: list[Pair], bias: str, inputs: set[str]) -> Weighed:
    ordered = [_weight_first(one, other, inputs) for one, other in pairs]
    sources = tuple(_opened(source) for _, source in ordered)
    return Weighed(tuple(weight.name for weight, _ in ordered), sources, bias)


def _weight_first(one: Atom, other: Atom, inputs: set[str]) -> Pair:
    """By what is no leaf, by what several units share, by the name, else as it was typed."""
    first = (one.op == LEAF, one.name not in inputs, _like_weight(one.name), True)
    second = (other.op == LEAF, other.name not in inputs, _like_weight(other.name), False)
    return (one, other) if first > second else (other, one)


def _like_weight(name: str) -> int:
    """2 for w, w1 and the like, 1 for a name that begins so, 0 for any other."""
    word = name.rstrip("0123456789_")
    return 2 if word in _LIKE_WEIGHTS else int(name.startswith(_LIKE_WEIGHTS))


def _opened(atom: Atom) -> Sum:
    return atom.args[0] if atom.op == SUM else single(atom)


def in_order(layers: tuple[tuple[Weighed, ...], ...], graph: Graph) -> tuple[tuple[Weighed, ...], ...]:
    """Return the layers, hidden units in the order in which their weights appear."""
    if len(layers) == 1:
        return layers
    below, outer = layers
    order = sorted(range(len(below)), key=lambda i: graph.inputs.index(below[i].weights[0]))
    moved = tuple(
        Weighed(tuple(u.weights[i] for i in order), tuple(u.sources[i] for i in order), u.bias) for u in outer
    )
    return tuple(below[i] for i in order), moved


def shared_biases(layers: tuple[tuple[Weighed, ...], ...]) -> bool | None:
    """Return whether each layer has one bias for all units; None where some share and others do not."""
    said = set()
    for one in layers:
        biases = [unit.bias for unit in one]
        if len(one) > 1 and any(biases):
            said.add(len(set(biases)) == 1 if len(set(biases)) in (1, len(one)) else None)
    if None in said or len(said) > 1:
        return None
    return True in said
