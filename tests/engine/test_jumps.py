"""A value that is torn makes a corner of whatever it multiplies, also where the other factor is 0."""

from __future__ import annotations

import pytest
from tests.engine.conftest import Ask

from triptych.lang.ops import TABLE

# Each row that jumps: a product with a factor that is 0 at the very jump.
TORN = {
    "sign": ("x*sign(x)", 0.0),
    "floor": ("(x - 2)*floor(x)", 2.0),
    "ceil": ("(x - 2)*ceil(x)", 2.0),
    "round": ("(x - 2.5)*round(x)", 2.5),
    "trunc": ("(x + 3)*trunc(x)", -3.0),
    "frac": ("(x - 2)*frac(x)", 2.0),
    "remainder": ("(x - 6)*remainder(x, 3)", 6.0),
    "fmod": ("(x - 6)*fmod(x, 3)", 6.0),
    "heaviside": ("x*heaviside(x)", 0.0),
    "hardshrink": ("(x - 0.5)*hardshrink(x)", 0.5),
    "atan2": ("x*atan2(x, -1)", 0.0),
}


def test_every_row_that_jumps_is_here() -> None:
    assert set(TORN) == {name for name, op in TABLE.items() if op.jumps}


@pytest.mark.parametrize(("program", "x"), TORN.values(), ids=list(TORN))
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_a_jump_times_0_is_a_corner(ask: Ask, program: str, x: float, dtype: str) -> None:
    (gradient,) = ask(program, {"x": x}, dtype).gradients
    assert gradient.verdict is not None
    assert gradient.verdict.kind == "kink"
    assert gradient.exact is None
    (beside,) = ask(program, {"x": x + 0.125}, dtype).gradients
    assert beside.verdict is not None
    assert beside.verdict.kind in ("agree", "rounding")
