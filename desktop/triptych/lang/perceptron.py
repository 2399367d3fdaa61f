"""The perceptron's form as a program, so that the Perceptron room walks the same path as typed text."""

from __future__ import annotations

from dataclasses import dataclass

ACTIVATIONS = ("sigmoid", "tanh", "relu", "identity")
LOSSES = ("bce", "mse", "hinge")


@dataclass(frozen=True, slots=True)
class Form:
    """What a person sets up: how many inputs, which activation, which loss."""

    inputs: int = 1
    activation: str = "sigmoid"
    loss: str = "bce"

    def __post_init__(self) -> None:
        """Refuse what no program could be written for."""
        if self.inputs < 1:
            raise ValueError(f"A perceptron needs at least one input, not {self.inputs}.")
        if self.activation not in ACTIVATIONS:
            choices = ", ".join(ACTIVATIONS)
            raise ValueError(f"'{self.activation}' is not an activation; choose from {choices}.")
        if self.loss not in LOSSES:
            raise ValueError(f"'{self.loss}' is not a loss; choose from {', '.join(LOSSES)}.")


def program(form: Form) -> str:
    """Return the program of this form: weighted sum, activation, loss against the target y.

    >>> print(program(Form()))
    z = w*x + b
    p = sigmoid(z)
    L = bce(p, y)
    """
    activation = "z" if form.activation == "identity" else f"{form.activation}(z)"
    return "\n".join((f"z = {weighted_sum(form.inputs)} + b", f"p = {activation}", f"L = {form.loss}(p, y)"))


def weighted_sum(inputs: int) -> str:
    """Return ``w*x`` for one input, ``w1*x1 + w2*x2 + …`` for more."""
    if inputs == 1:
        return "w*x"
    return " + ".join(f"w{i}*x{i}" for i in range(1, inputs + 1))


def weights(form: Form) -> tuple[str, ...]:
    """Return the names that training would move: the weights, then the bias."""
    if form.inputs == 1:
        return ("w", "b")
    return (*(f"w{i}" for i in range(1, form.inputs + 1)), "b")
