"""The style of what is only in the Tape lab: cells, their lines, and what they printed."""

from __future__ import annotations

from msgspec.structs import asdict

from triptych.ui.theme import Theme

_SHEET = """
QFrame[role="cell"] {{ background: {card}; border: 1px solid {faint}; border-left: 3px solid {faint};
    border-radius: 6px; }}
QFrame[role="cell"][current="true"] {{ border-left: 3px solid {accent}; }}
QPlainTextEdit[role="source"] {{ font-family: {mono}; font-size: {text_px}px; padding: 2px 4px;
    border: 1px solid transparent; background: {card}; }}
QPlainTextEdit[role="source"]:focus {{ border: 2px solid {focus}; padding: 1px 3px; }}
QPlainTextEdit[role="printed"], QPlainTextEdit[role="words"], QPlainTextEdit[role="lines"] {{
    font-family: {mono}; font-size: {small_px}px; padding: 0px 4px; border: none; border-radius: 4px;
    background: {field}; }}
QPlainTextEdit[role="words"] {{ color: {bad}; background: transparent; }}
QPlainTextEdit[role="lines"] {{ background: {field}; }}
QPushButton[role="choice"] {{ font-size: {small_px}px; padding: 2px 8px; }}
QPushButton[role="choice"]:focus {{ padding: 1px 7px; }}
QToolButton[role="tool"] {{ padding: 2px 7px; font-size: {small_px}px; }}
QToolButton[role="tool"]:focus {{ border: 2px solid {focus}; padding: 1px 6px; }}
QToolButton[role="tool"]:disabled {{ color: {muted}; border-color: {faint}; }}
QSplitter::handle {{ background: transparent; }}
QListView {{ background: {card}; color: {text}; border: 1px solid {faint}; border-radius: 4px; outline: none;
    selection-background-color: {glow}; selection-color: {text}; }}
QListView:focus {{ border: 2px solid {focus}; }}
QListView::item {{ padding: 3px 4px; }}
QListView::item:selected {{ background: {glow}; color: {text}; }}
"""


def lab_sheet(theme: Theme) -> str:
    """Return the lab's style sheet at this theme's colours and type sizes."""
    families = ", ".join(f'"{family}"' for family in theme.font("text", mono=True).families())
    words = {name: value for name, value in asdict(theme.colours).items() if name != "columns"}
    return _SHEET.format(**words, mono=families, text_px=theme.px("text"), small_px=theme.px("small"))
