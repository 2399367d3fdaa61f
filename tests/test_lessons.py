"""Every lesson of the course is played against the real engine, judge and lab, and the course is whole."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from triptych.commands.asker import Asker
from triptych.course.blocks import Bullets, Paragraph, Posing
from triptych.course.course import own
from triptych.course.lesson import Lesson
from triptych.course.playing import played
from triptych.course.skills import SKILLS
from triptych.course.spans import plain
from triptych.course.tasks import MOST_HINTS, AnyTask
from triptych.resources import resource
from triptych.sentences import ENGLISH

COURSE = own()
FEWEST_LESSONS, LONGEST_PAGE = 20, 150
# Each example of the notebooks (numbered as in tests/e2e/test_seeds.py and beyond): the lesson that has it,
# and what must stand in there.  A notebook's mistake is told right where its example stands.
SEEDS = {
    "1": ("09-tape", r"a = torch\.tensor\(3\)\na\.backward\(\)"),
    "2": ("09-tape", r"a = torch\.tensor\(3\.0, requires_grad=True\)\na\.backward\(\)"),
    "3": ("02-powers", r'y = x\^2"\nat = \{ x = 5 \}\nexpect = \{ "y" = "25", "dy/dx" = "10"'),
    "4, 11": ("04-chain", r'at = \{ x = 2 \}\nwrt.*\n.*"z" = "-0.7568", "dz/dx" = "-2.61457"'),
    "5, 6": ("11-perceptron", r'x = 3.5(.|\n)*"p" = "0.97069", "L" = "3.52975", "dL/dw" = "3.39741"'),
    "7, 20": ("12-perceptron-chain", r"Worked by hand the product is 6\.6917624; PyTorch"),
    "8": ("16-vectors", r'x = \[2, 3, 5\] \}\nexpect = \{ "y" = "12.66667"'),
    "9": ("14-zero-grad", r"x\.grad\.zero_\(\)\nbefore, x\.grad"),
    "10, 13": ("01-slope", r'at = \{ x = 3 \}\nexpect = \{ "y" = "9", "dy/dx" = "6"'),
    "12, 14": ("04-chain", r'at = \{ x = 3 \}\nexpect = \{ "y" = "9", "z" = "0.4121", "dz/dx" = "-5.46678"'),
    "15": ("04-chain", r'at = \{ x = 4 \}\nwrt.*\n.*"y" = "16", "z" = "-0.2879", "dz/dx" = "-7.66128"'),
    "16": ("11-perceptron", r'tensor\(6\.7012\)", "loss\.grad_fn" = "None"'),
    "17-19": ("12-perceptron-chain", r"813\.406 \|\n.*0\.00122789 \|\n.*6\.7 \|\n.*\| 1 \|"),
    "21, 22": ("11-perceptron", r'x = 6.7(.|\n)*"p" = "0.99877", "L" = "6.7012", "dL/dw" = "6.69176"'),
    "23": ("09-tape", r"label `y = torch\.tensor\(0\)` is such an integer"),
    "24": ("13-cross-entropy", r'-y\*log\(p\) - \(1 - y\)\*log\(1 - p\)"(.|\n)*SubBackward0'),
    "25": ("11-perceptron", r'torch\.log\(prediction\)(.|\n)*"NameError"'),
    "26": ("09-tape", r"w = torch\.tensor\(1\)\nb = torch\.tensor\(0\)"),
    "27": ("16-vectors", r'x = \[1, 2, 3\] \}\nexpect = \{ "y" = "4.66667"'),
    "28": ("14-zero-grad", r"tensor\(\[0\., 0\., 0\.\]\)"),
    "29": ("14-zero-grad", r"\[4\.0, 8\.0, 12\.0\]"),
    "30": ("15-stopping", r'x\.requires_grad_\(False\)(.|\n)*"x\.grad" = "4"'),
    "31": ("15-stopping", r'torch\.tensor\(3\.0(.|\n)*"x\.grad" = "6", "y" = "9"'),
    "32": ("15-stopping", r'z = x\.detach\(\)\ny = x\*\*2\ny1 = z\*\*2(.|\n)*"y1\.grad_fn" = "None"'),
    "33": (
        "15-stopping",
        r'with torch\.no_grad\(\):\n    y = x\*\*2\ny\.backward\(\)(.|\n)*"x\.grad" = "None"',
    ),
    "34, 35": ("15-stopping", r"`x` that was switched off \*before\*(.|\n)*`with` line is commented out"),
    "label 1": ("11-perceptron", r"about -0\.0082"),
    "threshold": ("21-saturation", r'w = 2\.483(.|\n)*"nan"'),
    "clamped": ("22-clamp", r'w = -3(.|\n)*"dL/dw autograd" = "0"'),
    "three edges": ("08-paths", r"y = x\*x \+ x(.|\n)*\"x\.grad\" = \"5\""),
    "cut": ("15-stopping", r"-5\.98595(.|\n)*-0\.756802"),
}


def text_of(name: str) -> str:
    return resource("lessons", f"{name}.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("lesson", COURSE.lessons, ids=lambda lesson: lesson.name)
def test_a_lesson_holds_when_it_is_played(lesson: Lesson, asks: Asker) -> None:
    assert [(fault.line, fault.said.text) for fault in played(lesson, asks)] == []


def test_the_course_has_no_faults_and_enough_lessons() -> None:
    assert [(one.place, one.fault.said.text) for one in COURSE.faults] == []
    assert len(COURSE.lessons) >= FEWEST_LESSONS
    assert len(list(resource("lessons").glob("*.md"))) == len(COURSE.lessons) + 1  # the guide


def test_each_lesson_leads_to_the_one_after_it() -> None:
    names = [lesson.name for lesson in COURSE.lessons]
    assert [lesson.header.next for lesson in COURSE.lessons] == [*names[1:], ""]
    first = COURSE.lessons[0]
    assert COURSE.after(first) == COURSE.lessons[1]
    assert COURSE.after(COURSE.lessons[-1]) is None


@pytest.mark.parametrize("seed", SEEDS)
def test_every_example_of_the_notebooks_has_its_lesson(seed: str) -> None:
    name, pattern = SEEDS[seed]
    assert re.search(pattern, text_of(name)), f"{name} lacks {pattern}"


def test_all_kinds_of_tasks_and_all_skills_are_met() -> None:
    tasks = [task for lesson in COURSE.lessons for task in lesson.tasks]
    kinds = {kind.__name__ for kind in AnyTask.__args__}
    assert {type(task).__name__ for task in tasks} == kinds
    assert {task.skill for task in tasks} == set(SKILLS)
    assert {task.what for task in tasks if hasattr(task, "what")} == {"sign", "size", "drawing"}
    assert all(lesson.tasks for lesson in COURSE.lessons)


def test_every_task_has_its_ladder_of_hints() -> None:
    for lesson in COURSE.lessons:
        for task in lesson.tasks:
            assert len(set(task.hints)) == MOST_HINTS, f"{lesson.name}: {task.id}"


def test_a_page_has_one_idea_and_no_more_words_than_that_takes() -> None:
    for lesson in COURSE.lessons:
        assert len(lesson.pages) > 2
        for page in lesson.pages:
            runs = [block.spans for block in page.blocks if isinstance(block, Paragraph)]
            runs += [item for block in page.blocks if isinstance(block, Bullets) for item in block.items]
            words = sum(len(plain(run).split()) for run in runs)
            assert words + sum(isinstance(block, Posing) for block in page.blocks) > 0, page.title
            assert words <= LONGEST_PAGE, f"{lesson.name}: {page.title} has {words} words"


def test_every_skill_has_a_name() -> None:
    assert [skill for skill in SKILLS if f"skill-{skill}" not in ENGLISH] == []


def test_the_guide_names_every_kind_and_every_field_of_a_task() -> None:
    guide = text_of("GUIDE")
    for kind in AnyTask.__args__:
        assert f"| {kind.__name__.lower()} |" in guide
        fields = set(kind.__struct_fields__) - {"id", "ask", "skill", "hints", "dtype", "at"}
        assert [field for field in fields if not re.search(rf"\b{field}\b", guide)] == []


@pytest.mark.parametrize(
    ("name", "old", "new", "told"),
    [
        ("02-powers", '"dy/dx" = "10"', '"dy/dx" = "11"', r"dy/dx should be 11, and is 10\.0.*torch"),
        ("04-chain", '"dz/dx" = "-5.46678"', '"dz/dx" = "-5.46679"', r"should be -5\.46679, and is -5\.4667"),
        ("08-paths", '"x.grad" = "5"', '"x.grad" = "4"', r"x\.grad should be 4, and is 5\.0"),
        ("02-powers", 'answer = "5x^4"\n', 'answer = "5x^3"\n', r"Task 'fifth'.*5x\^3.*judged wrong"),
        ("02-powers", '"power-not-lowered"', '"power-raised"', r"told as power-raised, and is as power-not"),
        (
            "04-chain",
            '{ answer = "cos(2x)"',
            '{ answer = "2x cos(x^2)"',
            r"should be wrong, and is judged right",
        ),
    ],
)
def test_what_does_not_hold_is_told_with_both_sides(
    name: str, old: str, new: str, told: str, asks: Asker, tmp_path: Path
) -> None:
    from triptych.course.course import opened

    assert old in text_of(name)
    path = tmp_path / f"{name}.md"
    path.write_text(text_of(name).replace(old, new), encoding="utf-8")
    (lesson,) = opened(path).lessons
    faults = list(played(lesson, asks))
    lines = path.read_text(encoding="utf-8").splitlines()
    assert any(re.search(told, fault.said.text) for fault in faults), faults
    for fault in faults:
        assert fault.line is not None
        assert lines[fault.line - 1].startswith("```")
