"""The window in each of its languages: all is said in it, fits, and runs the way it is read."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QDialogButtonBox, QMenu, QMessageBox
from pytestqt.qtbot import QtBot
from tests.ui.painted_words import words_in, words_painted
from tests.ui.test_layout import SIZES, arrange, faults
from tests.ui.whole_window import whole_window

from triptych.messages import Said
from triptych.sentences import say
from triptych.ui.about import About
from triptych.ui.bench import first_desk, opened_desk
from triptych.ui.button_words import name_answers
from triptych.ui.float_slider import FloatSlider
from triptych.ui.lab_catalogue import LabCatalogue
from triptych.ui.language import LANGUAGES, TRANSLATOR, of_system, speak
from triptych.ui.link_question import LinkQuestion
from triptych.ui.main_window import MainWindow
from triptych.ui.number_label import NumberLabel
from triptych.ui.translate import translate

FITTED = ("ar", "de", "es", "hi")  # Hindi needs a font, which packaging/environment.py installs for the tests


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    speak(qapp, "en")


@pytest.fixture(scope="module", params=FITTED)
def window(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[MainWindow]:
    """The whole window in one language after the other, with what it computes."""
    speak(qapp, request.param)
    try:
        with whole_window(qapp) as found:
            begin_what_is_late(found)
            yield found
    finally:
        speak(qapp, "en")


@pytest.mark.parametrize("room", ["expression", "perceptron"])
def test_all_fits_in_every_language(qtbot: QtBot, window: MainWindow, room: str) -> None:
    found = {}
    for size in SIZES:
        arrange(qtbot, window, room, size, "light")
        found[size] = faults(window)
    assert found == {size: [] for size in SIZES}


def begin_what_is_late(window: MainWindow) -> None:
    """Start the processes of lab and lessons, which stay as long as the window."""
    window.rooms.open("lab")
    window.rooms.open("lessons")
    window.late.lessons.tools.judge.start()
    window.rooms.open("expression")


def faulty(qtbot: QtBot, window: MainWindow, room: str) -> dict[tuple[str, str], list[str]]:
    """What does not fit in the room that is open, at the sizes and in the schemes that are hardest."""
    found = {}
    for size, scheme in (("1024x768", "light"), ("1440x900", "dark"), ("small 200%", "dark")):
        arrange(qtbot, window, room, size, scheme)
        for _ in range(12):  # each level of nested layouts takes a round
            QApplication.processEvents()
        said = faults(window)
        if said:
            found[size, scheme] = said
    return found


def test_the_rooms_fit_in_the_dark(qtbot: QtBot, window: MainWindow) -> None:
    for room in ("expression", "perceptron"):
        assert faulty(qtbot, window, room) == {}


def test_what_torch_recorded_is_whole_in_the_tapes_boxes(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    """In Arabic the words for what was saved are longer than in English, and cut the name beside them."""
    window.rooms.open("expression")
    window.bench.open(opened_desk("a = x*w + b\ny = sigmoid(a)\nz = y^2 + a", {}))
    tape = window.showing.tape
    tape.open()
    assert tape.panel is not None
    picture, tools, drawn = tape.panel.picture, tape.panel.tools, tmp_path / "tape.svg"
    try:
        qtbot.waitUntil(lambda: "a" in picture.shown.by_id and picture.folds.settled, timeout=60_000)
        tools.save(drawn)
        written = words_in(drawn)
        assert all(name in written for name in ("MulBackward0", "SigmoidBackward0", "PowBackward0"))
        assert "…" not in written
    finally:
        tape.close()
        window.bench.open(first_desk())


def test_the_ledger_fits_in_every_language(qtbot: QtBot, window: MainWindow) -> None:
    window.rooms.open("expression")
    window.showing.verdict.why.setChecked(True)
    dock = window.showing.ledger
    qtbot.waitUntil(lambda: dock.panel is not None and bool(dock.panel.model.rows), timeout=30_000)
    assert dock.panel is not None
    table, cut = dock.panel.table, {}
    head = table.horizontalHeader()
    for size in ("1024x768", "small 200%"):
        arrange(qtbot, window, "expression", size, "light")
        columns = range(dock.panel.model.columnCount())
        heads = [head.logicalIndex(k) for k in columns if table.columnWidth(k) < head.sectionSizeHint(k)]
        beyond = max(0, head.length() - head.viewport().width()) + table.horizontalScrollBar().maximum()
        cut[size] = heads, beyond, faults(window)
    window.showing.verdict.why.setChecked(False)
    assert cut == {size: ([], 0, []) for size in cut}


def test_the_tape_fits_in_every_language(qtbot: QtBot, window: MainWindow) -> None:
    window.rooms.open("expression")
    dock = window.showing.tape
    dock.open()
    qtbot.waitUntil(lambda: dock.panel is not None and dock.panel.shows, timeout=30_000)
    found = {}
    for size in ("1024x768", "small 200%"):
        arrange(qtbot, window, "expression", size, "light")
        assert dock.panel is not None
        slider = dock.panel.transport.slider
        narrow = slider.width() < 4 * slider.height()
        found[size] = [*faults(window), *(["the slider has no room"] if narrow else [])]
    dock.close()
    assert found == {size: [] for size in found}


@pytest.mark.parametrize("place", ["cells", "mistakes"])
def test_the_lab_fits_in_every_language(qtbot: QtBot, window: MainWindow, place: str) -> None:
    window.rooms.open("lab")
    lab = window.late.lab
    qtbot.waitUntil(lambda: lab.session.idle, timeout=60_000)
    lab.show_place(place)
    found = {}
    for tab in range(lab.page.tabs.count()):
        lab.page.tabs.setCurrentIndex(tab)
        found[tab] = faulty(qtbot, window, "lab")
    lab.show_place("cells")
    assert {tab: said for tab, said in found.items() if said} == {}


@pytest.mark.parametrize("size", ["1024x768", "small 200%", "200%"])
def test_no_title_of_a_mistake_is_cut(
    qtbot: QtBot, window: MainWindow, size: str, tmp_path: Path
) -> None:
    window.rooms.open("lab")
    window.late.lab.show_place("mistakes")
    catalogue = window.late.lab.findChild(LabCatalogue)
    assert catalogue is not None
    arrange(qtbot, window, "lab", size, "light")
    rows = catalogue.list
    for place in range(0, rows.model().rowCount(), 4):
        rows.scrollTo(rows.model().index(place, 0), QAbstractItemView.ScrollHint.PositionAtTop)
        painted = words_painted(rows.viewport(), tmp_path / "rows.svg")
        assert len(painted) > 4
        assert "…" not in painted
    window.late.lab.show_place("cells")


@pytest.mark.parametrize("lesson", ["", "04-chain", "09-tape"])
def test_the_lessons_fit_in_every_language(qtbot: QtBot, window: MainWindow, lesson: str) -> None:
    window.rooms.open("lessons")
    lessons = window.late.lessons
    qtbot.waitUntil(lambda: bool(lessons.course.lessons), timeout=60_000)
    lessons.show_contents(True)
    if lesson:
        lessons.open_lesson(lesson)
        assert lessons.lesson is not None
        blocks = [len(page.blocks) for page in lessons.lesson.pages]
        lessons.turn_to(blocks.index(max(blocks)))
    found = faulty(qtbot, window, "lessons")
    lessons.show_contents(True)
    assert found == {}


def test_the_help_fits_in_every_language(qtbot: QtBot, window: MainWindow) -> None:
    manual = window.late.help
    assert manual is not None
    manual.open("verdict-kink")
    try:
        assert manual.window is not None
        page = manual.window.page
        qtbot.waitUntil(lambda: page.sheet is not None, timeout=60_000)
        manual.window.resize(960, 680)
        for name in ("start", "verdict-kink", "op-atan2", "keys"):
            manual.window.open(name)
            for _ in range(12):
                QApplication.processEvents()
            assert faults(manual.window) == [], name
    finally:
        manual.close()


DIALOGS = {"keys": "KeySheet", "commands": "CommandPalette", "about": "About"}


@pytest.mark.parametrize("dialog", DIALOGS)
def test_a_dialog_fits_in_every_language(window: MainWindow, dialog: str) -> None:
    window.rooms.open("expression")
    getattr(window.late, f"open_{dialog}")()
    shown = [one for one in window.findChildren(QDialog) if one.isVisible()]
    assert [type(one).__name__ for one in shown] == [DIALOGS[dialog]]
    found = {}
    for scheme in ("light", "dark"):
        window.themes.choose(scheme)
        for _ in range(12):
            QApplication.processEvents()
        found[scheme] = faults(shown[0])
    shown[0].close()
    assert found == {"light": [], "dark": []}


REASONS = (
    "another file is being written",
    "no program stands beside this page",
    "nothing readable is written yet",
    "PyTorch has not answered yet",
    "there is nothing to differentiate by",
    "what is written is not answered yet",
    "the answer is not complete yet",
)


@pytest.mark.parametrize("reason", REASONS)
def test_what_cannot_be_taken_away_says_why_within_a_small_screen(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, reason: str
) -> None:
    taking = window.late.take_away
    said = taking.tr(reason)
    assert said != reason
    monkeypatch.setattr(taking, "because", lambda _name: said)
    window.themes.set_scale(2.0)
    menu = QMenu(window)
    taking.fill(menu)
    wide = menu.sizeHint().width()
    menu.deleteLater()
    assert wide <= SIZES["small 200%"][0]


def test_no_usual_button_stays_english(window: MainWindow) -> None:
    kinds = QMessageBox.StandardButton
    every = QMessageBox(window)
    every.setStandardButtons(kinds.Save | kinds.Discard | kinds.Cancel | kinds.Open | kinds.Yes | kinds.Close)
    found = {button.text() for button in every.buttons()}
    name_answers(every)
    asked = LinkQuestion("https://example.org/", window)
    found |= {button.text() for box in (every, asked) for button in box.buttons()}
    window.late.open_about()
    (about,) = (one for one in window.findChildren(About) if one.isVisible())
    found |= {button.text() for box in about.findChildren(QDialogButtonBox) for button in box.buttons()}
    about.close()
    for box in (every, asked):
        box.deleteLater()
    assert len(found) >= 6
    english = {"Save", "Discard", "Cancel", "Open", "Yes", "Close"}
    assert not {text.replace("&", "") for text in found} & english


def test_numbers_sliders_and_programs_run_from_the_left(window: MainWindow) -> None:
    kept = [*window.findChildren(NumberLabel), *window.findChildren(FloatSlider)]
    kept += [window.asking.expression.editor, window.showing.plots.output.canvas]
    assert len(kept) > 4
    assert {part.layoutDirection() for part in kept} == {Qt.LayoutDirection.LeftToRight}
    assert window.isRightToLeft() == (QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft)


@pytest.mark.parametrize("code", LANGUAGES)
def test_only_another_language_loads_anything(english_again: QApplication, code: str) -> None:
    speak(english_again, code)
    assert len(english_again.findChildren(QTranslator, TRANSLATOR)) == (code != "en")
    speak(english_again, code)
    assert len(english_again.findChildren(QTranslator, TRANSLATOR)) == (code != "en")
    assert english_again.isRightToLeft() == (code == "ar")


def test_the_engines_sentences_are_filled_in_anew(english_again: QApplication) -> None:
    said = say("unknown-near", name="sigmoit", near="sigmoid")
    assert translate(said) == "'sigmoit' is unknown; did you mean sigmoid?"
    speak(english_again, "de")
    assert translate(said) == "'sigmoit' ist unbekannt; meintest du sigmoid?"
    assert translate(Said("no-such-id", {}, "as it came")) == "as it came"


@pytest.mark.parametrize(
    ("asked", "spoken"),
    [("de_AT", "de"), ("es_MX", "es"), ("hi_IN", "hi"), ("ar_EG", "ar"), ("fi_FI", "en"), ("C", "en")],
)
def test_the_system_is_followed_where_its_language_is_known(
    monkeypatch: pytest.MonkeyPatch, asked: str, spoken: str
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(asked))
    assert of_system() == spoken


def test_a_window_in_hindi_starts_without_a_word_about_fonts() -> None:
    """Its families are asked for Devanagari in turn, and not all have it; in a C locale Qt tells of that."""
    code = """
from PySide6.QtGui import QFont, QFontMetrics
from triptych.paper.families import SANS
from triptych.ui.window import application

app, font = application([]), QFont()
for family in SANS:
    font.setFamilies([family, "Sans Serif"])
    assert QFontMetrics(font).horizontalAdvance("\u0939\u093f\u0928\u094d\u0926\u0940") > 0
"""
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=100)
    assert "font" not in done.stderr
