"""The formulas of a paragraph: asks for the picture of each, and keeps those that have come."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from triptych.course.blocks import Spans
from triptych.ui.formula_picture import Picture, Request
from triptych.ui.spoken import spoken
from triptych.ui.typesetter import Typesetter


class ProseFormulas(QObject):
    """Knows a formula by the number of its span; a paragraph that is hidden asks for none."""

    came = Signal()  # a picture, or several

    def __init__(self, typesetter: Typesetter, paragraph: QWidget) -> None:
        super().__init__(paragraph)
        self._typesetter, self._paragraph = typesetter, paragraph
        self._latex: dict[int, str] = {}
        self._wishes: dict[int, Request] = {}
        self._askers: dict[int, QObject] = {}
        self._pictures: dict[int, Picture] = {}
        typesetter.ready.connect(self._arrived)

    @property
    def settled(self) -> bool:
        """Whether every formula has its picture."""
        return self._latex.keys() <= self._pictures.keys()

    def picture(self, place: int) -> Picture | None:
        """Return the picture of the formula in this span; None before it has come."""
        return self._pictures.get(place)

    def plain(self, place: int) -> str:
        """Return the text that stands there until then."""
        return self._wishes[place].plain

    def show_spans(self, run: Spans) -> None:
        """Take the formulas of another run, and forget those before."""
        for asker in self._askers.values():
            self._typesetter.forget(asker)
            asker.deleteLater()
        self._wishes, self._askers, self._pictures = {}, {}, {}
        self._latex = {place: span.target for place, span in enumerate(run) if span.kind == "maths"}

    def ask(self, px: int, colour: str) -> None:
        """Ask for what is not there yet in this size and colour."""
        for place, latex in self._latex.items():
            wish = Request(latex, spoken(latex), px, colour, self._paragraph.devicePixelRatioF())
            if self._wishes.get(place) == wish and place in self._pictures:
                continue
            self._wishes[place] = wish
            if self._paragraph.isVisible():
                asker = self._askers.setdefault(place, QObject(self))
                picture = self._typesetter.picture(asker, wish)
                if picture is not None:
                    self._arrived(wish, picture)

    def _arrived(self, request: Request, picture: Picture) -> None:
        places = [place for place, wish in self._wishes.items() if wish == request]
        if places:
            self._pictures |= dict.fromkeys(places, picture)
            self.came.emit()
