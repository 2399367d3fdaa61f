"""Of the tape's picture only what changed is painted anew; what stands on the screen is as if all were."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from itertools import pairwise
from typing import cast

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPixmap, QRegion
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.test_tape import is_shown, panel, show, usual

from triptych.ui.bench import first_desk
from triptych.ui.directions import painter_from_left
from triptych.ui.focus_shown import painted_for_file
from triptych.ui.highlight import Lit
from triptych.ui.knob import Leaf
from triptych.ui.main_window import MainWindow
from triptych.ui.tape_changes import Changes, remarked, retold
from triptych.ui.tape_look import Look, Route
from triptych.ui.tape_picture import TapePicture
from triptych.ui.tape_sketch import Box, Link, Row, Sketch

LEFT = Qt.MouseButton.LeftButton
CHAIN = "\n".join(["s0 = tanh(w*x)", *(f"s{i} = s{i - 1}*x + tanh(s{i - 1}*w)" for i in range(1, 13))])
ROUNDED = 3  # of 255: where a line is painted in two pieces, its edge is rounded otherwise
FEW = 80  # pixels, where a bend is cut by the picture's edge; a word that was left behind has more


class Painted(QObject):
    """Adds up what of a picture is painted."""

    def __init__(self, picture: TapePicture) -> None:
        super().__init__(picture)
        self.region = QRegion()
        picture.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Only listen."""
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False

    def share(self, picture: TapePicture) -> float:
        """How much of the picture was painted since the last time."""
        found, self.region = self.region, QRegion()
        parts = cast("Iterable[QRect]", found)  # which PySide6's types do not tell
        covered = sum(rect.width() * rect.height() for rect in parts)
        return covered / (picture.width() * picture.height())


@pytest.fixture
def window(qtbot: QtBot, real_window: MainWindow) -> Iterator[MainWindow]:
    """The Expression room with a long chain, its tape open and larger than the panel."""
    usual(real_window)
    show(qtbot, real_window, CHAIN)
    panel(real_window).transport.slider.setFocus()
    settle()
    yield real_window
    real_window.showing.tape.close()
    real_window.bench.open(first_desk())


def settle() -> None:
    """Let everything be painted that is due."""
    for _ in range(5):
        QApplication.processEvents()


def on_the_screen(window: MainWindow) -> NDArray[np.int16]:
    """The picture's pixels as the screen has them."""
    settle()
    picture = panel(window).picture
    place, size = picture.mapTo(window, QPoint(0, 0)), picture.size()
    part = (place.x(), place.y(), size.width(), size.height())
    return pixels(window.screen().grabWindow(window.winId(), *part))


