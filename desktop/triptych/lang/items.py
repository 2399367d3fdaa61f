"""What stands behind a value: an index or a slice of it, and the mark of the transpose."""

from __future__ import annotations

from triptych.lang.graph import Place
from triptych.lang.stretches import is_slice
from triptych.lang.tokens import Token
from triptych.lang.tree import Expr, Unread

RAISED_T = "ᵀ"
NEW_AXIS = frozenset(("None", "newaxis"))
Index = tuple[str, Place]


def indexed(left: Expr, indices: list[Index]) -> Expr:
    """``A[0][1]`` and ``A[0, 1]`` by their numbers; ``:`` takes all of a direction, as in ``A[:, 0]``.

    What is left of a matrix's columns is taken as rows of its transpose: ``A[:, 1:3]`` stays a matrix.
    """
    texts = [text for text, _ in indices]
    place = indices[0][1] if indices else left.place
    if len(texts) > 2 or not texts:
        raise Unread("syntax", place, "index-not-a-number")
    if "None" in texts:
        return _with_axis(left, texts, place)
    rows = left if texts[0] == ":" else Expr("item", texts[0], (left,), place)
    if texts[1:] in ([], [":"]):
        return rows
    if texts[0] != ":" and not is_slice(texts[0]):
        return Expr("item", texts[1], (rows,), indices[1][1])
    columns = Expr("item", texts[1], (transposed(rows, place, ""),), indices[1][1])
    return transposed(columns, place, "") if is_slice(texts[1]) else columns


def _with_axis(left: Expr, texts: list[str], place: Place) -> Expr:
    """``x[:, None]``, a vector as a column, and ``x[None, :]``, as a row."""
    if texts not in ([":", "None"], ["None", ":"], ["None"]):
        raise Unread("syntax", place, "index-not-a-number")
    return Expr("unsqueeze", "None", (left,), place, (f"dim={texts.index('None')}",))


def transposed(left: Expr, place: Place, text: str = RAISED_T) -> Expr:
    """The transpose; ``text`` is the mark by which a product without a sign is told as one of matrices."""
    return Expr("transpose", text, (left,), place)


def t_as_name(tokens: list[Token]) -> frozenset[str]:
    """T, where it stands anywhere else than raised or behind a dot, so that it is a name and no mark."""
    before = ["", "", *(t.text for t in tokens)]
    marks = ((before[i], before[i + 1]) for i, t in enumerate(tokens) if t.text == "T")
    return frozenset("T" for two in marks if two[1] not in ("^", ".") and two != ("^", "("))


def ends_raised(left: Expr) -> bool:
    """Whether a factor with a raised T stands last, so that what follows is multiplied as a matrix is."""
    last = left.args[-1] if left.kind in ("mul", "neg") else left
    return last.kind in ("transpose", "matmul") and last.text == RAISED_T
