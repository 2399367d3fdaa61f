"""Sums by Einstein's letters and values put together, in every column against torch's own einsum and cat."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
from tests.engine.array_oracle import flat
from tests.engine.conftest import Ask
from tests.engine.oracle import EPS

from triptych.engine.backends import HOME
from triptych.lang.parse import read
from triptych.messages import Value

SIZES = {"i": 2, "j": 3, "k": 2}
SUMS = """
i-> i->i ij-> ij->i ij->j ij->ji ij->ij ik-> ki->ik ii-> ii->i ij ji ii
i,i-> i,i->i i,j->ij i,j->ji i,j-> i,j->i i,j->j i,i i,j
ij,j->i ij,i->j i,ij->j j,ij->i ij,j ij,j-> ij,i-> ij,j->ij ij,i->ij i,ij->ij j,ij->ij ij,j->ji ij,j->j
ij,i->i ij,k->i ij,ij-> ij,ij->ij ij,ij->i ij,ij->j ij,ij->ji ij,ji-> ij,ji->ij ij,ji->j ij,ij
ij,jk->ik ij,jk->ki ij,kj->ik ij,kj->ki ij,ik->jk ij,ik->kj ij,ki->jk ij,ki->kj ij,jk
ij,jk-> ij,jk->i ij,jk->k
ii,i->i ii,i-> ik,ki-> ii,jj-> ii,ij->j
i,ij,j-> i,ij,j->i i,i,i-> i,j,ij-> ij,jk,k->i ij,jk,ki-> i,i,j->ij
""".split()


def value(letters: str, at: int) -> Value:
    """Some numbers of the shape that letters name, no two alike."""
    sizes = [SIZES[c] for c in letters]
    numbers = np.sin(np.arange(1, 1 + int(np.prod(sizes))) * (1.3 + at)) * 2
    shaped = numbers.reshape(sizes)
    return tuple(map(tuple, shaped.tolist())) if len(sizes) == 2 else tuple(shaped.tolist())


def torchs(text: str, point: dict[str, Value], weigh: Any) -> tuple[Any, dict[str, Any]]:
    """What torch's einsum gives, and the gradients of the sum of its squares."""
    leaves = {n: torch.tensor(v, dtype=torch.float64, requires_grad=True) for n, v in point.items()}
    out = weigh(*leaves.values()) if callable(weigh) else torch.einsum(text, *leaves.values())
    torch.sum(out**2).backward()
    return out.detach().numpy(), {n: np.asarray(leaf.grad) for n, leaf in leaves.items()}


def compared(ask: Ask, call: str, point: dict[str, Value], weigh: Any, text: str = "") -> None:
    """The output and all gradients of ``sum(call^2)``, in every column."""
    out, grads = torchs(text, point, weigh)
    answer = ask(f"sum(({call})^2)", point, "float64")
    assert answer.fault is None, answer.fault
    assert answer.output is not None
    assert float(str(answer.output.exact)) == pytest.approx(float(np.sum(out**2)), rel=1e-12)
    for row in answer.gradients:
        true = np.ravel(grads[row.wrt])
        few = 64 * EPS["float64"] * max(1.0, float(np.max(np.abs(true))))
        for name in HOME:
            column = row.columns[name]
            assert column.value is not None, column.trouble
            assert np.shape(column.value) == np.shape(grads[row.wrt])
            assert flat(column.value) == pytest.approx(true, rel=1e-12, abs=few), name


@pytest.mark.parametrize("text", SUMS)
def test_a_sum_by_letters_is_torchs(ask: Ask, text: str) -> None:
    point = {"abc"[k]: value(of, k) for k, of in enumerate(text.partition("->")[0].split(","))}
    compared(ask, f"torch.einsum('{text}', {', '.join(point)})", point, None, text)


