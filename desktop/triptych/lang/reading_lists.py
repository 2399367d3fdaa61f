"""Read what stands in brackets with commas between: arguments, their keywords, tuples and indices."""

from __future__ import annotations

from triptych.lang.items import NEW_AXIS, Index
from triptych.lang.sums import Sums
from triptych.lang.tokens import NAME, NUMBER, Token, digits
from triptych.lang.tree import Expr, Unread


class Lists(Sums):
    """The part of the reader that reads lists."""

    def _arguments(
        self, bracket: str, opened: Token, tuples: bool = False
    ) -> tuple[tuple[Expr, ...], tuple[str, ...]]:
        found: list[Expr] = []
        keywords: list[str] = []
        while not self._take(bracket):
            keyword = self._keyword()
            if keyword or keywords:
                keywords.append(keyword)
            listed = tuples and self._next().text == "(" and self._has_comma()
            found.append(self._tuple() if listed else self._expression(0))
            if not self._take(","):
                self._close(bracket, opened)
                break
        return tuple(found), tuple(keywords)

    def _tuple(self) -> Expr:
        opened = self._next()
        self._at += 1
        return Expr("vector", "()", self._arguments(")", opened)[0], opened.place)

    def _keyword(self) -> str:
        after = self._tokens[self._at + 1] if self._at + 1 < len(self._tokens) else self._end
        if self._next().kind != NAME or after.text != "=":
            return ""
        self._at += 2
        return self._tokens[self._at - 2].text

    def _has_comma(self) -> bool:
        """Whether the bracket that opens here holds several things."""
        depth = 0
        for i in range(self._at, len(self._tokens)):
            text = self._tokens[i].text
            depth += (text in ("(", "[")) - (text in (")", "]"))
            if depth == 0 or (depth == 1 and text == ","):
                return depth == 1
        return False

    def _given(self) -> tuple[Expr, ...]:
        """The arguments of a function that the program defines; by their places only."""
        opened = self._next()
        self._at += 1
        bars, self._bars = self._bars, 0
        arguments, keywords = self._arguments(")" if opened.text == "(" else "]", opened)
        self._bars = bars
        if any(keywords):
            raise Unread("arity", opened.place, "by-place")
        return arguments

    def _listed_one(self) -> Expr:
        opened = self._next()
        self._at += 1
        inner = self._expression(0)
        self._close("]", opened)
        return inner

    def _indices(self, opened: Token) -> list[Index]:
        """What stands between square brackets behind a value."""
        found: list[Index] = []
        while not self._take("]"):
            minus = "-" if self._take("-") else ""
            inner = self._next()
            self._at += 1
            counts = inner.kind == NUMBER and inner.text.isdecimal()
            if inner.text in ("np", "numpy", "torch") and self._take("."):
                inner = self._next()
                self._at += 1
            is_new = inner.text in NEW_AXIS
            runs = inner.text in self._running and not minus
            if not counts and not is_new and not runs and (inner.text != ":" or minus):
                raise Unread("syntax", inner.place, "index-not-a-number")
            if runs:
                found.append((inner.text, opened.place))
                self._close("]", opened)
                break
            if self._next().text == ":" or (inner.text == ":" and self._next().text not in (",", "]")):
                raise Unread("syntax", inner.place, "index-not-a-number")
            found.append((minus + digits(inner.text) if counts else "None" if is_new else ":", opened.place))
            if not self._take(","):
                self._close("]", opened)
                break
        return found
