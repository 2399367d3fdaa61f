"""A derivative taken one rule at a time: the learner picks the rule, and the program applies it.

What a rule gives at a step is the engine's own factor for it, so nothing is differentiated here.  Tutors that
apply the rule which was picked: M. Beeson, *Design Principles of Mathpert* (1998).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from triptych.course.judgement import Given, Judgement, right, undecided, unread, wrong
from triptych.course.products import times
from triptych.course.quantities import Quantity, row
from triptych.course.tasks import Rule, question
from triptych.lang.ops import TABLE
from triptych.messages import Answer, Asked, NodeView, Reply

RULES = tuple(sorted({op.rule for op in TABLE.values()} - {"constant"}))
CONSTANT_FACTOR = "constant-factor"


def ask_rule(task: Rule, _given: Given) -> tuple[Asked, ...]:
    """Return the question whose answer has every step's factor; one answer serves all the picks of a task."""
    return (question(task, None, task.wrt),)


@dataclass(frozen=True)
class Derivation:
    """How far the derivative is worked out: ``done`` are the steps (by id) to which a rule was applied."""

    answer: Answer
    wrt: str
    done: frozenset[str] = frozenset()

    @cached_property
    def _nodes(self) -> dict[str, NodeView]:
        return {node.id: node for node in self.answer.nodes}

    @cached_property
    def _factors(self) -> dict[str, list[tuple[str, str]]]:
        """For each step its arguments that lead to ``wrt``, each with the local derivative by it.

        An argument that is used twice (x*x) has two, which the paths tell apart only where they differ.
        """
        found: dict[str, dict[str, dict[str, None]]] = {}
        output = self.answer.output.name if self.answer.output else ""
        line = row(self.answer, Quantity(output, self.wrt))
        for path in line.columns["by_hand"].paths if line else ():
            for factor in path.factors:
                found.setdefault(factor.of, {}).setdefault(factor.by, {})[factor.formula] = None
        return {of: list(_edges(self._nodes[of].args, by_argument)) for of, by_argument in found.items()}

    @property
    def current(self) -> NodeView | None:
        """The step for which a rule is to be picked; None when all is done."""
        return next(self._pending(self._top), None)

    @property
    def _top(self) -> str:
        name = self.answer.output.name if self.answer.output else ""
        return name if name in self._nodes else self.answer.nodes[-1].id

    def _pending(self, of: str) -> Iterator[NodeView]:
        if of == self.wrt or of not in self._factors:
            return
        if of not in self.done:
            yield self._nodes[of]
            return
        for by, _ in self._factors[of]:
            yield from self._pending(by)

    def rules(self, node: NodeView) -> tuple[str, ...]:
        """The rules that are right for a step; a product with a constant has two."""
        one_sided = node.op in ("mul", "div") and len(self._factors[node.id]) == 1
        own = TABLE[node.op].rule
        return (CONSTANT_FACTOR, own) if one_sided and node.args[0] != node.args[1] else (own,)

    def applied(self, node: NodeView) -> Derivation:
        """Return the derivation with the rule applied to this step."""
        return Derivation(self.answer, self.wrt, self.done | {node.id})

    @property
    def text(self) -> str:
        """The derivative as it stands, with ′ at what is still to be differentiated."""
        return self._written(self._top)

    def _written(self, of: str) -> str:
        if of == self.wrt:
            return "1"
        if of not in self.done:
            return f"({self._nodes[of].text})′" if of in self._factors else "0"
        terms = [times(local, self._written(by)) for by, local in self._factors[of]]
        return " + ".join(terms).replace("+ -", "- ")


def _edges(args: Sequence[str], found: dict[str, dict[str, None]]) -> Iterator[tuple[str, str]]:
    for k, by in enumerate(args):
        if by in found:
            formulas = list(found[by])
            yield by, formulas[min(args[:k].count(by), len(formulas) - 1)]


def derivation(task: Rule, answer: Answer, picks: Sequence[str]) -> Derivation:
    """Return how far the picks have come; a wrong one changes nothing, silent rules go by themselves."""
    now = _silently(Derivation(answer, task.wrt), task)
    for pick in picks:
        node = now.current
        if node is not None and pick in now.rules(node):
            now = _silently(now.applied(node), task)
    return now


def judge_rule(task: Rule, given: Given, replies: Sequence[Reply]) -> Judgement:
    """Judge the last of the picked rules in ``texts``; it is done when nothing is left (``current``)."""
    answer = replies[0] if replies else None
    if not isinstance(answer, Answer) or answer.fault is not None:
        return undecided()
    if not given.texts or given.texts[-1] not in RULES:
        return unread("task-rule-pick")
    before = derivation(task, answer, given.texts[:-1])
    node = before.current
    if node is None:
        return right("task-rule-done", formula=before.text)
    pick = given.texts[-1]
    if pick not in before.rules(node):
        return wrong(f"task-rule-{'compound' if pick in _COMPOUND else 'wrong'}", step=node.text)
    after = derivation(task, answer, given.texts)
    return right("task-rule-done" if after.current is None else "task-rule-step", formula=after.text)


_COMPOUND = ("sum", "product", "quotient")


def _silently(now: Derivation, task: Rule) -> Derivation:
    while (node := now.current) is not None and any(rule in task.silent for rule in now.rules(node)):
        now = now.applied(node)
    return now
