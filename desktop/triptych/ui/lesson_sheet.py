"""The style of what is only in the Lessons room: code in the text, tasks, and their answers."""

from __future__ import annotations

from dataclasses import asdict

from triptych.ui.theme import Theme

_SHEET = """
QPlainTextEdit[role="lesson-code"] {{ font-family: {mono}; font-size: {text_px}px; background: {field};
    border: 1px solid {faint}; border-radius: 6px; padding: 0px; }}
QPlainTextEdit[role="lesson-code"]:focus {{ border: 1px solid {focus}; padding: 0px; }}
"""


def lesson_sheet(theme: Theme) -> str:
    """Return the style sheet of the Lessons room at this theme's colours and type sizes."""
    families = ", ".join(f'"{family}"' for family in theme.font("text", mono=True).families())
    words = {name: value for name, value in asdict(theme.colours).items() if name != "columns"}
    return _SHEET.format(**words, mono=families, text_px=theme.px("text"), small_px=theme.px("small"))
