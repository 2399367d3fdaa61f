"""What people get wrong about autograd: the lab says what the installed torch says, and what it means."""

from __future__ import annotations

import warnings
from typing import Any, NamedTuple

import numpy as np
import pytest
import torch

from triptych.lab import Lab
from triptych.lab.explain import row_of


class Mistake(NamedTuple):
    """Lines that end in an error (or a warning), the sentence that explains it, and whether a mend helps."""

    code: str
    sentence: str
    mended: bool = True
    warning: bool = False


X = "x = torch.tensor(2.0, requires_grad=True)\n"
V = "v = torch.tensor([1.0, 2.0], requires_grad=True)\n"
M = Mistake
MISTAKES = (
    M("a = torch.tensor(3)\na.backward()", "lab-why-untracked"),
    M("a = torch.tensor(3.0)\na.backward()", "lab-why-untracked"),
    M(X + "x.requires_grad_(False)\ny = x**2\ny.backward()", "lab-why-untracked"),
    M(X + "y = x.detach()**2\ny.backward()", "lab-why-untracked"),
    M(X + "with torch.no_grad():\n  y = x**2\ny.backward()", "lab-why-untracked"),
    M(X + "with torch.inference_mode():\n  y = x**2\ny.backward()", "lab-why-untracked"),
    M(X + "y = (x > 1)\ny.backward()", "lab-why-untracked", mended=False),
    M("a = torch.tensor(3, requires_grad=True)", "lab-why-integer"),
    M("a = torch.tensor(3).requires_grad_()", "lab-why-integer", mended=False),
    M("w = torch.tensor(1)\nw.requires_grad = True", "lab-why-integer"),
    M(X + "a = torch.tensor(3.0)\ntorch.autograd.grad(x*a, a)", "lab-why-no-grad-asked"),
    M(
        X + "a = torch.tensor(3.0, requires_grad=True)\ntorch.autograd.grad(x**2, a)",
        "lab-why-unused",
        mended=False,
    ),
    M("a = torch.tensor(3.0, require_grad=True)", "lab-why-keyword"),
    M(X + "math.sin(x)", "lab-why-scalar", warning=True),
    M(X + "y = math.sin(x)\ny.backward()", "lab-why-float"),
    M(X + "np.sin(x)", "lab-why-numpy"),
    M(X + "x.numpy()", "lab-why-numpy"),
    M("torch.sin(2.0)", "lab-why-not-tensor", mended=False),
    M(X + "x.grad()", "lab-why-grad-call"),
    M(X + "(x**2).backward()\nx.grad()", "lab-why-grad-call"),
    M(X + "x.grad.zero_()", "lab-why-no-grad-yet", mended=False),
    M(X + "y = x**2\ny.backward()\ny.backward()", "lab-why-twice"),
    M(X + "y = 2*x\ny.backward()\ny.backward()", "lab-why-twice"),
    M(X + "y = x**2\ny.backward(create_graph=True)", "lab-why-cycle", mended=False, warning=True),
    M(X + "x += 1", "lab-why-in-place-leaf"),
    M(X + "(x**2).backward()\nx -= 0.1*x.grad", "lab-why-in-place-leaf"),
    M(V + "v[0] = 5.0", "lab-why-in-place-leaf", mended=False),
    M(X + "y = x**2\ny.backward()\ny.grad", "lab-why-non-leaf", warning=True),
    M("a = torch.tensor(2.0)\na.retain_grad()", "lab-why-retain"),
    M(X + "y = x**2\ny.requires_grad_(False)", "lab-why-flag"),
    M(X + "z = torch.exp(x)\nz.add_(1)\nz.backward()", "lab-why-version"),
    M(X + "torch.optim.SGD([x*2], lr=0.1)", "lab-why-optimize", mended=False),
    M(X + "torch.tensor(x)", "lab-why-copy", mended=False, warning=True),
    M(X + "x.grad = 0", "lab-why-assign-grad", mended=False),
    M(X + "x.grad = torch.ones(2)", "lab-why-assign-grad", mended=False),
    M(X + "with torch.inference_mode():\n  c = torch.ones(1)*2\ny = x*c", "lab-why-inference"),
    M(V + "y = v**2\ny.backward()", "lab-why-not-scalar"),
    M(
        "a = torch.ones(3)\nb = torch.ones(3, 1)\nF.mse_loss(a, b)",
        "lab-why-size",
        mended=False,
        warning=True,
    ),
    M("a = torch.ones(2)\nb = torch.ones(2).double()\na @ b", "lab-why-dtype", mended=False),
    M("p = torch.tensor([0.5])\nF.binary_cross_entropy(p, torch.tensor([1]))", "lab-why-dtype", mended=False),
    M("p = torch.tensor([1.5])\nnn.BCELoss()(p, torch.tensor([1.0]))", "lab-why-loss-range", mended=False),
    M("loss = prediction", "lab-why-undefined", mended=False),
)


