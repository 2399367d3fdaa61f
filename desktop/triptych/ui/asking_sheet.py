"""The style of what is only in the asking half and the top bar: sliders, keys, segments, tabs, drawer."""

from __future__ import annotations

import re

from msgspec.structs import asdict
from PySide6.QtGui import QGuiApplication

from triptych.ui.theme import Theme

_SHEET = """
QToolButton[role="segment"] {{ border-radius: 0; padding: 3px 12px; }}
QToolButton[role="segment"][place="first"] {{ border-top-left-radius: 6px; border-bottom-left-radius: 6px; }}
QToolButton[role="segment"][place="last"] {{ border-top-right-radius: 6px; border-bottom-right-radius: 6px;
    border-left-width: 0; }}
QToolButton[role="segment"]:focus {{ padding: 2px 11px; }}
QToolButton[role="segment"]:checked:focus {{ border: 4px double {on_accent}; padding: 0px 9px; }}
QToolButton[role="key"] {{ padding: 2px 7px; border-color: {faint}; font-family: {mono}; }}
QToolButton[role="key"]:hover {{ border-color: {accent}; }}
QToolButton[role="key"]:focus {{ border: 2px solid {focus}; padding: 1px 6px; }}
QToolButton[role="tab"] {{ padding: 1px 6px; border: 1px solid transparent; background: transparent;
    color: {muted}; font-size: {small_px}px; }}
QToolButton[role="tab"]:checked {{ background: {card}; color: {text}; border-color: {edge}; }}
QToolButton[role="tab"]:hover {{ color: {text}; border-color: {accent}; }}
QToolButton[role="tab"]:focus {{ border: 2px solid {focus}; padding: 0px 5px; }}
QToolButton[role="icon"] {{ padding: 1px 0px; border: 2px solid transparent; background: transparent;
    color: {muted}; }}
QToolButton[role="icon"]:hover {{ border-color: {accent}; color: {text}; }}
QToolButton[role="icon"]:checked {{ background: {accent}; color: {on_accent}; }}
QToolButton[role="icon"]:focus {{ border-color: {focus}; padding: 1px 0px; }}
QToolButton[role="icon"]:checked:focus {{ border: 2px double {on_accent}; }}
QToolButton[role="name"] {{ padding: 2px 6px; border-color: transparent; background: transparent;
    font-family: {mono}; }}
QToolButton[role="name"]:checked {{ background: transparent; color: {text}; border-color: {edge};
    font-weight: 700; }}
QToolButton[role="name"]:hover {{ border-color: {accent}; }}
QToolButton[role="name"]:focus {{ border: 2px solid {focus}; padding: 1px 5px; }}
QPlainTextEdit#editor, QPlainTextEdit#written-program {{ font-family: {mono}; font-size: {text_px}px;
    padding: 4px 6px; }}
QPlainTextEdit#written-program {{ background: {field}; border-color: {faint}; }}
QPlainTextEdit#written-program:focus {{ border-color: {focus}; }}
QLabel[tone="trouble"], QLabel[tone="note"] {{ font-size: {small_px}px; border: 1px solid transparent;
    border-radius: 4px; padding: 1px 2px; }}
QLabel[tone="trouble"] {{ color: {caution}; }}
QLabel[tone="note"] {{ color: {muted}; }}
QLabel[tone="trouble"]:focus, QLabel[tone="note"]:focus {{ border-color: {focus}; }}
QLabel[role="heading"] {{ font-weight: 600; }}
QFrame#tour-card {{ background: {card}; border: 2px solid {focus}; border-radius: 8px; }}
QFrame#tour-card QLabel#tour-done {{ color: {good}; }}
QPushButton[role="primary"] {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
QFrame[role="drawer"] {{ background: {window}; }}
QFrame#drawer-edge {{ background: {edge}; }}
QFrame#axis-strip {{ background: {card}; border: 1px solid {faint}; border-radius: 8px; }}
QFrame#wrt-panel, QFrame[objectName^="range-panel-"] {{ background: {card}; border: 1px solid {edge};
    border-radius: 6px; }}
QSlider {{ min-height: {slider_px}px; border: 1px solid transparent; border-radius: 6px; }}
QSlider:focus {{ border-color: {focus}; }}
QSlider::groove:horizontal {{ height: {groove_px}px; border-radius: {groove_radius}px;
    background: {edge}; }}
QSlider::sub-page:horizontal {{ background: {accent}; border-radius: {groove_radius}px; }}
QSlider::handle:horizontal {{ width: {handle_px}px; margin: -{handle_over}px 0;
    border-radius: {handle_radius}px; background: {card}; border: 2px solid {accent}; }}
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:pressed {{ background: {accent}; }}
QSlider::sub-page:horizontal:disabled {{ background: {edge}; }}
QSlider::handle:horizontal:disabled {{ background: {field}; border-color: {edge}; }}
QLineEdit:disabled {{ background: {field}; color: {muted}; border-color: {faint}; }}
QComboBox {{ background: {card}; color: {text}; border: 1px solid {edge}; border-radius: 6px;
    padding: 3px 8px; }}
QComboBox:focus {{ border: 2px solid {focus}; padding: 2px 7px; }}
QComboBox::drop-down {{ border: none; width: {handle_px}px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{ background: {card}; color: {text}; selection-background-color: {accent};
    selection-color: {on_accent}; }}
QMenu {{ background: {card}; color: {text}; border: 1px solid {edge}; padding: 4px; }}
QMenu::item {{ padding: 4px 24px 4px 24px; border-radius: 4px; }}
QMenu::item:selected {{ background: {accent}; color: {on_accent}; }}
QMenu[role="marked"]::indicator, QMenu[role="marked"]::right-arrow,
QMenu[role="marked"]::left-arrow {{ image: none; }}
QMenu::separator {{ height: 1px; background: {faint}; margin: 4px 8px; }}
QTabBar::tab {{ padding: 3px 12px; border: 1px solid transparent; border-bottom: 2px solid transparent;
    color: {muted}; background: transparent; }}
QTabBar::tab:selected {{ color: {text}; border-bottom-color: {accent}; }}
QTabBar::tab:focus {{ border: 1px solid {focus}; border-bottom-width: 2px; border-radius: 4px; }}
"""


def asking_sheet(theme: Theme) -> str:
    """Return the style sheet of the asking half at this theme's colours and type sizes."""
    handle = round(theme.px("text") * 1.1)
    groove = max(4, round(theme.px("text") * 0.3))
    families = ", ".join(f'"{family}"' for family in theme.font("text", mono=True).families())
    words = {name: value for name, value in asdict(theme.colours).items() if name != "columns"}
    sheet = _from_right(_SHEET) if QGuiApplication.isRightToLeft() else _SHEET
    return sheet.format(
        **words,
        mono=families,
        text_px=theme.px("text"),
        small_px=theme.px("small"),
        slider_px=handle + 6,
        groove_px=groove,
        groove_radius=groove // 2,
        handle_px=handle - 4,
        handle_over=(handle - groove) // 2,
        handle_radius=handle // 2,
    )


def _from_right(sheet: str) -> str:
    """In a window that is read from the right the first segment stands last."""
    other = {"first": "last", "last": "first"}
    return re.sub('place="(first|last)"', lambda found: f'place="{other[found[1]]}"', sheet)
