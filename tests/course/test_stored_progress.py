"""Progress files as each released version left them open in this one, with everything in them."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from triptych.course.attempts import Attempted, now
from triptych.course.progress import FILE, Progress
from triptych.course.schema import VERSION

STORED = Path(__file__).with_name("stored")
MORNING = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)


def test_there_is_one_of_each_version() -> None:
    assert {path.stem for path in STORED.glob("*.sqlite3")} == {f"progress-{v + 1}" for v in range(VERSION)}


@pytest.mark.parametrize("stored", sorted(STORED.glob("*.sqlite3")), ids=lambda path: path.stem)
def test_a_stored_file_opens_and_is_gone_on_with(tmp_path: Path, stored: Path) -> None:
    file = Path(shutil.copy(stored, tmp_path / FILE))
    progress = Progress(file)
    assert progress.trouble is None
    assert progress.learners == ("Ada", "Grace")
    first, second = progress.of("Ada")
    assert first == Attempted("Ada", MORNING, "01-slope", "first", "power", "2*x", "right")
    assert (second.mistake, second.hints, second.seconds) == ("inner-derivative-missing", 1, 0.0)
    more = Attempted("Ada", now(), "02-powers", "cube", "power", "3x^2", "right", seconds=4.5)
    progress.add(more)
    assert progress.keeps
    assert Progress(file).of("Ada") == (first, second, more)
