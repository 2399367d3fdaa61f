"""Files and lines that were cut, damaged, or made to harm: each is a session, or is refused in a sentence."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from triptych.files.one_line import MOST_LINE, START, as_line, from_line, looks_like_line
from triptych.files.reading import Refused, as_text, from_text, read_session, write_session
from triptych.files.session import Bench, Lab, Lesson, Room, Session, Slider, Stage, Surface, Table, Training

HEAD = "triptych = 1\n"
FLIPS = 1_000
WHOLE = Session(
    room="perceptron",
    expression=Room("y = x^2\nz = sin(y)", ("x",), "x", sliders=(Slider("x", 3.0),)),
    perceptron=Room("p = w*x", table=Table(("x", "y"), ((1.0, 2.0), (3.0, 4.0)), -1)),
    lab=Lab(("import torch", "x = 3"), "adding", (Bench("adding", Slider("x", 2.5), "x**2"),)),
    lesson=Lesson("04-chain", 1),
    stage=Stage("training", Training("adam", 0.3, steps=7, a_second=5), Surface("w", "b", 0.3)),
    instead="tape",
)


def refusal(text: str) -> str:
    """Return the sentence with which this text is refused, "" if it is a session."""
    try:
        from_text(text)
    except Refused as refused:
        return refused.said.text
    return ""


def test_a_file_that_was_cut_anywhere_is_never_taken_for_a_whole_one() -> None:
    text = as_text(WHOLE)
    for cut in range(len(text.rstrip())):
        assert refusal(text[:cut]), text[:cut]
    assert from_text(text.rstrip()) == WHOLE


def test_flipped_bits_are_a_session_or_a_sentence(tmp_path: Path) -> None:
    data, path = as_text(WHOLE).encode("utf-8"), tmp_path / "flipped.triptych"
    chance = random.Random(7)  # noqa: S311 -- the same bits on every run
    said: list[str] = []
    for _ in range(FLIPS):
        flipped = bytearray(data)
        for _ in range(chance.choice((1, 1, 2, 5, 30))):
            flipped[chance.randrange(len(flipped))] ^= 1 << chance.randrange(8)
        path.write_bytes(flipped)
        try:
            read_session(path)
        except Refused as sentence:
            said.append(sentence.said.text)
    assert len(said) > FLIPS / 3
    assert max(map(len, said)) < 500


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (HEAD + "a = " + "[" * 50_000, "nested deeper"),
        (HEAD + "a = " + "[" * 900 + "]" * 900, "nested deeper"),
        (HEAD + "a = " + "{a=" * 50_000, "nested deeper"),
        (HEAD + ".".join("a" * 100_000) + " = 1", "nested deeper"),
        (HEAD + "[" + ".".join("a" * 100_000) + "]", "nested deeper"),
        (HEAD + '"""' * 99_999 + "[" * 99, "line 2"),
        ("triptych = 0x" + "f" * 100_000, "triptych = 1 is missing"),
        ("triptych = " + "9" * 4_000, "triptych = 1 is missing"),
        ("triptych = -1", "triptych = 1 is missing"),
        (HEAD + "a = " + "9" * 500_000, "line 2"),
        (HEAD + "\n\na = 'x\0y'", "line 4"),
        (HEAD + "room = '" + "<b>x</b>" * 9_000 + "'", "field 'room'"),
        (HEAD + "[expression]\nsliders = [{ name = 'x', value = 0x" + "f" * 4_000 + " }]", "range"),
        (HEAD + "[expression.table]\nnames = ['x', 'y']\nrows = [[1.0, 2.0], [3.0]]", "row 2 has 1"),
        (HEAD + "[stage.training]\nrate = nan", "stage.training.rate"),
        (HEAD + "[stage.training]\nsteps = 100000000", "stage.training.steps"),
    ],
    ids=range(16),
)  # fmt: skip
def test_what_is_made_to_harm_is_refused_soon_and_in_our_own_words(text: str, told: str) -> None:
    start = time.process_time()
    said = refusal(text)
    assert told in said
    assert "recursion" not in said
    assert len(said) < 500
    assert time.process_time() - start < 5


