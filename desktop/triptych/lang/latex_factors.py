"""Two factors side by side in LaTeX, and whether they need a dot between them."""

from __future__ import annotations

import re

_MULTI = re.compile(r"\\math(?:rm|it)\{[^}]*\}(_\{[^}]*\})?$")


def needs_dot(left: str, right: str) -> bool:
    """Whether two factors would run together: 2·3, x·2, words of several letters, a name before a bracket."""
    if left == "d" or right[0].isdigit() or right.startswith(("-", r"\frac", r"\math", "e")):
        return True
    if right.startswith((r"\left[", r"\begin")):
        return True
    if right.startswith((r"\left(", r"\left|")):
        return not (left[-1].isdigit() or left.endswith(r"\right)") or len(left) == 1)
    return left.endswith((r"\infty", "]")) or _MULTI.search(left) is not None


def numberwise(parts: list[str]) -> tuple[str, int]:
    """A product or a size of every number, with the level of its sign."""
    if len(parts) == 1:
        return rf"\operatorname{{abs}}\left({parts[0]}\right)", 100
    return rf"{parts[0]} \odot {parts[1]}", 20
