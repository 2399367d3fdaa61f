"""What is asked of the engine, and what comes back in parts."""

from __future__ import annotations

import msgspec

from triptych.messages.columns import Curves, Gradient, Ledger, NodeView, Output, Span, Verdict
from triptych.messages.staged import Chain, Downhill, Field, Logit, Plane, Surface, Way
from triptych.messages.tape import Tape
from triptych.messages.values import Axis, Fault, Value


class Question(msgspec.Struct, frozen=True, tag=True):
    """The whole of what is asked: text, point, what to differentiate by, and the number type.

    ``wrt`` empty means all inputs.  ``seed`` is the vector v of vᵀJ for a vector output.
    ``detail`` is the one wrt whose factors and printed gradient are shown; None asks for all of them.
    ``extra`` names columns beyond the home three, ``h`` is a finite difference's step (None: a good guess).
    ``ledger`` asks for every step's rounding, ``spans`` for the stretches of an axis where steps break down,
    ``chain`` for the slopes from line to line, and for what these further texts over the names come to,
    ``tape`` for torch's own recording, step by step, ``plane`` for the output's surface, ``losses`` for every
    way to write a cross-entropy, and ``field`` for what lies between the inputs' values.
    """

    revision: int
    program: str
    point: dict[str, Value] = {}
    wrt: tuple[str, ...] = ()
    dtype: str = "float64"
    axis: Axis | None = None
    seed: Value | None = None
    hessian: bool = False
    detail: str | None = None
    extra: tuple[str, ...] = ()
    h: float | None = None
    ledger: bool = False
    spans: Axis | None = None
    chain: tuple[str, ...] | None = None
    plane: Plane | None = None
    losses: Logit | None = None
    field: Field | None = None
    tape: bool = False


class Answer(msgspec.Struct, frozen=True, tag=True):
    """What the engine found for one Question, or the fault that kept it from answering.

    Parts of one answer follow each other with the same revision, each complete in itself:
    ``part`` is "first" (SymPy and by hand), "all" (torch too) and "refined" (curve points again).
    ``curves`` is None where nothing about them changed since ``curves_key`` was last sent, and so is
    ``surface`` with its own key.  ``field`` is float64 bytes, a row for each place along ``up``.
    """

    revision: int
    part: str
    program: str
    understood: str = ""
    dtype: str = "float64"
    point: dict[str, Value] = {}
    nodes: tuple[NodeView, ...] = ()
    output: Output | None = None
    gradients: tuple[Gradient, ...] = ()
    curves: Curves | None = None
    curves_key: int = 0
    hessian: dict[str, dict[str, float | str | None]] | None = None
    second_verdicts: dict[str, Verdict] | None = None
    fault: Fault | None = None
    versions: dict[str, str] = {}
    derivations: int = 0
    ledger: Ledger | None = None
    spans: tuple[Span, ...] | None = None
    chain: Chain | None = None
    surface: Surface | None = None
    surface_key: int = 0
    downhill: Downhill | None = None
    losses: tuple[Way, ...] = ()
    field: bytes | None = None
    tape: Tape | None = None

    def with_curves(self, kept: Curves | None) -> Answer:
        """Return it with the curves kept from before, where they were not sent again because they hold."""
        if self.curves is not None or kept is None or kept.key != self.curves_key:
            return self
        return msgspec.structs.replace(self, curves=kept)


class Simplified(msgspec.Struct, frozen=True, tag=True):
    """SymPy's simplified derivative of one program, by wrt: (text, LaTeX); a late second answer."""

    revision: int
    program: str
    forms: dict[str, tuple[str, str]]
