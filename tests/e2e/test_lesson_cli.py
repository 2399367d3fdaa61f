"""``triptych lesson`` and ``triptych course`` through their front door."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from triptych.course.attempts import Attempted
from triptych.course.exports import as_csv
from triptych.course.progress import Progress


def test_a_new_lesson_holds_and_is_not_written_twice(triptych: Any, tmp_path: Path) -> None:
    made = triptych("lesson", "new", "01-mine", "--folder", str(tmp_path))
    assert (made.code, made.err) == (0, "")
    path = tmp_path / "01-mine.md"
    checked = triptych("lesson", "check", str(path))
    assert (checked.code, checked.out) == (0, "1 lesson with 1 task: all holds\n")
    text = path.read_text(encoding="utf-8")
    again = triptych("lesson", "new", "01-mine", "--folder", str(tmp_path))
    assert (again.code, "is there already" in again.err) == (2, True)
    assert path.read_text(encoding="utf-8") == text


def test_a_check_names_file_and_line_and_both_numbers(triptych: Any, tmp_path: Path) -> None:
    triptych("lesson", "new", "good", "--folder", str(tmp_path))
    text = (tmp_path / "good.md").read_text(encoding="utf-8")
    (tmp_path / "old.md").write_text(text.replace('"dy/dx" = "12"', '"dy/dx" = "13"'), encoding="utf-8")
    (tmp_path / "torn.md").write_text("+++\ntitle = \n+++\n", encoding="utf-8")
    ran = triptych("lesson", "check", str(tmp_path))
    assert ran.code == 2
    torn, old, total = ran.out.splitlines()
    assert torn.startswith(f"{tmp_path / 'torn.md'}, line 2: This is no TOML")
    line = text.splitlines().index("```program") + 1
    assert old.startswith(f"{tmp_path / 'old.md'}, line {line}: dy/dx should be 13, and is 12.0")
    assert "torch 2" in old
    assert total == "2 lessons with 2 tasks: 2 faults"
    told = triptych("lesson", "check", str(tmp_path), "--json")
    assert (told.code, told.object["lessons"]) == (2, ["good", "old"])
    assert [(fault["line"], fault["kind"]) for fault in told.object["faults"]] == [
        (2, "syntax"),
        (line, "value"),
    ]


def test_the_courses_own_lessons_are_checked_without_a_path(triptych: Any) -> None:
    ran = triptych("lesson", "check")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.endswith("all holds\n")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("lesson", "new"), "'' is no name for a lesson"),
        (("lesson", "new", "../evil"), "'../evil' is no name for a lesson"),
        (("lesson", "burn"), "invalid choice: 'burn'"),
        (("course", "report"), "Name the CSV files"),
        (("course", "report", "none.csv"), "none.csv can't be read: No such file"),
        (("lessen",), "did you mean lesson?"),
    ],
)
def test_what_can_not_be_done_is_told(triptych: Any, words: tuple[str, ...], told: str) -> None:
    ran = triptych(*words)
    assert (ran.code, ran.out) == (2, "")
    assert told in ran.err


def attempts(learner: str, verdicts: str) -> list[Attempted]:
    start = datetime(2026, 3, 1, 12, tzinfo=UTC)
    named = {"r": "right", "w": "wrong"}
    return [
        Attempted(
            learner,
            start + timedelta(seconds=k),
            "04-chain",
            "whole",
            "chain",
            "-x",
            named[letter],
            "sine-sign" if letter == "w" else None,
        )
        for k, letter in enumerate(verdicts)
    ]


def test_a_classs_files_become_one_table(triptych: Any, tmp_path: Path) -> None:
    for name, verdicts in (("Ada", "r"), ("Bob", "wwr"), ("Cyd", "w")):
        (tmp_path / f"{name}.csv").write_text(as_csv(attempts(name, verdicts)), encoding="utf-8")
    files = sorted(str(path) for path in tmp_path.iterdir())
    ran = triptych("course", "report", *files)
    assert ran.code == 0
    head, _, columns, row = ran.out.splitlines()
    assert head == "3 learners, 5 attempts"
    assert columns.split()[:3] == ["lesson", "task", "tried"]
    assert row.split() == ["04-chain", "whole", "3", "1", "2", "1", "0", "sine-sign", "(2)", "Cyd"]
    told = triptych("course", "report", *files, "--json").object
    assert told["learners"] == ["Ada", "Bob", "Cyd"]
    assert told["tasks"][0]["stumbled"] == ["Bob", "Cyd"]


def test_a_file_of_a_class_that_is_none_is_named_with_its_line(triptych: Any, tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    path.write_text(as_csv(attempts("Ada", "r")) + "odd\n", encoding="utf-8")
    ran = triptych("course", "report", str(path))
    assert (ran.code, ran.out) == (2, "")
    assert f"{path}, line 3: this row is no attempt" in ran.err


def test_one_learners_attempts_are_exported(triptych: Any, tmp_path: Path) -> None:
    progress = Progress(tmp_path / "triptych" / "progress.sqlite3")
    for one in (*attempts("Ada", "wr"), *attempts("Bob", "r")):
        progress.add(one)
    data = {"XDG_DATA_HOME": str(tmp_path)}
    ran = triptych("course", "export", "Ada", **data)
    assert (ran.code, ran.out) == (0, as_csv(attempts("Ada", "wr")))
    everybody = json.loads(triptych("course", "export", "--json", **data).out)["attempts"]
    assert [one["learner"] for one in everybody] == ["Ada", "Ada", "Bob"]
