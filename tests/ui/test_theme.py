"""The visual language: every text can be read, every line seen, every column told from the others."""

from __future__ import annotations

import itertools
import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QFileDialog, QToolButton
from pytestqt.qtbot import QtBot
from tests.ui.contrast import contrast, line_pairs, luminance, text_pairs

from triptych.ui import theme
from triptych.ui.main_window import MainWindow
from triptych.ui.stylesheet import stylesheet
from triptych.ui.theme import LARGEST, SYSTEM, TYPE, Theme, ThemeHolder, system_scheme
from triptych.ui.theme_colours import COLUMNS, PALETTES, STROKES

DEFICIENCIES = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", PALETTES)
def test_every_text_reaches_four_and_a_half_to_one(name: str) -> None:
    weak = {pair: round(contrast(*pair), 2) for pair in text_pairs(PALETTES[name]) if contrast(*pair) < 4.5}
    assert weak == {}


@pytest.mark.parametrize("name", PALETTES)
def test_every_line_reaches_three_to_one(name: str) -> None:
    weak = {pair: round(contrast(*pair), 2) for pair in line_pairs(PALETTES[name]) if contrast(*pair) < 3}
    assert weak == {}


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert luminance("#ff0000") == pytest.approx(0.2126)


@pytest.mark.parametrize("name", PALETTES)
@pytest.mark.parametrize("deficiency", DEFICIENCIES)
def test_columns_differ_for_the_colour_blind(name: str, deficiency: str) -> None:
    seen = [as_seen(colour, deficiency) for colour in PALETTES[name].columns]
    assert min(distance(a, b) for a, b in itertools.combinations(seen, 2)) > 0.08


def as_seen(colour: str, deficiency: str) -> tuple[float, ...]:
    """Machado's simulation, in linear light, then brought to the eye's own steps."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    rows = DEFICIENCIES[deficiency]
    return tuple(max(0.0, sum(m * v for m, v in zip(row, linear, strict=True))) ** (1 / 2.4) for row in rows)


def distance(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    return max(abs(a - b) for a, b in zip(one, other, strict=True))


def test_columns_differ_without_any_colour() -> None:
    for part in ("dash", "marker"):
        assert len({getattr(look, part) for look in STROKES}) == len(STROKES)


def test_a_column_has_the_colour_of_its_scheme() -> None:
    for name, colours in PALETTES.items():
        theme = Theme(name, 1.0, colours)
        assert tuple(theme.column(key).colour for key in COLUMNS) == colours.columns
        assert theme.column("complex_step").colour == colours.muted


@pytest.mark.usefixtures("qapp")
def test_all_type_sizes_scale_together() -> None:
    large = Theme("light", 2.0)
    assert [large.px(role) for role in TYPE] == [2 * px for px in TYPE.values()]
    assert large.space(3) == 12


@pytest.mark.usefixtures("qapp")
def test_digits_have_one_width() -> None:
    for font in (Theme().font("number", bold=True), Theme().font("text"), Theme().styled("code")):
        metrics = QFontMetricsF(font)
        assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


def test_choosing_tells_once_and_only_of_changes(qtbot: QtBot, themes: ThemeHolder) -> None:
    with qtbot.waitSignal(themes.changed):
        themes.choose("dark")
    assert themes.theme.colours == PALETTES["dark"]
    with qtbot.assertNotEmitted(themes.changed):
        themes.choose("dark")


def test_zoom_stays_between_its_ends_and_comes_back(themes: ThemeHolder) -> None:
    for _ in range(20):
        themes.zoom(1)
    assert themes.theme.scale == LARGEST
    themes.zoom(-1)
    assert themes.theme.scale < LARGEST
    themes.zoom(0)
    assert themes.theme.scale == 1.0


@pytest.mark.usefixtures("qapp")
def test_the_system_is_followed_until_someone_chooses() -> None:
    holder = ThemeHolder()
    assert (holder.scheme, holder.theme.name) == (SYSTEM, system_scheme())
    with pytest.raises(ValueError, match="choose one of"):
        holder.choose("purple")


def test_the_program_is_dressed_and_dressed_again(qapp: QApplication, themes: ThemeHolder) -> None:
    style, palette, font = qapp.styleSheet(), qapp.palette(), qapp.font()
    try:
        themes.apply(qapp)
        assert qapp.palette().color(QPalette.ColorRole.Window).name() == PALETTES["light"].window
        themes.choose("contrast")
        assert qapp.palette().color(QPalette.ColorRole.Window).name() == PALETTES["contrast"].window
        themes.set_scale(2.0)
        assert qapp.font().pixelSize() == 2 * TYPE["text"]
    finally:
        qapp.setStyleSheet(style)
        qapp.setPalette(palette)
        qapp.setFont(font)


@pytest.mark.parametrize("scheme", PALETTES)
def test_what_cannot_be_pressed_looks_so(scheme: str) -> None:
    colours = PALETTES[scheme]
    rules = stylesheet(colours, dict.fromkeys(TYPE, 12), ["mono"])
    found = re.search(r"QPushButton:disabled[^{]*{ color: (#\w+); border: 1px (\w+)", rules)
    assert found is not None
    assert found[1] != colours.text
    assert contrast(found[1], colours.card) >= 4.5
    assert (found[2] == "dashed") == (colours.muted == colours.text)


def test_the_systems_scheme_is_followed_while_the_program_runs(
    qtbot: QtBot, real_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The offscreen platform has no scheme of its own, so it is told what the system would tell."""
    hints, themes = QGuiApplication.styleHints(), real_window.themes
    chosen, told = themes.scheme, {"dark": Qt.ColorScheme.Dark, "light": Qt.ColorScheme.Light}
    themes.choose("system")
    for name, scheme in told.items():
        monkeypatch.setattr(theme, "system_scheme", lambda name=name: name)
        with qtbot.waitSignal(themes.changed):
            hints.colorSchemeChanged.emit(scheme)
        QApplication.processEvents()
        assert themes.theme.name == name
        ground = QColor(real_window.grab().toImage().pixel(3, 3)).name()
        assert ground == themes.theme.colours.window
    themes.choose("dark")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert themes.theme.name == "dark", "what somebody chose stays"
    themes.choose(chosen)


def test_the_signs_on_the_buttons_of_qts_own_file_dialog_are_seen(qtbot: QtBot) -> None:
    """A system without a dialog of its own gets Qt's, whose buttons are too small for much padding."""
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setStyleSheet(stylesheet(PALETTES["light"], TYPE, ["mono"]))
    qtbot.addWidget(dialog)
    dialog.show()
    for name in ("toParentButton", "listModeButton", "detailModeButton"):
        button = dialog.findChild(QToolButton, name)
        assert button is not None
        image = button.grab().toImage()
        ground = image.pixel(4, image.height() // 2)
        inside = itertools.product(range(4, image.width() - 4), range(4, image.height() - 4))
        assert sum(image.pixel(x, y) != ground for x, y in inside) > 30, name
