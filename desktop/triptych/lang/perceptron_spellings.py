"""The ways in which an activation or a loss may be written out, as patterns for recognising them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from itertools import chain, product

from triptych.lang.ops import SPELLINGS
from triptych.lang.parse import read
from triptych.lang.perceptron import ACTIVATIONS, LOSSES, MOST_OUTPUTS, halved, put
from triptych.lang.terms import Sum, normal

# Beside the template itself, and what its row of the table gives as definition and as PyTorch's program.
_ALSO = {
    "sigmoid": ("exp(z)/(1 + exp(z))",),
    "relu": ("max(0, z)", "where(z >= 0, z, 0)", "clamp(z, 0, inf)"),
    "leaky_relu": ("max(z, 0.01*z)",),
    "tanh": ("(exp(z) - exp(-z))/(exp(z) + exp(-z))",),
    "softplus": ("log(1 + exp(z))", "log1p(exp(z))"),
    "step": ("heaviside(z, 1)", "where(z < 0, 0, 1)"),
    "step_above": ("heaviside(z, 0)", "where(z <= 0, 0, 1)"),
    "naive_bce": ("-y*log(p) - log(1 - p) + y*log(1 - p)",),
    "bce_with_logits": ("softplus(z) - y*z", "softplus(-z) + (1 - y)*z"),
    "mse": ("(y - p)^2", "abs(p - y)^2"),
    "half_square": ("(y - p)^2/2", "abs(p - y)^2/2", "mse(p, y)/2"),
    "hinge": ("max(0, 1 - y*p)", "clamp(1 - y*p, 0, inf)"),
    "huber": ("where(abs(p - y) < 1, (p - y)^2/2, abs(p - y) - 1/2)",),  # smooth_l1_loss
}
# The written-out formula of these two is another choice of the form.
_NOT_DEFINED_AS = ("bce", "binary_cross_entropy")


def spellings(choice: str) -> tuple[str, ...]:
    """Return every text by which this activation (over z) or loss (over z or p, and y) is known."""
    template = ACTIVATIONS.get(choice) or LOSSES[choice]
    word, _, rest = template.partition("(")
    row = SPELLINGS[word][0] if rest and word in SPELLINGS and word != "where" else None
    if row is None:
        return (template, *_ALSO.get(choice, ()))
    given = dict(zip(row.params, ("z",) if choice in ACTIVATIONS else row.params, strict=False))
    told = (row.torch if "(" in row.torch else "", "" if choice in _NOT_DEFINED_AS else row.definition)
    whole = (put(text, **{**row.defaults, **given}) for text in told if text)
    return (template, *whole, *_ALSO.get(choice, ()))


@cache
def activation_patterns(choice: str) -> tuple[Sum, ...]:
    """Return the patterns of an activation over the variable z."""
    return tuple(part() for part in activation_parts(choice))


def preparations() -> tuple[Callable[[], object], ...]:
    """What makes all patterns, one call for each, for those who live in between."""
    losses = (loss_parts(*which) for which in product(LOSSES, range(1, MOST_OUTPUTS + 1)))
    return tuple(chain(*losses, *map(activation_parts, ACTIVATIONS)))


def activation_parts(choice: str) -> tuple[Callable[[], Sum], ...]:
    """Return what makes these patterns, one call for each, and keeps them."""
    return tuple(partial(_pattern, text, ("z",)) for text in spellings(choice))


@cache
def loss_patterns(choice: str, outputs: int) -> tuple[Sum, ...]:
    """Return the patterns of a loss over z or p and y; of the mean over z1, z2, p1, p2, y1, y2 for two."""
    return tuple(part() for part in loss_parts(choice, outputs))


def loss_parts(choice: str, outputs: int) -> tuple[Callable[[], Sum], ...]:
    """Return what makes these patterns, one call for each, and keeps them."""
    texts = spellings(choice)
    if outputs == 1:
        return tuple(partial(_pattern, text, ("z", "p", "y")) for text in texts)
    names = tuple(f"{letter}{i}" for i in (1, 2) for letter in "zpy")
    return tuple(partial(_pattern, _mean(text), names) for text in texts)


def _mean(text: str) -> str:
    *before, last = text.split("; ")
    parts = []
    for i in (1, 2):
        one = {letter: f"{letter}{i}" for letter in "zpyq"}
        parts += [*(put(line, **one) for line in before), f"m{i} = {halved(f'({put(last, **one)})')}"]
    return "; ".join((*parts, "m1 + m2"))


@cache
def _pattern(text: str, variables: tuple[str, ...]) -> Sum:
    graph = read(text).graph
    if graph is None:
        raise ValueError(f"a pattern can't be read: {text}")
    return normal(graph, variables)
