"""One input's row: its name (the plots' axis), slider, exact value, play button and range."""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QToolButton, QWidget

from triptych.ui.buttons import ONE_OF_SEVERAL
from triptych.ui.exact_box import ExactBox
from triptych.ui.float_slider import FloatSlider
from triptych.ui.input_range import InputRange
from triptych.ui.knob import Knob, Leaf, spelled
from triptych.ui.knob_row import KnobRow
from triptych.ui.notation import short_name
from triptych.ui.player import Player


class InputRow(KnobRow):
    """Shows a knob and tells what a person does with it; it decides nothing."""

    moved = Signal(object, float)  # Leaf, value
    ranged = Signal(object, float, float, float)  # Leaf, low, high, step
    axis_chosen = Signal(object)  # Leaf
    used = Signal(object)  # Leaf, None when its slider is not in use any more

    def __init__(self, leaf: Leaf, knob: Knob, parent: QWidget | None = None, *, prefix: str = "") -> None:
        super().__init__(parent)
        self.leaf = leaf
        self._knob = knob
        self._prefix = prefix
        self._reason = ""  # why nobody may move it
        self.name = self._button()
        self.name.setCheckable(True)
        self.name.setProperty(ONE_OF_SEVERAL, True)
        self.name.setProperty("role", "name")
        self.slider = FloatSlider(knob, self)
        self.exact = ExactBox(knob, self)
        self.play = self._button("▶")
        self.play.setCheckable(True)
        self.range = self._button("⋯")
        self.player = Player(self)
        self.lay_out(self.name, self.slider, self.exact, self.play, self.range)
        self._join()
        self.serve(leaf)

    def serve(self, leaf: Leaf) -> None:
        """Belong to this input: while its name is being typed, each key brings another."""
        self.leaf = leaf
        self.slider.show_stretches(None)
        self.player.stop()
        self.say("")
        self.name.setText(short_name(leaf.label))
        parts = {"axis": self.name, "slider": self.slider, "exact": self.exact, "play": self.play}
        parts |= {"range": self.range, "note": self.note, "row": self}
        says = {
            "axis": self.tr("Let the plots run along {name}"),
            "play": self.tr("Play {name} to and fro (Space on its slider)"),
            "range": self.tr("Range and step of {name}"),
        }
        tips = {
            "axis": self.tr("Let the plots run along {name}, so that they show its whole range"),
            "play": self.tr("Move {name} to and fro by itself, and watch the rest (Space on its slider)"),
            "range": self.tr("From where to where the slider of {name} goes, and in which steps"),
        }
        for part, widget in parts.items():
            widget.setObjectName(f"{self._prefix}{part}-{leaf.slug}")
            if part in says:
                widget.setAccessibleName(says[part].format(name=leaf.label))
                widget.setToolTip(tips[part].format(name=leaf.label))
        self.slider.setAccessibleName(leaf.label)
        self.setAccessibleName(leaf.label)
        self.exact.setAccessibleName(self.tr("Exact value of {name}").format(name=leaf.label))

    def _button(self, text: str = "") -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setProperty("role", "icon")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _join(self) -> None:
        self.slider.moved.connect(self._slid)
        self.slider.sliderPressed.connect(self.player.stop)
        self.slider.play_asked.connect(self.toggle_play)
        self.slider.used.connect(lambda on: self.used.emit(self.leaf if on else None))
        self.exact.entered.connect(self._entered)
        self.exact.refused.connect(self.say)
        self.play.clicked.connect(self.toggle_play)
        self.range.clicked.connect(self.edit_range)
        self.name.clicked.connect(self._choose_axis)
        self.player.stepped.connect(self.slider.play_to)
        self.player.playing_changed.connect(self._show_playing)

    def show_knob(self, knob: Knob) -> None:
        """Show where this input stands now."""
        self._knob = knob
        self.slider.show_knob(knob)
        if not (self.exact.hasFocus() and self.exact.isModified()):
            self.exact.show_knob(knob)

    def show_axis(self, chosen: bool) -> None:
        """Show whether the plots run along this input."""
        self.name.setChecked(chosen)

    def lock(self, reason: str) -> None:
        """Let nobody move it, for this reason; an empty one frees it."""
        if reason == self._reason:
            return
        self._reason = reason
        for part in (self.slider, self.exact, self.play, self.range):
            part.setEnabled(not reason)
        if reason:
            self.player.stop()
        self.slider.rest(reason)
        self.setToolTip(reason)

    def toggle_play(self) -> None:
        """Begin to play, or stand still."""
        if self.player.playing:
            self.player.stop()
        else:
            self.player.play(self.slider.sliderPosition(), self.slider.maximum())

    def edit_range(self) -> None:
        """Open the panel for range and step below the button."""
        panel = InputRange(self.leaf, self._knob, self)
        panel.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        panel.ranged.connect(self._ranged)
        panel.open_at(self.range.mapToGlobal(QPoint(self.range.width(), self.range.height() + 2)))

    def hideEvent(self, event: QHideEvent) -> None:
        """A row that nobody sees doesn't play."""
        self.player.stop()
        super().hideEvent(event)

    def _slid(self, value: float) -> None:
        self.say("")
        self.moved.emit(self.leaf, value)

    def _entered(self, value: float) -> None:
        self.player.stop()
        before = self._knob
        self.moved.emit(self.leaf, value)
        self.exact.show_knob(self._knob)
        self.say(self._about(value, before))

    def _about(self, value: float, before: Knob) -> str:
        after = self._knob
        if not math.isfinite(value):
            said = self.tr("{value} has no place on a slider; it is used all the same.")
            return said.format(value=spelled(value))
        if (after.low, after.high) == (before.low, before.high):
            return ""
        said = self.tr("The range is now {low} to {high}, to hold {value}.")
        return said.format(low=spelled(after.low), high=spelled(after.high), value=spelled(value))

    def _ranged(self, low: float, high: float, step: float) -> None:
        self.player.stop()
        self.say("")
        self.ranged.emit(self.leaf, low, high, step)

    def _choose_axis(self) -> None:
        self.name.setChecked(True)
        self.axis_chosen.emit(self.leaf)

    def _show_playing(self, playing: bool) -> None:
        self.slider.show_playing(playing)
        self.exact.show_playing(playing)
        self.play.setChecked(playing)
        self.play.setText("⏸" if playing else "▶")
