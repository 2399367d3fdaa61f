"""What a step of the sliders' rooms changed, in a few words for the menu."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from triptych.ui.beside import Beside
from triptych.ui.desk import Desk


def name_on_desk(before: Desk, after: Desk) -> str:
    """Say what differs between two desks, the most telling thing first; "" where nothing does."""
    tr = QCoreApplication.translate
    if before.text != after.text:
        return tr("UndoNames", "the program")
    if before.table != after.table:
        return tr("UndoNames", "the data")
    if before.picked != after.picked:
        return tr("UndoNames", "the picked row")
    for part, name in (
        ("wrt", tr("UndoNames", "what is differentiated by")),
        ("axis", tr("UndoNames", "the axis of the plots")),
        ("chosen", tr("UndoNames", "what is shown in full")),
        ("seed", tr("UndoNames", "v of vᵀJ")),
    ):
        if getattr(before, part) != getattr(after, part):
            return name
    return _name_of_sliders(before, after)


def _name_of_sliders(before: Desk, after: Desk) -> str:
    tr = QCoreApplication.translate
    moved = [leaf for leaf in after.leaves if before.knobs.get(leaf) != after.knobs[leaf]]
    if len(moved) > 1:
        return tr("UndoNames", "several sliders")
    if not moved:
        return ""
    was, now = before.knobs.get(moved[0]), after.knobs[moved[0]]
    same = was is not None and repr(was.value) == repr(now.value)  # by its digits, for nan
    words = tr("UndoNames", "the range of {name}") if same else tr("UndoNames", "the slider of {name}")
    return words.format(name=moved[0].label)


def name_in_bar(before: Beside, after: Beside) -> str:
    """Say what differs between two sets of further columns."""
    tr = QCoreApplication.translate
    if before.column != after.column:
        return tr("UndoNames", "the further column")
    if before.second != after.second:
        return tr("UndoNames", "the second derivatives")
    return tr("UndoNames", "the step h")


def name_of_dtype() -> str:
    """Name the choice between float32 and float64."""
    return QCoreApplication.translate("UndoNames", "the number type")


def names_of_pages() -> dict[str, str]:
    """Name what is set on the pages of the stage."""
    tr = QCoreApplication.translate
    return {
        "training": tr("UndoNames", "a setting of the training"),
        "surface": tr("UndoNames", "what the surface shows"),
    }
