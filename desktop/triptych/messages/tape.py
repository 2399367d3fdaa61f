"""The program's tape as PyTorch recorded and replayed it."""

from __future__ import annotations

import msgspec

from triptych.messages.values import Value


class Saved(msgspec.Struct, frozen=True):
    """One thing that a step keeps for backward; ``state`` is "kept", "freed" or "changed" (in place)."""

    name: str
    text: str
    state: str = "kept"


class TorchStep(msgspec.Struct, frozen=True):
    """One function on torch's tape: its number in recording order, its name, the node that it belongs to.

    ``to`` are the steps that it hands gradients to.  ``saved`` has the values from before backward, and
    the state in which each was found after it; ``gradient`` is what came into the step.
    """

    id: int
    name: str
    of: str
    to: tuple[int, ...]
    saved: tuple[Saved, ...] = ()
    gradient: Value | None = None


class Use(msgspec.Struct, frozen=True):
    """One use of node ``by`` as an argument of ``of``: ``upstream`` × ``local`` = ``downstream``, by hand.

    The numbers are None where nothing flows back; ``torch`` is what PyTorch handed back here.
    """

    of: str
    by: str
    slot: int
    formula: str
    upstream: Value | None = None
    local: Value | None = None
    downstream: Value | None = None
    torch: Value | None = None


class TapeStep(msgspec.Struct, frozen=True):
    """One node as torch has it: its name, text and op, the line that it is part of, and its numbers.

    ``dtype`` is "" where torch has a plain Python number; ``gradient`` is torch's, None where it has none.
    """

    id: str
    text: str
    op: str
    line: str
    value: Value | None
    gradient: Value | None
    dtype: str = ""
    shape: tuple[int, ...] = ()
    tracked: bool = False


class Tape(msgspec.Struct, frozen=True):
    """The program as PyTorch recorded and replayed it: nodes in recording order, inputs first.

    ``torch`` is the real tape, ``replay`` the order in which backward ran its steps.  Beyond ``total``'s
    limit nothing else is there; before torch is loaded the two are empty.
    """

    total: int
    steps: tuple[TapeStep, ...] = ()
    uses: tuple[Use, ...] = ()
    torch: tuple[TorchStep, ...] = ()
    replay: tuple[int, ...] = ()
