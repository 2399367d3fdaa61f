"""The one visual language, for Qt and for the plots: spacing, type, colours, and who holds the choice."""

from __future__ import annotations

from functools import cached_property

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication

from triptych.paper.families import MONO, SANS
from triptych.ui.stylesheet import qt_palette, stylesheet
from triptych.ui.theme_colours import COLUMNS, PALETTES, STROKES, Colours, ColumnLook

STEP = 4
TYPE = {"small": 11, "text": 13, "formula": 19, "number": 22}
SMALLEST, LARGEST, NOTCH = 1.0, 2.0, 0.125
STYLE, STYLED = "Fusion", "styled"  # the style, and the property of an application that began with it
SYSTEM = "system"
SCHEMES = (SYSTEM, *PALETTES)


class Theme(Struct, frozen=True, dict=True):
    """All that a widget or a plot needs to know about looks; replaced whole when anything changes."""

    name: str = "light"
    scale: float = 1.0
    colours: Colours = PALETTES["light"]

    def space(self, steps: int = 1) -> int:
        """Return a distance in pixels: so many steps of four."""
        return STEP * steps

    def px(self, role: str) -> int:
        """Return the height of a type size ("small", "text", "formula", "number") in pixels."""
        return round(TYPE[role] * self.scale)

    def font(self, role: str, *, bold: bool = False, mono: bool = False) -> QFont:
        """Return the font of a type size, with digits of one width."""
        font = QFont()
        font.setFamilies(MONO if mono else SANS)
        if mono:
            font.setStyleHint(QFont.StyleHint.Monospace)
        font.setPixelSize(self.px(role))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def styled(self, style: str) -> QFont:
        """Return the font of a style: a type size, or "strong" or "code"."""
        if style == "strong":
            return self.font("text", bold=True)
        return self.font("small", mono=True) if style == "code" else self.font(style)

    def ink(self, name: str) -> str:
        """Return a colour by its name in the scheme, or a column's colour by the column's."""
        return self.column(name).colour if name in COLUMNS else str(getattr(self.colours, name))

    def column(self, key: str) -> ColumnLook:
        """Return the look of a column ("symbolic", "by_hand", "autograd"); all others share a plain one."""
        return self._looks.get(key) or replace(STROKES[-1], colour=self.colours.muted)

    @cached_property
    def _looks(self) -> dict[str, ColumnLook]:
        inks = zip(COLUMNS, STROKES, self.colours.columns, strict=False)
        return {key: replace(stroke, colour=colour) for key, stroke, colour in inks}


class ThemeHolder(QObject):
    """Holds the theme of one window: the chosen scheme and the type scale, and whether things keep still."""

    changed = Signal()

    def __init__(
        self, parent: QObject | None = None, *,
        scheme: str = SYSTEM, scale: float = 1.0, most: float = LARGEST,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._scheme, self._most = scheme, most
        self._scale = min(max(scale, SMALLEST), most)
        self._theme = self._chosen()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._refresh)
        hints.accessibility().contrastPreferenceChanged.connect(self._refresh)

    @property
    def theme(self) -> Theme:
        """The theme that holds now."""
        return self._theme

    @property
    def scheme(self) -> str:
        """What the person chose: "system", "light", "dark" or "contrast"."""
        return self._scheme

    @property
    def still(self) -> bool:
        """Whether motion is unwanted, by the system's own setting."""
        from PySide6.QtWidgets import QStyle  # noqa: PLC0415 -- 4 ms of names that the first paint can do without

        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        return QApplication.style().styleHint(hint) == 0

    def choose(self, scheme: str) -> None:
        """Take a colour scheme, one of ``SCHEMES``."""
        if scheme not in SCHEMES:
            raise ValueError(f"unknown colour scheme {scheme!r}; choose one of {', '.join(SCHEMES)}")
        self._scheme = scheme
        self._refresh()

    def set_scale(self, scale: float) -> None:
        """Scale all type sizes together, between 1 and ``most``."""
        self._scale = min(max(scale, SMALLEST), self._most)
        self._refresh()

    def zoom(self, notches: int) -> None:
        """Make all type larger (or smaller) by notches of an eighth; 0 goes back to 100 %."""
        self.set_scale(self._scale + notches * NOTCH if notches else SMALLEST)

    def apply(self, app: QApplication) -> None:
        """Dress the whole program, now and at every change."""
        self.changed.connect(lambda: dress(app, self._theme))
        if not app.property(STYLED):
            app.setStyle(STYLE)
        dress(app, self._theme)

    def _chosen(self) -> Theme:
        name = system_scheme() if self._scheme == SYSTEM else self._scheme
        return Theme(name, self._scale, PALETTES[name])

    def _refresh(self) -> None:
        theme = self._chosen()
        if theme != self._theme:
            self._theme = theme
            self.changed.emit()


def system_scheme() -> str:
    """Return the scheme that the system asks for; light where it asks for nothing."""
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def dress(app: QApplication, theme: Theme) -> None:
    """Give the program the theme's palette, font and style sheet."""
    app.setPalette(qt_palette(theme.colours))
    app.setFont(theme.font("text"))
    sizes = {role: theme.px(role) for role in TYPE}
    app.setStyleSheet(stylesheet(theme.colours, sizes, theme.font("text", mono=True).families()))
