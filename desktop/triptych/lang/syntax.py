"""Read the tokens of one statement as a tree, by operator precedence (Pratt, 1973); never raises.

Depth is bounded before Python's own recursion is, so ten thousand brackets are a sentence.
"""

from __future__ import annotations

import re

from triptych.lang import spelling
from triptych.lang.binding import APPLIED, COMPARISONS, CONDITIONS, LEVELS, MINUS, TIMES
from triptych.lang.items import RAISED_T, ends_raised, transposed
from triptych.lang.meant import APART
from triptych.lang.ops import SYMBOLS
from triptych.lang.reading_values import Values
from triptych.lang.statement import rebuilt
from triptych.lang.tokens import NAME, SIGN, Token
from triptych.lang.tree import Expr, Unread

_BEHIND = (".", "[", "°", RAISED_T)
_OF, _BY = re.compile(r"d[a-zA-Z]?"), re.compile(r"d[a-zA-Z]")


class Reader(Values):
    """Reads one expression; ``defined`` are the program's own names, for telling f(x) from f·(x).

    ``functions`` are those that the program defines itself; their calls stay as they are typed.
    """

    def whole(self) -> Expr:
        """Read all tokens as one expression, or raise Unread at the first that has no place."""
        tree = self._expression(0)
        left = self._next()
        if left.kind:
            raise self._stray(left)
        counts = self.counts
        return rebuilt(tree, lambda p: counts.get(p.text, p) if p.kind == "name" else p) if counts else tree

    def _expression(self, level: int) -> Expr:
        self._deeper()
        tree = self._infix(self._prefix(), level)
        self._depth -= 1
        return tree

    def _infix(self, left: Expr, level: int) -> Expr:
        while True:
            token = self._next()
            if token.text == "|" and not self._bars and left.kind in CONDITIONS:
                token = token._replace(text="or")
            power = LEVELS.get(token.text, 0) if token.kind in (SIGN, NAME) else 0
            if token.text in ("and", "or", "mod") and token.text in self._defined:
                power = 0
            if token.text == "^" and level < power and (wide := self._raises_t(left)):
                self._at += wide
                self._note("raised-t", token)
                left = transposed(left, token.place)
            elif power > level:
                self._at += 1
                left = self._joined(left, token, power)
            elif self._is_behind(token) and not _multiplies(left, token):
                left = self._postfix(left, token)
            elif level == 0 and self._chooses(token):
                left = self._choice(left, token)
            elif self._joins(level, token):
                if left.kind == "div" and self._tokens[self._at - 1].text != ")":
                    self._note("fraction-first", token)
                left = self._times(left, token, max(level, TIMES))
            else:
                return left

    def _is_behind(self, token: Token) -> bool:
        """Whether a sign stands behind its value; a factorial is that of an index only."""
        return token.kind == SIGN and (token.text in _BEHIND or (token.text == "!" and bool(self._running)))

    def _raises_t(self, left: Expr) -> int:
        """How many tokens make a transpose of what stands before: W^T, or x^T with a factor behind it."""
        ahead = [t.text for t in self._tokens[self._at + 1 : self._at + 4]]
        wide = 2 if ahead[:1] == ["T"] else 4 if ahead == ["(", "T", ")"] else 0
        if not wide or "T" in self._defined:
            return 0
        after = self._tokens[self._at + wide] if self._at + wide < len(self._tokens) else self._end
        alone = left.kind == "name" and left.text[:1].isupper()
        return wide if alone or self._starts_factor(after) or after.text == "@" else 0

    def _times(self, left: Expr, token: Token, level: int) -> Expr:
        """A product without a sign, or with a dot; behind a raised T it is one of matrices, as in wᵀx."""
        kind, text = ("matmul", RAISED_T) if ends_raised(left) else ("mul", APART)
        return Expr(kind, text, (left, self._expression(level)), token.place)

    def _joined(self, left: Expr, token: Token, power: int) -> Expr:
        if token.text in ("*", "·") and ends_raised(left):
            return self._times(left, token, power)
        right = self._expression(MINUS if power == 30 else power)
        if token.text == "/" and self._asks(left, right):
            raise Unread("unknown", token.place, "derivative-asked", name="d/dx")
        op = Expr(SYMBOLS[token.text], token.text, (left, right), token.place)
        if token.text in COMPARISONS and self._next().text in COMPARISONS:
            after = self._next()
            self._at += 1
            self._deeper()
            rest = self._joined(right, after, power)
            self._depth -= 1
            return Expr("and", "and", (op, rest), token.place)
        return op

    def _asks(self, above: Expr, below: Expr) -> bool:
        """Whether d/dx stands here, dy/dx or d²/dx², of which no part has a value."""
        above, below = (p.args[0] if p.kind == "pow" else p for p in (above, below))
        above = above.args[0].args[0] if above.kind == "mul" and above.args[0].kind == "pow" else above
        words = [p.text for p in (above, below) if p.kind == "name" and p.text not in self._defined]
        return len(words) == 2 and bool(_OF.fullmatch(words[0]) and _BY.fullmatch(words[1]))

    def _joins(self, level: int, token: Token) -> bool:
        """Whether a product without a sign goes on here; a function's argument ends before the next one."""
        if not self._starts_factor(token):
            return False
        another = token.kind == NAME and spelling.needs_call(token.text, self._defined)
        return level < TIMES or (level == APPLIED and not another)


def _multiplies(left: Expr, token: Token) -> bool:
    """Whether 3[x + 1] stands here: a number has no components."""
    return token.text == "[" and left.kind == "number"
