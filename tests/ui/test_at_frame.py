"""In an SVG nothing that belongs inside a frame is drawn beyond it."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import cast

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator, QSvgRenderer

from triptych.messages import Axis
from triptych.ui.boundary_data import Want
from triptych.ui.boundary_picture import _paint_curve
from triptych.ui.pictures import paper
from triptych.ui.surface_frame import Ground
from triptych.ui.surface_marks import SurfaceMarks
from triptych.ui.surface_present import Present

SIZE = QSize(400, 300)
GROUND = Ground(Axis("w", None, -1.0, 1.0), Axis("b", None, -1.0, 1.0), QSizeF(SIZE), paper())


def ink(draw: Callable[[QPainter], None]) -> tuple[float, float]:
    """How dark an SVG's picture is inside of the frame and outside."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(SIZE)
    generator.setViewBox(GROUND.area.adjusted(-50, -50, 50, 50))
    painter = QPainter(generator)
    draw(painter)
    painter.end()
    image = QImage(500, 400, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(buffer.data().data())).render(painter)
    painter.end()
    whole = 255.0 - np.frombuffer(image.constBits(), np.uint8).reshape(400, image.bytesPerLine())[:, :500]
    box = GROUND.area
    left, top = (round(50 / (side + 100) * most) for side, most in ((box.width(), 500), (box.height(), 400)))
    inside = whole[top - 2 : 400 - top + 2, left - 2 : 500 - left + 2].sum()
    return float(inside), float(whole.sum() - inside)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("at", "to", "path"),
    [
        ((0.0, 0.0), (40.0, 7.0), ()),
        ((0.9, 0.9), None, ((-9.0, -9.0), (0.5, 0.5), (0.9, 0.9))),
        ((5.0, 5.0), None, ((0.0, 0.0), (5.0, 5.0))),
    ],
)
def test_a_path_and_an_arrow_end_at_the_frame(
    at: tuple[float, float], to: tuple[float, float] | None, path: tuple[tuple[float, float], ...]
) -> None:
    present = Present("L", ("w", "b"), at, 1.0, to=to)
    inside, outside = ink(lambda painter: SurfaceMarks(present, GROUND).paint(painter, path))
    assert inside > 1000
    assert outside == 0


@pytest.mark.usefixtures("qapp")
def test_an_output_that_leaves_its_range_ends_at_the_frame() -> None:
    """As of a linear network over one input; 0 and 1 are in the middle."""
    want = cast("Want", SimpleNamespace(level=0.0))
    inside, outside = ink(lambda painter: _paint_curve(painter, GROUND, want, np.linspace(-9.0, 9.0, 50)))
    assert inside > 1000
    assert outside == 0
