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
        if word == "Clip" and len(arguments) == 2:  # Mathematica's bounds stand in a list
            arguments = (arguments[0], *arguments[1].args)
        if word in COUNTING and word not in self._defined:
            return counting(word, (*first, *arguments), token.place, bool(self._running))
        found = self._of(word, token, (*first, *arguments), keywords, library)
        pairs = word in ("max", "min") and found.keywords and (bool(first) or library == "torch")
        return self._values(found) if pairs else found

    def _values(self, found: Expr) -> Expr:
        """torch.max(x, dim=0) gives values and their places; [0] and .values are the values."""
        ahead = [t.text for t in self._tokens[self._at : self._at + 3]]
        self._at += 3 if ahead == ["[", "0", "]"] else 2 if ahead[:2] == [".", "values"] else 0
        return found

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
