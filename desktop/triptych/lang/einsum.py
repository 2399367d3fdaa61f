"""Einstein's sums over vectors and matrices, as the products and sums that they mean.

``einsum('ij,jk->ik', A, B)`` is ``A @ B``.  Letters: a letter that comes out is kept, any other is summed
over (https://docs.pytorch.org/docs/stable/generated/torch.einsum.html).  Values are taken from the left,
two at a time, so nothing between may have more than two letters.
"""

from __future__ import annotations

from typing import NamedTuple

from triptych.lang.options import Pairs
from triptych.lang.tokens import TEXT, Token
from triptych.lang.tree import Expr, Unread

RANKED = "ranked"  # a value that must have as many directions as its text has letters


class _Part(NamedTuple):
    """A value and the letters of its directions."""

    tree: Expr
    letters: str


def einsum(pairs: Pairs, token: Token) -> Expr:
    """The tree of a whole sum; Unread where it is not one of vectors and matrices."""
    (_, told), *given = pairs
    if told.kind != TEXT or any(k for k, _ in given):
        raise Unread("syntax", told.place, "einsum-unread", text=told.text)
    inputs, out = _letters(told)
    if len(inputs) != len(given):
        raise Unread("arity", token.place, "einsum-count", count=len(inputs), given=len(given))
    values = [_Part(Expr(RANKED, of, (a,), a.place), of) for of, (_, a) in zip(inputs, given, strict=True)]
    return _Sum(token, told).whole(values, out).tree


def _letters(told: Expr) -> tuple[list[str], str]:
    """The letters of each value, and of what comes out: by the alphabet where no arrow says it."""
    left, arrow, right = told.text.replace(" ", "").partition("->")
    inputs = left.split(",")
    every = "".join(inputs)
    out = right if arrow else "".join(sorted(c for c in set(every) if every.count(c) == 1))
    sound = all(part.isalpha() and len(part) < 3 for part in inputs) and len(out) < 3
    if not sound or len(set(out)) < len(out) or not set(out) <= set(every):
        raise Unread("syntax", told.place, "einsum-unread", text=told.text)
    return inputs, out


class _Sum(NamedTuple):
    token: Token
    told: Expr

    def _made(self, op: str, *args: Expr, option: str = "") -> Expr:
        return Expr(op, "einsum", args, self.token.place, (option,) if option else ())

    def whole(self, values: list[_Part], out: str) -> _Part:
        """All values, from the left."""
        total, *rest = values
        total = self._alone(total, out + "".join(v.letters for v in rest))
        for k, value in enumerate(rest):
            kept = out + "".join(v.letters for v in rest[k + 1 :])
            total = self._alone(total, kept + value.letters)
            total = self._pair(total, self._alone(value, kept + total.letters), kept, out)
        tree = self._turned(total, out)
        return _Part(tree.args[0] if tree.kind == RANKED else tree, out)

    def _alone(self, part: _Part, kept: str) -> _Part:
        """A value by itself: the diagonal of a letter that stands twice, the sum over one not needed."""
        tree, letters = part
        if len(letters) == 2 and letters[0] == letters[1]:
            if letters[0] not in kept:
                return _Part(self._made("trace", tree), "")
            tree, letters = self._made("diag", tree), letters[0]
        left = "".join(c for c in letters if c in kept)
        if letters and not left:
            return _Part(self._made("sum", tree), "")
        if len(left) < len(letters):
            tree = self._made("sum", tree, option=f"dim={int(letters[0] == left)}")
        return _Part(tree, left)

    def _pair(self, a: _Part, b: _Part, kept: str, out: str) -> _Part:
        """The product of two, summed over the letters that stand in both and are not kept."""
        summed = [c for c in a.letters if c in b.letters and c not in kept]
        left = "".join(dict.fromkeys(c for c in a.letters + b.letters if c in kept))
        if len(left) > 2:
            raise Unread("syntax", self.told.place, "einsum-unread", text=self.told.text)
        if not summed:
            order = out if set(out) == set(left) else left
            return _Part(self._beside(a, b, order), order)
        common = set(a.letters) & set(b.letters)
        if len(common) > 1:
            product = _Part(self._made("mul", a.tree, self._turned(b, a.letters)), a.letters)
            return self._alone(product, kept)
        if len(a.letters) == len(b.letters) == 1:
            return _Part(self._made("dot", a.tree, b.tree), "")
        p, q = (part.letters.replace(summed[0], "") for part in (a, b))
        sides = self._turned(a, p + summed[0]), self._turned(b, summed[0] + q)
        return _Part(self._made("matmul", *sides), p + q)

    def _turned(self, part: _Part, order: str) -> Expr:
        """The value with its letters in another order."""
        return part.tree if part.letters == order else self._made("transpose", part.tree)

    def _beside(self, a: _Part, b: _Part, order: str) -> Expr:
        """The product number by number, each of them as wide as what comes out."""
        if len(order) == 2 and len(a.letters) == len(b.letters) == 1:
            return self._made("outer", *((a.tree, b.tree) if a.letters == order[0] else (b.tree, a.tree)))
        return self._made("mul", self._spread(a, order), self._spread(b, order))

    def _spread(self, part: _Part, order: str) -> Expr:
        if len(order) == 2 and part.letters == order[0]:
            return self._made("unsqueeze", part.tree, option="dim=1")
        return self._turned(part, order) if len(part.letters) == len(order) else part.tree
