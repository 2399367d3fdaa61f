"""The way back: which form of the perceptron a program has, whatever its names and however it is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from triptych.lang.graph import Graph
from triptych.lang.perceptron import ACTIVATIONS, LOSSES, MOST_HIDDEN, MOST_OUTPUTS, OF_Z, Form
from triptych.lang.perceptron_layers import Weighed, layer
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
    said = say("shape-loss")
    for outputs, loss in product(range(1, MOST_OUTPUTS + 1), LOSSES):
        for found in _losses(loss, outputs, whole):
            said = say("shape-sum")
            shape = _net(loss, found, graph)
            if shape is not None:
                return shape
    return said


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


def _net(loss: str, found: _Found, graph: Graph) -> Shape | None:
    choices = [("sigmoid", found.outs)] if loss == OF_Z else _activated(found.outs)
    for activation, sums in choices:
        outer = layer(sums)
        if outer is None:
            continue
        if all(_is_leaf(source) for source in outer[0].sources):
            return _shape(loss, activation, "", (outer,), found.targets)
        for inner, hidden in _activated(outer[0].sources):
            below = layer(hidden)
            if below is not None and all(_is_leaf(source) for source in below[0].sources):
                return _shape(loss, activation, inner, _in_order(below, outer, graph), found.targets)
    return None


def _activated(outs: Sequence[Sum]) -> Iterator[tuple[str, tuple[Sum, ...]]]:
    """Each activation that all of these could be, with the sums inside; the identity comes last."""
    for choice in sorted(ACTIVATIONS, key=lambda word: word == "identity"):
        for pattern in activation_patterns(choice):
            inside = [next(unify(pattern, out, {}, ()), None) for out in outs]
            sums = tuple(found["z"] for found in inside if found is not None)
            if len(sums) == len(outs):
                yield choice, sums


def _is_leaf(part: Sum) -> bool:
    return len(part.terms) == 1 and len(part.terms[0].atoms) == 1 and part.terms[0].atoms[0].op == LEAF


def _in_order(
    below: tuple[Weighed, ...], outer: tuple[Weighed, ...], graph: Graph
) -> tuple[tuple[Weighed, ...], ...]:
    """Both layers, the hidden units in the order in which their weights appear."""
    order = sorted(range(len(below)), key=lambda i: graph.inputs.index(below[i].weights[0]))
    moved = tuple(
        Weighed(tuple(u.weights[i] for i in order), tuple(u.sources[i] for i in order), u.bias) for u in outer
    )
    return tuple(below[i] for i in order), moved


def _shape(
    loss: str,
    activation: str,
    inner: str,
    layers: tuple[tuple[Weighed, ...], ...],
    targets: tuple[str, ...],
) -> Shape | None:
    typed = tuple(source.terms[0].atoms[0].name for source in layers[0][0].sources)
    shared = _shared(layers)
    hidden = len(layers[0]) if inner else 0
    if shared is None or len(typed) > MOST_INPUTS or hidden > MOST_HIDDEN:
        return None
    inputs = first_names(len(typed)) if any(name_fault(typed, i) for i in range(len(typed))) else typed
    form = Form(inputs, activation, loss, hidden, len(targets), shared, inner or Form().inner).whole
    leaves = dict(zip((*inputs, *form.targets), (*typed, *targets), strict=True))
    made, found = (unit for one in form.layers for unit in one), (unit for one in layers for unit in one)
    for unit, weighed in zip(made, found, strict=True):
        leaves |= dict(zip((*unit.weights, unit.bias), (*weighed.weights, weighed.bias), strict=True))
    leaves = {name: leaf for name, leaf in leaves.items() if leaf}
    return Shape(form, leaves) if len(set(leaves.values())) == len(leaves) else None


def _shared(layers: tuple[tuple[Weighed, ...], ...]) -> bool | None:
    """Whether each layer has one bias for all its units; None where some units share and others do not."""
    said = set()
    for one in layers:
        biases = [unit.bias for unit in one]
        if len(one) > 1 and any(biases):
            said.add(len(set(biases)) == 1 if len(set(biases)) in (1, len(one)) else None)
    if None in said or len(said) > 1:
        return None
    return True in said
