"""Every kind of task, one row a kind: what is asked for it, how it is judged, how it is rehearsed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from triptych.course import chosen, looked, predicted, rehearsal, rules, typed
from triptych.course.judgement import Asks, Given, Judgement
from triptych.course.rehearsal import Mistaken
from triptych.messages import Asked, Reply


class Kind(NamedTuple):
    """The four functions of a kind; each takes a task of that kind first."""

    ask: Callable[[Any, Given], tuple[Asked, ...]]
    judge: Callable[[Any, Given, Sequence[Reply]], Judgement]
    right: Callable[[Any, Asks], Iterator[Given]]
    wrong: Callable[[Any, Asks], Mistaken]


KINDS = {
    "predict": Kind(
        predicted.ask_predict, predicted.judge_predict, rehearsal.predict_right, rehearsal.predict_wrong
    ),
    "derivative": Kind(
        typed.ask_derivative, typed.judge_derivative, rehearsal.derivative_right, rehearsal.derivative_wrong
    ),
    "factors": Kind(typed.ask_factors, typed.judge_factors, rehearsal.factors_right, rehearsal.factors_wrong),
    "rule": Kind(rules.ask_rule, rules.judge_rule, rehearsal.rule_right, rehearsal.rule_wrong),
    "order": Kind(chosen.nothing, chosen.judge_order, rehearsal.order_right, rehearsal.order_wrong),
    "bug": Kind(chosen.ask_bug, chosen.judge_bug, rehearsal.bug_right, rehearsal.bug_wrong),
    "goal": Kind(looked.ask_goal, looked.judge_goal, rehearsal.goal_right, rehearsal.goal_wrong),
    "choice": Kind(chosen.nothing, chosen.judge_choice, rehearsal.choice_right, rehearsal.choice_wrong),
    "number": Kind(looked.ask_number, looked.judge_number, rehearsal.number_right, rehearsal.number_wrong),
}
