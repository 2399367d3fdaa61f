"""Colours, type size and place come back the next time; a file that makes no sense changes nothing."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from triptych.ui.opening import Opening, opening
from triptych.ui.remembered import GEOMETRY, SCALE, SCHEME, Remembered
from triptych.ui.theme import SYSTEM

Put = Callable[[QWidget], None]


@pytest.fixture(autouse=True)
def file(qapp: QApplication, settings_folder: Path) -> Path:
    assert qapp is QApplication.instance()
    return settings_folder / "triptych" / "triptych.ini"


def test_at_first_the_system_is_followed_at_the_usual_size(file: Path) -> None:
    themes = Remembered().themes()
    assert (themes.scheme, themes.theme.scale) == (SYSTEM, 1.0)
    assert not file.exists(), "nothing is written before anything is chosen"


def test_what_is_chosen_is_there_the_next_time(file: Path) -> None:
    first = Remembered()
    themes = first.themes(first)
    themes.choose("contrast")
    themes.set_scale(1.5)
    first._file.sync()
    assert file.is_file(), "the settings must lie where the tests sent them, and nowhere else"
    again = Remembered().themes()
    assert (again.scheme, again.theme.scale) == ("contrast", 1.5)


def test_the_window_stands_where_it_stood(put: Put) -> None:
    first, window = Remembered(), QWidget()
    put(window)
    window.setGeometry(40, 60, 500, 320)
    first.keep(window, first.themes(first))
    other = QWidget()
    put(other)
    Remembered().place(other)
    assert other.size() == QSize(500, 320)


def test_it_never_opens_larger_than_the_screen(put: Put) -> None:
    window = QWidget()
    put(window)
    window.resize(20_000, 20_000)
    Remembered().place(window)
    room = window.screen().availableGeometry().size()
    assert window.width() < room.width()
    assert window.height() < room.height()


@pytest.mark.parametrize("scheme", ["purple", "", "light, dark"])
@pytest.mark.parametrize("scale", ["large", "", "nan", "-3"])
def test_nonsense_in_the_file_is_as_if_nothing_had_been_chosen(put: Put, scheme: str, scale: str) -> None:
    broken = Remembered()
    for key, value in ((SCHEME, scheme), (SCALE, scale), (GEOMETRY, b"nonsense")):
        broken._file.setValue(key, value)
    themes = Remembered().themes()
    assert (themes.scheme, themes.theme.scale) == (SYSTEM, 1.0)
    window = QWidget()
    put(window)
    Remembered().place(window)
    assert math.isfinite(window.width())


def test_who_lost_the_window_gets_it_back_as_at_first(put: Put, file: Path) -> None:
    first, window = Remembered(), QWidget()
    put(window)
    window.setGeometry(40, 60, 310, 230)
    themes = first.themes(first)
    themes.set_scale(2.0)
    themes.choose("contrast")
    first.keep_learner("Ada")
    first.keep(window, themes)
    assert opening(["--reset-ui"]) == Opening(reset=True)
    assert opening(["--reset-ui", "a.triptych"]) == Opening(file="a.triptych", reset=True)
    again = Remembered()
    again.forget_looks()
    anew = again.themes(again)
    assert (anew.scheme, anew.theme.scale, again.learner) == (SYSTEM, 1.0, "Ada")
    again._file.sync()
    assert GEOMETRY.partition("/")[2] not in file.read_text(encoding="utf-8")
