"""What torch's errors and warnings mean, and how each is usually mended.

The text that is shown is always what the installed torch said; a row only knows it by a few of its words,
old wordings included, since learners paste those from forums.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from triptych.messages import Mend, Said, Warned
from triptych.sentences import say

MOST_WARNING = 2_000
# Where in torch's own source, or in the lab's: that differs with each build and is of no use.
_TAIL = re.compile(r"\s*(?:\(Triggered internally at .*\)|Traceback of forward call .*)\s*$", re.DOTALL)


class Change(NamedTuple):
    """One way to mend: a sentence, and what is written instead of what."""

    sentence: str
    what: str
    by: str


class Row(NamedTuple):
    """One kind of trouble: words by which it is known, what it means, and how it is mended."""

    known_by: str
    sentence: str
    changes: tuple[Change, ...] = ()


_FLOAT_TENSOR = r"torch\.tensor\((-?\d+\.\d*|\[[-\d., ]+\])\)"
_TRACK = (
    Change("lab-mend-float", r"torch\.tensor\((-?\d+)\)", r"torch.tensor(\1.0, requires_grad=True)"),
    Change("lab-mend-track", _FLOAT_TENSOR, r"torch.tensor(\1, requires_grad=True)"),
    Change("lab-mend-still-tracked", r"^.*\.requires_grad_\(False\).*\n", ""),
    Change("lab-mend-outside", r"with torch\.(?:no_grad|inference_mode)\(\):", "if True:"),
    Change("lab-mend-detach", r"\.detach\(\)", ""),
)
ROWS = (
    Row(r"does not require grad and does not have a grad_fn", "lab-why-untracked", _TRACK),
    Row(
        r"floating point (and complex )?dtype can require gradients|floating point and complex dtype",
        "lab-why-integer",
        (Change("lab-mend-float", r"torch\.tensor\((-?\d+)([,)])", r"torch.tensor(\1.0\2"),),
    ),
    Row(r"One of the differentiated Tensors does not require grad", "lab-why-no-grad-asked", _TRACK[:2]),
    Row(r"appears to not have been used in the graph", "lab-why-unused"),
    Row(
        r"backward through the graph a second time",
        "lab-why-twice",
        (Change("lab-mend-retain-graph", r"\.backward\(\)", ".backward(retain_graph=True)"),),
    ),
    Row(
        r"leaf Variable that requires grad (is being|has been) used in an in-place operation",
        "lab-why-in-place-leaf",
        (
            Change("lab-mend-no-grad", r"^( *)(\w+ *[-+*/]=.*)$", r"\1with torch.no_grad():\n\1    \2"),
            Change("lab-mend-out-of-place", r"^( *)(\w+) *([-+*/])= *(.*)$", r"\1\2 = \2 \3 (\4)"),
        ),
    ),
    Row(
        r"modified by an inplace operation",
        "lab-why-version",
        (
            Change("lab-mend-out-of-place", r"^( *)(\w+)\.(\w+[a-z])_\((.*)\)$", r"\1\2 = \2.\3(\4)"),
            Change("lab-mend-out-of-place", r"^( *)(\w+) *([-+*/])= *(.*)$", r"\1\2 = \2 \3 (\4)"),
        ),
    ),
    Row(
        r"\.grad attribute of a Tensor that is not a leaf",
        "lab-why-non-leaf",
        (
            Change(
                "lab-mend-retain-grad", r"^( *)(\w+)\.backward\(\)", r"\1\2.retain_grad()\n\1\2.backward()"
            ),
        ),
    ),
    Row(
        r"grad can be implicitly created only for",
        "lab-why-not-scalar",
        (
            Change("lab-mend-sum", r"(\w+)\.backward\(\)", r"\1.sum().backward()"),
            Change("lab-mend-mean", r"(\w+)\.backward\(\)", r"\1.mean().backward()"),
        ),
    ),
    Row(
        r"can only change requires_grad flags of leaf",
        "lab-why-flag",
        (Change("lab-mend-detach", r"^( *)(\w+)\.requires_grad_\(False\)", r"\1\2 = \2.detach()"),),
    ),
    Row(
        r"unexpected keyword argument 'require_grad'",
        "lab-why-keyword",
        (Change("lab-mend-spelling", r"\brequire_grad\b", "requires_grad"),),
    ),
    Row(
        r"Can't call numpy\(\) on Tensor that requires grad|Can't call numpy\(\) on Variable",
        "lab-why-numpy",
        (
            Change("lab-mend-detach", r"\.numpy\(\)", ".detach().numpy()"),
            Change("lab-mend-torch-function", r"\b(?:np|numpy)\.(\w+)\(", r"torch.\1("),
        ),
    ),
    Row(
        r"Converting a tensor with requires_grad=True to a scalar",
        "lab-why-scalar",
        (Change("lab-mend-torch-function", r"\bmath\.(\w+)\(", r"torch.\1("),),
    ),
    Row(r"must be Tensor, not", "lab-why-not-tensor"),
    Row(
        r"'(NoneType|Tensor)' object is not callable",
        "lab-why-grad-call",
        (Change("lab-mend-brackets", r"\.grad\(\)", ".grad"),),
    ),
    Row(r"'NoneType' object has no attribute", "lab-why-no-grad-yet"),
    Row(
        r"'(float|int)' object has no attribute",
        "lab-why-float",
        (Change("lab-mend-torch-function", r"\bmath\.(\w+)\(", r"torch.\1("),),
    ),
    Row(r"name '\w+' is not defined", "lab-why-undefined"),
    Row(
        r"(to have the|must have the|to have) same dtype|Found dtype|expected scalar type"
        r"|Expected object of scalar"
        r"|can't be cast to the desired output type",
        "lab-why-dtype",
    ),
    Row(
        r"Inference tensors cannot be saved",
        "lab-why-inference",
        (Change("lab-mend-no-grad", r"torch\.inference_mode\(\)", "torch.no_grad()"),),
    ),
    Row(r"can't retain_grad on Tensor", "lab-why-retain", _TRACK[:2]),
    Row(r"can't optimize a non-leaf Tensor", "lab-why-optimize"),
    Row(r"assigned grad|assign a gradient of", "lab-why-assign-grad"),
    Row(r"To copy construct from a tensor", "lab-why-copy"),
    Row(r"create a reference cycle", "lab-why-cycle"),
    Row(r"Using a target size", "lab-why-size"),
    Row(r"between 0 and 1", "lab-why-loss-range"),
    Row(r"Mismatch in shape: grad_output|gradients can be either Tensors or None", "lab-why-start"),
    Row(r"new\(\) received an invalid combination of arguments", "lab-why-capital"),
    Row(r"derivative for \S+ is not implemented", "lab-why-no-derivative"),
    Row(r"returned nan values in its|Error detected in \w+", "lab-why-anomaly"),
    Row(r"Jacobian mismatch for output|is not a double precision floating point", "lab-why-gradcheck"),
)


def row_of(message: str) -> Row | None:
    """Return the row that knows this text, today's wording or an old one."""
    return next((row for row in ROWS if re.search(row.known_by, message)), None)


def explained(message: str, code: str) -> tuple[Said | None, tuple[Mend, ...]]:
    """Return what an error means, and the lines with each usual mend that changes them."""
    row = row_of(message)
    if row is None:
        return None, ()
    mends = [
        Mend(say(change.sentence), text) for change in row.changes if (text := _changed(change, code)) != code
    ]
    return say(row.sentence), tuple(mends)


def _changed(change: Change, code: str) -> str:
    return re.sub(change.what, change.by, code, flags=re.MULTILINE)


def warned(kind: str, message: str) -> Warned:
    """Return a warning in torch's own words, without the place in torch's own source, and what it means."""
    text = _TAIL.sub("", message)[:MOST_WARNING]
    row = row_of(text)
    return Warned(kind, text, say(row.sentence) if row is not None else None)


def is_out_of_memory(message: str) -> bool:
    """Whether an error of torch's says that there is no memory left."""
    return "can't allocate memory" in message or "not enough memory" in message
