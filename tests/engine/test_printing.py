"""What is shown as torch's print is what the installed torch prints."""

from __future__ import annotations

import math

import pytest
import torch
from hypothesis import example, given
from hypothesis import strategies as st

from triptych.engine.torch_printing import Printer

PRINTER = Printer()


@given(st.floats(), st.sampled_from([torch.float32, torch.float64]))
@example(1e8, torch.float32)
@example(100000008.0, torch.float32)
@example(1e-4, torch.float32)
@example(-1e-4, torch.float64)
@example(-0.0, torch.float64)
def test_any_number_is_printed_as_torch_prints_it(number: float, dtype: torch.dtype) -> None:
    tensor = torch.tensor(number, dtype=dtype)
    assert PRINTER.printed(tensor) == repr(tensor)


@given(st.sampled_from([0.5, 3.0, 1e-7, 2e9, math.inf, math.nan]), st.floats(-4, 4), st.floats(-20, 20))
def test_numbers_of_every_size_are_printed_as_torch_prints_them(a: float, b: float, power: float) -> None:
    tensor = torch.tensor(a * b * 10**power)
    assert PRINTER.printed(tensor) == repr(tensor)


@pytest.mark.parametrize("shown", [torch.tensor([1.0, 2.5]), torch.tensor(3), None])
def test_what_is_no_lone_number_is_left_to_torch(shown: torch.Tensor | None) -> None:
    assert PRINTER.printed(shown) == repr(shown)


def test_where_torch_prints_otherwise_its_own_text_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.Tensor, "__repr__", lambda _tensor: "otherwise")
    printer = Printer()
    assert [printer.printed(torch.tensor(0.25)) for _ in range(2)] == ["otherwise"] * 2
