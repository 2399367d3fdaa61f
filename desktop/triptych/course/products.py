"""Products as a person writes them: without factors of 1, with brackets only around sums."""

from __future__ import annotations

from triptych.lang.parse import read

_SUMS = ("add", "sub", "neg")


def times(local: str, inner: str) -> str:
    """Return a local derivative times what it is multiplied by; ′ may stand in either."""
    if inner == "1" or local == "1":
        return local if inner == "1" else inner
    if local == "-1":
        return f"-{_bracketed(inner)}"
    return f"{_bracketed(local)}·{_bracketed(inner)}"


def _bracketed(text: str) -> str:
    graph = read(text.replace("·", "*").replace("′", "")).graph
    is_sum = graph is not None and graph.nodes[graph.output].op in _SUMS
    return f"({text})" if is_sum else text
