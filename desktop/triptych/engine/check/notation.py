"""What learners put around a derivative: dy/dx = …, f'(x) = …, dollar signs; it is blanked out, in place."""

from __future__ import annotations

import re

_LINES = re.compile(r"(\n|(?<!\\);)")
_EQUALS = re.compile(r"(?<![=<>!])=(?!=)")
_WRAPPERS = re.compile(r"\$|\\[()]|(?<!left)(?<!right)\\[\[\]]")
_NAME = re.compile(r"\s*[^\W\d]\w*\s*")
_LEFT = re.compile(
    r"""['′’]                                  # y', f'(x)
      | \\prime | \\dot | ∂ | \\partial | ∇ | \\nabla
      | \bd\w*\s*/\s*d\s*\w                      # dy/dx, d/dx (…)
      | \\[dt]?frac\s*\{\s*(?:d|\\(?:mathrm|operatorname|text)\s*\{\s*d)
      | \bD(?:_|\s*\[|\s*\()                     # D_x f, D(f)
      | ^\s*[^\W\d]\w*\s*\(\s*\w+(?:\s*,\s*\w+)*\s*\)\s*$   # f(x), f(x, y)
      | ^\s*[^\W\d]\w*_\{?\w+\}?\s*$             # f_x
    """,
    re.VERBOSE,
)
_TRAILING = re.compile(r"[\s.,]+$")


def plain(answer: str) -> str:
    """The answer without its left sides and wrappers; what is taken out leaves blanks, so places stay."""
    text = _WRAPPERS.sub(lambda m: " " * len(m.group()), answer)
    return "".join(_bare(line) for line in _LINES.split(_TRAILING.sub("", text)))


def _bare(line: str) -> str:
    equals = list(_EQUALS.finditer(line))
    if not equals or (_NAME.fullmatch(line[: equals[0].start()]) and "_" not in line[: equals[0].start()]):
        return line
    if not _LEFT.search(line[: equals[0].start()]):
        return line
    cut = equals[-1].end()  # f'(x) = 2(x + 1) = 2x + 2: the last form is what was meant
    return " " * cut + line[cut:]
