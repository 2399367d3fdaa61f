"""Finds the pictures that are in sight, and lets each be copied or saved as PNG, SVG or PDF.

A right click on one opens its menu, and so does the menu key on one that has the keyboard; all of them
stand in the window's own menu too.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QMenu, QWidget

from triptych.messages import PlotAsk, Said
from triptych.messages.plots import Shot
from triptych.ui.around import Around
from triptych.ui.decimals import is_comma
from triptych.ui.main_menu import shown_text
from triptych.ui.menu import open_at
from triptych.ui.notice_bar import FAULT, INFO
from triptych.ui.plot_canvas import PlotCanvas
from triptych.ui.plot_card import PlotCard
from triptych.ui.plot_numbers import Plot
from triptych.ui.plotter import Order, Plotter
from triptych.ui.take_file import TakeFile
from triptych.ui.theme import Theme
from triptych.ui.theme_colours import PALETTES
from triptych.ui.translate import translate

KINDS = {"png": "image/png", "svg": "image/svg+xml", "pdf": "application/pdf"}


@runtime_checkable
class Drawable(Protocol):
    """A picture that tells by itself what a file of it is to show."""

    def shot(self, theme: Theme) -> Shot | None:
        """Return it in this theme, None while there is nothing."""


class Pictures(QObject):
    """Watches for the wish for a picture's menu; plots are drawn elsewhere, others paint themselves."""

    def __init__(self, around: Around, files: TakeFile, plotter: Plotter) -> None:
        super().__init__(around.window)
        self._around, self._files, self._plotter = around, files, plotter
        self._lent = False  # whether the clipboard was handed an object of Python's
        around.window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the menu of the picture below the pointer, where nobody else has one to offer."""
        if not isinstance(event, QContextMenuEvent):
            return False
        picture = self._at(event)
        if picture is None:
            return False
        menu = QMenu(self._around.window)
        menu.setObjectName("picture-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(picture, menu)
        self._plotter.begin()
        open_at(menu, event)
        return True

    def _at(self, event: QContextMenuEvent) -> QWidget | None:
        window = self._around.window
        found: QWidget | None
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            found = window.focusWidget()
        else:
            found = window.childAt(window.mapFromGlobal(event.globalPos()))
        while found is not None and not _is_picture(found):
            found = found.parentWidget()
        return found

    @property
    def in_sight(self) -> list[QWidget]:
        """The pictures that can be seen now."""
        widgets = self._around.window.findChildren(QWidget)
        return [w for w in widgets if _is_picture(w) and _title(w) and not w.visibleRegion().isEmpty()]

    def fill_all(self, menu: QMenu) -> None:
        """Put a menu for each picture in sight into this one."""
        for picture in self.in_sight:
            inner = menu.addMenu(shown_text(_title(picture)))
            inner.menuAction().setObjectName(f"picture-{picture.objectName()}")
            self.fill(picture, inner)
            inner.aboutToShow.connect(self._plotter.begin)

    def fill(self, picture: QWidget, menu: QMenu) -> None:
        """Offer a picture in every kind, and white for paper where it is not white already."""
        menu.setToolTipsVisible(True)
        for kind in KINDS:
            self._offer(
                menu, f"copy-{kind}", self.tr("Copy as {kind}"), kind, partial(self.copy, picture, kind)
            )
        menu.addSeparator()
        for kind in KINDS:
            self._offer(
                menu, f"save-{kind}", self.tr("Save as {kind} …"), kind, partial(self.save, picture, kind)
            )
        if isinstance(picture, Plot) and picture.plotted() is not None:
            from triptych.ui.plot_table import offer_numbers  # noqa: PLC0415 -- only when it is asked for

            menu.addSeparator()
            offer_numbers(menu, picture, self._around.window)
        if self._around.themes.theme.name != "light" and isinstance(picture.parentWidget(), PlotCard):
            menu.addSeparator()
            for kind in KINDS:
                text = self.tr("Save as {kind}, on white for paper …")
                act = partial(self.save, picture, kind, white=True)
                self._offer(menu, f"white-{kind}", text, kind, act)

    def _offer(self, menu: QMenu, name: str, text: str, kind: str, act: Callable[[], None]) -> None:
        action = menu.addAction(text.format(kind=kind.upper()))
        action.setObjectName(name)
        action.triggered.connect(lambda _on=False: act())

    def copy(self, picture: QWidget, kind: str) -> None:
        """Put the picture on the clipboard."""
        self.draw(picture, kind, partial(self._to_clipboard, kind))

    def save(self, picture: QWidget, kind: str, *, white: bool = False) -> None:
        """Ask for a file, draw what is to be seen then, and write it."""
        name = "".join(letter if letter.isalnum() else "-" for letter in _title(picture)).strip("-")
        write = partial(self._write, picture, kind, white)
        self._files.ask(self.tr("Save the picture"), f"{name or 'picture'}.{kind}", kind, write)

    def _write(self, picture: QWidget, kind: str, white: bool, path: str) -> None:
        self.draw(picture, kind, lambda data: self._files.write(path, data), white=white)

    def draw(
        self, picture: QWidget, kind: str, then: Callable[[bytes], None], *, white: bool = False
    ) -> None:
        """Have the picture drawn, and hand its bytes on."""
        shot = _shot(picture, self._theme(white=white))
        if shot is None:
            from triptych.ui.widget_file import rendered  # noqa: PLC0415 -- only when it is asked for

            then(rendered(picture, kind))
            return
        self._plotter.draw(Order(PlotAsk(0, shot, kind), self, then, self._refuse))

    def shots(self, theme: Theme) -> tuple[Shot, ...]:
        """Return the two plots, as a report shows them."""
        plots = self._around.showing.plots
        found = (plots.output.shot(theme), plots.gradients.shot(theme))
        return tuple(shot for shot in found if shot is not None)

    def close(self) -> None:
        """Leave nothing of Python's on the clipboard: what outlives Python there crashes Qt at its end."""
        clipboard = QGuiApplication.clipboard()
        mime = clipboard.mimeData()
        if self._lent and any(mime.hasFormat(kind) for kind in (KINDS["svg"], KINDS["pdf"])):
            text = mime.text()
            clipboard.clear()
            if text:
                clipboard.setText(text)

    def _refuse(self, said: Said) -> None:
        self._around.notice().tell(translate(said), FAULT)

    def _theme(self, *, white: bool) -> Theme:
        return paper() if white else self._around.themes.theme

    def _to_clipboard(self, kind: str, data: bytes) -> None:
        clipboard = QGuiApplication.clipboard()
        if kind == "png":
            clipboard.setImage(QImage.fromData(data))
        else:
            mime = QMimeData()
            mime.setData(KINDS[kind], QByteArray(data))
            if kind == "svg":
                mime.setText(data.decode("utf-8"))
            clipboard.setMimeData(mime)
            self._lent = True
        told = self.tr("The picture is on the clipboard, as {kind}.").format(kind=kind.upper())
        self._around.notice().tell(told, INFO)


def paper() -> Theme:
    """Return the theme for what is printed: black on white, at its first size."""
    return Theme("light", 1.0, PALETTES["light"])


def _is_picture(widget: QWidget) -> bool:
    return isinstance(widget, PlotCanvas) or bool(getattr(type(widget), "is_picture", False))


def _title(picture: QWidget) -> str:
    return picture.accessibleName()


def _shot(picture: QWidget, theme: Theme) -> Shot | None:
    """A plot by its scene; None for a picture that only paints itself."""
    if isinstance(picture, Drawable):
        return picture.shot(theme)
    around = picture.parentWidget()
    if isinstance(around, Drawable) and isinstance(picture, PlotCanvas):
        return around.shot(theme)
    if isinstance(picture, PlotCanvas) and picture.scene is not None:
        words = picture.accessibleDescription()
        return Shot(_title(picture), "", picture.scene, theme.colours.inks, words=words, comma=is_comma())
    return None