def test_a_mark_and_the_line_ends_of_other_systems_are_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a.triptych"
    path.write_bytes(b"\xef\xbb\xbf" + as_text(WHOLE).replace("\n", "\r\n").encode("utf-8"))
    read = read_session(path)
    assert read.expression.program.split() == WHOLE.expression.program.split()
    assert read.stage == WHOLE.stage


def test_a_name_with_a_nul_is_told() -> None:
    with pytest.raises(Refused, match="can't be read"):
        read_session(Path("a\0b.triptych"))


def test_a_file_whose_end_was_added_to_is_whole() -> None:
    assert from_text(as_text(WHOLE) + "\n[weather]\nfine = true\n") == WHOLE


@pytest.mark.parametrize(
    "wrapped",
    [
        "> {0}\n> {1}",
        "`{0}{1}`",
        "```\n{0}\n{1}\n```",
        "“{0}{1}”",
        "\u200b{0}\u200b\n\ufeff{1}\u2060",
        "Look at this: {0}{1} :-)",
        "{0}\u00ad\r\n    {1}\r\n",
        "<{0}{1}>",
    ],
)
def test_a_line_comes_through_what_a_chat_makes_of_it(wrapped: str) -> None:
    line, whole = as_line(WHOLE), Session(expression=Room("y = x^2"))
    assert from_line(wrapped.format(line[:60], line[60:])).stage == WHOLE.stage
    text = wrapped.format(as_line(whole)[:30], as_line(whole)[30:])
    assert from_line(text) == whole
    assert looks_like_line(text)


def test_half_a_line_is_told_wherever_it_was_cut() -> None:
    line = as_line(WHOLE)
    for cut in range(len(START) + 1, len(line) - 1):
        with pytest.raises(Refused, match="copy it once more"):
            from_line(line[:cut])


def test_half_a_line_that_lacks_its_beginning_is_told() -> None:
    line = as_line(WHOLE)
    assert from_line(line[len(START) :]).stage == WHOLE.stage
    for cut in (1, 5, len(START) + 4, len(line) // 2):
        with pytest.raises(Refused, match="copy it once more"):
            from_line(line[cut:])


def test_the_longest_line_is_read_and_a_longer_one_is_told() -> None:
    chance = random.Random(3)  # noqa: S311 -- the same letters on every run
    cells = tuple("".join(chance.choices("abcdefgh0123456789 =*+\n", k=40_000)) for _ in range(11))
    session = Session(lab=Lab(cells))
    line = as_line(session)
    assert 250_000 < len(line) < MOST_LINE
    assert from_line(line) == session
    with pytest.raises(Refused, match="2 MB"):
        from_line(START + "A" * (MOST_LINE + 1))


@pytest.mark.parametrize("cells", [("x" * 200_001,), ("x" * 199_999,) * 11], ids=range(2))
def test_what_could_not_be_opened_again_is_not_written(tmp_path: Path, cells: tuple[str, ...]) -> None:
    path, much = tmp_path / "kept.triptych", Session(lab=Lab(cells))
    write_session(path, WHOLE)
    with pytest.raises(Refused, match="more than a session keeps"):
        write_session(path, much)
    with pytest.raises(Refused, match="more than a session keeps"):
        as_line(much)
    assert read_session(path) == WHOLE


def test_as_many_sliders_as_a_program_has_room_for_are_kept() -> None:
    sliders = tuple(Slider("a", 1.0, index=place) for place in range(5_000))
    session = Session(expression=Room("y = sum(a)", sliders=sliders))
    assert from_line(as_line(session)) == session


@pytest.mark.parametrize("text", ["", "y = x^2", "triptych", "# triptych: a comment about x", "eN"])
def test_a_program_is_no_line(text: str) -> None:
    assert not looks_like_line(text)
