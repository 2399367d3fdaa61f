"""The keys that a control takes by itself while it has the keyboard, for the list of keys."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from triptych.ui.key_list import NATIVE, Listed
from triptych.ui.translate import noted, translated

PRESENTING = ""
PLACES = noted("ControlKeys", {
    "FloatSlider": "a slider", "ExactBox": "an exact value", "WrtRow": "a column's number",
    "PlotCanvas": "a plot",
    "Panned": "a drawing", "TapePicture": "a box of the tape", "LabEditor": "a cell of the lab",
    "Walked": "a line of steps", "Keys": "a pad of keys", "SurfaceView": "a surface", "HeatMap": "a matrix",
    "RowTable": "a table", "TaskCard": "a task", PRESENTING: "while something is presented (F11)",
})  # fmt: skip
DOES = noted("ControlKeys", {
    "step": "A step; Shift: a tenth of one, Ctrl: ten", "page": "A tenth of the range",
    "end": "To an end of the range",
    "play": "Play, or stand still", "take": "Take what was typed", "back": "Bring the old value back",
    "how": "Show how the number came about", "copy": "Copy all digits",
    "numbers": "Show its numbers as a table",
    "picture": "Copy or save the picture", "beside": "Go to what is beside it", "move": "Move the drawing",
    "zoom": "Larger, smaller", "whole": "Show all of it", "unfold": "Fold a box, or unfold it",
    "run": "Run the cell", "on": "Run the cell and go on to the next",
    "rows": "Copy the rows that are chosen",
    "judge": "Have the answer judged", "next": "Show the next piece", "last": "Take the last piece back",
    "all": "Show all pieces", "panel": "Another panel", "slide": "Move the slider",
    "number": "The panel with this number; two digits in turn make one number",
    "light": "Point at the program's next step, or the one before",
    "slider": "Another slider",
    "spot": "A spot around the pointer", "black": "A black screen", "leave": "End it",
})  # fmt: skip
ARROWS = "← → ↑ ↓"
TAKEN = {
    "FloatSlider": ((ARROWS, "step"), ("PgUp, PgDown", "page"), ("Home, End", "end"), ("Space", "play")),
    "ExactBox": (("↑ ↓", "step"), ("Return", "take"), ("Esc", "back")),
    "WrtRow": (("Space", "how"), ("Ctrl+C", "copy")),
    "PlotCanvas": (("Return", "numbers"), ("Menu", "picture")),
    "Panned": ((f"Shift+{ARROWS}", "move"), ("+ −", "zoom"), ("F", "whole")),
    "TapePicture": ((ARROWS, "beside"), ("Return", "unfold")),
    "LabEditor": (("Ctrl+Return", "run"), ("Shift+Return", "on")),
    "Walked": (("← →", "beside"),),
    "Keys": ((ARROWS, "beside"),),
    "SurfaceView": ((ARROWS, "beside"), ("Ctrl+C", "copy")),
    "HeatMap": ((ARROWS, "beside"), ("Ctrl+C", "copy")),
    "RowTable": (("Ctrl+C", "rows"),),
    "TaskCard": (("Return", "judge"),),
    PRESENTING: (
        ("Space", "next"), ("Backspace", "last"), ("A", "all"), ("← →", "panel"),
        ("1 … 9, 0", "number"), ("↑ ↓", "slide"), ("Tab", "slider"), ("H, Shift+H", "light"),
        ("S", "spot"), ("B", "black"), ("Esc", "leave"),
    ),
}  # fmt: skip


def of_controls(window: QWidget) -> Iterator[Listed]:
    """Yield the keys of the kinds of control that are in sight, and those of a presentation."""
    seen = {PRESENTING}
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            seen.update(kind.__name__ for kind in type(widget).__mro__)
    for kind, rows in TAKEN.items():
        for keys, what in rows if kind in seen else ():
            place, does = (translated("ControlKeys", text) for text in (PLACES[kind], DOES[what]))
            yield Listed(place, _spelled(keys), does)


def _spelled(keys: str) -> str:
    """As the system spells them; arrows and signs are what they are."""
    if keys.endswith(ARROWS):
        before = keys.removesuffix(ARROWS)
        return (QKeySequence(f"{before}A").toString(NATIVE)[:-1] if before else "") + ARROWS
    return ", ".join(QKeySequence(key).toString(NATIVE) or key for key in keys.split(", "))
