"""Read a call with its bracket, as a library has it."""

from __future__ import annotations

from triptych.lang import spelling
from triptych.lang.calls import call
from triptych.lang.counted import COUNTING, counting
from triptych.lang.joining import TUPLES
from triptych.lang.library import MODULES
from triptych.lang.reading_lists import Lists
from triptych.lang.tokens import Token
from triptych.lang.tree import Expr, Unread


class Calls(Lists):
    """The part of the reader that reads calls."""

    def _call(self, word: str, token: Token, first: tuple[Expr, ...], library: str = "") -> Expr:
        if not first and self._is_generated(word):
            return self._generated(word, token)
        opened = self._next()
        self._at += 1
        bars, self._bars = self._bars, 0
        closing = ")" if opened.text == "(" else "]"
        arguments, keywords = self._arguments(closing, opened, word in TUPLES)
        if word in MODULES and self._next().text == "(" and not first:
            return self._module(word, token, arguments, keywords, bars)
        self._bars = bars
        if opened.text == "[" and word in ("Log", "ArcTan") and len(arguments) == 2:
            return self._turned(word, token, arguments)
        if word in COUNTING and word not in self._defined:
            return counting(word, (*first, *arguments), token.place, bool(self._running))
        return self._of(word, token, (*first, *arguments), keywords, library)

    def _turned(self, word: str, token: Token, args: tuple[Expr, ...]) -> Expr:
        """Mathematica's Log[b, x] and ArcTan[x, y] name first what others name last."""
        return call("log" if word == "Log" else "atan2", token, args[::-1], ())

    def _module(
        self, word: str, token: Token, options: tuple[Expr, ...], keywords: tuple[str, ...], bars: int
    ) -> Expr:
        """nn.LeakyReLU(0.1)(x): the options first, then what it is applied to."""
        function, names = MODULES[word]
        named = (*names[: len(options) - len(keywords)], *keywords)
        if len(named) != len(options):
            raise Unread(
                "arity", token.place, "module-options", name=word, count=len(options) - len(keywords)
            )
        opened = self._next()
        self._at += 1
        arguments, further = self._arguments(")", opened)
        self._bars = bars
        if any(further):
            raise Unread("arity", opened.place, "by-place")
        return call(function, token, (*arguments, *options), named)

    def _of(
        self,
        word: str,
        token: Token,
        args: tuple[Expr, ...],
        keywords: tuple[str, ...] = (),
        library: str = "",
    ) -> Expr:
        base = spelling.base(word, self._defined)
        if base is None:
            return call(word, token, args, keywords, library)
        if base in ("2", "10"):
            return call(f"log{base}", token, args, keywords)
        below = Expr("number" if base.isdecimal() else "name", base, (), token.place)
        over = call("log", token, args, keywords)
        return (
            over
            if base == "e"
            else Expr("div", "/", (over, Expr("log", "log", (below,), token.place)), token.place)
        )
