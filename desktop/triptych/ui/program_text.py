"""Small rules about the program's text: what a key inserts, how Qt counts, what a line end is."""

from __future__ import annotations

from bisect import bisect_left

GAP = "{}"
LONGEST = 2_000  # characters of a line that Qt breaks between words, and colours, in a moment


def filled(template: str, chosen: str) -> tuple[str, int]:
    """Return a template's text around the selection, and how far back from its end the cursor goes.

    >>> filled("sin({})", "x"), filled("sin({})", ""), filled("{}^2", "x + 1")
    (('sin(x)', 0), ('sin()', 1), ('(x + 1)^2', 0))
    """
    before, gap, after = template.partition(GAP)
    if not gap:
        return template, 0
    tight = not before and after[:1] in ("^", "*", "/")
    if chosen and tight and not chosen.isidentifier():
        chosen = f"({chosen})"
    inside = bool(before) and not chosen
    return before + chosen + after, len(after) if inside else 0


def units(text: str) -> int:
    """Return how many UTF-16 units Qt counts for this text (an astral character counts twice)."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def plain(text: str) -> str:
    """Return the text with every kind of line end as a newline and without null characters."""
    for end in ("\r\n", "\r", "\u2028", "\u2029"):
        text = text.replace(end, "\n")
    return text.replace("\0", "")


def is_long(text: str) -> bool:
    """Return whether a line of the text is very long."""
    return len(text) > LONGEST and any(len(line) > LONGEST for line in text.split("\n"))


def same_ends(one: str, other: str) -> tuple[int, int]:
    """Return how many characters two texts have in common at their beginning, and then at their end.

    >>> same_ends("y = x^2", "y = x^23"), same_ends("aa", "aaa")
    ((7, 0), (2, 0))
    """
    most = min(len(one), len(other))
    # By halves: letter by letter it takes milliseconds over 10 kB, in the window's own thread.
    begin = bisect_left(range(1, most + 1), True, key=lambda n: one[:n] != other[:n])
    rest = most - begin
    end = bisect_left(range(1, rest + 1), True, key=lambda n: one[-n:] != other[-n:])
    return begin, end
