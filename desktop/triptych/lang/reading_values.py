"""Read a value with what stands before and behind it: signs, brackets, bars, indices and methods."""

from __future__ import annotations

import math

from triptych.lang.binding import JOINING, MINUS
from triptych.lang.calls import call
from triptych.lang.counted import FACTORIAL
from triptych.lang.items import RAISED_T, indexed, transposed
from triptych.lang.known_numbers import NUMBERS
from triptych.lang.meant import BARS
from triptych.lang.reading_names import Names
from triptych.lang.tokens import NAME, NUMBER, TEXT, Token, digits
from triptych.lang.tree import Expr, Unread


class Values(Names):
    """The part of the reader that reads values."""

    def _prefix(self) -> Expr:
        token = self._next()
        self._at += 1
        if token.kind == NUMBER:
            return Expr("number", self._factorial(token), (), token.place)
        if token.kind == NAME:
            return self._name(token)
        if token.kind == TEXT:
            self.quotes = True
            return Expr(TEXT, token.text.lstrip("fFrRbBuU")[1:-1], (), token.place)
        if token.text == "~":
            return Expr("not", "not", (self._expression(MINUS),), token.place)
        if token.text == "%" and self._next().text in ("e", "pi"):  # Maxima's %e and %pi
            self._at += 1
            return NUMBERS[self._tokens[self._at - 1].text](token.place)
        if token.text in ("-", "+"):
            inner = self._expression(MINUS)
            return Expr("neg", "-", (inner,), token.place) if token.text == "-" else inner
        return self._bracketed(token)

    def _factorial(self, token: Token) -> str:
        """5! is 120; that of anything but a number of two digits is refused where it stands."""
        if self._next().text == "!" and token.text.isdecimal() and len(token.text) < 3:
            self._at += 1
            return str(math.factorial(int(token.text)))
        return token.text if token.text.isdigit() and token.text[0] != "0" else digits(token.text)

    def _bracketed(self, token: Token) -> Expr:
        if token.text == "(":
            bars, self._bars = self._bars, 0
            inner = self._expression(0)
            self._close(")", token)
            self._bars = bars
            return inner
        if token.text == "[":
            return self._listed(token)
        if token.text == "‖":
            return call("norm", Token(NAME, "norm", token.place), (self._between_bars(token),), ())
        if token.text == "|":
            return Expr("abs", BARS, (self._between_bars(token),), token.place)
        if not token.kind:
            raise Unread("syntax", token.place, "ends-early")
        raise Unread("syntax", token.place, "value-missing", token=token.text)

    def _between_bars(self, token: Token) -> Expr:
        self._bars += 1
        inner = self._expression(0)
        self._close(token.text, token)
        self._bars -= 1
        return inner

    def _listed(self, token: Token) -> Expr:
        """A vector; 3[x + 1]^2 of a book, one entry beside another sign, is a bracket; [x,] is a vector."""
        before = self._tokens[self._at - 2] if self._at > 1 else self._end
        found = self._arguments("]", token)[0]
        alone = len(found) == 1 and self._tokens[self._at - 2].text != ","
        beside = before.kind == NUMBER or {before.text, self._next().text} & JOINING
        return found[0] if alone and beside else Expr("vector", "[]", found, token.place)

    def _postfix(self, left: Expr, token: Token) -> Expr:
        self._at += 1
        if token.text == "°":
            parts = Expr("mul", "*", (left, Expr("name", "pi", (), token.place)), token.place)
            return Expr("div", "/", (parts, Expr("number", "180", (), token.place)), token.place)
        if token.text == "!":
            return Expr(FACTORIAL, "!", (left,), token.place)
        if token.text == RAISED_T:
            return transposed(left, token.place)
        if token.text == "[":
            return indexed(left, self._indices(token))
        method = self._next()
        self._at += 1
        if method.text in ("T", "mT") and method.kind == NAME and self._next().text != "(":
            return transposed(left, method.place, "")
        ahead = self._tokens[self._at : self._at + 3]
        if method.text == "shape" and [t.text for t in ahead] == ["[", "0", "]"]:
            self._at += 3
            return call("len", method, (left,), ())
        if method.kind != NAME or self._next().text != "(":
            raise Unread("syntax", token.place, "method-expected")
        return self._call(method.text, method, (left,))
