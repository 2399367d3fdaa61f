"""Progress survives kills, locks, damage and other versions; and what it counts is what was attempted."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.powerless import powerless

from triptych import wire
from triptych.course.attempts import FIELDS, Attempted
from triptych.course.classroom import spots
from triptych.course.exports import BadRow, as_csv, as_json, from_csv
from triptych.course.progress import Progress, path
from triptych.course.schema import MIGRATIONS, VERSION
from triptych.course.skills import skill_map
from triptych.userdata import data_folder

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
KILLS = 12


def attempt(k: int = 0, learner: str = "Ada", verdict: str = "right", **more: object) -> Attempted:
    words: dict[str, object] = {
        "lesson": "04-chain",
        "task": "whole",
        "skill": "chain",
        "given": "2x cos(x^2)",
    }
    return Attempted(learner, NOON + timedelta(seconds=k), **{**words, **more}, verdict=verdict)  # type: ignore[arg-type]  # a test's words


def test_what_was_attempted_is_there_the_next_time(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "progress.sqlite3"
    first = Progress(file)
    tries = [
        attempt(0, verdict="wrong", mistake="inner-derivative-missing"),
        attempt(1, hints=2, seconds=7.5),
    ]
    for one in tries:
        first.add(one)
    first.add(attempt(2, "Bob"))
    again = Progress(file)
    assert (again.trouble, again.keeps) == (None, True)
    assert again.of("Ada") == tuple(tries)
    assert again.learners == ("Ada", "Bob")


def test_the_file_lies_in_the_users_own_folder(tmp_path: Path) -> None:
    assert path() == Path(os.environ["XDG_DATA_HOME"]) / "triptych" / "progress.sqlite3"
    home = Path.home()
    assert data_folder("linux", {}) == home / ".local/share/triptych"
    assert data_folder("linux", {"XDG_DATA_HOME": "relative"}) == home / ".local/share/triptych"
    assert data_folder("darwin", {}) == home / "Library/Application Support/triptych"
    assert data_folder("win32", {"APPDATA": str(tmp_path)}) == tmp_path / "triptych"


def test_a_reset_forgets_one_learner_and_no_other(tmp_path: Path) -> None:
    progress = Progress(tmp_path / "p.sqlite3")
    progress.add(attempt(0))
    progress.add(attempt(1, "Bob"))
    assert progress.reset("Ada")
    assert (progress.of("Ada"), len(progress.of("Bob"))) == ((), 1)
    assert Progress(tmp_path / "p.sqlite3").learners == ("Bob",)


def test_attempts_are_never_changed(tmp_path: Path) -> None:
    Progress(tmp_path / "p.sqlite3").add(attempt())
    with closing(sqlite3.connect(tmp_path / "p.sqlite3")) as file, pytest.raises(sqlite3.IntegrityError):
        file.execute("UPDATE attempts SET verdict = 'right'")


WRITER = """
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path
from triptych.course.attempts import Attempted
from triptych.course.progress import Progress
progress = Progress(Path(sys.argv[1]))
first = int(sys.argv[2])
for k in range(first, first + 100_000):
    at = datetime(2026, 3, 1, tzinfo=timezone.utc) + timedelta(seconds=k)
    progress.add(Attempted("Ada", at, "lesson", "task", "chain", "x" * 3000, "right"))
    assert progress.keeps, progress.trouble
    print(k, flush=True)
