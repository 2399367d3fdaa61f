"""What a screen reader is told of the widgets that we paint ourselves: a role each, and numbers as they are.

Qt asks for a widget's face only where an assistive tool runs (or a test looks), so nothing here lies on the
way of a slider.  See https://doc.qt.io/qt-6/accessible-qwidget.html.
"""

from __future__ import annotations

from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QAccessibleValueChangeEvent,
    QAccessibleValueInterface,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAccessibleWidget,
    QApplication,
    QComboBox,
    QToolButton,
    QWidget,
)
from shiboken6 import VoidPtr

from triptych.ui.box_label import label_soon
from triptych.ui.choice_face import ChoiceFace, is_choice
from triptych.ui.float_slider import FloatSlider
from triptych.ui.knob import spelled
from triptych.ui.lit_row import LitRow

ROLES = {
    "FormulaLabel": "Equation", "UnderstoodLine": "List", "Prose": "Paragraph", "Card": "Grouping",
    "QuietLabel": "StaticText", "NumberLabel": "StaticText", "StretchLine": "StaticText",
    "NamedLine": "List", "LitRows": "List", "LitRow": "ListItem", "TroubleLine": "Grouping",
    "PlotCanvas": "Chart", "BoundaryPlot": "Chart", "LossesPlot": "Chart", "HeatMap": "Chart",
    "SurfaceView": "Chart", "SketchPad": "Chart", "SkillMap": "Chart", "WorkBars": "Chart",
    "StandingPicture": "Chart", "ChainPicture": "Graphic", "TapePicture": "Graphic",
    "LessonImage": "Graphic", "VerdictIcon": "Graphic",
    "PlotLegend": "Graphic", "TapeLegend": "Graphic", "LessonTable": "Grouping", "LossesTable": "Grouping",
    "TaskCard": "Grouping", "LabCell": "Grouping",
    "LessonProgram": "Grouping", "TopBar": "ToolBar", "StatusLine": "StatusBar", "NoticeBar": "AlertMessage",
    "TaskVerdict": "Grouping", "TourCard": "Dialog", "InputRow": "Grouping", "FloatSlider": "Slider",
    "LessonPage": "Grouping", "LessonsRoom": "Grouping", "LabRoom": "Grouping", "PerceptronRoom": "Grouping",
    "ExpressionRoom": "Grouping", "SpokenNote": "StatusBar", "_Note": "Notification",
}  # fmt: skip
INSTALLED = "faces"  # the property of an application that has them


@runtime_checkable
class Worded(Protocol):
    """A widget whose words are made when somebody wants to hear them."""

    def in_words(self) -> str:
        """Return what is to be heard instead of its accessible name."""


@runtime_checkable
class Summed(Protocol):
    """A picture of numbers that sums them up when somebody wants to hear it."""

    def summary(self) -> str:
        """Return a sentence about what is seen."""


def install() -> None:
    """Have Qt ask here for faces, from now on; once is enough for all windows."""
    app = QApplication.instance()
    if app is not None and not app.property(INSTALLED):
        app.setProperty(INSTALLED, True)
        QAccessible.installFactory(_face)
        if QAccessible.isActive():
            _renew(QApplication.allWidgets())


def _renew(widgets: list[QWidget]) -> None:
    """Drop the faces that Qt made and keeps for a reader that asked before ours were known."""
    for widget in widgets:
        if isinstance(widget, QComboBox):
            label_soon(widget)
        if is_choice(widget) or any(kind.__name__ in ROLES for kind in type(widget).__mro__):
            old = QAccessible.queryAccessibleInterface(widget)
            if old is not None:
                QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(old))


def _face(name: str, thing: QObject | None) -> QAccessibleInterface | None:
    """Qt asks with the name of the widget's class, then of the class below, until it has an answer."""
    if name in (QToolButton.__name__, QAbstractButton.__name__) and is_choice(thing):
        return ChoiceFace(thing)
    if name == QComboBox.__name__ and isinstance(thing, QComboBox):
        label_soon(thing)
    if name not in ROLES or not isinstance(thing, QWidget):
        return None
    return SliderFace(thing) if isinstance(thing, FloatSlider) else Face(thing, ROLES[name])


class Face(QAccessibleWidget):
    """A widget's role, and its name in words where it has them."""

    def __init__(self, widget: QWidget, role: str) -> None:
        super().__init__(widget, QAccessible.Role[role])
        self._widget = widget

    def text(self, kind: QAccessible.Text) -> str:
        """The words as the name, and the plain twin as the description; a row is named by what is in it."""
        widget = self._widget
        if isinstance(widget, Worded) and kind == QAccessible.Text.Name:
            return widget.in_words()
        if isinstance(widget, Worded) and kind == QAccessible.Text.Description:
            return widget.accessibleName()
        if isinstance(widget, Summed) and kind == QAccessible.Text.Description:
            return widget.summary()
        if kind == QAccessible.Text.Name:  # from Python: some names are made when they are asked for
            return widget.accessibleName() or super().text(kind) or _inside(widget)
        made = widget.accessibleDescription() if kind == QAccessible.Text.Description else ""
        return made or super().text(kind)


class SliderFace(Face):
    """A slider over floats: its value is the number that is shown, not the position inside."""

    def __init__(self, slider: FloatSlider) -> None:
        super().__init__(slider, ROLES[FloatSlider.__name__])
        self._slider = slider
        self._value = SliderValue(slider)
        slider.shifted.connect(self._tell)

    def _tell(self, value: float) -> None:
        QAccessible.updateAccessibility(QAccessibleValueChangeEvent(self._slider, value))

    def text(self, kind: QAccessible.Text) -> str:
        """The value with all the digits that it has."""
        return spelled(self._slider.knob.value) if kind == QAccessible.Text.Value else super().text(kind)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """Hand out the value as floats; nothing as a null pointer, since None takes the window down."""
        if kind == QAccessible.InterfaceType.ValueInterface:
            return self._value
        found: Any = super().interface_cast(kind)
        return VoidPtr(0) if found is None else found


class SliderValue(QAccessibleValueInterface):
    """The slider's float, its range and its step."""

    def __init__(self, slider: FloatSlider) -> None:
        super().__init__()
        self._slider = slider

    def currentValue(self) -> float:
        """The exact value."""
        return self._slider.knob.value

    def setCurrentValue(self, value: float) -> None:
        """Move there, as if a person had."""
        self._slider.moved.emit(float(value))

    def minimumValue(self) -> float:
        """Where its range begins."""
        return self._slider.knob.low

    def maximumValue(self) -> float:
        """Where its range ends."""
        return self._slider.knob.high

    def minimumStepSize(self) -> float:
        """One step of the arrow keys."""
        return self._slider.knob.step


def _inside(widget: QWidget) -> str:
    """What the parts of a row say, one after the other; nothing for other widgets."""
    if not isinstance(widget, LitRow):
        return ""
    parts = (
        QAccessible.queryAccessibleInterface(part)
        for part in widget.findChildren(QWidget)
        if not part.isHidden()
    )
    return ", ".join(filter(None, (part.text(QAccessible.Text.Name) for part in parts)))
