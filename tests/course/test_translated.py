"""A course in several languages, as a teacher makes one: found, held together, and told where wrong."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from triptych.course import translated
from triptych.course.course import opened

LESSON = """+++
title = "Slopes"
summary = "How steep?"
part = "Derivatives"
+++
# One

The slope of $x^2$ is `2*x`; see [the next](lesson:02-more).

![A curve](curve.svg)

```program
text = "y = x^2"
at = { x = 3 }
```

```task
kind = "derivative"
id = "square"
skill = "power"
ask = "Differentiate $x^2$."
program = "y = x^2"
wrt = "x"
answer = "2x"
hints = ["Bring it down.", "Then one less."]
```
"""
GERMAN = (
    LESSON.replace("Slopes", "Steigungen").replace("How steep?", "Wie steil?").replace("# One", "# Eins")
    .replace("The slope of $x^2$ is `2*x`; see [the next]", "`2*x` ist die von $x^2$: [danach]")
    .replace("A curve", "Eine Kurve").replace("Differentiate $x^2$.", "Leite $x^2$ ab.")
    .replace("Bring it down.", "Hol ihn herunter.").replace("Then one less.", "Dann eins weniger.")
)  # fmt: skip


def laid_out(folder: Path, **told: str) -> Path:
    """A course of two lessons, of which the first is there in these languages."""
    (folder / "01-slope.md").write_text(LESSON, encoding="utf-8")
    (folder / "02-more.md").write_text(LESSON.replace("Slopes", "More"), encoding="utf-8")
    (folder / "curve.svg").write_text("<svg/>", encoding="utf-8")
    for language, text in told.items():
        (folder / language).mkdir()
        (folder / language / "01-slope.md").write_text(text, encoding="utf-8")
    return folder


def zipped(folder: Path, path: Path, below: str = "") -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for one in sorted(folder.rglob("*.*")):
            archive.write(one, below + one.relative_to(folder).as_posix())
    return path


@pytest.mark.parametrize("kind", ["folder", "zip", "zip of a folder", "one lesson"])
def test_a_lesson_is_the_one_of_the_language_and_the_others_stay(tmp_path: Path, kind: str) -> None:
    (tmp_path / "course").mkdir()
    folder = laid_out(tmp_path / "course", de=GERMAN)
    path = {
        "folder": folder,
        "one lesson": folder / "01-slope.md",
        "zip": zipped(folder, tmp_path / "a.zip"),
        "zip of a folder": zipped(folder, tmp_path / "b.zip", "c/"),
    }[kind]
    for language, first in {"de": "Steigungen", "es": "Slopes", "": "Slopes"}.items():
        titles = [first, "More"]
        course = opened(path, language)
        assert course.faults == ()
        shown = [lesson.header.title for lesson in course.lessons]
        assert shown == titles[: len(shown)]
        assert [lesson.name for lesson in course.lessons] == ["01-slope", "02-more"][: len(shown)]
    assert list(translated.faults(path, opened(path))) == []


def test_a_folder_that_is_only_called_like_a_language_has_lessons(tmp_path: Path) -> None:
    (tmp_path / "de").mkdir()
    folder = laid_out(tmp_path / "de")
    assert len(opened(folder).lessons) == 2
    assert len(opened(zipped(folder, tmp_path / "a.zip", "de/")).lessons) == 2


def test_a_translation_with_a_fault_leaves_the_lesson_as_it_was_written(tmp_path: Path) -> None:
    course = opened(laid_out(tmp_path, de=GERMAN.replace('kind = "derivative"', 'kind = "none"')), "de")
    assert [lesson.header.title for lesson in course.lessons] == ["Slopes", "More"]
    (found,) = course.faults
    assert Path(found.path) == tmp_path / "de" / "01-slope.md"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('id = "square"', 'id = "quadrat"', "lesson-told-other"),
        ('answer = "2x"', 'answer = "3x"', "lesson-told-other"),
        ('"y = x^2"\nat', '"y = x^3"\nat', "lesson-told-other"),
        ("`2*x`", "`3*x`", "lesson-told-other"),
        ("von $x^2$", "von $x^3$", "lesson-told-other"),
        ("Leite $x^2$ ab.", "Leite $x$ ab.", "lesson-told-other"),
        ("lesson:02-more", "lesson:01-slope", "lesson-told-other"),
        ('"Hol ihn herunter.", ', "", "lesson-told-other"),
        ("# Eins\n", "# Eins\n\nNoch etwas.\n", "lesson-told-parts"),
        ("# Eins\n", "# Eins\n\nEtwas.\n\n# Zwei\n", "lesson-told-pages"),
        ("summary =", 'next = "02-more"\nsummary =', "lesson-told-header"),
    ],
)
def test_what_may_not_be_translated_is_told_with_its_file(
    tmp_path: Path, old: str, new: str, said: str
) -> None:
    assert old in GERMAN
    folder = laid_out(tmp_path, de=GERMAN.replace(old, new))
    found = list(translated.faults(folder, opened(folder)))
    assert [one.fault.said.id for one in found] == [said]
    assert Path(found[0].path) == folder / "de" / "01-slope.md"


def test_a_translation_of_nothing_is_told(tmp_path: Path) -> None:
    folder = laid_out(tmp_path, de=GERMAN)
    (folder / "de" / "09-alone.md").write_text(GERMAN, encoding="utf-8")
    (found,) = translated.faults(folder, opened(folder))
    assert found.fault.said.id == "lesson-told-alone"