A: Value = ((1.0, -2.5), (3.0, 0.5))
W: Value = ((1.0, -2.0, 0.5), (0.75, 3.0, -1.25))
X: Value = (0.5, -1.25)
V: Value = (2.0, -0.5, 1.5)
JOINED = (
    ("torch.cat((x, v))", "xv", lambda x, v: torch.cat((x, v))),
    ("torch.cat([x, v], dim=0)", "xv", lambda x, v: torch.cat((x, v))),
    ("torch.cat([x, v], -1)", "xv", lambda x, v: torch.cat((x, v))),
    ("concat([v])", "v", lambda v: v),
    ("np.concatenate((x, v, x))", "xv", lambda x, v: torch.cat((x, v, x))),
    ("np.concatenate([A, W], axis=1)", "AW", lambda a, w: torch.cat((a, w), dim=1)),
    ("torch.cat((A, A.T), dim=-2)", "A", lambda a: torch.cat((a, a.T))),
    ("torch.hstack((x, v))", "xv", lambda x, v: torch.hstack((x, v))),
    ("np.hstack([A, W])", "AW", lambda a, w: torch.hstack((a, w))),
    ("torch.vstack((v, 2*v))", "v", lambda v: torch.vstack((v, 2 * v))),
    ("torch.vstack((v, W))", "vW", lambda v, w: torch.vstack((v, w))),
    ("torch.vstack([W, [v, v]])", "Wv", lambda w, v: torch.vstack((w, v, v))),
    ("torch.stack([x, x^2])", "x", lambda x: torch.stack((x, x**2))),
    ("torch.stack((x, x^2), dim=1)", "x", lambda x: torch.stack((x, x**2), dim=1)),
    ("torch.stack((x[0], v[1]))", "xv", lambda x, v: torch.stack((x[0], v[1]))),
    ("np.column_stack((x, x^2))", "x", lambda x: torch.column_stack((x, x**2))),
    ("torch.diag(v)", "v", torch.diag),
    ("A.diag()", "A", torch.diag),
    ("torch.diag(W)", "W", torch.diag),
    ("torch.cross(v, W[0], dim=0)", "vW", lambda v, w: torch.linalg.cross(v, w[0])),
    ("torch.linalg.cross(v, v^2)", "v", lambda v: torch.linalg.cross(v, v**2)),
    ("v × W[0]", "vW", lambda v, w: torch.linalg.cross(v, w[0])),
    ("W.reshape(3, 2)", "W", lambda w: w.reshape(3, 2)),
    ("W.view(-1, 2)", "W", lambda w: w.view(-1, 2)),
    ("np.reshape(W, (6, 1))", "W", lambda w: w.reshape(6, 1)),
    ("W.reshape(-1)", "W", lambda w: w.reshape(-1)),
    ("torch.reshape(W, [6])", "W", lambda w: w.reshape(6)),
    ("x.reshape(2)", "x", lambda x: x),
    ("v.reshape(1, 3) @ v.reshape(3, 1)", "v", lambda v: (v @ v).reshape(1, 1)),
)


@pytest.mark.parametrize(("call", "names", "same"), JOINED, ids=lambda x: str(x)[:40])
def test_values_put_together_are_torchs(ask: Ask, call: str, names: str, same: Any) -> None:
    point = {name: {"A": A, "W": W, "x": X, "v": V}[name] for name in names}
    compared(ask, call, point, same)


@pytest.mark.parametrize(
    ("program", "part"),
    [
        ("einsum('ij,j->i', x, x)", "'ij'"),
        ("einsum('i->', A)", "'i'"),
        ("torch.cat((x, A))", "vectors with vectors"),
        ("cat([x, 1])", "vectors with vectors"),
        ("cat([x, v], dim=1)", "dim=1"),
        ("cat([A, W])", "other sides"),
        ("cross(x, v)", "vectors of 3"),
        ("v × x", "vectors of 3"),
        ("A × A", "number by number"),
        ("W.reshape(4, 2)", "6 numbers"),
        ("v.reshape(2, -1)", "3 numbers"),
        ("diag(x[0])", "works on a vector"),
    ],
)
def test_what_does_not_fit_is_told(ask: Ask, program: str, part: str) -> None:
    names = {name for name in "AWxv" if name in program.replace("einsum", "").replace("vstack", "")}
    answer = ask(f"sum({program})", {n: {"A": A, "W": W, "x": X, "v": V}[n] for n in names}, "float64")
    assert answer.fault is not None
    assert answer.fault.kind == "shape"
    assert part in answer.fault.said.text


@pytest.mark.parametrize(
    "typed",
    [call for call, _, _ in JOINED] + ["einsum('ij,kj->ik', A, W)", "torch.diag(torch.cat((x, v)))[0]^2"],
)
def test_what_was_understood_is_read_again(typed: str) -> None:
    forms = {"A": (2, 2), "W": (2, 3), "x": (2,), "v": (3,)}
    reading = read(typed, forms={n: forms[n] for n in forms if n in typed})
    assert reading.faults == (), reading.faults
    again = read(reading.understood, forms={n: forms[n] for n in forms if n in typed})
    assert again.understood == reading.understood
    assert again.graph is not None
    assert reading.graph is not None
    assert [n.op for n in again.graph.nodes] == [n.op for n in reading.graph.nodes]
