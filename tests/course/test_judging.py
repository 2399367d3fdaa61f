"""Every kind of task judged through the real processes: right, wrong with its reason, unread, undecided."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import pytest

from triptych.commands.asker import Asker
from triptych.course import five_points, rules
from triptych.course.chosen import steps
from triptych.course.course import own
from triptych.course.judgement import RIGHT, UNDECIDED, UNREAD, WRONG, Given, Judgement
from triptych.course.judging import settled
from triptych.course.kinds import KINDS
from triptych.course.tasks import (
    AnyTask,
    Bound,
    Bug,
    Choice,
    Derivative,
    Factors,
    Goal,
    Link,
    Number,
    Option,
    Order,
    Predict,
    Rule,
)
from triptych.messages import Answer, Failed
from triptych.sentences import ENGLISH, say

WORDS: dict[str, Any] = {"id": "t", "ask": "?", "skill": "chain", "hints": ("think",)}
CHAIN = Factors(
    **WORDS,
    program="y = x^2; z = sin(y)",
    at={"x": 3.0},
    wrt="x",
    path=(Link("z", "y", "cos(y)"), Link("y", "x", "2x")),
    answer="2x cos(x^2)",
)


def typed(task: AnyTask, asks: Asker, *texts: str) -> Judgement:
    return settled(task, Given(texts=texts), asks)


@pytest.mark.parametrize(
    ("answer", "verdict", "mistake"),
    [
        ("2x cos(x^2)", RIGHT, None),
        ("dz/dx = 2*x*cos(y)", RIGHT, None),
        ("cos(x^2)", WRONG, "inner-derivative-missing"),
        ("2x cos(", UNREAD, None),
        ("  ", UNREAD, None),
    ],
)
def test_a_typed_derivative(asks: Asker, answer: str, verdict: str, mistake: str | None) -> None:
    task = Derivative(**WORDS, program="y = x^2; z = sin(y)", wrt="x", answer="2x cos(x^2)")
    judgement = settled(task, Given(answer), asks)
    assert (judgement.verdict, judgement.mistake) == (verdict, mistake)


def test_a_judge_that_failed_has_decided_nothing() -> None:
    task = Derivative(**WORDS, program="x", wrt="x", answer="1")
    judgement = settled(task, Given("1"), lambda asked: Failed(asked.revision, say("fault"), ""))
    assert (judgement.verdict, judgement.said.id) == (UNDECIDED, "task-undecided")


def test_each_factor_is_judged_on_its_own_in_either_names(asks: Asker) -> None:
    assert typed(CHAIN, asks, "cos(y)", "2x", "2x cos(y)").verdict == RIGHT
    assert typed(CHAIN, asks, "cos(x^2)", "2*x", "2x cos(x^2)").verdict == RIGHT
    assert typed(CHAIN, asks, "cos(y)", "2x").verdict == UNREAD


def test_a_right_product_of_a_wrong_factor_is_told_so(asks: Asker) -> None:
    judgement = typed(CHAIN, asks, "cos(y)", "x", "x*cos(x^2)")
    assert judgement.verdict == WRONG
    assert judgement.said.args == {"of": "y", "by": "x"}
    first, second, product = judgement.parts
    assert (first.verdict, second.verdict, second.mistake) == (RIGHT, WRONG, "exponent-not-brought-down")
    assert (product.verdict, product.said.id, product.said.args) == (WRONG, "task-follows", {"number": "2"})


def test_a_wrong_product_of_right_factors_has_its_own_mistake(asks: Asker) -> None:
    judgement = typed(CHAIN, asks, "cos(y)", "2x", "cos(x^2)")
    assert (judgement.verdict, judgement.mistake) == (WRONG, "inner-derivative-missing")
    assert [part.verdict for part in judgement.parts] == [RIGHT, RIGHT, WRONG]


def test_a_product_that_follows_from_nothing_is_just_wrong(asks: Asker) -> None:
    judgement = typed(CHAIN, asks, "cos(y)", "x", "7*x^5")
    assert judgement.parts[-1].said.id != "task-follows"


def test_the_rules_are_picked_one_by_one_and_applied_by_the_program(asks: Asker) -> None:
    task = Rule(**WORDS, program="y = x^2*sin(3*x)", at={"x": 1.0}, wrt="x", silent=("constant-factor",))
    answer = asks(rules.ask_rule(task, Given())[0])
    assert isinstance(answer, Answer)
    start = rules.derivation(task, answer, ())
    assert start.text == "(x**2*sin(3*x))′"
    wrong = typed(task, asks, "chain")
    assert (wrong.verdict, wrong.said.args["step"]) == (WRONG, "x**2*sin(3*x)")
    texts = [
        rules.derivation(task, answer, picks).text
        for picks in (("product",), ("product", "power"), ("product", "power", "sine"))
    ]
    assert texts[0] == "sin(3*x)·(x**2)′ + x**2·(sin(3*x))′"
    assert "′" not in texts[2]
    done = typed(task, asks, "product", "power", "sine")
    assert (done.verdict, done.said.id) == (RIGHT, "task-rule-done")
    assert asks_right(asks, "x^2*sin(3*x)", texts[2])


@pytest.mark.parametrize(
    "program", ["x*x + x", "u = x*x\ny = u*sin(u)", "x/(x + x)", "u = exp(x)\ny = u - u*u"]
)
def test_what_is_used_twice_counts_twice(asks: Asker, program: str) -> None:
    task = Rule(**WORDS, program=program, at={"x": 1.5}, wrt="x", silent=rules.RULES)
    answer = asks(rules.ask_rule(task, Given())[0])
    assert isinstance(answer, Answer)
    done = rules.derivation(task, answer, ())
    assert done.current is None
    assert asks_right(asks, program, done.text)


def asks_right(asks: Asker, program: str, answer: str) -> bool:
    """Whether the judge takes the text for the derivative by x."""
    task = Derivative(**WORDS, program=program, wrt="x", answer=answer)
    return settled(task, Given(answer.replace("·", "*")), asks).verdict == RIGHT


def test_every_rule_that_can_be_picked_has_a_name() -> None:
    assert [rule for rule in rules.RULES if f"pick-{rule}" not in ENGLISH] == []


def test_any_order_in_which_a_step_waits_for_all_that_used_it_is_right(asks: Asker) -> None:
    task = Order(**WORDS, program="u = x^2; a = sin(u); b = exp(u); y = a*b", wrt="x")
    u, a, b, y = steps(task)
    assert (u, y) == ("u = x**2", "y = a*b")
    assert typed(task, asks, y, a, b, u).verdict == RIGHT
    assert typed(task, asks, y, b, a, u).verdict == RIGHT
    early = typed(task, asks, y, a, u, b)
    assert (early.verdict, early.said.args) == (WRONG, {"step": u, "user": b})
    assert typed(task, asks, y, a, u).verdict == UNREAD


def test_the_order_of_a_chain_is_that_of_the_real_tape(asks: Asker) -> None:
    task = Order(**WORDS, program="y = x^2; z = sin(y); u = exp(z)", at={"x": 1.0}, wrt="x")
    from triptych.course.tasks import question

    answer = asks(question(task))
    assert isinstance(answer, Answer)
    tape = answer.gradients[0].columns["autograd"].chain
    assert [name for name in tape if "Accumulate" not in name] == [
        "ExpBackward0",
        "SinBackward0",
        "PowBackward0",
    ]
    assert steps(task) == ("y = x**2", "z = sin(y)", "u = exp(z)")
    assert typed(task, asks, *reversed(steps(task))).verdict == RIGHT


@pytest.mark.parametrize(
    ("said", "verdict", "sentence"),
    [
        ("negative", RIGHT, "task-sign-right"),
        ("zero", WRONG, "task-sign-wrong"),
        ("maybe", UNREAD, "task-sign"),
        ("", UNREAD, "task-nothing-predicted"),
    ],
)
def test_a_predicted_sign(asks: Asker, said: str, verdict: str, sentence: str) -> None:
    task = Predict(**WORDS, program="y = x^2", at={"x": -2.0}, of="dy/dx", answer="negative")
    judgement = settled(task, Given(said), asks)
    assert (judgement.verdict, judgement.said.id) == (verdict, sentence)


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("300", "task-size-right"),
        ("3*10^2", "task-size-right"),
        ("151", "task-size-right"),
        ("149", "task-size-wrong"),
        ("-300", "task-size-sign"),
        ("many", "task-number"),
    ],
)
def test_a_predicted_size(asks: Asker, said: str, sentence: str) -> None:
    task = Predict(**WORDS, program="y = x^3", at={"x": 10.0}, of="dy/dx", what="size", answer="300")
    assert settled(task, Given(said), asks).said.id == sentence


@pytest.mark.parametrize(
    ("shape", "sentence"),
    [
        (lambda x: 2 * x + 0.5 * math.sin(9 * x), "task-drawing-right"),
        (lambda x: -2 * x, "task-drawing-flipped"),
        (lambda x: 2 * x + 5, "task-drawing-high"),
        (lambda x: 2 * x - 5, "task-drawing-low"),
    ],
)
def test_a_drawn_curve(asks: Asker, shape: Callable[[float], float], sentence: str) -> None:
    task = Predict(
        **WORDS, program="y = x^2", at={"x": 1.0}, of="dy/dx", what="drawing", axis="x", low=-3.0, high=3.0
    )
    drawn = tuple((k / 5, shape(k / 5)) for k in range(-14, 15))
    assert settled(task, Given(drawn=drawn), asks).said.id == sentence
    assert settled(task, Given(drawn=drawn[:3]), asks).said.id == "task-drawing-short"


def test_a_goal_is_reached_by_sliders_that_may_be_moved(asks: Asker) -> None:
    task = Goal(
        **WORDS,
        program="z = w*x + b; p = sigmoid(z); L = bce(p, y)",
        at={"x": 6.7, "w": 1.0, "b": 0.0, "y": 0.0},
        bounds=(Bound("dL/dw", below=0.1, above=0.0),),
        still=("x",),
        solution={"w": -1.0},
    )
    assert settled(task, Given(point={"w": -1.0}), asks).verdict == RIGHT
    assert settled(task, Given(point={"w": 1.0}), asks).said.id == "task-goal-below"
    assert settled(task, Given(point={"w": -1.0, "x": 1.0}), asks).said.id == "task-goal-touched"
    assert settled(task, Given(point={"x": 6.7, "w": math.nan}), asks).said.id == "task-goal-none"


def test_a_snippet_is_mended_in_the_lab(asks: Asker) -> None:
    source = "import torch\nw = torch.tensor(2.0)\ny = w**2\ny.backward()"
    task = Bug(**WORDS, source=source, line=2, mended="", goal={"w.grad": "4"})
    mended = source.replace("2.0)", "2.0, requires_grad=True)")
    told = {
        text: settled(task, Given(text), asks)
        for text in ("2", "3", source, mended, mended.replace("**2", "**3"), "open('x')", " ")
    }
    assert [one.said.id for one in told.values()] == [
        "task-bug-found",
        "task-bug-elsewhere",
        "task-bug-error",
        "task-bug-mended",
        "task-bug-still",
        "lab-word",
        "task-bug-how",
    ]
    assert [one.verdict for one in told.values()] == [RIGHT, WRONG, WRONG, RIGHT, WRONG, UNREAD, UNREAD]


def test_choices_say_why(asks: Asker) -> None:
    options = (Option("a", "no", False), Option("b", "yes", True), Option("c", "yes too", True))
    task = Choice(**WORDS, options=options)
    assert typed(task, asks, "2", "3").said.text == "yes"
    assert typed(task, asks, "2").said.id == "task-choice-more"
    assert typed(task, asks, "1", "2").said.text == "no"
    assert typed(task, asks, "4").verdict == UNREAD


def test_numbers_may_be_constants(asks: Asker) -> None:
    task = Number(**WORDS, answer="4/3")
    verdicts = [
        settled(task, Given(text), asks).verdict for text in ("4/3", "1.3333", "1.33", "-4/3", "four")
    ]
    assert verdicts == [RIGHT, RIGHT, WRONG, WRONG, UNREAD]


def test_what_could_not_be_decided_is_shown_at_five_points(asks: Asker) -> None:
    task = Derivative(**WORDS, program="y = x^3", wrt="x", answer="3x^2")
    questions = five_points.asked(task, Given("3*x"))
    rows = five_points.beside(task, questions, [asks(one) for one in questions])
    assert [row.true for row in rows] == [3 * x**2 for x in five_points.PLACES]
    assert [row.given for row in rows] == [3 * x for x in five_points.PLACES]


def test_no_sentence_of_judging_lacks_an_argument(asks: Asker) -> None:
    """Every wrong answer of the whole course brings a filled sentence."""
    for lesson in own().lessons[:8]:
        for task in lesson.tasks:
            for given, _ in KINDS[task.kind].wrong(task, asks):
                said = settled(task, given, asks).said
                assert said.text
                assert "{" not in said.text.replace("{x", "")
