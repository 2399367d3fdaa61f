"""Read what stands in brackets with commas between: arguments, their keywords, tuples and indices."""

from __future__ import annotations

from triptych.lang.items import NEW_AXIS, Index
from triptych.lang.sums import Sums
from triptych.lang.tokens import NAME, NUMBER, Token, digits
from triptych.lang.tree import Expr, Unread

MASKING = frozenset("< > <= >= == != ≤ ≥ ≠ ~ & |".split())


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
            found.append((self._one_index(), opened.place))
            if found[-1][0] in self._running or not self._take(","):
                self._close("]", opened)
                break
        return found

    def _one_index(self) -> str:
        """A whole number, a slice or ``:``, ``None``, or the index of a sum."""
        first = self._next()
        start = self._whole_number()
        if self._next().text == ":" or self._is_double():
            return self._slice(start, first)
        if start:
            return start
        self._at += 1
        if first.text in ("np", "numpy", "torch") and self._take("."):
            first = self._next()
            self._at += 1
        if first.text in NEW_AXIS:
            return "None"
        if first.text in self._running:
            return first.text
        raise Unread("syntax", first.place, self._why_no_index(first))

    def _whole_number(self) -> str:
        """A whole number with its sign, as digits; "" where none stands here."""
        at = self._at
        minus = "-" if self._take("-") else ""
        number = self._next()
        if number.kind != NUMBER or not number.text.isdecimal():
            self._at = at
            return ""
        self._at += 1
        return minus + digits(number.text)

    def _slice(self, start: str, first: Token) -> str:
        """``1:3`` with what it leaves out; two colons tell it from an index, and ``:`` alone takes all."""
        parts = [start]
        while len(parts) < 3 and (self._is_double() or self._next().text == ":"):
            parts += [""] * self._is_double()
            self._at += 1
            parts.append(self._whole_number())
        parts += [""] * (3 - len(parts))
        step = parts[2]
        if step and int(step) < 1:
            raise Unread("syntax", first.place, "slice-backwards", step=step)
        if self._next().text not in (",", "]"):
            raise Unread("syntax", self._next().place, "index-not-a-number")
        return ":" if not any(parts) else ":".join(parts)

    def _is_double(self) -> bool:
        """Whether two colons follow, which anywhere else stand for C++'s dot."""
        return self._next().text == "." and self._next().place.length == 2

    def _why_no_index(self, first: Token) -> str:
        """What is no index here: a list of them, a condition, or something else."""
        depth = 0
        for token in self._tokens[self._at - 1 :]:
            depth += (token.text in ("(", "[")) - (token.text in (")", "]"))
            if token.text in MASKING:
                return "index-mask"
            if depth < 0:
                break
        return "index-list" if first.text == "[" else "index-not-a-number"