def really(code: str) -> tuple[str, list[str]]:
    """The error and the warnings of the installed torch."""
    scope: dict[str, Any] = {"torch": torch, "np": np, "math": __import__("math"), "nn": torch.nn}
    scope["F"] = torch.nn.functional
    always = torch.is_warn_always_enabled()
    torch.set_warn_always(True)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            exec(code, scope)  # noqa: S102 -- the oracle, over the lines above
            error = ""
        except Exception as raised:  # noqa: BLE001 -- the lab must say the same, whatever it is
            error = f"{type(raised).__name__}: {raised}"
    torch.set_warn_always(always)
    return error, [str(entry.message).split(" (Triggered")[0] for entry in caught]


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.code.split("\n")[-1])
def test_a_mistake_is_told_in_torchs_own_words_and_explained(lab: Lab, mistake: Mistake) -> None:
    error, warned = really(mistake.code)
    lab.run("w = x = y = z = a = v = None")
    ran = lab.run(mistake.code)
    assert ran.refused is None
    assert (f"{ran.error.type}: {ran.error.message}" if ran.error else "") == error
    assert [entry.message.split(" (Triggered")[0] for entry in ran.warnings] == warned
    told = ran.warnings[0] if mistake.warning else ran.error
    assert told is not None
    said = told.because
    assert said is not None
    assert said.id == mistake.sentence
    if ran.error is not None and mistake.mended:
        assert ran.error.mends
        assert any(lab_of(mend.code) is None for mend in ran.error.mends), [m.code for m in ran.error.mends]


def lab_of(code: str) -> str | None:
    """The error that a mended text still gives, run from its beginning."""
    fresh = Lab()
    ran = fresh.run(code)
    assert ran.refused is None
    return ran.error.message if ran.error is not None else None


@pytest.mark.parametrize(
    ("old", "sentence"),
    [
        ("RuntimeError: expected scalar type Float but found Double", "lab-why-dtype"),
        ("Expected object of scalar type Long but got scalar type Float for argument #2", "lab-why-dtype"),
        (
            "a leaf Variable that requires grad has been used in an in-place operation",
            "lab-why-in-place-leaf",
        ),
        (
            "Can't call numpy() on Variable that requires grad.",
            "lab-why-numpy",
        ),
    ],
)
def test_an_old_wording_pasted_from_a_forum_is_known(old: str, sentence: str) -> None:
    row = row_of(old)
    assert row is not None
    assert row.sentence == sentence


def test_gradients_add_up_until_they_are_cleared(lab: Lab) -> None:
    lab.run(X)
    step = "y = x**2\ny.backward()\nx.grad"
    assert [lab.run(step).result for _ in range(3)] == ["tensor(4.)", "tensor(8.)", "tensor(12.)"]
    assert lab.run("o = torch.optim.SGD([x], lr=0.1)\no.zero_grad()\nprint(x.grad)").stdout == "None\n"


def test_a_misspelt_attribute_is_taken_in_silence(lab: Lab) -> None:
    ran = lab.run("t = torch.tensor(1.0)\nt.require_grad = True\n(t.require_grad, t.requires_grad)")
    assert ran.result == "(True, False)"


def test_the_wrong_gradient_after_data_is_the_real_one(lab: Lab) -> None:
    """Changing .data in place is the one change that torch does not notice."""
    ran = lab.run(X + "y = x**2\nx.data.add_(1.0)\ny.backward()\nx.grad")
    assert ran.result == "tensor(6.)"


def test_an_optimizer_learns(lab: Lab) -> None:
    ran = lab.run(
        "w = torch.tensor(1.0, requires_grad=True)\no = torch.optim.SGD([w], lr=0.1)\nfor i in range(5):\n"
        "  o.zero_grad()\n  loss = (w - 3)**2\n  loss.backward()\n  o.step()\nw"
    )
    assert ran.result == "tensor(2.3446, requires_grad=True)"
