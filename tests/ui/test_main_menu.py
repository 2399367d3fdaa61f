"""The window's one menu: opened by its button or Ctrl+M, gone through by the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from triptych.ui.main_menu import Offer
from triptych.ui.main_window import MainWindow
from triptych.ui.menu import Menu


def opened(window: MainWindow, qtbot: QtBot) -> QMenu:
    """Press Ctrl+M, and return the menu that came."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.findChild(QMenu, "main-menu") is not None)
    menu = window.findChild(QMenu, "main-menu")
    assert menu is not None
    qtbot.waitUntil(menu.isVisible)
    return menu


def test_it_opens_below_its_button_inside_the_window(real_window: MainWindow, qtbot: QtBot) -> None:
    menu = opened(real_window, qtbot)
    button = real_window.findChild(QToolButton, "menu")
    assert button is not None
    assert menu.geometry().right() <= button.mapToGlobal(button.rect().bottomRight()).x() + 1
    keys = {action.objectName(): action.shortcut().toString() for action in menu.actions()}
    assert keys["quit"] == "Ctrl+Q"
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: real_window.findChild(QMenu, "main-menu") is None)


@pytest.mark.parametrize("by_key", [True, False])
def test_a_menu_opened_by_a_key_begins_at_its_first_line(
    real_window: MainWindow, qtbot: QtBot, by_key: bool
) -> None:
    """A screen reader says nothing of a menu before a line of it is chosen."""
    bar, asking = real_window.bar, real_window.asking
    openers = (
        (bar.menu, "main-menu"), (bar.view, "view-menu"), (asking.copy_as, "copy-as-menu"),
        (asking.expression.examples, "examples-menu"),
    )  # fmt: skip
    for button, name in openers:
        button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, not by_key)
        qtbot.keyClick(button, Qt.Key.Key_Space)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert menu.objectName() == name, "no menu inside is opened at once"
        face = QAccessible.queryAccessibleInterface(menu)
        assert face is not None
        assert face.text(QAccessible.Text.Name) == button.accessibleName()
        assert (menu.activeAction() is not None) is by_key
        assert not by_key or menu.activeAction() is menu.actions()[0]
        if by_key:
            first = face.child(0)
            assert first is not None
            assert first.state().focused
        menu.close()
        button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)


def test_a_line_is_chosen_by_the_keyboard_and_a_closed_one_is_grey(
    real_window: MainWindow, qtbot: QtBot
) -> None:
    chosen: list[str] = []
    real_window.menu.offer("edit", Offer("never", "Never", chosen.clear, open_to=lambda: False))
    real_window.menu.offer("help", Offer("greet", "Greet", lambda: chosen.append("greet")))
    menu = opened(real_window, qtbot)
    lines = {action.objectName(): action for action in menu.actions()}
    assert not lines["never"].isEnabled()
    for _ in range(2):  # over the line that quits
        QTest.keyClick(menu, Qt.Key.Key_Up)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert chosen == ["greet"]
    qtbot.waitUntil(lambda: real_window.findChild(QMenu, "main-menu") is None)


def width_of_mark(menu: QMenu, line: QRect, *, on_left: bool) -> int:
    """How many pixels wide the mark in one of a line's margins is."""
    picture = menu.grab().toImage()
    ground = picture.pixel(line.center().x(), line.top() + 1)
    span = range(line.left() + 1, line.left() + 23) if on_left else range(line.right() - 22, line.right())
    inked = [x for x in span if any(picture.pixel(x, y) != ground for y in range(line.top(), line.bottom()))]
    return max(inked) - min(inked) + 1 if inked else 0


def test_ticks_and_arrows_grow_with_the_type(real_window: MainWindow, qtbot: QtBot) -> None:
    widths = []
    for scale in (1.0, 2.0):
        real_window.themes.set_scale(scale)
        real_window.bar.open_view()
        view = real_window.findChild(QMenu, "view-menu")
        assert view is not None
        ticked, plain = (
            next(a for a in reversed(view.actions()) if a.isCheckable() and a.isChecked() is on)
            for on in (True, False)
        )
        assert width_of_mark(view, view.actionGeometry(plain), on_left=True) == 0
        tick = width_of_mark(view, view.actionGeometry(ticked), on_left=True)
        view.close()
        real_window.asking.expression.open_examples()
        examples = real_window.findChild(QMenu, "examples-menu")
        assert examples is not None
        line = examples.actionGeometry(examples.actions()[-1])
        widths.append((tick, width_of_mark(examples, line, on_left=False)))
        examples.close()
        qtbot.waitUntil(lambda: real_window.findChild(QMenu, "examples-menu") is None)
    real_window.themes.set_scale(1.0)
    (tick, arrow), (large_tick, large_arrow) = widths
    assert large_tick >= 1.6 * tick >= 8
    assert large_arrow >= 1.6 * arrow >= 4


def inks(menu: QMenu, line: QRect, *, on_left: bool) -> list[int]:
    """The columns of a line's margin in which something is drawn, counted from its outer end."""
    picture = menu.grab().toImage()
    ground = picture.pixel(line.center().x(), line.top() + 1)
    span = range(line.left(), line.left() + 23) if on_left else range(line.right(), line.right() - 23, -1)
    high = range(line.top() + 1, line.bottom())
    return [k for k, x in enumerate(span) if any(picture.pixel(x, y) != ground for y in high)]


def test_an_arrow_is_drawn_once_whichever_way_the_window_runs(real_window: MainWindow) -> None:
    """Qt calls its own by another name in a window that is read from the right."""
    themes, drawn = real_window.themes, []
    themes.set_scale(2.0)
    for way in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        menu = Menu(real_window)
        menu.setLayoutDirection(way)
        menu.addAction("A line that is the longest")
        inner = menu.submenu("More")
        inner.addAction("inside")
        menu.popup(real_window.mapToGlobal(QPoint(0, 0)))
        line = menu.actionGeometry(menu.actions()[1])
        drawn.append(inks(menu, line, on_left=way == Qt.LayoutDirection.RightToLeft))
        menu.close()
        menu.deleteLater()
    themes.set_scale(1.0)
    from_left, from_right = drawn
    assert from_left
    assert abs(max(from_left) - max(from_right)) <= 1, drawn


def test_the_arrow_of_a_closed_line_is_grey(real_window: MainWindow) -> None:
    menu = Menu(real_window)
    menu.submenu("Nothing").menuAction().setEnabled(False)
    menu.submenu("Something").addAction("inside")
    menu.popup(real_window.mapToGlobal(QPoint(0, 0)))
    closed, live = (menu.ink(action) for action in menu.actions())
    assert closed.name() == real_window.themes.theme.colours.muted
    assert live.name() == real_window.themes.theme.colours.text
    menu.close()
    menu.deleteLater()


def test_it_scrolls_where_it_is_taller_than_the_screen(real_window: MainWindow, qtbot: QtBot) -> None:
    """Qt would lay it out in columns, off the screen."""
    real_window.themes.set_scale(2.0)
    menu = opened(real_window, qtbot)
    lines = [menu.actionGeometry(action) for action in menu.actions()]
    assert menu.sizeHint().height() > menu.screen().availableGeometry().height() >= menu.height()
    assert len({line.left() for line in lines}) == 1
    QTest.keyClick(menu, Qt.Key.Key_Up)
    last = menu.actionGeometry(menu.actions()[-1])
    assert menu.rect().contains(last.center())
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: real_window.findChild(QMenu, "main-menu") is None)
    real_window.themes.set_scale(1.0)
