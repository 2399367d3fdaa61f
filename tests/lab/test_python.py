"""The lab's Python is Python: random small programs, run for real in this process, give the same."""

from __future__ import annotations

import contextlib
import io
import math
import warnings
from itertools import chain
from typing import Any

import pytest
import torch
from hypothesis import example, given, settings
from hypothesis import strategies as st

from triptych.lab import Lab

NAMES = "abcxyz"
names = st.sampled_from(NAMES)
numbers = st.one_of(st.integers(-9, 9), st.sampled_from([0.5, 1.5, -2.25, 1e3])).map(repr)
leaves = st.one_of(names, numbers)


def _grown(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    two = st.tuples(inner, inner)
    return st.one_of(
        st.tuples(inner, st.sampled_from("+ - * / // % < <= == != > >=".split()), inner).map(
            lambda t: f"({t[0]} {t[1]} {t[2]})"
        ),
        inner.map(lambda t: f"(-{t})"),
        inner.map(lambda t: f"(not {t})"),
        two.map(lambda t: f"({t[0]} and {t[1]})"),
        two.map(lambda t: f"({t[0]} or {t[1]})"),
        two.map(lambda t: f"[{t[0]}, {t[1]}]"),
        two.map(lambda t: f"({t[0]}, {t[1]})[1]"),
        two.map(lambda t: f"({t[0]} if {t[1]} else 7)"),
        two.map(lambda t: f"max({t[0]}, {t[1]})"),
        inner.map(lambda t: f"abs({t})"),
        inner.map(lambda t: f"round({t}, 2)"),
        inner.map(lambda t: f"f(y={t})"),
        inner.map(lambda t: f"[i*2 for i in range(3) if i != {t}]"),
        names.map(lambda t: f"f'{{{t}}} {{3.14159:.3f}}'"),
        inner.map(lambda t: f"math.sqrt(abs({t}))"),
        inner.map(lambda t: f"torch.tensor({t}, requires_grad=True)"),
        inner.map(lambda t: f"torch.sin(torch.tensor({t}))"),
        inner.map(lambda t: f"torch.tensor([1.0, 2.0])*({t})"),
    )


expressions = st.recursive(leaves, _grown, max_leaves=6)


def _block(inner: st.SearchStrategy[list[str]]) -> st.SearchStrategy[list[str]]:
    def under(head: str, body: list[str]) -> list[str]:
        return [head, *("  " + line for line in body)]

    return st.one_of(
        st.tuples(expressions, inner).map(lambda t: under(f"if {t[0]}:", t[1])),
        st.tuples(names, inner).map(lambda t: under(f"for {t[0]} in range(3):", t[1])),
        st.tuples(names, inner).map(lambda t: under(f"for {t[0]} in [1, 2.5]:", [*t[1], "break"])),
        inner.map(lambda body: under("with torch.no_grad():", body)),
        st.tuples(inner, expressions).map(lambda t: under("def f(x=1, y=2):", [*t[0], f"return {t[1]}"])),
    )


statements = st.one_of(
    st.tuples(names, expressions).map(lambda t: [f"{t[0]} = {t[1]}"]),
    st.tuples(names, st.sampled_from("+ - *".split()), expressions).map(lambda t: [f"{t[0]} {t[1]}= {t[2]}"]),
    st.tuples(names, names, expressions).map(lambda t: [f"{t[0]}, {t[1]} = {t[2]}, 5"]),
    expressions.map(lambda t: [f"print({t}, 'end')"]),
    expressions.map(lambda t: [f"assert {t}"]),
)
bodies = st.recursive(
    st.lists(statements, min_size=1, max_size=3).map(lambda b: list(chain(*b))), _block, max_leaves=3
)
programs = st.lists(bodies, min_size=1, max_size=3).map(lambda b: "\n".join(chain(*b)))
BEGIN = """
def f(x=1, y=2):
  return x*10 + y
a, b, c = 1, 2.5, [3]
x, y, z = 4, torch.tensor(2.0, requires_grad=True), 'z'
"""


def really(code: str) -> tuple[str, str | None, dict[str, str]]:
    """What Python itself prints, raises and leaves behind."""
    scope: dict[str, Any] = {"torch": torch, "math": math}
    out = io.StringIO()
    error = None
    with contextlib.redirect_stdout(out), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        exec(BEGIN, scope)  # noqa: S102 -- the oracle, over programs that this file makes
        try:
            exec(code, scope)  # noqa: S102 -- as above
        except Exception as raised:  # noqa: BLE001 -- whatever it is, the lab must say the same
            error = f"{type(raised).__name__}: {raised}"
    return out.getvalue(), error, {name: repr(scope[name]) for name in NAMES}


@pytest.fixture(scope="module")
def fresh() -> Lab:
    return Lab()


@settings(max_examples=150, deadline=None)
@given(programs)
@example("a = (a and torch.tensor([1.0, 2.0])*(a))")
def test_the_lab_does_what_python_does(fresh: Lab, code: str) -> None:
    out, error, values = really(code)
    fresh._start_over(("import torch, math", BEGIN))
    ran = fresh.run(code)
    assert ran.refused is None or ran.refused.limit, ran.refused
    if ran.refused is not None:
        return
    told = f"{ran.error.type}: {ran.error.message}" if ran.error is not None else None
    assert (ran.stdout, told) == (out, error)
    shown = fresh.run(f"[{', '.join(NAMES)}]")
    assert shown.error is None
    scope = fresh._scope.names
    assert {name: repr(scope[name]) for name in NAMES} == values
