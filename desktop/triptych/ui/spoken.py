"""A formula's LaTeX as words and signs that can be read aloud, or copied into a program."""

from __future__ import annotations

import re

_FRACTION = re.compile(r"\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}")
_WRAPPED = re.compile(r"\\(?:text|mathrm|mathit|mathbf|operatorname|sqrt)\s*\{([^{}]*)\}")
_SCRIPT = re.compile(r"([_^])\{([^{}]*)\}")
_WORDS = {
    "cdot": "·", "times": "×", "quad": ", ", "qquad": ", ", "partial": "∂", "infty": "∞", "approx": "≈",
    "le": "≤", "leq": "≤", "ge": "≥", "geq": "≥", "ne": "≠", "neq": "≠", "to": "→", "rightarrow": "→",
    "ldots": "…", "dots": "…", "cdots": "…", "pm": "±", "left": "", "right": "", "sum": "sum",
    "sigma": "σ", "alpha": "α", "beta": "β", "eta": "η", "theta": "θ", "pi": "π", "varepsilon": "ε",
    "epsilon": "ε", "Delta": "Δ", "delta": "δ", "nabla": "∇", "top": "T", ",": " ", ";": " ", "!": "",
}  # fmt: skip
_COMMAND = re.compile(r"\\([A-Za-z]+|[,;!])")


def spoken(latex: str) -> str:
    r"""Return the formula in one line of plain text.

    >>> spoken(r"\\frac{dz}{dx} = \\cos(y) \\cdot 2x")
    'dz/dx = cos(y) · 2x'
    """
    text = latex
    for pattern, put in ((_WRAPPED, r"\1"), (_SCRIPT, _script), (_FRACTION, _fraction)):
        before = ""
        while before != text:
            before, text = text, pattern.sub(put, text)
    text = _COMMAND.sub(lambda found: _WORDS.get(found[1], found[1]), text)
    return " ".join(text.replace("{", "").replace("}", "").split())


def _script(found: re.Match[str]) -> str:
    sign, inside = found[1], found[2]
    return f"{sign}{inside}" if len(inside) == 1 or inside.isalnum() else f"{sign}({inside})"


def _fraction(found: re.Match[str]) -> str:
    return "/".join(part if _is_short(part) else f"({part})" for part in found.groups())


def _is_short(part: str) -> bool:
    return re.fullmatch(r"[\w\\∂]+|[\w\\]+\([^()]*\)", part.strip()) is not None
