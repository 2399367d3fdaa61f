"""Practice: one seed one exercise, harder by level, right by the judge; what went wrong comes back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from statistics import mean

import pytest

from triptych.commands.asker import Asker
from triptych.course.attempts import Attempted
from triptych.course.exercises import LEVELS, Exercise, difficulty, exercise
from triptych.course.judgement import RIGHT, Given
from triptych.course.judging import settled
from triptych.course.practice import PRACTISED, hints, next_exercise, question, worked
from triptych.course.skills import SKILLS, skill_map
from triptych.lang.parse import read
from triptych.messages import Answer

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
SEEDS = range(40)


def answered(one: Exercise, asks: Asker) -> Answer:
    answer = asks(question(one))
    assert isinstance(answer, Answer)
    assert answer.fault is None
    return answer


@pytest.mark.parametrize("skill", PRACTISED)
def test_every_exercise_can_be_read_and_its_wrt_is_in_it(skill: str) -> None:
    assert skill in SKILLS
    for level in range(1, LEVELS + 1):
        for seed in SEEDS:
            one = exercise(skill, level, seed)
            reading = read(one.task.program)
            assert reading.graph is not None
            assert (reading.troubles, one.task.wrt in reading.graph.inputs) == ((), True)


def test_the_same_seed_gives_the_same_exercise_and_others_differ() -> None:
    first = [exercise("chain", 3, seed) for seed in SEEDS]
    assert first == [exercise("chain", 3, seed) for seed in SEEDS]
    assert len({one.task.program for one in first}) > len(SEEDS) // 2


@pytest.mark.parametrize("skill", sorted(set(PRACTISED) - {"perceptron"}))
def test_a_higher_level_is_deeper_and_takes_more_rules(skill: str) -> None:
    found = [[difficulty(exercise(skill, level, s).task.program) for s in SEEDS] for level in (1, 3, 5)]
    depths = [mean(one.depth for one in level) for level in found]
    rules = [mean(one.rules for one in level) for level in found]
    assert depths[0] + 1 < depths[1] < depths[2]
    assert rules[0] < rules[2]


@pytest.mark.parametrize("skill", PRACTISED)
def test_worked_solutions_are_right_by_the_judge_and_end_with_nothing_left(skill: str, asks: Asker) -> None:
    """The engine's worked text and SymPy's formula are handed to the judge, which knows neither."""
    for level in (1, 2, 3):
        one = exercise(skill, level, 7)
        answer = answered(one, asks)
        steps = worked(one, answer)
        ladder = hints(one, answer)
        assert steps
        assert "′" not in steps[-1].text
        assert [said.id for said in ladder] == [
            "practice-nudge", steps[0].rule.id, "practice-half", "practice-answer",
        ]  # fmt: skip
        for text in (steps[-1].text.replace("·", "*"), ladder[-1].args["formula"]):
            judgement = settled(one.task, Given(text), asks)
            assert judgement.verdict == RIGHT, (one.task.program, text, judgement.said.text)
        assert settled(one.task, Given(f"2*({ladder[-1].args['formula']}) + 1"), asks).verdict != RIGHT


def tried(skill: str, at: datetime, verdict: str = "right") -> Attempted:
    return Attempted("Ada", at, "practice", "t", skill, "x", verdict)


def test_practice_begins_with_the_first_skill_and_goes_on_to_new_ones() -> None:
    attempts: list[Attempted] = []
    met = []
    for k in range(len(PRACTISED)):
        one = next_exercise(skill_map(attempts, NOON), NOON, k)
        met.append(one.task.skill)
        attempts.append(tried(one.task.skill, NOON))
    assert met == [skill for skill in SKILLS if skill in PRACTISED]


def test_what_went_wrong_comes_back_before_anything_new() -> None:
    later = NOON + timedelta(minutes=2)
    attempts = [tried("power", NOON), tried("sum", NOON, "wrong")]
    assert next_exercise(skill_map(attempts, NOON), NOON, 1).task.skill not in ("power", "sum")
    assert next_exercise(skill_map(attempts, later), later, 1).task.skill == "sum"


def test_what_is_known_comes_back_after_days_and_goes_deeper() -> None:
    attempts = [tried("power", NOON + timedelta(minutes=20 * k)) for k in range(5)]
    hour, month = NOON + timedelta(hours=3), NOON + timedelta(days=300)
    assert next_exercise(skill_map(attempts, hour), hour, 1).task.skill != "power"
    one = next_exercise(skill_map(attempts, month), month, 1)
    assert (one.task.skill, one.level) == ("power", 3)
