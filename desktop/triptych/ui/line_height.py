"""How high the lines of a plain text stand, which may be a pixel more than its font says."""

from __future__ import annotations

from math import ceil

from PySide6.QtWidgets import QPlainTextEdit


def line_height(edit: QPlainTextEdit) -> int:
    """Return a line's height in pixels: Qt rounds ascent and descent up each by itself when it lays out."""
    block = edit.document().firstBlock()
    edit.document().documentLayout().blockBoundingRect(block)  # lays the block out, if that is still to come
    lines = block.layout()
    spacing = edit.fontMetrics().lineSpacing()
    return max(spacing, ceil(lines.lineAt(0).height())) if lines.lineCount() else spacing
