"""Which way a text runs in a window that is read from the right: formulas and numbers stay as they are."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QGuiApplication, QPaintDevice, QPainter

_AROUND = re.compile(r"([(\[{«“\"']*)(.*?)([)\]}»”\"'.,:;!?…،؛؟]*)$")
_ENDING = re.compile(r"(.*?)([.,:;!?…،؛؟]*)$")
_ISOLATES = re.compile("[\u2066-\u2069]")
SIGNS = "-−+="  # of a formula
APART = "   "  # between texts that stand beside each other
FROM_RIGHT = "\u200f"  # is a letter of such a script to whoever looks for the first one, and nothing is seen
ISOLATE, END = "\u2066", "\u2069"  # what stands between them runs from the left, whatever is around it
FIRST = "\u2068"  # begins what runs as its first letter does


def painter_from_left(device: QPaintDevice) -> QPainter:
    """Return a painter on a widget for which "−5" and "3." are no "5−" and ".3".

    Qt's own runs what it writes as the program runs, even on a widget that runs from the left.
    """
    painter = QPainter(device)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return painter


def sides(start: int, top: int, end: int, bottom: int) -> QMargins:
    """Return a layout's margins by where one begins to read: Qt turns all but them."""
    if QGuiApplication.isRightToLeft():
        return QMargins(end, top, start, bottom)
    return QMargins(start, top, end, bottom)


def formula_place() -> Qt.AlignmentFlag:
    """Where a formula stands below a text: where one begins to read, as wide as may be where that is left."""
    flags = Qt.AlignmentFlag
    return flags.AlignRight | flags.AlignAbsolute if QGuiApplication.isRightToLeft() else flags(0)


def runs_from_right(text: str) -> bool:
    """Whether a text has a letter of a script that is read from the right."""
    return any("\u0590" <= sign <= "\u08ff" and sign.isalpha() for sign in text)


def sentence(text: str) -> str:
    """Return a text so that Qt, which goes by the first letter, runs it as it is read."""
    return f"{FROM_RIGHT}{text}" if QGuiApplication.isRightToLeft() and runs_from_right(text) else text


def direction_flag(text: str) -> Qt.TextFlag:
    """Return how a painter is to run a text, whatever its first sign is."""
    return Qt.TextFlag.TextForceRightToLeft if runs_from_right(text) else Qt.TextFlag.TextForceLeftToRight


def reading_direction(texts: Iterable[str]) -> Qt.LayoutDirection:
    """Return which way one reads these texts: by their letters, where they have none as the window."""
    whole = "".join(texts)
    if runs_from_right(whole):
        return Qt.LayoutDirection.RightToLeft
    if any(map(str.isalpha, whole)):
        return Qt.LayoutDirection.LeftToRight
    return QGuiApplication.layoutDirection()


def isolated(formula: str) -> str:
    """Return a formula as it is to stand in any text; the same where all runs from the left."""
    return f"{ISOLATE}{formula}{END}" if QGuiApplication.isRightToLeft() else formula


def around(word: str) -> tuple[str, str, str]:
    """Return the signs before a word, the word with the brackets that it opens, and the signs after."""
    before, core, after = _AROUND.findall(word)[0]
    while after.startswith(")") and core.count("(") > core.count(")"):
        core, after = core + ")", after[1:]
    return before, core, after


def steady(text: str, whole: str = "") -> str:
    """Return a text that runs from the right so that calls and numbers in it run from the left.

    It may be a line of a ``whole`` that does, and have nothing but a piece of a formula itself.
    """
    if not runs_from_right(text):
        return _piece(text) if runs_from_right(whole) else text
    text = _paired(text)
    mark, _, rest = text.partition(" ")
    if rest and not any(map(str.isalnum, mark)) and mark not in SIGNS:
        return f"{mark} {steady(rest)}"  # a mark before a sentence is no part of the name that comes first
    return APART.join(map(_in_runs, text.split(APART)))


def _paired(line: str) -> str:
    """Return a line in which the isolates begin and end that it shares with the lines around it."""
    opened, unopened, last = 0, 0, 0
    for place, sign in enumerate(line):
        if sign != END:
            opened += bool(_ISOLATES.match(sign))
        elif opened:
            opened -= 1
        else:
            unopened, last = unopened + 1, place
    begin = FIRST if runs_from_right(line[:last]) else ISOLATE
    return begin * unopened + line + END * opened


def _in_runs(text: str) -> str:
    groups = groupby(text.split(" "), runs_from_right)
    return " ".join(" ".join(words) if own else _steady(" ".join(words)) for own, words in groups)


def _piece(line: str) -> str:
    """All but the end of the sentence; the isolates of the whole may begin and end in other lines."""
    core, after = _ENDING.findall(_ISOLATES.sub("", line))[0]
    return f"{ISOLATE}{core}{END}{after}"


def _steady(foreign: str) -> str:
    ends = foreign.count(END)
    surplus = 2 * ends - len(_ISOLATES.findall(foreign))
    if surplus:
        return _ending(foreign, surplus) if surplus > 0 else foreign
    before, core, after = around(foreign)
    return f"{before}{ISOLATE}{core}{END}{after}" if len(core) > 1 else foreign


def _ending(foreign: str, surplus: int) -> str:
    """A piece in which so many larger ones end: at its end they do, elsewhere it is left as it is."""
    place = len(foreign)
    for _ in range(surplus):
        place = foreign.rindex(END, 0, place)
    core, after = foreign[:place], foreign[place:]
    apart = core.startswith((FIRST, ISOLATE)) and core.find(END) == len(core) - 1
    return foreign if apart or _ENDING.sub(r"\1", after).strip(END) else f"{_steady(core)}{after}"
