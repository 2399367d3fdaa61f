"""The slopes of a perceptron's activation and loss as text, from the table, and what of them cancels."""

from __future__ import annotations

import re

from triptych.lang.ops import SPELLINGS
from triptych.lang.perceptron import ACTIVATIONS, CANNOT_LEARN, LOSSES, OF_Z, Form, halved, put
from triptych.lang.perceptron_units import Unit

CROSS_ENTROPIES = ("bce", "naive_bce", "binary_cross_entropy")
_OUT, _X = re.compile(r"\bout\b"), re.compile(r"\bx\b")


def activation_slope(choice: str, z: str, p: str) -> str:
    """Return dp/dz as text over the names of z and p.

    >>> activation_slope("sigmoid", "z1", "h1")
    'h1*(1 - h1)'
    """
    if choice in ("identity", *CANNOT_LEARN):
        return "1" if choice == "identity" else "0"
    row = SPELLINGS[ACTIVATIONS[choice].partition("(")[0]][0]
    text = _X.sub("z", _OUT.sub("p", row.partials[0]))
    return put(text, z=z, p=p, **row.defaults)


def loss_slope(choice: str, z: str, p: str, y: str) -> str:
    """Return dL/dp (or dL/dz for the loss that takes z) as text over these names.

    >>> loss_slope("mse", "z", "p", "y")
    '2*(p - y)'
    """
    if choice == "half_square":
        return put("p - y", p=p, y=y)
    word = LOSSES[choice].partition("(")[0]
    row = SPELLINGS[word if word in SPELLINGS else "bce"][0]
    return put(row.partials[0], z=z, p=p, y=y)


def output_slope(form: Form, unit: Unit, y: str) -> str:
    """Return what comes back to an output unit from its own loss: of two outputs, half of that.

    >>> form = Form(loss="half_square", outputs=2)
    >>> output_slope(form, form.layers[-1][0], "y1")
    '(p1 - y1)/2'
    """
    slope = loss_slope(form.loss, unit.sum, unit.out, y)
    if form.outputs == 1:
        return slope
    difference = form.loss in ("half_square", OF_Z)
    return halved(f"({slope})" if difference else slope)


def cancelled(form: Form) -> tuple[str, ...]:
    """Return dL/dz of each output after p*(1 - p) has cancelled; empty where nothing does.

    >>> cancelled(Form())
    ('p - y',)
    """
    if form.activation != "sigmoid" or form.loss not in CROSS_ENTROPIES:
        return ()
    texts = [f"{unit.out} - {y}" for unit, y in zip(form.layers[-1], form.targets, strict=True)]
    return tuple(texts) if len(texts) == 1 else tuple(halved(f"({text})") for text in texts)
