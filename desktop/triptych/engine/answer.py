"""Question to Answer: the one door of the engine.  What is derived is kept; a slider only evaluates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import msgspec

from triptych import __version__
from triptych.engine import backends
from triptych.engine.ahead import Ahead, Key
from triptych.engine.ask import Asked, Unusable, asked
from triptych.engine.breakdowns import Breakdowns
from triptych.engine.chain import chain
from triptych.engine.column import Backend, Derivation, Task
from triptych.engine.derived import Derived
from triptych.engine.exact import Ladder
from triptych.engine.extras import Extras
from triptych.engine.hessian import hessian
from triptych.engine.jacobian import with_jacobians
from triptych.engine.ledger import ledger
from triptych.engine.nodes import node_views
from triptych.engine.plots import Plots
from triptych.engine.point import Computed, compute
from triptych.engine.shown import shown
from triptych.engine.staged import Staged
from triptych.engine.tape import tape
from triptych.messages import Answer, Column, Gradient, Question
from triptych.sentences import say


class Engine:
    """Holds the columns that are loaded, what has been derived, and the last curves that were sent."""

    def __init__(self) -> None:
        self._backends: dict[str, Backend] = {}
        self._lacking: set[str] = set()
        self._derived = Derived(self._backends)
        self._ladder = Ladder()
        self._extras, self._breakdowns, self._staged = Extras(), Breakdowns(), Staged()
        self._plots = Plots(self._columns, self._extras)
        self._ahead = Ahead()

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that can answer by now."""
        return tuple(self._backends)

    def use(self, name: str) -> None:
        """Load a column and the library under it; ImportError where that is missing."""
        self._backends[name] = backends.load(name)

    def lack(self, name: str) -> None:
        """Know that a column can't be loaded: its place shows that, and nobody waits for it."""
        self._lacking.add(name)

    def answers(self, question: Question) -> Iterator[Answer]:
        """Yield the answer in parts, each complete in itself; a fault is an answer too."""
        try:
            found = asked(question)
        except Unusable as unusable:
            yield Answer(question.revision, "all", question.program, fault=unusable.fault)
            return
        whole = all(name in self._backends or name in self._lacking for name in backends.HOME)
        first = self._answer(question, found, "all" if whole else "first")
        yield first
        if not whole:
            return
        refined = self._plots.refined(question, found)
        surface = self._staged.refined(question)
        if refined is not None or surface is not None:
            yield msgspec.structs.replace(first, part="refined", curves=refined, surface=surface)

    def ahead(self, question: Question) -> Iterator[None]:
        """Compute where a slider that moved here will probably be next, piece by piece."""
        self._plots.forget()
        for guess in self._ahead.guesses(question):
            yield
            found = asked(guess)
            self._ahead.points.keep(self._key(found, guess), self._compute(found, guess))
            yield from self._plots.ahead(guess, found)

    def _key(self, found: Asked, question: Question) -> Key:
        return Key(found.task, found.point, question.dtype, self.columns, question.chain)

    def _compute(self, found: Asked, question: Question) -> Computed:
        task = found.task
        computed = compute(task, self._columns(task), found.point, question.dtype, self._ladder)
        lines = chain(computed.evidence, question.chain) if question.chain is not None else None
        return replace(computed, nodes=node_views(task, computed.found), chain=lines)

    def _answer(self, question: Question, found: Asked, part: str) -> Answer:
        derived = self._columns(found.task)
        key = self._key(found, question)
        computed = self._ahead.points.found(key, lambda: self._compute(found, question))
        gradients = self._waiting(self._jacobians(computed, question, found))
        curves, curves_key = self._plots.along(question, found)
        asked = (found.task, found.wrt, derived, found.point, question.dtype, self._ladder)
        second = hessian(*asked, computed.gradients) if question.hessian else None
        answer = Answer(
            revision=question.revision,
            part=part,
            program=question.program,
            understood=found.understood,
            dtype=question.dtype,
            point=found.point,
            nodes=computed.nodes,
            output=computed.output,
            gradients=self._extras.beside(question, found, gradients),
            curves=curves,
            curves_key=curves_key,
            hessian=second and second.cells,
            second_verdicts=second and second.verdicts,
            versions=self.versions(),
            derivations=self._derived.count,
            ledger=ledger(computed.evidence) if question.ledger else None,
            spans=self._breakdowns.along(question, found),
            chain=computed.chain,
            tape=tape(computed.evidence, derived, found.point) if question.tape else None,
        )
        return shown(self._staged.added(answer, question, found, computed, self._columns), found.task)

    def _jacobians(self, computed: Computed, question: Question, found: Asked) -> tuple[Gradient, ...]:
        return with_jacobians(computed.gradients, found.task, self._columns, found.point, question.dtype)

    def _waiting(self, gradients: tuple[Gradient, ...]) -> tuple[Gradient, ...]:
        missing = [name for name in backends.HOME if name not in self._backends]
        waiting = tuple(name for name in missing if name not in self._lacking)
        absent = {n: Column(trouble=say("backend-missing", name=n)) for n in missing if n in self._lacking}
        return tuple(
            msgspec.structs.replace(g, waiting=waiting, columns={**g.columns, **absent}) for g in gradients
        )

    def _columns(self, task: Task) -> dict[str, Derivation]:
        """Each column's derivation of a task, kept for the gradients and for the curves."""
        return self._derived.of(task, self._backends)

    def versions(self) -> dict[str, str]:
        """The versions of Triptych and of every library under a loaded column."""
        told = (backend.version() for backend in self._backends.values())
        return {"triptych": __version__} | {name: v for each in told for name, v in each.items()}
