"""Pictures as files: as large as on the screen, drawn in lines and letters, with their title and key."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from triptych.paper.plots import figure
from triptych.ui.boundary_plot import BoundaryPlot
from triptych.ui.data_page import DataPage
from triptych.ui.main_window import MainWindow
from triptych.ui.pictures import Drawable
from triptych.ui.ready_tables import ready_tables
from triptych.ui.surface_map import SurfaceMap
from triptych.ui.training_page import TrainingPage
from triptych.ui.widget_file import SCREEN_DPI, rendered

LONG = 60_000
MM_IN_INCH, POINTS_IN_INCH = 25.4, 72


@pytest.fixture
def window(real_window: MainWindow) -> Iterator[MainWindow]:
    """The Perceptron room over a ready table with two inputs."""
    real_window.themes.choose("light")
    real_window.themes.set_scale(1.0)
    real_window.rooms.open("perceptron")
    page = bring(real_window, "data")
    assert isinstance(page, DataPage)
    page.changes.take_ready(ready_tables()[1])
    yield real_window
    bring(real_window, "chain")


def bring(window: MainWindow, name: str) -> QWidget:
    stage = window.showing.stage
    assert stage is not None
    stage.bring(name)
    return stage.page(name)


def picture(qtbot: QtBot, page: QWidget, name: str) -> QWidget:
    found = page.findChild(QWidget, name)
    assert found is not None
    qtbot.waitUntil(found.isVisible)
    return found


@pytest.mark.parametrize(
    ("page", "name"), [("data", "boundary-plot"), ("surface", "surface-map"), ("surface", "surface-relief")]
)
def test_a_picture_in_a_file_is_as_large_as_on_the_screen_and_in_letters(
    qtbot: QtBot, window: MainWindow, page: str, name: str
) -> None:
    found = picture(qtbot, bring(window, page), name)

    def letters() -> list[str]:
        texts = ET.fromstring(rendered(found, "svg")).iter("{http://www.w3.org/2000/svg}text")  # noqa: S314 -- our own file
        return ["".join(text.itertext()) for text in texts]

    qtbot.waitUntil(lambda: len(letters()) >= 5, timeout=LONG)  # a picture of pixels would have none
    svg = rendered(found, "svg").decode("utf-8")
    wide, high = (float(re.findall(rf'{side}="([\d.]+)mm"', svg)[0]) for side in ("width", "height"))
    assert wide == pytest.approx(found.width() * MM_IN_INCH / SCREEN_DPI, abs=0.1)
    assert high == pytest.approx(found.height() * MM_IN_INCH / SCREEN_DPI, abs=0.1)
    box = re.findall(rb"/MediaBox \[\s*0\s+0\s+([\d.]+)\s+([\d.]+)", rendered(found, "pdf"))[0]
    assert float(box[0]) == pytest.approx(found.width() * POINTS_IN_INCH / SCREEN_DPI, abs=1)
    assert QImage.fromData(rendered(found, "png")).size() == found.size() * 2


@pytest.mark.parametrize(("page", "name"), [("data", "boundary-plot"), ("surface", "surface-map")])
def test_the_colours_of_a_picture_in_a_file_end_at_its_frame(
    qtbot: QtBot, window: MainWindow, page: str, name: str
) -> None:
    """A viewer of SVG knows no clipping: the image itself must be cut off, and be as fine as the screen."""
    found = picture(qtbot, bring(window, page), name)
    assert isinstance(found, BoundaryPlot | SurfaceMap)

    def images() -> list[ET.Element]:
        return list(ET.fromstring(rendered(found, "svg")).iter("{http://www.w3.org/2000/svg}image"))  # noqa: S314 -- our own file

    qtbot.waitUntil(lambda: len(images()) > 0, timeout=LONG)
    ground = found.ground()
    assert ground is not None
    place = [float(images()[0].get(side, "nan")) for side in ("x", "y", "width", "height")]
    assert place == pytest.approx(ground.area.getRect(), abs=1e-3)
    coded = images()[0].get("{http://www.w3.org/1999/xlink}href", "").partition("base64,")[2]
    assert QImage.fromData(base64.b64decode(coded)).width() == round(2 * ground.area.width())
    drawn = QImage(found.size(), QImage.Format.Format_RGB32)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(rendered(found, "svg"))).render(painter)
    painter.end()
    screen, card = found.grab().toImage(), QColor(window.themes.theme.colours.card)
    top, right, low = int(ground.area.top()), int(ground.area.right()), int(ground.area.bottom())
    plain = [y for y in range(top, low) if screen.pixelColor(right + 3, y) == card]
    assert len(plain) > 50
    assert all(abs(drawn.pixelColor(right + 3, y).lightness() - card.lightness()) < 3 for y in plain)


def test_a_chain_in_a_file_is_drawn_in_lines(qtbot: QtBot, window: MainWindow) -> None:
    svg = rendered(picture(qtbot, bring(window, "chain"), "chain-picture"), "svg").decode("utf-8")
    assert svg.count("<path") > 3
    assert "<image" not in svg  # no picture of pixels


def test_a_plot_of_training_says_in_a_file_which_line_is_whose(
    qtbot: QtBot, window: MainWindow, training_page: TrainingPage
) -> None:
    bring(window, "training")
    training_page.buttons.step.click()
    qtbot.waitUntil(lambda: not training_page.trainer.running, timeout=LONG)
    plots = training_page.plots
    qtbot.waitUntil(lambda: plots.weights.canvas.scene is not None and plots.settled, timeout=LONG)
    assert isinstance(plots.weights, Drawable)
    shot = plots.weights.shot(window.themes.theme)
    assert shot is not None
    assert (shot.title, shot.names) == ("Weights", ("w1", "w2", "b"))
    assert "at step 1: w1 " in shot.words
    assert plots.weights.canvas.accessibleName() == "Weights"  # the name of the file, and of its menu
    shot = plots.apart.shot(window.themes.theme)
    assert shot is not None
    made = figure(shot)
    FigureCanvasAgg(made).draw()
    marks = [text.get_text() for text in made.axes[0].get_yticklabels()]
    assert len(marks) == len(set(marks)) > 1  # no power stands twice
    training_page.trainer.cancel()
    training_page.buttons.anew.click()
