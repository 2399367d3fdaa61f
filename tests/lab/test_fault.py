"""The step and the tensors that an error is about: on the real tape, as the installed torch has it."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from triptych.lab import Lab

X = "x = torch.tensor(2.0, requires_grad=True)\n"
V = "v = torch.tensor([1.0, 2.0], requires_grad=True)\n"


class Case(NamedTuple):
    """Lines that end in an error, the step at fault ("" for none), the tensors, and the words run."""

    code: str
    step: str
    tensors: tuple[str, ...]
    word: str


C = Case
CASES = (
    C(X + "z = torch.exp(x)\nu = z * 3\nz.add_(1)\nu.backward()", "ExpBackward0", ("u",), "u.backward()"),
    C(X + "z = torch.sin(x**2)\nz.backward()\nz.backward()", "SinBackward0 z", ("z",), "z.backward()"),
    C(X + "z = (x + 1)**2\nz.backward()\n(z + x).backward()", "PowBackward0 z", (), "(z + x).backward()"),
    C(V + "u = v**2\nu.backward()", "PowBackward0 u", ("u",), "u.backward()"),
    C(X + "x.grad.zero_()", "", ("x",), "x.grad.zero_"),
    C(X + "u = x**2\nx.grad.zero_()", "AccumulateGrad x", ("x",), "x.grad.zero_"),
    C(X + "u = x**2\nx.grad()", "AccumulateGrad x", ("x",), "x.grad()"),
    C(X + "u = x**2\nx += 1", "AccumulateGrad x", ("x",), "x += 1"),
    C(V + "u = v.sum()\nv[0] = 5.0", "AccumulateGrad v", ("v",), "v[0]"),
    C(V + "u = v**2\nw = torch.ones(3)\nc = u + w", "PowBackward0 u", ("u", "w"), "u + w"),
    C(V + "m = torch.ones(3, 3)\nu = 2*v\nc = m @ u", "MulBackward0 u", ("m", "u"), "m @ u"),
    C(X + "u = x**2\nz = u.detach()\ny = z**3\ny.backward()", "PowBackward0 u", ("z",), "y.backward()"),
    C(
        X + "u = x*3\nwith torch.no_grad():\n  y = u**2\ny.backward()",
        "MulBackward0 u", ("y",), "y.backward()",
    ),
    C(X + "x.requires_grad_(False)\ny = x**2\ny.backward()", "", ("x",), "y.backward()"),
    C("a = torch.tensor(3)\na.backward()", "", ("a",), "a.backward()"),
    C("a = torch.tensor(3)\na.requires_grad_()", "", ("a",), "a.requires_grad_()"),
    C("w = torch.tensor(1)\nw.requires_grad = True", "", ("w",), "w.requires_grad"),
    C("a = torch.tensor(3, requires_grad=True)", "", (), "torch.tensor(3, requires_grad=True)"),
    C("a = torch.tensor(2.0)\na.retain_grad()", "", ("a",), "a.retain_grad()"),
    C(X + "u = x**2\nu.requires_grad_(False)", "PowBackward0 u", ("u",), "u.requires_grad_(False)"),
    C(
        X + "a = torch.tensor(3.0, requires_grad=True)\nb = a*2\nu = x**2\ntorch.autograd.grad(u, [x, a])",
        "AccumulateGrad a", ("a",), "torch.autograd.grad(u, [x, a])",
    ),
    C(
        X + "a = torch.tensor(3.0)\ntorch.autograd.grad(x*a, [x, a])",
        "", ("a",), "torch.autograd.grad(x * a, [x, a])",
    ),
    C(
        X + "p = torch.sigmoid(x)\nt = torch.tensor(1)\nF.binary_cross_entropy(p, t)",
        "", ("t",), "F.binary_cross_entropy(p, t)",
    ),
    C(
        V + "u = 2*v\nd = torch.ones(2).double()\nu @ d",
        "MulBackward0 u", ("u", "d"), "u @ d",
    ),
    C(X + "q = x*2\nq.numpy()", "MulBackward0 q", ("q",), "q.numpy()"),
    C(X + "q = torch.sin(x)\nnp.cos(q)", "SinBackward0 q", ("q",), "np.cos(q)"),
    C(X + "torch.optim.SGD([x, x*2], lr=0.1)", "MulBackward0", (), "torch.optim.SGD([x, x * 2], lr=0.1)"),
    C(X + "u = x**2\nx.grad = 0", "AccumulateGrad x", ("x",), "x.grad"),
    C(X + "with torch.inference_mode():\n  c = torch.ones(1)*2\ny = x*c", "", ("c",), "x * c"),
    C(
        "p = torch.tensor([1.5])\nt = torch.tensor([1.0])\nnn.BCELoss()(p, t)",
        "", ("p",), "nn.BCELoss()(p, t)",
    ),
    C(
        X + "x = torch.tensor(0.0, requires_grad=True)\ny = torch.sqrt(x)\nz = y*0\n"
        "with torch.autograd.detect_anomaly():\n  z.backward()",
        "SqrtBackward0 y", ("z",), "z.backward()",
    ),
    C(
        X + "def f(a):\n  b = a*2\n  return b.backward(torch.ones(3))\nf(x)",
        "MulBackward0", (), "b.backward(torch.ones(3))",
    ),
    C(X + "y = torch.sin(x) + nobody", "", (), ""),
)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.code.split("\n")[-1])
def test_an_error_lights_the_step_the_tensors_and_the_words(lab: Lab, case: Case) -> None:
    lab.run("w = x = y = z = a = v = None")
    ran = lab.run(case.code)
    assert ran.refused is None
    assert ran.error is not None
    lit = {node.id: node for node in ran.tape}.get(-1 if ran.error.node is None else ran.error.node)
    step = " ".join((lit.name.rpartition("::")[2], *lit.names)) if lit is not None else ""
    assert (step, ran.error.tensors, ran.error.word) == (case.step, case.tensors, case.word)
    assert {view.name for view in ran.tensors} >= set(ran.error.tensors)


def test_what_failed_is_not_kept_alive_by_the_telling(lab: Lab) -> None:
    lab.run("del x, y\nv = torch.ones(3, requires_grad=True)")
    assert [node.name for node in lab.run("(v*2).backward()").tape] != []
    assert lab.run("1").tape == ()


def test_what_was_cut_off_the_tape_holds_nothing_alive(lab: Lab) -> None:
    """A loop that detaches each time would else remember all of its past."""
    lab.run("w = torch.ones(1000, requires_grad=True)")
    ran = lab.run("for i in range(3000):\n  w = (w*1.001).detach().requires_grad_()\nw.sum()")
    assert ran.refused is None
    assert ran.error is None
