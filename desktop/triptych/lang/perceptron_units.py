"""The units of a perceptron and the names that they get: weights numbered through, unit by unit."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit: the names of its weights beside what they weigh, its bias, its sum and what it gives on."""

    weights: tuple[str, ...]
    sources: tuple[str, ...]
    bias: str
    sum: str
    out: str


Layer = tuple[Unit, ...]


def units(inputs: tuple[str, ...], hidden: int, outputs: int, *, shared: bool) -> tuple[Layer, ...]:
    """Return the hidden layer, if there is one, and the output layer."""
    sizes = (hidden, outputs) if hidden else (outputs,)
    count = hidden * len(inputs) + outputs * (hidden or len(inputs))
    lone_bias = len(sizes) == 1 and (shared or outputs == 1)
    layers: list[Layer] = []
    sources, weight, made = inputs, 0, 0
    for place, size in enumerate(sizes):
        last = place == len(sizes) - 1
        layer = []
        for i in range(size):
            names = tuple(numbered("w", weight + k, count) for k in range(len(sources)))
            bias = "b" if lone_bias else f"b{place + 1 if shared else made + 1}"
            out = numbered("p", i, outputs) if last else f"h{i + 1}"
            layer.append(Unit(names, sources, bias, numbered("z", made, sum(sizes)), out))
            weight += len(sources)
            made += 1
        layers.append(tuple(layer))
        sources = tuple(unit.out for unit in layer)
    return tuple(layers)


def numbered(letter: str, place: int, count: int) -> str:
    """Return the letter alone where there is one of its kind, else with its number from 1."""
    return letter if count == 1 else f"{letter}{place + 1}"
