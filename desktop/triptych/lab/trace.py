"""Who made which tensor: every tracked tensor remembers the word and the arguments that it came from.

A derivative that is met in a cell can so be written as a program, with the learner's own names.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple
from weakref import ReferenceType, ref

import torch

from triptych.lab.programs import written
from triptych.messages import Program

ORIGIN, NAME, CUT = "_lab_origin", "_lab_name", "_lab_cut"  # no word that can be typed in the lab begins so


class Origin(NamedTuple):
    """One use of a word, by which a tensor was made."""

    word: str
    args: tuple[Any, ...]
    keywords: Mapping[str, Any]
    versions: tuple[int, ...]


def origin_of(tensor: torch.Tensor) -> Origin | None:
    """Return where a tensor came from; None for a leaf, and where something was changed in place since."""
    origin: Origin | None = vars(tensor).get(ORIGIN)
    return origin if origin is not None and origin.versions == _versions((tensor, *origin.args)) else None


def origin_args(tensor: torch.Tensor) -> tuple[Any, ...]:
    """Return what a tensor was made of, and so keeps alive."""
    origin: Origin | None = vars(tensor).get(ORIGIN)
    return origin.args if origin is not None else ()


def cut_of(tensor: torch.Tensor) -> tuple[torch.Tensor, ...]:
    """Return the tracked tensors from which this one was made off the tape, as far as they still are."""
    cut: tuple[ReferenceType[torch.Tensor], ...] = vars(tensor).get(CUT, ())
    return tuple(value for value in (held() for held in cut) if value is not None)


class Doing(NamedTuple):
    """An operation that is carried out: where it stands, and the values that it has in hand.

    ``held`` are the values of the operation before it in the same statement that had tensors.
    """

    node: ast.AST | None = None
    values: Sequence[Any] = ()
    held: Sequence[Any] = ()

    @property
    def word(self) -> str:
        """What was written there."""
        return ast.unparse(self.node) if self.node is not None else ""


def _versions(values: Sequence[object]) -> tuple[int, ...]:
    tensors = [value for value in values if isinstance(value, torch.Tensor) and not value.is_inference()]
    return tuple(tensor._version for tensor in tensors)  # noqa: SLF001 -- it has no other name


def name_of(tensor: torch.Tensor) -> str:
    """Return the first name that the learner gave it, or nothing."""
    return str(vars(tensor).get(NAME, ""))


class Trace:
    """Told of every call by the interpreter; ``programs`` are the derivatives that were met."""

    def __init__(self) -> None:
        self.programs: list[Program] = []
        self.doing = Doing()

    def begins(self) -> None:
        """Note that another statement is run."""
        self.doing = Doing()

    def does(self, node: ast.AST, values: Sequence[Any]) -> None:
        """Note what is carried out now, so that an error can be told of it."""
        held = self.doing.held
        if any(isinstance(value, torch.Tensor) for value in values):
            held = values
        self.doing = Doing(node, values, held)

    def done(self) -> None:
        """Note that it went well."""
        self.doing = Doing(held=self.doing.held)

    def named(self, name: str, value: object) -> None:
        """Note the name that a tensor is given, if it is its first."""
        if isinstance(value, torch.Tensor):
            vars(value).setdefault(NAME, name)

    def before(self, word: str, args: Sequence[Any], keywords: Mapping[str, Any]) -> None:
        """Write down the program whose derivative is about to be taken, while its values still stand."""
        if word in ("backward", "torch.autograd.grad", "torch.autograd.backward") and args:
            output = args[0][0] if isinstance(args[0], list | tuple) and args[0] else args[0]
            if isinstance(output, torch.Tensor) and output.requires_grad and output.numel() == 1:
                program = written(output, origin_of, name_of)
                if program is not None and program not in self.programs:
                    self.programs.append(program)

    def after(self, word: str, args: Sequence[Any], keywords: Mapping[str, Any], result: object) -> None:
        """Note where a result came from."""
        if not isinstance(result, torch.Tensor):
            return
        tracked = any(isinstance(value, torch.Tensor) and value.requires_grad for value in args)
        is_new = all(result is not value for value in args) and ORIGIN not in vars(result)
        if is_new and tracked and not result.requires_grad:
            setattr(result, CUT, tuple(ref(value) for value in args if isinstance(value, torch.Tensor)))
        if is_new and args and tracked is (result.grad_fn is not None):
            versions = _versions((result, *args))
            setattr(result, ORIGIN, Origin(word, tuple(args), dict(keywords), versions))