"""


def test_a_kill_in_the_middle_of_a_write_loses_nothing_that_was_kept(tmp_path: Path) -> None:
    """Each writer is killed while it writes; whatever it had said to be kept is there, whole and in order."""
    file = tmp_path / "p.sqlite3"
    source = wire.worker_command(wire.ENGINE)[2]["PYTHONPATH"]
    said = 0
    for turn in range(KILLS):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(file), str(said)],
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": source},
        )
        assert writer.stdout is not None
        with writer, writer.stdout as told:
            for _ in range(2 + turn):
                said = int(told.readline()) + 1
            writer.send_signal(signal.SIGKILL)
            said = max([said, *(int(line) + 1 for line in told)])
        progress = Progress(file)
        assert (progress.trouble, progress.keeps) == (None, True)
        kept = progress.of("Ada")
        assert len(kept) in (said, said + 1)  # the one more was written, but there was no time to say so
        assert [one.at for one in kept] == sorted({one.at for one in kept})
        assert {one.given for one in kept} == {"x" * 3000}
        said = len(kept)


@pytest.mark.parametrize("wreck", ["garbage", "torn page", "other tables"])
def test_a_damaged_file_is_set_aside_and_never_deleted(tmp_path: Path, wreck: str) -> None:
    file = tmp_path / "p.sqlite3"
    progress = Progress(file)
    for k in range(200):
        progress.add(attempt(k, given="x" * 200))
    data = bytearray(file.read_bytes())
    if wreck == "garbage":
        data[:] = b"no database at all" * 500
    elif wreck == "torn page":
        data[4096:12288] = b"\xff" * 8192
    else:
        data[100:4096] = bytes(3996)
    file.write_bytes(data)
    again = Progress(file)
    assert again.trouble is not None
    assert again.trouble.id == "progress-damaged"
    aside = Path(again.trouble.args["aside"])
    assert aside.read_bytes() == bytes(data)
    again.add(attempt())
    assert len(Progress(file).of("Ada")) == 1


def test_a_file_that_is_damaged_while_it_is_in_use_is_set_aside_too(tmp_path: Path) -> None:
    file = tmp_path / "p.sqlite3"
    progress = Progress(file)
    progress.add(attempt(0))
    file.write_bytes(b"no database at all" * 500)
    progress.add(attempt(1))
    assert progress.trouble is not None
    assert progress.trouble.id == "progress-damaged"
    progress.add(attempt(2))
    assert len(Progress(file).of("Ada")) == 2
    assert len(list(tmp_path.glob("*-damaged-*"))) == 1


@pytest.mark.parametrize("how", ["deleted", "emptied", "folder and all"])
def test_a_file_that_is_taken_away_while_it_is_in_use_is_begun_anew(tmp_path: Path, how: str) -> None:
    file = tmp_path / "deep" / "p.sqlite3"
    progress = Progress(file)
    progress.add(attempt(0))
    if how == "emptied":
        file.write_bytes(b"")
    else:
        file.unlink()
    if how == "folder and all":
        file.parent.rmdir()
    progress.add(attempt(1))
    assert progress.trouble is not None
    assert progress.trouble.id == "progress-gone"
    assert str(file) in progress.trouble.text
    assert progress.keeps
    assert progress.of("Ada") == (attempt(1),)
    progress.add(attempt(2))
    assert progress.trouble is None  # it is told once
    assert len(Progress(file).of("Ada")) == 2


def test_a_file_that_is_gone_can_be_asked_and_reset(tmp_path: Path) -> None:
    file = tmp_path / "p.sqlite3"
    progress = Progress(file)
    progress.add(attempt(0))
    file.unlink()
    assert (progress.learners, progress.of("Ada"), progress.reset("Ada")) == ((), (), True)
    file.unlink()
    file.mkdir()  # nothing can be begun there
    progress.add(attempt(1))
    assert progress.trouble is not None
    assert (progress.trouble.id, progress.keeps) == ("progress-read-only", False)
    assert progress.of("Ada") == (attempt(1),)


def test_a_newer_file_is_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "p.sqlite3"
    Progress(file)
    with closing(sqlite3.connect(file)) as raw:
        raw.execute(f"PRAGMA user_version = {VERSION + 1}")
    before = file.read_bytes()
    progress = Progress(file)
    progress.add(attempt())
    assert progress.trouble is not None
    assert (progress.trouble.id, progress.keeps) == ("progress-newer", False)
    assert str(file) in progress.trouble.text
    assert len(progress.of("Ada")) == 1
    assert file.read_bytes() == before


@pytest.mark.parametrize("version", range(1, VERSION))
def test_an_older_file_is_brought_up_to_date(tmp_path: Path, version: int) -> None:
    file = tmp_path / "p.sqlite3"
    with closing(sqlite3.connect(file)) as raw:
        for script in MIGRATIONS[:version]:
            raw.executescript(script)
        raw.execute(f"PRAGMA user_version = {version}")
        raw.execute(
            "INSERT INTO attempts (learner, at, lesson, task, skill, given, verdict)"
            " VALUES ('Ada', '2026-03-01T12:00:00+00:00', 'l', 't', 'chain', '2x', 'right')"
        )
        raw.commit()
    progress = Progress(file)
    assert (progress.trouble, progress.keeps) == (None, True)
    progress.add(attempt(1))
    assert [one.task for one in progress.of("Ada")] == ["t", "whole"]
    with closing(sqlite3.connect(file)) as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (VERSION,)


def test_a_locked_file_gets_what_it_missed_when_it_is_free(tmp_path: Path) -> None:
    file = tmp_path / "p.sqlite3"
    progress = Progress(file)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        progress.add(attempt(0))
        late = Progress(file)
        assert progress.trouble is not None
        assert late.trouble is not None
        assert (progress.trouble.id, late.trouble.id) == ("progress-locked", "progress-locked")
        assert (progress.keeps, len(progress.of("Ada"))) == (False, 1)
        other.execute("ROLLBACK")
    progress.add(attempt(1))
    late.add(attempt(2))
    assert [one.trouble for one in (progress, late) if one.trouble is not None] == []
    assert len(Progress(file).of("Ada")) == 3


def test_a_read_only_file_is_shown_and_practice_goes_on() -> None:
    with powerless(lambda folder: Progress(folder / "p.sqlite3").add(attempt())) as folder:
        progress = Progress(folder / "p.sqlite3")
        progress.add(attempt(1))
        assert progress.trouble is not None
        assert (progress.trouble.id, progress.keeps) == ("progress-read-only", False)
        assert len(progress.of("Ada")) == 2
        assert not progress.reset("Ada")
        fresh = Progress(folder / "new" / "p.sqlite3")
        assert fresh.trouble is not None
        assert fresh.trouble.id == "progress-read-only"


def test_exports_hold_everything_and_come_back_the_same() -> None:
    tries = (
        attempt(0, "=Ada", given="-sin(x)", verdict="wrong", mistake="sine-sign"),
        attempt(1, 'B"o,b', given="a;\nb"),
        attempt(2, "'quoted", hints=3, seconds=1.25),
    )
    text = as_csv(tries)
    assert from_csv(text) == tries
    assert (
        from_csv("\N{ZERO WIDTH NO-BREAK SPACE}" + text.replace("\n", "\r\n").replace("a;\r\n", "a;\n"))
        == tries
    )
    assert not [cell for cell in text.replace("\n", ",").split(",") if cell.startswith(("=", "-", "+", "@"))]
    told = json.loads(as_json(tries))["attempts"]
    assert set(told[0]) == set(FIELDS)
    assert told[0]["given"] == "-sin(x)"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", 1),
        ("a,b\n1,2\n", 1),
        (as_csv([attempt()]) + "nonsense\n", 3),
        (as_csv([attempt()]).replace("2026-03-01", "yesterday"), 2),
    ],
)
def test_a_table_that_is_none_of_ours_is_told_with_its_line(text: str, line: int) -> None:
    with pytest.raises(BadRow) as told:
        from_csv(text)
    assert told.value.line == line


def test_the_map_of_skills_is_computed_from_the_attempts() -> None:
    tries = [
        attempt(0, verdict="wrong", mistake="sine-sign"),
        attempt(60),
        attempt(120, hints=1),
        attempt(180),
    ]
    tries += [attempt(200, verdict="undecided"), attempt(210, skill="power")]
    known = {one.skill: one for one in skill_map(tries, NOON + timedelta(days=3))}
    chain, power, slope = known["chain"], known["power"], known["slope"]
    assert (chain.tries, chain.right, chain.unaided, chain.streak) == (4, 3, 2, 1)
    assert chain.mistakes == ("sine-sign",)
    assert (power.tries, power.unaided) == (1, 1)
    assert 0 < chain.recall <= 1
    assert (slope.tries, slope.recall, slope.due) == (0, 0.0, None)


def test_a_skill_fades_and_a_practised_one_fades_later() -> None:
    once = [attempt(0), attempt(700)]
    often = [*once, *(attempt(86_400 * day) for day in (3, 10, 30))]
    moment = NOON + timedelta(days=60)
    recall = [next(k for k in skill_map(t, moment) if k.skill == "chain").recall for t in (once, often)]
    assert recall[0] < recall[1] < 1


def test_a_class_is_told_who_stumbled_where() -> None:
    tries = [
        attempt(0, "Ada"),
        attempt(1, "Bob", "wrong", mistake="sine-sign"),
        attempt(2, "Bob", "wrong", mistake="sine-sign"),
        attempt(3, "Bob", hints=2),
        attempt(4, "Cyd", "wrong", mistake="inner-derivative-missing"),
        attempt(5, "Ada", task="both-factors"),
        attempt(6, "Ada", "unread", task="both-factors"),
    ]
    hard, easy = spots([*tries, *tries])  # a file that was handed in twice counts once
    assert (hard.task, hard.learners, hard.at_once, hard.solved) == ("whole", 3, 1, 2)
    assert (hard.tries, hard.hints) == (1, 2)
    assert hard.mistakes == (("sine-sign", 1), ("inner-derivative-missing", 1))
    assert (hard.stumbled, hard.stuck) == (("Bob", "Cyd"), ("Cyd",))
    assert (easy.task, easy.at_once, easy.stumbled) == ("both-factors", 1, ())
