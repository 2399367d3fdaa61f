"""A source for the lab, and how the lab stands after it."""

from __future__ import annotations

import msgspec

from triptych.messages.tape import Saved
from triptych.messages.values import Said, Value


class LabAsk(msgspec.Struct, frozen=True, tag=True):
    """What goes to the lab's process: a source to run, after all that was run before it.

    The state is a replay of ``earlier``, so any process can answer, and one that was killed is no loss.
    """

    revision: int
    earlier: tuple[str, ...]
    source: str


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
