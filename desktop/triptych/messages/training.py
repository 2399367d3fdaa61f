"""Steps of training that are asked for, and those that were made."""

from __future__ import annotations

import msgspec

from triptych.messages.values import Rows, Said


class Recipe(msgspec.Struct, frozen=True):
    """How a step is made of a gradient.

    ``optimizer`` is "sgd", "momentum" or "adam"; a negative ``rate`` climbs.  ``whole`` takes all rows for
    each step, else one row after the other.  Without ``zero_grad`` every gradient is added to those before.
    """

    optimizer: str = "sgd"
    rate: float = 0.1
    momentum: float = 0.9
    beta1: float = 0.9
    beta2: float = 0.999
    epsilon: float = 1e-8
    whole: bool = True
    zero_grad: bool = True


class Stand(msgspec.Struct, frozen=True):
    """Where training stands: a number for each trained name.

    ``held`` is what .grad holds, ``first`` the optimizer's running gradient (momentum's buffer, Adam's m),
    ``second`` Adam's v; empty before the first step and where there is none.
    """

    weights: tuple[float, ...]
    held: tuple[float, ...] = ()
    first: tuple[float, ...] = ()
    second: tuple[float, ...] = ()


class TrainAsk(msgspec.Struct, frozen=True, tag=True):
    """Steps to be made.  All that they depend on is here, so any process can make them.

    ``point`` has every other input as a number, ``trained`` are the names that the stands have numbers for.
    Where there are ``rows``, their names stand for whole columns, or for one row after the other.
    ``begun`` counts the steps so far, ``since`` those since the optimizer's state began.  ``stands`` has
    "autograd" and "by_hand", and "right" (the path with zero_grad) where that is switched off.
    """

    revision: int
    program: str
    point: dict[str, float]
    rows: Rows | None
    trained: tuple[str, ...]
    dtype: str
    recipe: Recipe
    stands: dict[str, Stand]
    steps: int
    begun: int = 0
    since: int = 0


class Course(msgspec.Struct, frozen=True):
    """Steps of one column as float64 bytes: the loss met by each, and a number for each name otherwise.

    ``gradients`` is what backward brought, ``held`` what .grad then held, ``weights`` those after the step.
    """

    loss: bytes = b""
    gradients: bytes = b""
    held: bytes = b""
    first: bytes = b""
    second: bytes = b""
    weights: bytes = b""


class TrainPart(msgspec.Struct, frozen=True, tag=True):
    """Some further steps, one course for each stand that was asked with.

    ``done`` counts all steps of this asking.  ``ended`` is "" while they go on, then "done", "diverged",
    "stuck" (nothing moves any more) or "trouble", with the reasons; ``row`` is the row at fault.
    """

    revision: int
    done: int
    courses: dict[str, Course]
    ended: str = ""
    because: tuple[Said, ...] = ()
    row: int | None = None
