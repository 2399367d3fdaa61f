"""Read choices between formulas in every language that has them."""

from __future__ import annotations

from triptych.lang.reading_school import School
from triptych.lang.tokens import SIGN, Token
from triptych.lang.tree import Expr, Unread

_PAIRS = {"(": ")", "[": "]"}


class Choices(School):
    """The part of the reader that reads choices."""

    def _chooses(self, token: Token) -> bool:
        """Whether a choice goes on here: a if c else b of Python, c ? a : b of C and JavaScript."""
        return (token.text == "?" and token.kind == SIGN) or (
            token.text == "if" and "if" not in self._defined
        )

    def _choice(self, left: Expr, token: Token) -> Expr:
        self._at += 1
        middle = self._expression(1 if token.text == "if" else 0)
        between = self._next()
        if not self._take("else" if token.text == "if" else ":"):
            raise Unread("syntax", between.place, "choice-half")
        last = self._expression(0)
        test, value = (middle, left) if token.text == "if" else (left, middle)
        return Expr("where", "where", (test, value, last), token.place)

    def _if_then(self, token: Token) -> Expr:
        """``if c then a else b`` of Maxima and Pascal; if(c, a, b) of spreadsheets."""
        if self._has_comma():
            return self._call("where", token, ())
        test = self._expression(0)
        if not self._take("then"):
            raise Unread("syntax", token.place, "python-word", word="if")
        value = self._expression(0)
        if not self._take("else"):
            raise Unread("syntax", token.place, "choice-half")
        return Expr("where", "where", (test, value, self._expression(0)), token.place)

    def _piecewise(self, token: Token) -> Expr:
        """SymPy's Piecewise((a, test), (b, True)) as nested choices; nan where no test holds."""
        opened, pairs = self._next(), []
        closing = _PAIRS[opened.text]
        self._at += 1
        wrapped = _PAIRS[self._next().text] if self._doubled() else ""
        self._at += bool(wrapped)
        while not self._take(wrapped or closing):
            pairs.append(self._piece())
            if not self._take(","):
                self._close(wrapped or closing, opened)
                break
        if wrapped:
            pairs += [(self._expression(0), None)] if self._take(",") else []
            self._close(closing, opened)
        total = Expr("name", "nan", (), token.place)
        for value, test in reversed(pairs):
            total = value if test is None else Expr("where", "where", (test, value, total), token.place)
        return total

    def _doubled(self) -> bool:
        """Whether the pieces stand in a list of their own, as Mathematica's do."""
        return all(t.text in _PAIRS for t in self._tokens[self._at : self._at + 2])

    def _piece(self) -> tuple[Expr, Expr | None]:
        inner = self._next()
        if inner.text not in _PAIRS:
            raise self._stray(inner)
        self._at += 1
        value = self._expression(0)
        if not self._take(","):
            raise self._stray(self._next())
        test = None if self._take("True") else self._expression(0)
        self._close(_PAIRS[inner.text], inner)
        return value, test

    def _in_pairs(self, token: Token) -> Expr:
        """Maple's piecewise(test, a, test, b, c); nan where no test holds and nothing is left."""
        parts = self._given()
        odd = len(parts) % 2
        total = parts[-1] if odd else Expr("name", "nan", (), token.place)
        for k in range(len(parts) - 2 - odd, -1, -2):
            total = Expr("where", "where", (parts[k], parts[k + 1], total), token.place)
        return total
