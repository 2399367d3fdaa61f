"""The place in a line's tokens, with what every part of the reader of expressions needs."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from triptych.lang.graph import Place
from triptych.lang.tokens import NAME, NUMBER, SIGN, Token
from triptych.lang.tree import Expr, Unread
from triptych.messages import Fault
from triptych.sentences import say

DEEPEST = 100


class Cursor:
    """Walks over tokens; ``defined`` are the program's own names, ``functions`` those that are functions."""

    def __init__(
        self,
        tokens: list[Token],
        end: Place,
        defined: frozenset[str],
        functions: frozenset[str] = frozenset(),
    ) -> None:
        self._tokens = tokens
        self._end = Token("", "", end)
        self._at = 0
        self._depth = 0
        self._bars = 0
        self._defined = defined
        self._functions = functions
        self.notes: list[Fault] = []
        self.quotes = False
        self._running: frozenset[str] = frozenset()  # the names over which a generator runs
        self.counts: dict[str, Expr] = {}  # what is said to be how many components there are

    def _next(self) -> Token:
        return self._tokens[self._at] if self._at < len(self._tokens) else self._end

    def _take(self, text: str) -> bool:
        if self._next().kind in (SIGN, NAME) and self._next().text == text:
            self._at += 1
            return True
        return False

    def _close(self, bracket: str, opened: Token) -> None:
        if not self._take(bracket):
            if self._next().kind:
                raise self._stray(self._next())
            raise Unread("syntax", opened.place, "never-closed", bracket=opened.text)

    def _running_over(self, names: set[str], read: Callable[[], Expr]) -> Expr:
        """Read with these names as indices."""
        before, self._running = self._running, self._running | names
        found = read()
        self._running = before
        return found

    def _expression(self, level: int) -> Expr:
        """Read one expression of signs above a level."""
        raise NotImplementedError

    def _deeper(self) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise Unread("limit", self._next().place, "too-deep", most=DEEPEST)

    def _stray(self, token: Token) -> Unread:
        if token.text in (")", "]"):
            return Unread("syntax", token.place, "closing-without-opening", bracket=token.text)
        if token.text == "!":
            return Unread("unknown", token.place, "factorial")
        if token.text == "=":
            return Unread("syntax", token.place, "equals-inside")
        if token.text == "'":
            return Unread("syntax", token.place, "prime")
        if token.text == "//":
            return Unread("syntax", token.place, "double-slash")
        if token.kind == NUMBER:
            return Unread("syntax", token.place, "operator-missing", token=token.text)
        if token.text == "," and (number := self._with_a_comma()):
            return Unread("syntax", token.place, "decimal-comma", number=number)
        return Unread("syntax", token.place, "unexpected", token=token.text)

    def _with_a_comma(self) -> str:
        """The number that 1,5 here is meant to be; "" where no digits stand around the comma."""
        around = self._tokens[self._at - 1 : self._at + 2]
        if [token.kind for token in around] != [NUMBER, SIGN, NUMBER] or "." in around[0].text:
            return ""
        places = [token.place for token in around]
        joined = all(a.column + a.length == b.column for a, b in pairwise(places))
        return f"{around[0].text}.{around[2].text}" if joined and around[2].text.isdigit() else ""

    def _note(self, sentence: str, token: Token, **args: object) -> None:
        place = token.place
        said = say(sentence, **args)
        self.notes.append(Fault("reading", said, place.line, place.column, place.length, note=True))
