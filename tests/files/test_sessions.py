"""Sessions as text: read back as they were written, and refused in a sentence where they can't be used."""

from __future__ import annotations

import base64
import math
import zlib
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from triptych.files.one_line import START, as_line, from_line, looks_like_line
from triptych.files.reading import MOST_BYTES, Refused, as_text, from_text, read_session, write_session
from triptych.files.session import FORMAT, Beside, Lab, Lesson, Room, Session, Slider, Table

NUMBERS = st.floats(allow_nan=False)
WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)
SLIDERS = st.builds(
    Slider, WORDS, NUMBERS, NUMBERS, NUMBERS, NUMBERS, NUMBERS,
    st.none() | st.integers(0, 50), st.integers(0, 9),
)  # fmt: skip
TABLES = st.builds(
    Table,
    st.tuples(WORDS, WORDS),
    st.lists(st.tuples(NUMBERS, NUMBERS), max_size=4).map(tuple),
    st.none() | st.integers(-1, 4),
)
ROOMS = st.builds(
    Room,
    st.text(st.characters(exclude_categories=["Cs"]), max_size=200),
    st.lists(WORDS, max_size=3).map(tuple),
    st.none() | WORDS,
    st.none() | st.integers(0, 9),
    st.text(max_size=5),
    st.lists(NUMBERS, max_size=3).map(tuple),
    st.lists(SLIDERS, max_size=3).map(tuple),
    st.none() | TABLES,
)
SESSIONS = st.builds(
    Session,
    written_by=st.just("0.1"),
    room=st.sampled_from(["expression", "perceptron", "lab", "lessons"]),
    dtype=st.sampled_from(["float32", "float64"]),
    beside=st.builds(Beside, st.just("micrograd"), st.none() | NUMBERS, st.booleans()),
    expression=ROOMS,
    perceptron=st.none() | ROOMS.filter(lambda room: room != Room()),  # a network has a program
    lab=st.builds(Lab, st.lists(st.text(max_size=60), max_size=3).map(tuple)),
    lesson=st.builds(Lesson, st.text(max_size=20), st.integers(0, 30), st.text(max_size=20)),
)


@given(SESSIONS)
def test_what_is_written_is_read_back_as_it_was(session: Session) -> None:
    assert from_text(as_text(session)) == session
    placeless = replace(session, lesson=replace(session.lesson, course=""))
    assert from_line(as_line(session)) == placeless


def test_nan_and_both_infinities_are_kept() -> None:
    sliders = tuple(
        Slider(name, value) for name, value in zip("abc", (math.nan, math.inf, -math.inf), strict=True)
    )
    read = from_text(as_text(Session(expression=Room(sliders=sliders))))
    assert [str(one.value) for one in read.expression.sliders] == ["nan", "inf", "-inf"]


def test_a_person_can_read_it() -> None:
    text = as_text(Session(expression=Room("y = \\frac{x}{2}\nz = sin(y)", sliders=(Slider("x", 3.0),))))
    assert "y = \\frac{x}{2}\nz = sin(y)'''" in text
    assert '{ name = "x", value = 3.0 }' in text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "triptych = 1 is missing"),
        ("hello", "no session"),
        ('{"triptych": 1}', "no session"),
        ("triptych = true", "triptych = 1 is missing"),
        (f"triptych = {FORMAT + 1}\nwhatever = 3", "newer"),
        ("triptych = 1\n[expression]\nprogram = 3", "expression.program"),
        ('triptych = 1\nroom = "cellar"', "room"),
        ('triptych = 1\n[expression]\nsliders = [{ name = "x" }]', "expression.sliders"),
        ("triptych = 1\na = " + "[" * 50_000, "no session"),
        ("triptych = 1\n[expression]\nprogram = '" + "x" * 300_000 + "'", "expression.program"),
        ("x" * (MOST_BYTES + 1), "2 MB"),
    ],
)
def test_what_is_no_session_is_refused_in_a_sentence(text: str, told: str) -> None:
    with pytest.raises(Refused) as refused:
        from_text(text)
    assert told in refused.value.said.text
    assert len(refused.value.said.text) < 400


