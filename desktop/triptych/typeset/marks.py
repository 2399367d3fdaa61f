"""Where each node lies in a typeset formula: its parts are given a background that no one sees.

A marked part becomes no group of its own, which would change its spacing: what is inside keeps its place
in the formula, and only bears, as a MathML background, the marks that it lies within.
"""

from __future__ import annotations

import re
from itertools import count
from xml.etree import ElementTree as ET

from ziamath import tex

from triptych.lang.marks import with_marks
from triptych.messages import Spot

MARKED = re.compile("\ue001")
_SPLICED = ("mrow", "math", "mtd", "msqrt", "mstyle")  # they take any number of children
_RECT = re.compile(
    r'<rect x="([-\d.e]+)" y="([-\d.e]+)" width="([-\d.e]+)" height="([-\d.e]+)" fill="node([\d.:]+)" />'
)
_FILL = re.compile(r'fill="node[\d.:]+"')
_CORNER = re.compile(r'viewBox="([-\d.e]+) ([-\d.e]+)')


def in_mathml(latex: str, colour: str) -> str:
    """Return marked LaTeX as MathML whose parts bear their marks."""
    root = ET.fromstring(tex.tex2mml(with_marks(latex, r"\textcolor{node{}}{", "}")))  # noqa: S314 -- our own
    _bear(root, (), count())
    root.set("mathcolor", colour)
    return ET.tostring(root, encoding="unicode")


def _bear(element: ET.Element, marks: tuple[str, ...], serial: count[int]) -> None:
    """Take the marked groups below apart, and let their children bear the marks."""
    kept: list[ET.Element] = []
    for child in element:
        colour = child.get("mathcolor", "")
        if not colour.startswith("node"):
            _mark(child, marks)
            _bear(child, marks, serial)
            kept.append(child)
            continue
        own = (*marks, f"{colour.removeprefix('node')}.{next(serial)}")
        inside = child[0] if len(child) == 1 and child[0].tag.endswith("mrow") else child
        _bear(inside, own, serial)
        if len(inside) == 1 or element.tag.rpartition("}")[2] in _SPLICED:
            kept += list(inside)
        else:
            _mark(inside, own)
            kept.append(inside)
    element[:] = kept


def _mark(element: ET.Element, marks: tuple[str, ...]) -> None:
    """Give an element its background; a word is coloured too, for it colours the background drawn last."""
    if marks:
        word = "node" + ":".join(marks)
        element.set("mathbackground", word)
        if element.tag.endswith("mi") and len(element.text or "") > 1:
            element.set("mathcolor", word)


def apart(svg: str, colour: str) -> tuple[str, tuple[Spot, ...]]:
    """Return a drawing in its own colour without the backgrounds, and what they told: a place a mark."""
    corner = _CORNER.search(svg)
    left, top = (float(corner[1]), float(corner[2])) if corner else (0.0, 0.0)
    found: dict[str, Spot] = {}
    for x, y, wide, high, marks in _RECT.findall(svg):
        for one in marks.split(":"):
            node = int(one.partition(".")[0])
            spot = Spot(node, float(x) - left, float(y) - top, float(wide), float(high))
            found[one] = _around(found[one], spot) if one in found else spot
    return _FILL.sub(f'fill="{colour}"', _RECT.sub("", svg)), tuple(found.values())


def _around(one: Spot, other: Spot) -> Spot:
    """The smallest place that holds both."""
    left, top = min(one.left, other.left), min(one.top, other.top)
    right = max(one.left + one.width, other.left + other.width)
    bottom = max(one.top + one.height, other.top + other.height)
    return Spot(one.node, left, top, right - left, bottom - top)
