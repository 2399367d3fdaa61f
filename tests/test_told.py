"""Lessons and help in other languages: what people read is translated, and nothing else is another."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from triptych.commands.asker import Asker
from triptych.course import translated
from triptych.course.course import LESSONS, Course, own
from triptych.course.lesson import Header, Lesson, read
from triptych.course.playing import played
from triptych.course.spans import spans
from triptych.manual import topics, verdicts
from triptych.manual.manual import FOLDER, Manual
from triptych.messages import Said
from triptych.resources import LANGUAGES, resource, told

OTHERS = LANGUAGES[1:]
HELP, COURSE = resource(FOLDER), resource(LESSONS)
KEY = re.compile(r"Page Up|Page Down|F\d+|[A-Z][A-Za-z]+|\S")
KEYS = re.compile(rf"`((?:{KEY.pattern})(?:[+ ](?:{KEY.pattern}))*)`")
PLAYED = ("04-chain", "09-tape", "12-perceptron-chain", "20-rounding")


def texts(folder: Path) -> list[Path]:
    return [path for path in sorted(folder.glob("*.md")) if path.stem != "GUIDE"]


def in_all(folder: Path) -> list[Path]:
    return [path for language in OTHERS for path in texts(folder / language)]


@pytest.fixture(scope="module")
def course() -> Course:
    return own()


def header(path: Path) -> Header:
    found = read(path.stem, path.read_text(encoding="utf-8"), lambda name: Said("file-unread", {}, name))
    assert found.lesson is not None, path
    return found.lesson.header


def test_a_lesson_is_the_same_in_every_language(course: Course) -> None:
    found = [f"{one.place}: {one.fault.said.text}" for one in translated.faults(COURSE, course)]
    assert found == []


def key_names(language: str) -> dict[str, str]:
    """Return what the window calls the keys, by the names that the English help has for them."""
    tree = ET.parse(resource("translations", f"triptych_{language}.ts"))  # noqa: S314 -- our own
    (keys,) = (one for one in tree.iter("context") if one.findtext("name") == "QShortcut")
    named = {one.findtext("source", ""): one.findtext("translation", "") for one in keys.iter("message")}
    return {**named, "Page Up": named["PgUp"], "Page Down": named["PgDown"]}


def with_keys(text: str, language: str) -> str:
    """Return a page of the help with its keys called as in this language; other code stays."""
    names = key_names(language)

    def called(found: re.Match[str]) -> str:
        return f"`{KEY.sub(lambda key: names.get(key[0], key[0]), found[1])}`"

    return KEYS.sub(called, text)


@pytest.mark.parametrize("path", in_all(HELP), ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_page_of_the_help_is_the_same_in_every_language(path: Path, tmp_path: Path) -> None:
    english = tmp_path / path.name
    english.write_text(with_keys((HELP / path.name).read_text("utf-8"), path.parent.name), "utf-8")
    first, other = topics.opened(english), topics.opened(path)
    assert other.faults == ()
    assert first.lesson is not None
    assert other.lesson is not None
    assert list(translated.differences(first.lesson, other.lesson)) == []
    assert [page.title for page in other.lesson.pages] == [other.lesson.header.title]


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("folder", [HELP, COURSE], ids=["help", "lessons"])
def test_no_translation_is_of_nothing_and_a_part_has_one_name(folder: Path, language: str) -> None:
    named: dict[str, set[str]] = defaultdict(set)
    for path in texts(folder / language):
        assert (folder / path.name).is_file(), path
        named[header(folder / path.name).part].add(header(path).part)
    assert {part: names for part, names in named.items() if len(names) > 1} == {}


@pytest.mark.parametrize("language", [code for code in OTHERS if (HELP / code / verdicts.FILE).is_file()])
def test_what_a_verdict_means_is_the_same_in_every_language(language: str) -> None:
    first, other = verdicts.told(HELP), verdicts.told(HELP, language)
    assert set(verdicts.told(HELP / language)) == set(first)
    for kind, about in first.items():
        written = verdicts.told(HELP / language)[kind].examples
        assert set(written) <= set(about.examples), kind
        for name, example in written.items():
            assert (example.program, example.lab) in (("", ""), first_of(about, name)), (kind, name)
        (here,), (there,) = (verdicts.about_pages(text) for text in (about.about, other[kind].about))
        lessons = [Lesson(kind, Header(kind, ""), (page,)) for page in (here, there)]
        assert list(translated.differences(*lessons)) == [], kind
        for name, example in about.examples.items():
            one, two = example.none, other[kind].examples[name].none
            assert translated.marks(spans(one)) == translated.marks(spans(two)), (kind, name)


def first_of(about: verdicts.Told, name: str) -> tuple[str, str]:
    return about.examples[name].program, about.examples[name].lab


@pytest.mark.parametrize("language", OTHERS)
def test_all_is_there(language: str) -> None:
    wanted = [*texts(HELP), *texts(COURSE), HELP / verdicts.FILE]
    missing = [f"{path.parent.name}/{path.name}" for path in wanted if told(path, language) == path]
    assert missing == []


@pytest.mark.parametrize("name", PLAYED)
def test_a_lesson_holds_when_it_is_played_in_another_language(asks: Asker, name: str) -> None:
    language = OTHERS[PLAYED.index(name)]
    lesson = own(language).lesson(name)
    assert lesson is not None
    assert [(fault.line, fault.said.text) for fault in played(lesson, asks)] == []


@pytest.mark.parametrize("language", OTHERS)
def test_a_lesson_of_a_language_has_the_ids_of_the_course(course: Course, language: str) -> None:
    other = own(language)
    assert other.faults == ()
    assert [one.name for one in other.lessons] == [one.name for one in course.lessons]
    for lesson, in_language in zip(course.lessons, other.lessons, strict=True):
        assert [task.id for task in lesson.tasks] == [task.id for task in in_language.tasks]
        path = told(COURSE / f"{lesson.name}.md", language)
        assert Path(other.paths[lesson.name]) == path
        assert in_language.header.title == header(path).title


@pytest.mark.parametrize("language", OTHERS)
def test_words_of_both_languages_lead_to_a_page(language: str) -> None:
    manual = Manual(lambda said: said.text, {"kink": "Knick"}, lambda doc: f"{doc} ({language})", language)
    english = Manual(lambda said: said.text, {"kink": "At a kink"})
    assert [sheet.id for sheet in manual.sheets] == [sheet.id for sheet in english.sheets]
    for sheet in english.sheets:
        if not sheet.id.startswith("op-"):
            assert sheet.id in [found.id for found in manual.find(sheet.title.split()[-1])][:60]
    for sheet in manual.sheets:
        assert sheet in manual.find(sheet.title), sheet.id
