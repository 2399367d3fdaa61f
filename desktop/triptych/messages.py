"""Question, Column, Verdict, Answer: what crosses the process boundary, as plain immutable values.

Everything here is data in the reader's words.  A value is a float, a tuple of floats (a vector) or a
tuple of such rows (a matrix); an exact value is decimal digits in a string.  Curves travel as
little-endian float64 bytes, because text of the same arrays costs milliseconds.  Frames are msgpack
(https://msgpack.org) with a length.
"""

from __future__ import annotations

import msgspec

Value = float | tuple[float | tuple[float, ...], ...]
Exact = str | tuple[str | tuple[str, ...], ...] | None


class Said(msgspec.Struct, frozen=True):
    """A sentence: its id in the catalogue, its arguments, and the English text."""

    id: str
    args: dict[str, str] = {}
    text: str = ""


class Rows(msgspec.Struct, frozen=True):
    """A table of data: ``names`` are the inputs, then the targets; ``values`` has a number for each in a row.

    Where a program takes all rows, each name stands for its whole column, a vector of the question's point.
    """

    names: tuple[str, ...]
    values: tuple[tuple[float, ...], ...]

    @property
    def columns(self) -> dict[str, tuple[float, ...]]:
        """Each name's column, from the first row to the last."""
        return dict(zip(self.names, zip(*self.values, strict=True), strict=True)) if self.values else {}


class Axis(msgspec.Struct, frozen=True):
    """What the plots run along: an input (or one component), from low to high.

    The components of a matrix are counted through its rows, each of ``width`` numbers (0 for a vector).
    """

    name: str
    index: int | None
    low: float
    high: float
    points: int = 400
    width: int = 0


class Plane(msgspec.Struct, frozen=True):
    """Two inputs over whose ranges the output is wanted as a surface.

    ``rate`` is the learning rate of the one step downhill that is told beside it.
    """

    across: Axis
    up: Axis
    rate: float = 0.1


class Field(msgspec.Struct, frozen=True):
    """A text over a program's names, wanted over the range of one input or of two, each place by itself.

    What else is a table's column stands aside there, so only what does not depend on it may be asked for.
    """

    of: str
    across: Axis
    up: Axis | None = None


class Logit(msgspec.Struct, frozen=True):
    """Where the ways to write a cross-entropy are compared: its z's and y's names, z's range."""

    z: str
    y: str
    low: float
    high: float


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
    """One line of SymPy's derivation: a rule by name, applied to one node, with its number here."""

    node: str
    rule: Said
    latex: str
    value: str


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


class Slope(msgspec.Struct, frozen=True):
    """One line's derivative by a name that stands in it, and what comes back along it from the output."""

    of: str
    by: str
    local: float
    back: float


class Chain(msgspec.Struct, frozen=True):
    """From line to line: every slope, the output's derivative by every name, what further texts come to."""

    slopes: tuple[Slope, ...]
    adjoints: dict[str, float]
    further: dict[str, float] = {}


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


class Surface(msgspec.Struct, frozen=True):
    """The output over a plane, in the dtype: float64 bytes, a row for each place along ``up``, lowest first.

    An axis' ``points`` are those of the surface, which may be fewer than were asked for.
    """

    key: int
    across: Axis
    up: Axis
    values: bytes


class Downhill(msgspec.Struct, frozen=True):
    """Each column's slopes by a plane's two names, and where one step against one column's slopes leads.

    ``by`` is that column ("" where none has slopes), ``to`` the two names' values after the step and
    ``value`` the output there, all in the dtype.
    """

    slopes: dict[str, tuple[float | None, float | None]]
    by: str = ""
    to: tuple[float, float] | None = None
    value: float | None = None


class Way(msgspec.Struct, frozen=True):
    """One way to write the cross-entropy: its program over z and y, its value, dL/dz, and both along z.

    ``curves`` is None where nothing about them changed since ``curves_key`` was last sent.
    """

    name: str
    program: str
    output: Output
    slope: Gradient
    curves: Curves | None
    curves_key: int


class Fault(msgspec.Struct, frozen=True):
    """A trouble with the input: kind, place (1-based) and the sentence; ``note`` hinders nothing."""

    kind: str
    said: Said
    line: int | None = None
    column: int | None = None
    length: int = 1
    note: bool = False


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


class Simplified(msgspec.Struct, frozen=True, tag=True):
    """SymPy's simplified derivative of one program, by wrt: (text, LaTeX); a late second answer."""

    revision: int
    program: str
    forms: dict[str, tuple[str, str]]


