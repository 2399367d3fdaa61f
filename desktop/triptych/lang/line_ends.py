"""Where a text's lines end: at line ends and semicolons, and at a comma behind which a new name begins."""

from __future__ import annotations

from collections import Counter

from triptych.lang.tokens import END, NAME, SIGN, Token


def in_lines(found: list[Token]) -> list[list[Token]]:
    """Cut at line ends and semicolons; inside brackets a line goes on, unless a new name = begins."""
    lines: list[list[Token]] = [[]]
    depth = start = 0
    for i, token in enumerate(found):
        if token.text == "," and depth == 0 and _begins(found, i) and _has_equals(lines[-1]):
            lines.append([])
            start = start or len(lines) - 1
        elif token.kind != END:
            depth += (token.text in ("(", "[")) - (token.text in (")", "]"))
            lines[-1].append(token)
        elif _goes_on(found, i, lines[-1]):
            continue
        elif depth <= 0 or token.text == ";" or _begins(found, i):
            _turned(lines, start)
            lines.append([])
            depth = start = 0
    _turned(lines, start)
    return [line for line in lines if line]


def _goes_on(found: list[Token], end: int, line: list[Token]) -> bool:
    """Whether the next line begins with a sign, so that it is this line's end; a minus only further right."""
    after = found[end + 1] if end + 1 < len(found) and line and found[end].text != ";" else None
    if after is None or after.kind != SIGN:
        return False
    further = after.place.column > line[0].place.column and after.place.line > line[0].place.line
    return after.text in ("+", "*", "·", "×", "/") or (after.text == "-" and further)


def _turned(lines: list[list[Token]], start: int) -> None:
    """Bring ``y = sin u, u = 5x`` into the order u, y; the group begins one line before ``start``."""
    group = lines[start - 1 :] if start else []
    used = Counter(t.text for line in group for t in line[2:])
    for _ in group[1:]:
        name, *own = (t.text for t in group[-1] if t.text != "=")
        if used[name] == own.count(name):
            break
        group.insert(0, group.pop())
    lines[len(lines) - len(group) :] = group


def _has_equals(line: list[Token]) -> bool:
    return len(line) > 2 and line[1].text == "=" and line[0].kind == NAME


def _begins(found: list[Token], end: int) -> bool:
    """Whether a new line name = … stands behind this end; after a comma it is an option of a call."""
    line = found[end + 1 : end + 3]
    named = len(line) > 1 and line[0].kind == NAME and line[1].text == "="
    return named and (end == 0 or found[end - 1].text not in (",", "(", "["))
