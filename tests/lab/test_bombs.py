"""Whatever would never end or never fit is stopped, with a sentence and everything as it was."""

from __future__ import annotations

import math

import pytest
from tests.lab.conftest import state

from triptych.lab import Lab, limits

BOMBS = {
    "while True:\n  pass": "lab-turns",
    "while True:\n  x = x": "lab-turns",
    "for i in range(10**9):\n  pass": "lab-turns",
    "for i in range(10**5):\n  for j in range(10**5):\n    k = i*j": "lab-steps",
    "def f(n):\n  return f(n + 1)\nf(0)": "lab-deep-calls",
    "def f(n):\n  return g(n)\ndef g(n):\n  return f(n)\nf(0)": "lab-deep-calls",
    "def f(n):\n  return f(n-1) + f(n-1) if n > 0 else 1\nf(35)": "lab-steps",
    "def f(t):\n  return torch.func.grad(f)(t)\nf(torch.tensor(1.0))": "lab-deep-calls",
    "10**10**10": "lab-number-size",
    "9**9**9": "lab-number-size",
    "2**-1*10**10**10": "lab-number-size",
    "pow(10, 10**10)": "lab-number-size",
    "1 << 10**10": "lab-number-size",
    "k = 3\nfor i in range(100):\n  k = k*k": "lab-number-size",
    "k = 3\nfor i in range(100):\n  k *= k": "lab-number-size",
    "k = 3\nfor i in range(100):\n  k **= 2": "lab-number-size",
    "math.factorial(10**7)": "lab-number-size",
    "math.comb(10**7, 5*10**6)": "lab-number-size",
    "math.perm(10**7)": "lab-number-size",
    "math.prod([10**3000]*100)": "lab-number-size",
    "round(5, -10**10)": "lab-number-size",
    "'a'*10**10": "lab-text-size",
    "10**9*'a'": "lab-text-size",
    "t = 'a'\nfor i in range(50):\n  t = t + t": "lab-text-size",
    "t = 'a'\nfor i in range(50):\n  t += t": "lab-text-size",
    "t = 'a'\nfor i in range(50):\n  t = f'{t}{t}'": "lab-text-size",
    "t = 'a'\nfor i in range(50):\n  t = '%s%s' % (t, t)": "lab-text-size",
    "t = 'a'\nfor i in range(50):\n  t = '{}{}'.format(t, t)": "lab-text-size",
    "t = 'a'*10000\nt.replace('a', t)": "lab-text-size",
    "('a'*10000).join(['b']*10000)": "lab-text-size",
    "f'{1:{10**9}}'": "lab-width",
    "f'{1:1000000000d}'": "lab-width",
    "f'{1.5:.999999999f}'": "lab-width",
    "'%1000000000d' % 1": "lab-width",
    "'%.1000000000f' % 1": "lab-width",
    "'{:>1000000000}'.format(1)": "lab-width",
    "[0]*10**10": "lab-list-size",
    "m = [0]\nfor i in range(50):\n  m = m + m": "lab-list-size",
    "m = [0]\nfor i in range(50):\n  m += m": "lab-list-size",
    "m = [0]\nfor i in range(50):\n  m.extend(m)": "lab-list-size",
    "m = [0]\nfor i in range(50):\n  m[0:0] = m": "lab-list-size",
    "m = [0]\nfor i in range(50):\n  m = [m, m]\nprint(m)": "lab-list-size",
    "m = [0]\nn = [0]\nfor i in range(50):\n  m = [m, m]\n  n = [n, n]\nm == n": "lab-list-size",
    "m = [0]\nfor i in range(50):\n  m = [m, m]\ntorch.tensor(m)": "lab-list-size",
    "m = []\nm.append(m)\nm": "lab-list-size",
    "m = {}\nm['m'] = m\nprint(m)": "lab-list-size",
    "m = [1]\nfor i in m:\n  m.append(i)": "lab-list-size",
    "list(range(10**9))": "lab-list-size",
    "sum(range(10**12))": "lab-list-size",
    "1.5 in range(10**12)": "lab-list-size",
    "max(range(10**12))": "lab-list-size",
    "[i for i in range(10**9)]": "lab-turns",
    "[i*j*k for i in range(1000) for j in range(1000) for k in range(1000)]": "lab-list-size",
    "[[0 for i in range(10**4)] for j in range(10**4)]": "lab-steps",
    "print('a'*15000)\nprint('a'*15000)": "lab-output",
    "for i in range(10**5):\n  print(i)": "lab-output",
    "torch.zeros(10**10)": "lab-tensor-size",
    "torch.zeros(10**5, 10**5)": "lab-tensor-size",
    "torch.zeros((10**5, 10**5))": "lab-tensor-size",
    "torch.zeros(size=(10**5, 10**5))": "lab-tensor-size",
    "torch.ones(10**30)": "lab-tensor-size",
    "torch.rand([10**5]*2)": "lab-tensor-size",
    "torch.full((10**9,), 1.0)": "lab-tensor-size",
    "torch.arange(10**12)": "lab-tensor-size",
    "torch.arange(0, 1, 1e-12)": "lab-tensor-size",
    "torch.arange(start=0, end=1e300)": "lab-tensor-size",
    "torch.linspace(0, 1, 10**10)": "lab-tensor-size",
    "torch.linspace(0, 1, steps=10**10)": "lab-tensor-size",
    "torch.eye(10**5)": "lab-tensor-size",
    "torch.diag(torch.ones(10**5))": "lab-tensor-size",
    "torch.ones(10**6)[:, None] * torch.ones(10**6)[None, :]": "lab-tensor-size",
    "torch.ones(10**4, 1) < torch.ones(1, 10**4)": "lab-tensor-size",
    "torch.ones(10**4, 1) @ torch.ones(1, 10**4)": "lab-tensor-size",
    "torch.outer(torch.ones(10**4), torch.ones(10**4))": "lab-tensor-size",
    "torch.kron(torch.ones(10**4), torch.ones(10**4))": "lab-tensor-size",
    "torch.ones(10).repeat(10**9)": "lab-tensor-size",
    "v.expand(10**6, 10**6, 3)": "lab-tensor-size",
    "torch.tile(v, (10**9,))": "lab-tensor-size",
    "torch.cat([torch.ones(10**6)]*1000)": "lab-tensor-size",
    "torch.stack([torch.ones(10**6)]*1000)": "lab-tensor-size",
    "F.one_hot(torch.tensor([10**10]))": "lab-tensor-size",
    "F.one_hot(torch.arange(10), 10**9)": "lab-tensor-size",
    "nn.Linear(10**5, 10**5)": "lab-tensor-size",
    "nn.Linear(1, 10**5)(torch.ones(10**5, 1))": "lab-tensor-size",
    "F.linear(torch.ones(10**5, 1), torch.ones(10**5, 1))": "lab-tensor-size",
    "torch.func.jacrev(torch.sin)(torch.ones(10**5))": "lab-tensor-size",
    "torch.ones(10**6, 1)[[0]*10**5]": "lab-tensor-size",
    "w = torch.ones(1, 10**6)\nw[torch.zeros(10**5).long()]": "lab-tensor-size",
    "torch.ones(1, 10**6).index_select(0, torch.zeros(10**5).long())": "lab-tensor-size",
    "np.zeros(10**10)": "lab-tensor-size",
    "np.linspace(0, 1, 10**10)": "lab-tensor-size",
    "np.ones((10**4, 1)) * np.ones((1, 10**4))": "lab-tensor-size",
    "torch.ones(10**6).tolist()": "lab-list-size",
    "list(torch.ones(10**6))": "lab-list-size",
    "torch.ones(10**6).unbind()": "lab-list-size",
    "torch.ones(10**6).split(1)": "lab-list-size",
    "a, b = torch.ones(10**6)": "lab-list-size",
    "for t in torch.ones(10**6):\n  pass": "lab-list-size",
    "w = torch.ones(10**6)\nfor i in range(1000):\n  w = w*2": "lab-work",
    "m = []\nwhile True:\n  m.append(torch.ones(10**6))": "lab-work",
    "torch.ones(10**6).diff(n=10**6)": "lab-tensor-size",
    "torch.diff(torch.ones(10**6), 10**9)": "lab-tensor-size",
    "def f(t):\n  return t*2\ntorch.func.jacrev(f)(torch.ones(10**5))": "lab-tensor-size",
    "def f(t):\n  return t*2\ntorch.func.jacfwd(f)(torch.ones(10**5))": "lab-tensor-size",
    "def f(t):\n  return (t**3).sum()\ntorch.func.hessian(f)(torch.ones(10**4))": "lab-tensor-size",
    "def f(a):\n  return torch.outer(torch.ones(1000), v)*a\ntorch.func.vmap(f)(torch.ones(10**5))":
        "lab-tensor-size",
    "def f(t):\n  while True:\n    t = t\ntorch.func.grad_and_value(f)(x)": "lab-turns",
    "def f(t):\n  return t*2\ntorch.autograd.gradcheck(f, torch.ones(10**4).double().requires_grad_())":
        "lab-tensor-size",
    "def f(t):\n  for i in range(10**9):\n    t = t*1\n  return t\n"
    "torch.autograd.gradcheck(f, x.detach().double().requires_grad_())": "lab-turns",
    "with torch.autograd.detect_anomaly():\n  while True:\n    x = x": "lab-turns",
    "with torch.set_grad_enabled(False):\n  torch.zeros(10**10)": "lab-tensor-size",
    "F.cosine_similarity(torch.ones(10**4, 1, 10), torch.ones(1, 10**4, 10), dim=-1)": "lab-tensor-size",
    "torch.addcmul(torch.ones(1), torch.ones(10**4, 1), torch.ones(1, 10**4))": "lab-tensor-size",
    "l += range(10**10)": "lab-list-size",
    "l += range(10**30)": "lab-list-size",
    "l.extend(range(10**10))": "lab-list-size",
    "[('a'*15000).split('a')]*100000": "lab-list-size",
    "str(['a'*15000]*100000)": "lab-list-size",
    "('%s'*6000) % (('a'*15000,)*6000)": "lab-text-size",
    "all(range(1, 10**12))": "lab-list-size",
    "list(zip(range(10**12), range(10**12)))": "lab-list-size",
    "m = []\nfor i in range(90000):\n  m = [m]\nprint(m)": "lab-deep-calls",
    "(" * 90 + "1" + ")" * 90 + "+" + "-" * 80 + "1": "lab-deep-code",
    "-" * 5000 + "1": "lab-deep-code",
    "1" + "+1" * 5000: "lab-deep-code",
    "[" * 80 + "]" * 80: "lab-deep-code",
    "#" * 30000: "lab-source",
}


