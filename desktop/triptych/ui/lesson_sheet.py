"""The style of what is only in the Lessons room: code in the text, tasks, and their answers."""

from __future__ import annotations

from msgspec.structs import asdict
from PySide6.QtGui import QGuiApplication

from triptych.ui.theme import Theme

_SHEET = """
QPlainTextEdit[role="lesson-code"] {{ font-family: {mono}; font-size: {text_px}px; background: {field};
    border: 1px solid {faint}; border-radius: 6px; padding: 0px; }}
QPlainTextEdit[role="lesson-code"]:focus {{ border: 1px solid {focus}; padding: 0px; }}
QScrollArea#lesson-scroll {{ border: 2px solid transparent; border-radius: 4px; }}
QScrollArea#lesson-scroll:focus {{ border-color: {focus}; }}
QFrame[role="task"] {{ background: {card}; border: 1px solid {edge}; border-{begin}: 4px solid {accent};
    border-radius: 8px; }}
QFrame[role="verdict"] {{ background: {field}; border: 1px solid {faint}; border-radius: 6px; }}
QFrame[role="verdict"][verdict="right"] {{ border-color: {good}; }}
QFrame[role="verdict"][verdict="wrong"] {{ border-color: {bad}; }}
QPushButton[role="main"] {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
QPushButton[role="main"]:hover {{ background: {text}; border-color: {text}; color: {card}; }}
QPushButton[role="main"]:disabled {{ background: {card}; color: {muted}; border-color: {faint}; }}
QPushButton[role="main"]:focus {{ border: 4px double {on_accent}; padding: 0px 7px; }}
QPushButton[role="main"]:hover:focus {{ border-color: {card}; }}
QLineEdit[role="answer"] {{ font-family: {mono}; font-size: {text_px}px; padding: 5px 8px; }}
QLineEdit[role="answer"]:focus {{ padding: 4px 7px; }}
QFrame[role="task"] QPlainTextEdit[role="source"] {{ border: 1px solid {faint}; border-radius: 4px; }}
QFrame[role="task"] QPlainTextEdit[role="source"]:focus {{ border: 1px solid {focus}; }}
QListWidget[role="order"] {{ font-family: {mono}; font-size: {text_px}px; }}
QListWidget[role="order"]::item {{ padding: 6px 8px; border: 1px solid {faint}; border-radius: 4px;
    margin: 1px; background: {card}; color: {text}; }}
QListWidget[role="order"]::item:selected {{ background: {glow}; color: {text}; border-color: {accent}; }}
"""


def lesson_sheet(theme: Theme) -> str:
    """Return the style sheet of the Lessons room at this theme's colours and type sizes."""
    families = ", ".join(f'"{family}"' for family in theme.font("text", mono=True).families())
    words = {name: value for name, value in asdict(theme.colours).items() if name != "columns"}
    begin = "right" if QGuiApplication.isRightToLeft() else "left"  # Qt does not turn it around
    return _SHEET.format(
        **words,
        mono=families,
        begin=begin,
        text_px=theme.px("text"),
        small_px=theme.px("small"),
    )