def pixels(picture: QPixmap) -> NDArray[np.int16]:
    """Red, green and blue of each."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(image.constBits(), np.uint8)
    return flat.reshape(image.height(), image.width(), 4)[:, :, :3].astype(np.int16)


def otherwise(window: MainWindow, *, focused: bool = False) -> int:
    """How many pixels on the screen are otherwise than in a picture painted from nothing.

    For a file no box is taken as the pixels that are kept of it; but there the keyboard's frame is not drawn.
    """
    there, picture = on_the_screen(window), panel(window).picture
    with nullcontext() if focused else painted_for_file(picture):
        afresh = pixels(picture.grab())
    return int(np.count_nonzero(np.abs(there - afresh).max(axis=2) > ROUNDED))


def test_going_through_it_paints_little_and_leaves_nothing_behind(window: MainWindow, qtbot: QtBot) -> None:
    open_panel = panel(window)
    picture = open_panel.picture
    painted, shares = Painted(picture), []
    for key in [Qt.Key.Key_Left] * 45 + [Qt.Key.Key_Right] * 12:
        qtbot.keyClick(open_panel.transport.slider, key)
        settle()
        shares.append(painted.share(picture))
    assert otherwise(window) < FEW
    assert sorted(shares)[len(shares) // 2] < 0.5
    assert all(shares)


@pytest.mark.parametrize("zoom", [1.0, 0.43, 2.3])
def test_at_every_moment_the_screen_is_as_if_painted_anew(
    window: MainWindow, qtbot: QtBot, zoom: float
) -> None:
    open_panel = panel(window)
    open_panel.picture.zoom_by(zoom / open_panel.picture.camera.zoom)
    for _ in range(14):
        for _ in range(3):
            qtbot.keyClick(open_panel.transport.slider, Qt.Key.Key_Left)
        assert otherwise(window) < FEW


def test_what_is_pointed_at_is_lit_and_the_rest_not_painted(window: MainWindow) -> None:
    open_panel = panel(window)
    painted = Painted(open_panel.picture)
    open_panel.show_highlight(Lit("s3"))
    open_panel.picture.bring(frozenset({"s3"}))  # by itself it comes only where no pointer is
    settle()
    use = next(link.start for link in open_panel.picture.shown.links if link.end == "s3")
    for lit in (Lit(), Lit("s3"), Lit("s3", use), Lit()):
        painted.share(open_panel.picture)
        open_panel.show_highlight(lit)
        settle()
        assert 0 < painted.share(open_panel.picture) < 0.5
        assert otherwise(window) < FEW


def test_a_drag_moves_what_is_painted_and_paints_what_comes_into_sight(
    window: MainWindow, qtbot: QtBot
) -> None:
    picture = panel(window).picture
    middle = picture.rect().center()
    qtbot.mousePress(picture, LEFT, pos=middle)
    panel(window).transport.slider.setFocus()
    settle()
    painted, shares = Painted(picture), []
    for step in range(1, 20):
        qtbot.mouseMove(picture, middle - QPoint(9 * step, 2 * step))
        settle()
        shares.append(painted.share(picture))
        assert otherwise(window) < FEW
        painted.share(picture)
    qtbot.mouseRelease(picture, LEFT)
    assert sorted(shares)[len(shares) // 2] < 0.1


def test_a_slider_changes_every_number_on_the_screen(window: MainWindow, qtbot: QtBot) -> None:
    before = on_the_screen(window)
    window.bench.move(Leaf("x"), 0.25)
    qtbot.waitUntil(lambda: is_shown(window))
    assert otherwise(window) < FEW
    assert np.any(on_the_screen(window) != before)


def test_the_keyboards_frame_stays_around_it_while_it_is_moved(window: MainWindow, qtbot: QtBot) -> None:
    picture = panel(window).picture
    window.activateWindow()
    picture.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(3):
        qtbot.keyClick(picture, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        assert otherwise(window, focused=True) < FEW


def test_what_is_in_sight_is_as_in_the_whole(window: MainWindow) -> None:
    picture = panel(window).picture
    zoom = picture.camera.zoom
    for _ in range(6):
        picture.pan_by(round(0.12 * picture.places.width * zoom), 0)
        whole = QPixmap(picture.size())
        whole.fill(QColor(window.themes.theme.colours.card))
        painter = painter_from_left(whole)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(picture.camera.corner)
        painter.scale(zoom, zoom)
        picture.draw(painter)
        painter.end()
        apart = np.abs(on_the_screen(window) - pixels(whole)).max(axis=2)
        assert np.count_nonzero(apart > ROUNDED) < FEW


@pytest.mark.parametrize("along", [0.0, 0.5, 0.8])
def test_every_link_in_sight_is_drawn_wherever_one_is_along_it(window: MainWindow, along: float) -> None:
    picture = panel(window).picture
    picture.fit(readable=True)
    picture.pan_by(-along * picture.places.width * picture.camera.zoom, 0)
    there, inside = on_the_screen(window), picture.rect().adjusted(2, 2, -2, -2)
    seen = 0
    for (x, y), (next_x, next_y) in bends(picture):
        spot = QPointF((x + next_x) / 2, (y + next_y) / 2)  # where a bend's two halves meet
        at = (spot * picture.camera.zoom + picture.camera.corner).toPoint()
        if inside.contains(at):
            around = there[at.y() - 1 : at.y() + 2, at.x() - 1 : at.x() + 2]
            assert around.min() < 250, (x, y)  # the card is white
            seen += 1
    assert seen > 2


def bends(picture: TapePicture) -> Iterator[tuple[tuple[float, float], tuple[float, float]]]:
    """Where each bend of each link begins and ends, but for the last, which may be below its label."""
    for way in picture.places.ways.values():
        yield from pairwise(way[:-1])


def test_a_box_with_another_text_is_to_be_painted_and_all_where_another_writes() -> None:
    def label(_ends: tuple[str, str]) -> str:
        return ""

    boxes = tuple(Box(name, name) for name in "abc")
    told = (boxes[0], Box("b", "b", rows=(Row("= 1"),)), Box("c", "c"))
    before, after = Sketch(boxes, label=label), Sketch(told, label=label)
    assert retold(before, after) == Changes(frozenset("b"))
    assert retold(before, Sketch(told, label=lambda _ends: "")) is None


def test_what_is_marked_otherwise_is_to_be_painted_with_its_links() -> None:
    links = (Link("a", "b"), Link("b", "c"), Link("c", "d"))
    rest, flow = Look(), ("c", "d")
    assert remarked(rest, Look(faint=frozenset("a")), links) == Changes(
        frozenset("a"), frozenset({("a", "b")})
    )
    assert remarked(rest, Look(lit=frozenset("d")), links) == Changes(frozenset("d"))
    now = Look(now=frozenset("c"), flows={flow: "1"})
    assert remarked(rest, now, links) == Changes(frozenset("c"), frozenset({flow}))
    turned = Look(now=frozenset("c"), flows={flow: "1"}, back=True)
    assert remarked(now, turned, links) == Changes(frozenset("c"), frozenset({flow}))
    assert remarked(rest, Look(lit_link=flow), links) == Changes(frozenset(), frozenset({flow}))
    assert remarked(rest, Look(routes=(Route(0, frozenset({flow})),)), links) is None
