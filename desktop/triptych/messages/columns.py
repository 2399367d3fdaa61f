"""What the columns found, and how it was judged."""

from __future__ import annotations

import msgspec

from triptych.messages.values import Axis, Exact, Said, Value


class Factor(msgspec.Struct, frozen=True):
    """One local derivative of a path, d(of)/d(by), by the nodes' ids and as a learner calls them.

    ``value`` is the vᵀJ after it for vectors, ``running`` the product so far.
    """

    of: str
    by: str
    of_text: str
    by_text: str
    formula: str
    latex: str
    value: Value
    local: Value
    running: Value


class Path(msgspec.Struct, frozen=True):
    """One way from the output back to an input, output's factor first."""

    factors: tuple[Factor, ...]
    product: Value


class Step(msgspec.Struct, frozen=True):
    """One line of SymPy's derivation: a rule by name, applied to one node, and what it gives as text."""

    node: str
    rule: Said
    latex: str
    text: str


class Trial(msgspec.Struct, frozen=True):
    """One step size of a finite difference: its value, and how far from the exact one (None without one)."""

    h: float
    value: Value
    error: float | None = None


class Quotient(msgspec.Struct, frozen=True):
    """A finite difference: the h that was used, trials from small h to large, and the best h among them."""

    h: float
    best: float | None = None
    trials: tuple[Trial, ...] = ()


class Work(msgspec.Struct, frozen=True):
    """What one row of a column costs, beside ``reverse``: the operations of one sweep for every row at once.

    ``operations`` on numbers or whole vectors, in so many ``passes`` through the program; ``records`` are
    the objects that had to be kept until the end.
    """

    operations: int
    passes: int
    reverse: int
    records: int = 0


class Column(msgspec.Struct, frozen=True):
    """One way to the gradient.  ``value`` is None exactly when ``trouble`` tells why.

    ``owners`` are the nodes for which torch recorded the functions of ``chain``.
    """

    value: Value | None = None
    trouble: Said | None = None
    formula: str | None = None
    latex: str | None = None
    raw_formula: str | None = None
    raw_latex: str | None = None
    steps: tuple[Step, ...] = ()
    paths: tuple[Path, ...] = ()
    path_count: int = 0
    rest: Value | None = None
    grad_fn: str | None = None
    chain: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    printed: str | None = None
    code: str | None = None
    jacobian: Value | None = None
    quotient: Quotient | None = None
    work: Work | None = None


class Verdict(msgspec.Struct, frozen=True):
    """Whether the columns agree, to how many digits, and the cause (with its node) when not."""

    kind: str
    also: tuple[str, ...]
    digits: int | None
    ulp: int | None
    node: str | None
    because: Said


class Gradient(msgspec.Struct, frozen=True):
    """One row of the comparison: an input (or a defined name), each column, the verdict."""

    wrt: str
    exact: Exact
    columns: dict[str, Column]
    verdict: Verdict | None
    waiting: tuple[str, ...] = ()


class NodeView(msgspec.Struct, frozen=True):
    """One recorded operation: learner's name, its text, op, primal, and its adjoint in two columns."""

    id: str
    text: str
    op: str
    value: Value | None
    args: tuple[str, ...] = ()
    adjoint: Value | None = None


class Output(msgspec.Struct, frozen=True):
    """The last line's value: as the dtype gave it, exactly, and a verdict of its own."""

    name: str
    value: Value | None
    exact: Exact
    verdict: Verdict | None
    columns: dict[str, Value | None] = {}


class Entry(msgspec.Struct, frozen=True):
    """One step of the ledger: what the dtype has, what is true, and where the difference comes from.

    ``own`` is the error that this step made of its own rounded inputs, ``inherited`` what it was handed:
    in units of the dtype's last place at the exact number, and ``…_relative`` to it.  For a vector it is
    the worst component; None where it can't be told.
    """

    node: str
    text: str
    value: Value
    exact: Exact
    own: float | None
    inherited: float | None
    own_relative: float | None
    inherited_relative: float | None


class Ledger(msgspec.Struct, frozen=True):
    """The rounding of every step, forward and coming back, and where most was lost.

    An entry of ``back`` is the output's derivative by its node.  ``most_forward`` and ``most_back`` are
    positions in the two, None where nothing was lost.
    """

    forward: tuple[Entry, ...]
    back: tuple[Entry, ...]
    most_forward: int | None = None
    most_back: int | None = None


class Span(msgspec.Struct, frozen=True):
    """A stretch of an input's range, ends included, on which one step breaks down while the others stand.

    ``kind`` is "domain", "overflow", "clamped" or "saturated", ``node`` and ``text`` the step, ``value`` what
    the dtype has of it at ``low``.
    """

    kind: str
    node: str
    text: str
    low: float
    high: float
    value: Value | None = None


class Curves(msgspec.Struct, frozen=True):
    """Samples along the axis: x, the output, each column's gradient, and SymPy's own error bound.

    Every field but ``axis`` and ``key`` is float64 bytes of the same length; a missing column is absent.
    """

    key: int
    axis: Axis
    x: bytes
    output: bytes
    gradients: dict[str, bytes]
    bound: bytes
    refined: bool = False
