"""What a hand can reach: in large type, or a small window, the left side is a drawer."""

from __future__ import annotations

from collections.abc import Generator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from tests.bench.watch import after
from tests.driver import Condition

from triptych.ui.editor import Editor
from triptych.ui.float_slider import FloatSlider
from triptych.ui.knob import Leaf
from triptych.ui.main_window import MainWindow


def slider(window: MainWindow, name: str) -> FloatSlider:
    """Return the slider of an input that is seen: the left side's, or the strip's above the columns."""
    found = _sliders(window, name)
    assert found, f"no slider of {name} is seen"
    return found[0]


def editor(window: MainWindow) -> Editor:
    """Return the program's editor."""
    found = window.findChild(Editor, "editor")
    assert isinstance(found, Editor)
    return found


def bring_slider(window: MainWindow, name: str) -> Generator[Condition, None, None]:
    """Where the strip alone is seen, let the plots run along this input, so that its slider stands there."""
    if not _sliders(window, name):
        window.bench.set_axis(Leaf(name))
        yield lambda: bool(_sliders(window, name))
        yield after(0.5)


def bring_editor(window: MainWindow) -> Generator[Condition, None, None]:
    """Open the drawer, where the editor lies in one."""
    if not editor(window).isVisible():
        button = window.findChild(QToolButton, "drawer")
        assert isinstance(button, QToolButton)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        yield editor(window).isVisible
        yield after(0.5)


def _sliders(window: MainWindow, name: str) -> list[FloatSlider]:
    named = (window.findChild(FloatSlider, f"{place}slider-{name}") for place in ("", "strip-"))
    return [one for one in named if isinstance(one, FloatSlider) and one.isVisible()]
