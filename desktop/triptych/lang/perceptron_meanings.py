"""What the words of a form's program come to, so that its numbers can be had by hand from what is shown."""

from __future__ import annotations

from triptych.lang.ops import SPELLINGS
from triptych.lang.perceptron import ACTIVATIONS, CANNOT_LEARN, LOSSES, OF_Z, Form, put
from triptych.lang.perceptron_spellings import spellings

# What PyTorch computes where that is not the formula: of the notebooks' loss, and of its own, which cuts
# logarithms off (torch.nn.BCELoss, "we choose to clamp").
IN_TORCH = {
    "bce": SPELLINGS["bce"][0].torch,
    "binary_cross_entropy": "-(y*max(log(p), -100) + (1 - y)*max(log(1 - p), -100))",
}


def meanings(form: Form, *, rows: bool = False) -> tuple[tuple[str, str], ...]:
    """Return each word that the program calls and its formula; over rows a loss is the mean of its own.

    >>> meanings(Form(activation="tanh", loss="mse"))
    (('tanh(z)', '(exp(z) - exp(-z))/(exp(z) + exp(-z))'), ('mse(p, y)', '(p - y)^2'))
    """
    outer = () if form.loss == OF_Z else (form.activation,)
    choices = dict.fromkeys((*((form.inner,) if form.hidden else ()), *outer))
    told = [(ACTIVATIONS[choice], text) for choice in choices if (text := _formula(choice))]
    loss = _formula(form.loss)
    if loss:
        told.append((LOSSES[form.loss], _mean(loss) if rows else loss))
    if form.loss in IN_TORCH:
        *before, last = IN_TORCH[form.loss].split("; ")
        told.append(("PyTorch", "; ".join((*before, _mean(last) if rows else last))))
    return tuple(told)


def _mean(text: str) -> str:
    return f"-mean{text[1:]}" if text.startswith("-(") else f"mean({text})"


def _formula(choice: str) -> str:
    """The formula of a word that the program calls; empty where it writes the formula itself."""
    template = ACTIVATIONS.get(choice) or LOSSES[choice]
    word = template.partition("(")[0]
    if word not in SPELLINGS or choice in CANNOT_LEARN:
        return ""
    row = SPELLINGS[word][0]
    letters = ("z",) if choice in ACTIVATIONS else row.params
    given = dict(zip(row.params, letters, strict=False))
    return put(row.definition, **{**row.defaults, **given}) or spellings(choice)[1]
