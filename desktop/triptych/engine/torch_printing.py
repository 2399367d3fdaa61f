"""What torch prints of a gradient: its own ``repr``, had in a fortieth of the time for a lone number.

The rules: https://docs.pytorch.org/docs/stable/generated/torch.set_printoptions.html and ``_tensor_str``.
"""

from __future__ import annotations

import math
from typing import Any

import torch

Kind = tuple[torch.dtype, str, bool]
LARGEST, SMALLEST = 1e8, 1e-4
WHOLE = ".0f"


class Printer:
    """Prints tensors; goes the short way only for kinds of numbers where it has said what torch says."""

    def __init__(self) -> None:
        self._sound: dict[Kind, bool] = {}

    def printed(self, x: Any) -> str:
        """The text of a tensor, or of the None that an untouched ``.grad`` is."""
        if not isinstance(x, torch.Tensor) or x.ndim or not x.is_floating_point() or x.requires_grad:
            return repr(x)
        number = float(x.item())
        finite, form = math.isfinite(number), _form(number)
        point = "." if finite and form == WHOLE else ""
        text = f"tensor({number:{form}}{point}{_told(x)})"
        kind = x.dtype, form, finite
        if kind not in self._sound:
            self._sound[kind] = text == repr(x)
        return text if self._sound[kind] else repr(x)


def _form(number: float) -> str:
    """The format of a number: whole, with four decimals, or with an exponent."""
    size = abs(number)
    if number and math.isfinite(number) and (size > LARGEST or size < SMALLEST):
        return ".4e"
    return WHOLE if not math.isfinite(number) or number == math.ceil(number) else ".4f"


def _told(x: torch.Tensor) -> str:
    """The number type, where it is not the usual one."""
    return "" if x.dtype == torch.get_default_dtype() else f", dtype={x.dtype}"
