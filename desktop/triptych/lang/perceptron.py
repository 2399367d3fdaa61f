"""The perceptron's form as a program, so that the Perceptron room walks the same path as typed text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from triptych.lang.perceptron_names import MOST_INPUTS, name_fault
from triptych.lang.perceptron_units import Unit, numbered, units

# What each activation and each loss is in our own language, over z (the weighted sum), p (what the
# activation makes of it) and y (the target).  Both tables are read back by perceptron_shape.
ACTIVATIONS = {
    "identity": "z",
    "sigmoid": "sigmoid(z)",
    "tanh": "tanh(z)",
    "relu": "relu(z)",
    "leaky_relu": "leaky_relu(z)",
    "gelu": "gelu(z)",
    "softplus": "softplus(z)",
    "step": "where(z >= 0, 1, 0)",
    "step_above": "where(z > 0, 1, 0)",
}
LOSSES = {
    "bce": "bce(p, y)",
    "naive_bce": "-(y*log(p) + (1 - y)*log(1 - p))",
    "binary_cross_entropy": "binary_cross_entropy(p, y)",
    "bce_with_logits": "bce_with_logits(z, y)",
    "mse": "mse(p, y)",
    "half_square": "(p - y)^2/2",
    "hinge": "hinge(p, y)",
    "huber": "huber(p, y)",
}
WRITTEN_OUT = ("naive_bce", "half_square")  # none of the table: over rows they call themselves means
OF_Z = "bce_with_logits"
SIGNED = "hinge"
CANNOT_LEARN = ("step", "step_above")  # they differ at z = 0 alone, where weights often start
MOST_HIDDEN, MOST_OUTPUTS = 4, 2
_WORD = re.compile(r"([A-Za-z_]\w*)")


@dataclass(frozen=True, slots=True)
class Form:
    """What a person sets up; a ValueError tells what no program could be written for.

    ``inner`` is the activation of the ``hidden`` units; ``shared`` gives each layer one bias.
    """

    inputs: tuple[str, ...] = ("x",)
    activation: str = "sigmoid"
    loss: str = "bce"
    hidden: int = 0
    outputs: int = 1
    shared: bool = False
    inner: str = "sigmoid"

    def __post_init__(self) -> None:
        """Refuse what no program could be written for."""
        if not 1 <= len(self.inputs) <= MOST_INPUTS:
            raise ValueError(f"A perceptron has 1 to {MOST_INPUTS} inputs, not {len(self.inputs)}.")
        fault = next((f for i in range(len(self.inputs)) if (f := name_fault(self.inputs, i))), None)
        if fault is not None:
            raise ValueError(fault.text)
        _check("an activation", self.activation, ACTIVATIONS)
        _check("an activation", self.inner, ACTIVATIONS)
        _check("a loss", self.loss, LOSSES)
        if not 0 <= self.hidden <= MOST_HIDDEN:
            raise ValueError(f"A hidden layer has 0 to {MOST_HIDDEN} units, not {self.hidden}.")
        if not 1 <= self.outputs <= MOST_OUTPUTS:
            raise ValueError(f"There are 1 to {MOST_OUTPUTS} outputs, not {self.outputs}.")

    @property
    def layers(self) -> tuple[tuple[Unit, ...], ...]:
        """The hidden layer's units, if there are any, then the output units."""
        return units(self.inputs, self.hidden, self.outputs, shared=self.shared)

    @property
    def targets(self) -> tuple[str, ...]:
        """The targets' names: y, or y1 and y2."""
        return tuple(numbered("y", i, self.outputs) for i in range(self.outputs))

    @property
    def whole(self) -> Form:
        """The same program's form, with what it does not use as it is at first."""
        first = Form()
        return Form(
            self.inputs,
            first.activation if self.loss == OF_Z else self.activation,
            self.loss,
            self.hidden,
            self.outputs,
            self.shared and max(self.hidden, self.outputs) > 1,
            self.inner if self.hidden else first.inner,
        )


def _check(what: str, word: str, table: dict[str, str]) -> None:
    if word not in table:
        raise ValueError(f"'{word}' is not {what}; choose from {', '.join(table)}.")


def program(form: Form, *, rows: bool = False) -> str:
    """Return the program of this form: weighted sums, activations, and the loss against the target.

    With ``rows`` inputs and targets stand for whole columns of a table, and the loss is the mean over them.

    >>> print(program(Form()))
    z = w*x + b
    p = sigmoid(z)
    L = bce(p, y)
    """
    *hidden, last = form.layers
    lines = [line for layer in hidden for unit in layer for line in unit_lines(unit, form.inner)]
    for unit in last:
        lines += unit_lines(unit, "" if form.loss == OF_Z else form.activation)
    if form.outputs == 1:
        return "\n".join((*lines, f"L = {loss_of(form.loss, last[0], 'y', rows=rows)}"))
    for i, (unit, target) in enumerate(zip(last, form.targets, strict=True), start=1):
        lines.append(f"L{i} = {halved(loss_of(form.loss, unit, target, rows=rows))}")
    return "\n".join((*lines, "L = L1 + L2"))


def unit_lines(unit: Unit, activation: str) -> list[str]:
    """Return the lines of one unit: its weighted sum, and its activation unless that is empty."""
    terms = (f"{weight}*{source}" for weight, source in zip(unit.weights, unit.sources, strict=True))
    lines = [f"{unit.sum} = {' + '.join((*terms, unit.bias))}"]
    return [*lines, f"{unit.out} = {put(ACTIVATIONS[activation], z=unit.sum)}"] if activation else lines


def loss_of(loss: str, unit: Unit, target: str, *, rows: bool = False) -> str:
    """Return one output's loss as text; all losses of the table are means over vectors by themselves."""
    text = put(LOSSES[loss], z=unit.sum, p=unit.out, y=target)
    return f"mean({text})" if rows and loss in WRITTEN_OUT else text


def halved(text: str) -> str:
    """Return half of a term, so that two of them add up to the mean."""
    return f"{text}/2"


def put(template: str, **names: str) -> str:
    """Return a template with each of the one-letter words z, p and y replaced by a name."""
    words = _WORD.split(template)
    return "".join(names.get(word, word) for word in words)


def weights(form: Form) -> tuple[str, ...]:
    """Return the names that training would move: all weights in order, then the biases."""
    made = [unit for layer in form.layers for unit in layer]
    return tuple(dict.fromkeys([*(w for unit in made for w in unit.weights), *(unit.bias for unit in made)]))
