"""Rows of a formula whose height is measured once.

ziamath builds each row twice, first to see how high its brackets are to be, and so it builds what lies in
n rows 2^n times: a continued fraction took seconds.  A class takes the place of ziamath's by its tag.
"""

from __future__ import annotations

from typing import Any
from xml.etree import ElementTree as ET

from ziamath.nodes.mrow import Mrow

Line = list[ET.Element]
Span = tuple[float, float]
Known = dict[tuple[object, ...], Span]
OF_THE_ROW_ABOVE = ("rowymin", "rowymax")  # brackets that stretch with it are not measured


class Row(Mrow, tag="mrow"):
    """The same row, which looks first whether one like it was measured in this formula."""

    def _get_height_nostretch(self, line: Line, **kwargs: Any) -> Span:
        known = self._known()
        told = tuple((name, value) for name, value in kwargs.items() if name not in OF_THE_ROW_ABOVE)
        key = (repr(self.style), self.size, told, *map(ET.tostring, line))
        if key not in known:
            known[key] = super()._get_height_nostretch(line, **kwargs)
        return known[key]

    def _known(self) -> Known:
        """What is kept with the outermost row, and goes with it."""
        outermost: Row = self
        node: object = self.parent
        while node is not None:
            outermost = node if isinstance(node, Row) else outermost
            node = getattr(node, "parent", None)
        known: Known = outermost.__dict__.setdefault("known", {})
        return known
