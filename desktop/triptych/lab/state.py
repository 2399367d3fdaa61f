"""The lab: runs one source after the other on real tensors, and says after each how everything stands."""

from __future__ import annotations

import ast
import gc
from collections.abc import Mapping

import torch

from triptych.lab import explain, formats
from triptych.lab.check import check
from triptych.lab.fault import fault, in_hand
from triptych.lab.imports import bound_names
from triptych.lab.keeping import check_kept
from triptych.lab.libraries import libraries
from triptych.lab.outcome import Outcome, heard
from triptych.lab.refusal import LimitError, RefusedError
from triptych.lab.scope import Scope
from triptych.lab.showing import table
from triptych.lab.source import cell_of
from triptych.lab.statements import Statements
from triptych.lab.tape import tape_of
from triptych.lab.trace import Doing, Trace
from triptych.lab.values import Namespace
from triptych.messages import LabAsk, Ran, Refused, Trouble

MOST_UNCOLLECTED = 1_000_000  # numbers made, beyond which looking for dead tensors is worth its time
SEED = 0  # a replay must draw the same random numbers again


class ReplayError(Exception):
    """What could be run once can't be run again here: a process with more room must do it."""


class Lab:
    """Holds the names; ``answer`` makes the state a replay of what was run before."""

    def __init__(self) -> None:
        self._libraries: Mapping[str, Namespace] = libraries()
        self._scope, self._done = Scope(), list[str]()
        self._spoilt, self._work = True, 0
        self._in_hand: tuple[torch.Tensor, ...] = ()  # of the operation that failed, if one did

    def answer(self, ask: LabAsk) -> Ran:
        """Run the source after ``ask.earlier``, which is run again where this lab does not stand there."""
        if self._spoilt or tuple(self._done) != ask.earlier:
            self._start_over(ask.earlier)
        return self._told(ask.revision, self._run(ask.source))

    def run(self, source: str) -> Ran:
        """Run a source after all that this lab has run so far; a cell stopped at a limit is taken back."""
        return self.answer(LabAsk(0, tuple(self._done), source))

    def _start_over(self, earlier: tuple[str, ...]) -> None:
        self._scope, self._done, self._spoilt = Scope(), [], False
        if self._work > MOST_UNCOLLECTED:
            gc.collect()  # what was there before must be gone before it is made again
        self._work = 0
        torch.manual_seed(SEED)
        for source in earlier:
            self._spoilt = not self._once(source).keep
            if self._spoilt:
                raise ReplayError(source)

    def _run(self, source: str) -> Outcome:
        if not (outcome := self._once(source)).keep:
            self._start_over(tuple(self._done))
        return outcome

    def _once(self, source: str) -> Outcome:
        outcome = Outcome()
        with heard(outcome):
            self._try(source, outcome)
        self._work += outcome.budget.work
        self._done += [source] if outcome.keep else []
        return outcome

    def _try(self, source: str, outcome: Outcome) -> None:
        trace = Trace()
        statements = Statements(outcome.budget, trace, self._libraries)
        try:
            self._statements(source, statements, outcome)
            check_kept(self._scope.names.values())
        except RefusedError as refused:
            line = refused.line or statements.line or 1
            is_limit = isinstance(refused, LimitError)
            outcome.refused = Refused(line, refused.word, refused.because, is_limit)
            outcome.keep = not is_limit
        except (MemoryError, RecursionError) as error:
            sentence = "lab-memory" if isinstance(error, MemoryError) else "lab-deep-calls"
            outcome.stop(statements.line, sentence)
        except SyntaxError as error:
            outcome.error = Trouble("SyntaxError", error.msg, error.lineno or 1)
        except Exception as error:  # noqa: BLE001 -- whatever torch or Python says is the answer
            if explain.is_out_of_memory(str(error)):
                outcome.stop(statements.line, "lab-memory")
            else:
                outcome.error = self._trouble(error, statements.line, source, trace.doing)
        outcome.programs = tuple(trace.programs)

    def _trouble(self, error: Exception, line: int, source: str, doing: Doing) -> Trouble:
        message = str(error)
        because, mends = explain.explained(message, "\n".join([*self._done, source]))
        at = fault(doing, message, because.id if because is not None else "", self._scope.names)
        self._in_hand = in_hand(doing)
        return Trouble(
            type(error).__name__, message, line, because, mends, at.node, tensors=at.tensors, word=at.word
        )

    def _statements(self, source: str, statements: Statements, outcome: Outcome) -> None:
        if (cell := cell_of(source)).skipped is not None:
            outcome.skip(cell.skipped, 1)
        for at, statement in enumerate(cell.body):
            last = at == len(cell.body) - 1
            try:
                check(statement, self._scope.names)
                if last and isinstance(statement, ast.Expr) and not cell.silent:
                    value = statements.value(statement.value, self._scope)
                    outcome.result = None if value is None else formats.shown(value)
                else:
                    statements.run([statement], self._scope)
            except RefusedError as refused:
                if not isinstance(statement, ast.Import | ast.ImportFrom) or isinstance(refused, LimitError):
                    raise
                self._not_imported(statement, refused, outcome)

    def _not_imported(self, statement: ast.stmt, refused: RefusedError, outcome: Outcome) -> None:
        """Go on without a library: its names say so when they are used."""
        outcome.skip(refused, statement.lineno)
        for name, value in bound_names(statement):
            self._scope.names.setdefault(name, value)

    def _told(self, revision: int, outcome: Outcome) -> Ran:
        with heard(Outcome()):
            tape = tape_of(self._scope.names, self._in_hand)
            self._in_hand = ()
            tensors = table(self._scope.names, tape.number_of)
        return Ran(
            revision=revision,
            result=outcome.result,
            stdout="".join(outcome.budget.printed),
            warnings=outcome.warnings,
            error=outcome.error,
            refused=outcome.refused or outcome.skipped,
            tensors=tensors,
            tape=tape.nodes,
            programs=outcome.programs,
            keep=outcome.keep,
        )
