"""The channel's frames: whole again however they were cut, and refused when they are none of ours."""

from __future__ import annotations

import math
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triptych import wire
from triptych.messages import (
    Answer,
    Ask,
    Axis,
    Curves,
    Failed,
    Gradient,
    Question,
    Ready,
    Reply,
    Said,
    Simplified,
)

AXIS = Axis("x", 0, -5, 5)
QUESTION = Question(7, "mean(x^2)", {"x": (1.0, math.inf), "π": -0.0}, ("x",), "float32", AXIS)
CURVES = Curves(3, AXIS, bytes(80), bytes(80), {"by_hand": bytes(80)}, b"")
REPLIES: tuple[Reply, ...] = (
    Ready(("symbolic",)),
    Answer(7, "first", "x", point={"x": 3.0}, gradients=(Gradient("x", "1", {}, None),), curves=CURVES),
    Simplified(7, "x", {"x": ("1", "1")}),
    Failed(7, Said("id", {"name": "x"}, "text"), "report"),
)


@given(st.lists(st.sampled_from(REPLIES), max_size=6), st.lists(st.integers(1, 40), min_size=1))
def test_messages_are_whole_again_however_the_bytes_were_cut(replies: list[Reply], cuts: list[int]) -> None:
    data = b"".join(wire.pack(reply) for reply in replies)
    unpacker, heard, at, turn = wire.replies(), list[Reply](), 0, 0
    while at < len(data):
        heard += unpacker.feed(data[at : at + cuts[turn % len(cuts)]])
        at += cuts[turn % len(cuts)]
        turn += 1
    assert heard == replies


def test_a_question_arrives_as_it_was_asked() -> None:
    (ask,) = wire.asks().feed(wire.pack(Ask(QUESTION)))
    assert ask == Ask(QUESTION)
    assert isinstance(ask, Ask)
    assert math.copysign(1.0, ask.question.point["π"]) == -1.0  # type: ignore[arg-type]  # it is a float


def test_nan_crosses_as_nan() -> None:
    (ask,) = wire.asks().feed(wire.pack(Ask(Question(1, "x", {"x": math.nan}))))
    assert isinstance(ask, Ask)
    value = ask.question.point["x"]
    assert isinstance(value, float)
    assert math.isnan(value)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"\xff\xff\xff\xffx", id="a length that nobody would send"),
        pytest.param(b"\x04\x00\x00\x00hallo", id="what a stray print leaves"),
        pytest.param(wire.pack(REPLIES[0]), id="a message of the other direction"),
        pytest.param(b"\x64\x00\x00\x00" + b"\x91" * 100, id="nesting without end"),
    ],
)
def test_what_is_no_frame_of_ours_is_refused(data: bytes) -> None:
    with pytest.raises(wire.BrokenChannelError):
        wire.asks().feed(data)


def test_the_command_starts_triptych_from_any_folder(tmp_path: Path) -> None:
    (tmp_path / "triptych.py").write_text("raise SystemExit('the wrong triptych')", encoding="utf-8")
    program, arguments, environment = wire.worker_command(wire.ENGINE)
    assert arguments[-2:] == ["--worker", "engine"]
    seen = subprocess.run(
        [program, *arguments[:2], "--version"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert seen.stdout.startswith("triptych ")


def test_the_command_keeps_the_path_that_was_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "somewhere")
    first, *rest = wire.worker_command(wire.SIMPLIFY)[2]["PYTHONPATH"].split(os.pathsep)
    assert Path(first, "triptych", "wire.py").is_file()
    assert rest == ["somewhere"]


def test_a_packaged_copy_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.delenv("PYTHONPATH", raising=False)
    program, arguments, environment = wire.worker_command(wire.SIMPLIFY)
    assert (program, arguments) == (sys.executable, ["--worker", "simplify"])
    assert "PYTHONPATH" not in environment