@pytest.mark.parametrize("code", BOMBS, ids=lambda code: code[:50])
def test_a_bomb_is_stopped_and_everything_is_as_it_was(lab: Lab, code: str) -> None:
    before = state(lab.run("None"))
    ran = lab.run(code)
    assert ran.refused is not None, (ran.error, ran.result)
    assert ran.refused.because.id == BOMBS[code]
    assert ran.refused.limit
    assert not ran.keep
    assert 1 <= ran.refused.line <= code.count("\n") + 1
    assert state(ran) == before
    assert lab.run("x.item()").result == "3.0"


def test_what_a_stopped_cell_had_changed_in_place_is_taken_back(lab: Lab) -> None:
    lab.run("y.backward()")
    ran = lab.run("x.grad.zero_()\nv += 1\nl.append(3)\n10**10**10")
    assert not ran.keep
    assert lab.run("(x.grad, v, l)").result == "(tensor(6.), tensor([1., 2., 3.]), [1, 2])"


def test_a_clock_stops_what_counting_does_not(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_SECONDS", 0.0)
    ran = lab.run("for i in range(5000):\n  v = v*1.0")
    assert ran.refused is not None
    assert ran.refused.because.id == "lab-time"


@pytest.mark.parametrize(
    "code", ["math.factorial(20)", "2**1000", "'ab'*100", "[0]*1000", "f'{1:>40}'", "1 << 60"]
)
def test_what_is_only_large_is_run(lab: Lab, code: str) -> None:
    ran = lab.run(code)
    assert ran.refused is None
    assert ran.result == repr(eval(code, {"math": math}))  # noqa: S307 -- the oracle, over texts of ours