class Ready(msgspec.Struct, frozen=True, tag=True):
    """A computing process tells what it can do by now ("symbolic", "by_hand", then "autograd")."""

    columns: tuple[str, ...]


class Failed(msgspec.Struct, frozen=True, tag=True):
    """A fault of the program itself while answering; ``report`` is for copying, not for reading."""

    revision: int
    said: Said
    report: str


class Attempt(msgspec.Struct, frozen=True, tag=True):
    """A derivative that a learner wrote, to be judged: the program, what it is by, and the answer's text."""

    revision: int
    program: str
    wrt: str
    answer: str


class Judged(msgspec.Struct, frozen=True, tag=True):
    """What became of an attempt: whether it can be read, whether it is right, and which mistake it is.

    ``correct`` is None where it could not be decided or read, ``place`` is where reading it stopped, and
    ``fault`` is a trouble with the program itself, which leaves nothing to judge.
    """

    revision: int
    valid: bool = False
    correct: bool | None = None
    mistake: str | None = None
    because: Said | None = None
    understood: str = ""
    place: Fault | None = None
    fault: Fault | None = None


class LabAsk(msgspec.Struct, frozen=True, tag=True):
    """What goes to the lab's process: a source to run, after all that was run before it.

    The state is a replay of ``earlier``, so any process can answer, and one that was killed is no loss.
    """

    revision: int
    earlier: tuple[str, ...]
    source: str


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


Asked = Question | Attempt | LabAsk | TrainAsk


class Ask(msgspec.Struct, frozen=True, tag=True):
    """What goes to a computing process: a question, an attempt to judge, or a source for the lab."""

    question: Asked


class Refused(msgspec.Struct, frozen=True):
    """What the lab did not run or stopped: the line (from 1), the word, and the sentence that says why.

    ``limit`` tells a limit that was reached from a word that is never run.
    """

    line: int
    word: str
    because: Said
    limit: bool = False


class Mend(msgspec.Struct, frozen=True):
    """A usual way to mend an error: what it does, and the whole text of the lines with it."""

    said: Said
    code: str


class Trouble(msgspec.Struct, frozen=True):
    """An error in PyTorch's or Python's own words, and what it means.

    ``node`` is the step at fault, ``tensors`` the names of those that it is about, and ``word`` what of the
    line was being run.
    """

    type: str
    message: str
    line: int
    because: Said | None = None
    mends: tuple[Mend, ...] = ()
    node: int | None = None
    tensors: tuple[str, ...] = ()
    word: str = ""


class Warned(msgspec.Struct, frozen=True):
    """A warning in PyTorch's own words, and what it means where that is known."""

    type: str
    message: str
    because: Said | None = None


class TensorView(msgspec.Struct, frozen=True):
    """One named tensor.  ``value`` and ``grad`` are None where they are too long to send or not there.

    ``version`` counts changes in place (None in inference mode); ``shares`` are the other names of the
    same storage.
    """

    name: str
    text: str
    value: Value | None
    dtype: str
    shape: tuple[int, ...]
    requires_grad: bool
    is_leaf: bool
    grad_fn: str | None
    grad: Value | None
    version: int | None
    shares: tuple[str, ...] = ()
    node: int | None = None


class TapeNode(msgspec.Struct, frozen=True):
    """One step of the tape: torch's name for it, the steps that it hands gradients to, and what it saved.

    ``names`` are the learner's tensors that this step made (or, for AccumulateGrad, the leaf).
    """

    id: int
    name: str
    to: tuple[int, ...]
    saved: tuple[Saved, ...] = ()
    names: tuple[str, ...] = ()


class Program(msgspec.Struct, frozen=True):
    """A derivative met in the lab as a program of the language, with the values of its inputs."""

    program: str
    at: dict[str, Value]
    wrt: tuple[str, ...]
    dtype: str


class Ran(msgspec.Struct, frozen=True, tag=True):
    """What became of one source, and how the lab stands after it.

    ``result`` is what a notebook prints for the last expression.  ``keep`` is False where the source was
    stopped at a limit: then it belongs to no replay, and the tensors are those from before.
    """

    revision: int
    result: str | None = None
    stdout: str = ""
    warnings: tuple[Warned, ...] = ()
    error: Trouble | None = None
    refused: Refused | None = None
    tensors: tuple[TensorView, ...] = ()
    tape: tuple[TapeNode, ...] = ()
    programs: tuple[Program, ...] = ()
    keep: bool = True


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


Reply = Answer | Simplified | Judged | Ready | Failed | Ran | TrainPart
