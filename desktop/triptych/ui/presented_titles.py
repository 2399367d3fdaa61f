"""What the presented panels are called that have no title of their own in the window."""

from __future__ import annotations

from triptych.ui.translate import noted, translated

TITLES = noted("RoomPresenter", {
    "formula": "The formula", "columns": "The three derivatives", "verdict": "The verdict",
    "ledger": "Why not identical?", "tape": "The tape", "cells": "The cells", "tensors": "Tensors and tape",
    "practice": "Practice", "progress": "Progress", "class": "A class",
})  # fmt: skip


def title_of(name: str) -> str:
    """Return a panel's title in the reader's language."""
    return translated("RoomPresenter", TITLES[name])
