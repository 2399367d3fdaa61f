"""Sums and products over an index as they are typed: a book's sign with its bounds, Python's generators."""

from __future__ import annotations

from triptych.lang.cursor import Cursor
from triptych.lang.over import SIGNS, Range, components, is_index, over_components, written
from triptych.lang.tokens import NAME, Token
from triptych.lang.tree import Expr, Unread

_TERM = 10  # a term ends at the next plus or minus
_GENERATED = {"sum": "sum", "prod": "prod", "fsum": "sum"}
_FARTHEST = 999


class Sums(Cursor):
    """The part of the reader that reads them."""

    def _over(self, token: Token) -> Expr:
        r"""The sign with its bounds in brackets, as ``\\sum_{i=1}^{3}`` is rewritten, and its term."""
        self._close("(", token)
        index = self._name_here(token)
        first = self._bound(token) if self._take("=") else None
        self._take(",")
        last = None if self._take(")") else self._bound(token)
        if last is not None:
            self._close(")", token)
        if not is_index(index) or isinstance(first, str) or (first is None) != (last is None):
            raise _unread(token)
        body = self._running_over({index}, lambda: self._expression(_TERM))
        if body.kind == "vector" and len(body.args) == 1:  # a book's square brackets
            body = body.args[0]
        if isinstance(last, str):
            self._count(last, body, index, first, token)
            last = first = None
        return written(SIGNS[token.text], body, Range(index, first, last), token.place, self._defined)

    def _count(self, counts: str, body: Expr, index: str, first: int | None, token: Token) -> None:
        """The n of a sum from 1 to n is how many components there are, wherever it stands."""
        if counts in self._defined or first != 1:
            raise _unread(token)
        base = Expr("name", components(body, index, token.place), (), token.place)
        self.counts[counts] = Expr("size", "size", (base,), token.place)

    def _bound(self, token: Token) -> int | str:
        bound = self._expression(0)
        if bound.kind == "name":
            return bound.text
        minus = bound.kind == "neg"
        number = bound.args[0] if minus else bound
        if number.kind != "number" or not number.text.isdecimal() or len(number.text) > len(str(_FARTHEST)):
            raise _unread(token)
        return -int(number.text) if minus else int(number.text)

    def _name_here(self, token: Token) -> str:
        if self._next().kind != NAME:
            raise _unread(token)
        self._at += 1
        return self._tokens[self._at - 1].text

    def _is_generated(self, word: str) -> bool:
        """Whether a generator stands in the brackets that open here."""
        return word in _GENERATED and "for" not in self._defined and self._for() is not None

    def _for(self) -> int | None:
        depth = 0
        for k in range(self._at, len(self._tokens)):
            token = self._tokens[k]
            depth += (token.text in ("(", "[")) - (token.text in (")", "]"))
            if depth == 0 or (token.text == "for" and token.kind == NAME):
                return k if depth else None
        return None

    def _generated(self, word: str, token: Token) -> Expr:
        """``sum(x[i]*w[i] for i in range(3))``, ``sum(a*b for a, b in zip(x, w))``, also in a list."""
        word, at = _GENERATED[word], self._for() or self._at
        opened = self._next()
        self._close("(", token)
        listed = self._take("[")
        names = []
        for ahead in self._tokens[at + 1 :]:
            if ahead.text == "in":
                break
            names += [ahead.text] if ahead.text != "," else []
        body = self._running_over(set(names), lambda: self._expression(0))
        if self._at != at:
            raise _unread(token)
        self._at += 2 * len(names) + 1
        found = self._run(word, body, names, token)
        if listed:
            self._close("]", opened)
        self._close(")", opened)
        return found

    def _run(self, word: str, body: Expr, names: list[str], token: Token) -> Expr:
        """What stands behind ``in``: a range, a vector, or several in a zip."""
        source = self._name_here(token)
        if source == "range" and len(names) == 1:
            return self._ranged(word, body, names[0], token)
        if source == "zip":
            self._close("(", token)
            sources = [self._name_here(token)]
            while self._take(","):
                sources.append(self._name_here(token))
            self._close(")", token)
        else:
            sources = [source]
        if len(sources) != len(names):
            raise _unread(token)
        return over_components(word, body, dict(zip(names, sources, strict=True)), token.place)

    def _ranged(self, word: str, body: Expr, index: str, token: Token) -> Expr:
        self._close("(", token)
        if self._next().text == "len":
            self._at += 1
            self._close("(", token)
            self._name_here(token)
            self._close(")", token)
            self._close(")", token)
            return over_components(word, body, {index: ""}, token.place)
        bounds = [self._bound(token)]
        if self._take(","):
            bounds.append(self._bound(token))
        self._close(")", token)
        numbers = [b for b in bounds if isinstance(b, int)]
        if len(numbers) != len(bounds):
            raise _unread(token)
        first, end = (0, numbers[0]) if len(numbers) == 1 else numbers
        return written(word, body, Range(index, first, end - 1, True), token.place, self._defined)


def _unread(token: Token) -> Unread:
    return Unread("syntax", token.place, "sum-index")