def test_fields_that_a_later_version_adds_to_the_format_are_passed_over() -> None:
    assert from_text("triptych = 1\nnew_thing = 5\n[expression]\nprogram = 'x'") == Session(
        expression=Room(program="x")
    )


@pytest.mark.parametrize("cut", [10, 40, -8])
def test_a_line_that_was_cut_is_told(cut: int) -> None:
    line = as_line(Session(expression=Room(program="y = x^2\nz = sin(y)" * 9)))
    with pytest.raises(Refused) as refused:
        from_line(line[:cut])
    assert "copy it once more" in refused.value.said.text


def test_a_line_may_be_broken_and_indented_by_a_chat() -> None:
    session = Session(expression=Room(program="y = x^2"))
    line = as_line(session)
    assert from_line("\n  ".join(line[i : i + 20] for i in range(0, len(line), 20)) + "\n") == session


@pytest.mark.parametrize(
    "said",
    [
        "My triptych: {}", "Subject: triptych: look\n\n{}\n-- \nBob", "Triptych:{1}", "triptych\u00a0:{1}",
        "triptych\uff1a{1}", "> Ada:\n> „{}“ – und?", "«\u00a0{}\u00a0»",
    ],
)  # fmt: skip
def test_a_line_is_found_behind_other_words_and_as_a_telephone_writes_it(said: str) -> None:
    line = as_line(Session(expression=Room(program="y = x^2")))
    text = said.format(line, line.removeprefix("triptych:"))
    assert looks_like_line(text)
    assert from_line(text) == from_line(line)


def test_a_line_that_would_unpack_to_gigabytes_is_refused() -> None:
    text = as_text(Session(lab=Lab(("x" * 200_000,) * 11)))
    bomb = START + base64.urlsafe_b64encode(zlib.compress(text.encode("utf-8"), 9)).decode("ascii")
    assert len(bomb) < 20_000
    with pytest.raises(Refused, match="2 MB"):
        from_line(bomb)


def test_a_file_is_read_and_written(tmp_path: Path) -> None:
    path, session = tmp_path / "häng ab.triptych", Session(expression=Room(program="x^2"))
    write_session(path, session)
    assert read_session(path) == session
    assert [found.name for found in tmp_path.iterdir()] == [path.name]


def test_each_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    big, binary = tmp_path / "big.triptych", tmp_path / "binary.triptych"
    with big.open("wb") as file:
        file.truncate(100_000_000)
    binary.write_bytes(b"\xff\xfe\x00triptych")
    for path, told in (
        (tmp_path / "none.triptych", "none.triptych"),
        (tmp_path, "folder"),
        (big, "2 MB"),
        (binary, "UTF-8"),
    ):
        with pytest.raises(Refused, match=told):
            read_session(path)


def test_what_was_written_by_the_first_version_is_still_read() -> None:
    stored = Path(__file__).with_name("version-1.triptych")
    read = read_session(stored)
    assert read.room == "perceptron"
    assert read.perceptron is not None
    assert read.perceptron.table is not None
    assert read.perceptron.table.picked == -1
    assert msgspec.to_builtins(from_text(as_text(read))) == msgspec.to_builtins(read)


def test_the_lesson_that_is_open_is_kept_since_the_format_has_it() -> None:
    read = read_session(Path(__file__).with_name("version-1-lesson.triptych"))
    assert (read.room, read.lesson) == ("lessons", Lesson("04-chain", 1))
    older = read_session(Path(__file__).with_name("version-1.triptych"))
    assert older.lesson == Lesson()
    newer = read_session(Path(__file__).with_name("version-1-course.triptych"))
    assert newer.lesson == Lesson("01-own", 0, "/class/lessons of a class.zip")


def test_a_field_of_a_later_program_is_passed_over() -> None:
    text = as_text(Session(expression=Room("x^2")))
    later = text + "\n[weather]\nfine = true\n"
    assert from_text(later) == from_text(text)


def test_a_line_for_a_chat_has_no_folder_of_anybody_in_it() -> None:
    session = Session(lesson=Lesson("01-own", 2, "/class/lessons"))
    assert from_text(as_text(session)) == session
    assert from_line(as_line(session)).lesson == Lesson("01-own", 2)
