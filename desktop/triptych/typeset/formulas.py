"""Draws one formula: by ziamath, else by matplotlib's mathtext; what neither can draw stays empty."""

from __future__ import annotations

import ziamath

import triptych.typeset.rows  # noqa: F401 -- its class takes the place of ziamath's own
from triptych.lang.marks import plain
from triptych.messages import Ink, Typeset, TypesetAsk
from triptych.typeset.marks import MARKED, apart, in_mathml

ziamath.config.svg2 = False  # Qt's SVG does not draw the symbols that SVG 2 refers to


def typeset(ask: TypesetAsk) -> Typeset:
    """Draw a formula in the best way that can draw it.

    ziamath sets all that SymPy prints (https://ziamath.readthedocs.io); mathtext knows neither cases nor
    matrices.
    """
    ways = (_by_ziamath_marked, _by_ziamath, _by_mathtext)
    for draw in ways if MARKED.search(ask.latex) else ways[1:]:
        try:
            return draw(ask)
        except Exception:  # noqa: BLE001, S112 - a typesetter raises whatever its parser stumbled on
            continue
    return Typeset(ask.revision)


def _by_ziamath(ask: TypesetAsk) -> Typeset:
    math = ziamath.Latex(plain(ask.latex), size=ask.px, color=ask.colour)
    return Typeset(ask.revision, math.svg())


def _by_ziamath_marked(ask: TypesetAsk) -> Typeset:
    """The same drawing, and where each node lies in it."""
    math = ziamath.Math(in_mathml(ask.latex, ask.colour), size=ask.px)
    return Typeset(ask.revision, *apart(math.svg(), ask.colour))


def _by_mathtext(ask: TypesetAsk) -> Typeset:
    import numpy as np  # noqa: PLC0415 - with matplotlib: a fallback that is seldom needed
    from matplotlib.font_manager import FontProperties  # noqa: PLC0415 - as above
    from matplotlib.mathtext import MathTextParser  # noqa: PLC0415 - as above

    parser = MathTextParser("agg")
    parsed = parser.parse(f"${plain(ask.latex)}$", dpi=72 * ask.dpr, prop=FontProperties(size=ask.px))
    grey = np.ascontiguousarray(parsed.image)
    rows, columns = grey.shape
    return Typeset(ask.revision, ink=Ink(grey.tobytes(), rows, columns, parsed.depth))
