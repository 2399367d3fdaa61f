"""The way back: which form of the perceptron a program has, whatever its names and however it is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from triptych.lang.graph import Graph
from triptych.lang.perceptron import ACTIVATIONS, LOSSES, MOST_HIDDEN, MOST_OUTPUTS, OF_Z, Form
from triptych.lang.perceptron_layers import Weighed, in_order, layer, shared_biases
from triptych.lang.perceptron_names import MOST_INPUTS, first_names, name_fault
from triptych.lang.perceptron_spellings import activation_patterns, loss_patterns
from triptych.lang.terms import LEAF, Sum, TooLarge, normal
from triptych.lang.unify import unify
from triptych.messages import Said
from triptych.sentences import say


@dataclass(frozen=True)
class Shape:
    """A form, and the program's own name for each of the form's leaves; a bias that it lacks is not there."""

    form: Form
    leaves: Mapping[str, str]


@lru_cache(maxsize=4)  # each panel of the room asks for the same graph's
def shape_of(graph: Graph) -> Shape | Said:
    """Return the shape of a program, or the sentence that says why it has none."""
    if any(isinstance(start, tuple) for start in graph.starts.values()):
        return say("shape-vector")
    try:
        whole = normal(graph)
    except TooLarge:
        return say("shape-too-large")
    said = []
    for outputs, loss in product(range(1, MOST_OUTPUTS + 1), LOSSES):
        for found in _losses(loss, outputs, whole):
            shape = _net(loss, found, graph)
            if isinstance(shape, Shape):
                return shape
            said.append(shape)
    if said:
        return next((one for one in said if one.id != "shape-sum"), said[0])
    bare = next(_nets(_activated((whole,))), None)
    return say("shape-loss" if bare is None else "shape-output")


def form_of(graph: Graph) -> Form | None:
    """Return the form alone, or None."""
    shape = shape_of(graph)
    return shape.form if isinstance(shape, Shape) else None


@dataclass(frozen=True)
class _Found:
    """What stands in a loss: each output's p (or z) and its target's name."""

    outs: tuple[Sum, ...]
    targets: tuple[str, ...]


def _losses(loss: str, outputs: int, whole: Sum) -> Iterator[_Found]:
    ends = ("",) if outputs == 1 else ("1", "2")
    letter = "z" if loss == OF_Z else "p"
    for pattern in loss_patterns(loss, outputs):
        for found in unify(pattern, whole, {}, [f"y{end}" for end in ends]):
            targets = tuple(found[f"y{end}"].terms[0].atoms[0].name for end in ends)
            yield _Found(tuple(found[f"{letter}{end}"] for end in ends), targets)


def _net(loss: str, found: _Found, graph: Graph) -> Shape | Said:
    said = say("shape-sum")
    choices = [("sigmoid", found.outs)] if loss == OF_Z else _activated(found.outs)
    for activation, inner, layers in _nets(choices):
        fault = _fault(layers)
        shape = None if fault else _shape(loss, activation, inner, in_order(layers, graph), found.targets)
        if shape is not None:
            return shape
        said = fault or said
    return said


def _nets(
    choices: Iterable[tuple[str, tuple[Sum, ...]]],
) -> Iterator[tuple[str, str, tuple[tuple[Weighed, ...], ...]]]:
    """The outer and the inner activation, and the layers of weighed sums, of each way to read the outputs."""
    for activation, sums in choices:
        outer = layer(sums)
        if outer is not None and _are_leaves(outer):
            yield activation, "", (outer,)
        elif outer is not None:
            for inner, hidden in _activated(outer[0].sources):
                below = layer(hidden)
                if below is not None:
                    yield activation, inner, (below, outer)


def _fault(layers: tuple[tuple[Weighed, ...], ...]) -> Said | None:
    """What the room has no place for."""
    first = layers[0]
    if not _are_leaves(first):
        further = any(layer(sums) is not None for _, sums in _activated(first[0].sources))
        return say("shape-deep" if further else "shape-sum")
    if len(first[0].sources) > MOST_INPUTS:
        return say("shape-inputs", count=len(first[0].sources), most=MOST_INPUTS)
    if len(layers) > 1 and len(first) > MOST_HIDDEN:
        return say("shape-hidden", count=len(first), most=MOST_HIDDEN)
    return None


def _activated(outs: Sequence[Sum]) -> Iterator[tuple[str, tuple[Sum, ...]]]:
    """Each activation that all of these could be, with the sums inside; the identity comes last."""
    for choice in sorted(ACTIVATIONS, key=lambda word: word == "identity"):
        for pattern in activation_patterns(choice):
            inside = [next(unify(pattern, out, {}, ()), None) for out in outs]
            sums = tuple(found["z"] for found in inside if found is not None)
            if len(sums) == len(outs):
                yield choice, sums


def _are_leaves(units: tuple[Weighed, ...]) -> bool:
    parts = (source.terms for source in units[0].sources)
    return all(len(terms) == 1 and [a.op for a in terms[0].atoms] == [LEAF] for terms in parts)


def _shape(
    loss: str,
    activation: str,
    inner: str,
    layers: tuple[tuple[Weighed, ...], ...],
    targets: tuple[str, ...],
) -> Shape | None:
    typed = tuple(source.terms[0].atoms[0].name for source in layers[0][0].sources)
    shared = shared_biases(layers)
    hidden = len(layers[0]) if inner else 0
    if shared is None:
        return None
    inputs = first_names(len(typed)) if any(name_fault(typed, i) for i in range(len(typed))) else typed
    form = Form(inputs, activation, loss, hidden, len(targets), shared, inner or Form().inner).whole
    leaves = dict(zip((*inputs, *form.targets), (*typed, *targets), strict=True))
    made, found = (unit for one in form.layers for unit in one), (unit for one in layers for unit in one)
    for unit, weighed in zip(made, found, strict=True):
        leaves |= dict(zip((*unit.weights, unit.bias), (*weighed.weights, weighed.bias), strict=True))
    leaves = {name: leaf for name, leaf in leaves.items() if leaf}
    return Shape(form, leaves) if len(set(leaves.values())) == len(leaves) else None
