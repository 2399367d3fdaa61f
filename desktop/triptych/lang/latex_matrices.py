"""Matrices of LaTeX as lists of rows: pmatrix and its kin, and products that stand there without a sign."""

from __future__ import annotations

from triptych.lang.ops import SPELLINGS
from triptych.lang.spelling import ALSO_CALLED
from triptych.lang.tokens import END, NAME, SIGN, Token
from triptych.lang.tree import Unread

MATRICES = frozenset("matrix pmatrix bmatrix Bmatrix smallmatrix psmallmatrix bsmallmatrix".split())
DETERMINANT = "vmatrix"


def matrix(body: list[Token], at: Token) -> list[Token]:
    """``([[a, b], [c, d]])`` of the cells between & and double backslashes; a single column is a vector."""
    rows = [cells for row in _cut(body, END) if (cells := [c for c in _cut(row, "&") if c])]
    if not rows:
        raise Unread("syntax", at.place, "ends-early")
    column = all(len(cells) == 1 for cells in rows)
    lines = [_between("[", _joined(cells), "]", at) if not column else cells[0] for cells in rows]
    return _between("(", _between("[", _joined(lines), "]", at), ")", at)


def is_wide(body: list[Token]) -> bool:
    """Whether it has more than one column, so that what follows is multiplied as by a matrix."""
    return any(token.text == "&" for token in body)


def is_alone(tokens: list[Token], at: int) -> bool:
    r"""Whether an environment begins here and nothing but its \right stands behind it."""
    depth = 0
    for i in range(at, len(tokens)):
        depth += (tokens[i].text == "\\begin") - (tokens[i].text == "\\end")
        if depth == 0:  # behind it stands its name in braces
            return i > at and [t.text for t in tokens[i + 4 : i + 5]] == ["\\right"]
    return False


def sign_before(before: list[Token], ends: Token | None, at: Token) -> list[Token]:
    """The sign between a matrix and what stands before it: @ after a matrix or a capital, * after a name.

    ``ends`` is the last bracket of the matrix before; a dot between two matrices is their product.
    """
    if before and ends is not None and before[-1] is ends:
        return [Token(SIGN, "@", at.place)]
    if len(before) > 1 and before[-1].text in ("*", "·") and ends is not None and before[-2] is ends:
        before[-1] = before[-1]._replace(text="@")
        return []
    if not before or before[-1].kind != NAME or before[-1].text in {*SPELLINGS, *ALSO_CALLED}:
        return []
    return [Token(SIGN, "@" if before[-1].text[0].isupper() else "*", at.place)]


_NORMS = {"1": "norm_1", "2": "norm_2", "F": "norm", "inf": "norm_inf"}


def of_norm(before: list[Token], index: list[Token]) -> bool:
    r"""Whether ``index`` stands at the end of a norm, \|x\|_1; then its words are changed to say so."""
    word = _NORMS.get("".join(t.text for t in index).strip("()\\").removesuffix("ty"))
    at = _opening(before) if before and before[-1].text in ("‖", ")") else None
    if word is None or at is None:
        return False
    last = before[-1]
    place = before[at].place
    before[at : at + 1 + (last.text == ")")] = [Token(NAME, word, place), Token(SIGN, "(", place)]
    before[-1] = last._replace(text=")")
    return True


def _opening(before: list[Token]) -> int | None:
    """Where the norm that ends here begins."""
    if before[-1].text == "‖":
        return next((i for i in range(len(before) - 2, -1, -1) if before[i].text == "‖"), None)
    depth = 0
    for i in range(len(before) - 1, 0, -1):
        depth += (before[i].text == ")") - (before[i].text == "(")
        if depth == 0:
            return i - 1 if before[i - 1].text == "norm" else None
    return None


def _cut(body: list[Token], sign: str) -> list[list[Token]]:
    parts: list[list[Token]] = [[]]
    for token in body:
        if sign in (token.text, token.kind):
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


def _joined(parts: list[list[Token]]) -> list[Token]:
    found = list(parts[0])
    for part in parts[1:]:
        found += [Token(SIGN, ",", part[0].place), *part]
    return found


def _between(opened: str, inner: list[Token], closed: str, at: Token) -> list[Token]:
    return [Token(SIGN, opened, at.place), *inner, Token(SIGN, closed, at.place)]
