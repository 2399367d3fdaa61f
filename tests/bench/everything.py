"""The naive program: imports everything first, computes, and then opens a window with a slider and a plot.

Run as a program of its own by ``start.py``: ``python tests/bench/everything.py``.
"""

from __future__ import annotations

import json
import time
from typing import Any

import numpy as np
import sympy
import torch
from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QSlider, QVBoxLayout, QWidget


class Naive(QWidget):
    """A slider, and a figure with the output and its gradients."""

    def __init__(self) -> None:
        super().__init__()
        lines = QVBoxLayout(self)
        lines.addWidget(QSlider(Qt.Orientation.Horizontal))
        figure = Figure()
        lines.addWidget(FigureCanvasQTAgg(figure))
        axes: Any = figure.subplots(1, 2)
        x = np.linspace(-5, 5, 400)
        for drawn, values in zip(axes, self._curves(x), strict=True):
            drawn.plot(x, values)
        self.resize(1440, 900)

    def _curves(self, x: Any) -> tuple[Any, Any]:
        symbol = sympy.Symbol("x")
        output = sympy.sin(symbol**2)
        slope = sympy.lambdify(symbol, sympy.diff(output, symbol), "numpy")
        leaf = torch.tensor(3.0, requires_grad=True)
        torch.sin(leaf**2).backward()
        return sympy.lambdify(symbol, output, "numpy")(x), slope(x)


class Stamp(QObject):
    """Tells when the first paint was over, and ends the program."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self.times: dict[str, float] = {}
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the window's own first paint."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._painted)
        return False

    def _painted(self) -> None:
        self.times["painted"] = time.monotonic()
        QApplication.quit()


if __name__ == "__main__":
    app = QApplication(["naive"])
    naive = Naive()
    stamp = Stamp(naive)
    naive.show()
    app.exec()
    print(json.dumps(stamp.times))
