"""Read functions without brackets, as schools write them: sin 2x, sin²x, √x."""

from __future__ import annotations

from triptych.lang.binding import APPLIED, JOINED, ROOTS, WORDS
from triptych.lang.ops import SPELLINGS
from triptych.lang.reading_calls import Calls
from triptych.lang.tokens import NAME, NUMBER, SIGN, Token
from triptych.lang.tree import Expr, Unread


class School(Calls):
    """The part of the reader that reads them."""

    def _starts_factor(self, token: Token) -> bool:
        """Whether a factor follows with no sign between: 2x, 2(x+1), x|y|."""
        if token.kind == NAME:
            ends = WORDS if not self._running else (*WORDS, "for")
            return token.text not in ends or token.text in self._defined
        return token.text in ("(", "[") or (token.text in ("|", "‖") and not self._bars)

    def _goes_on(self) -> bool:
        after = self._next()
        return (
            after.kind == NUMBER
            or after.text in ("√", "^")
            or (after.kind == NAME and self._starts_factor(after))
        )

    def _applied(self, word: str, token: Token) -> Expr:
        """School notation: sin x, sin 2x, sin²x, √x; what is applied to ends at the next written sign."""
        if word == "√" and self._has_degree():
            return self._rooted(token)
        power: Expr | None = None
        if self._next().text in ("^", "**") and word not in ROOTS:
            self._at += 1
            power = self._expression(JOINED)
            inverse = self._inverse(word, power)
            word, power = (inverse, None) if inverse else (word, power)
        opens = self._next().text if self._next().kind == SIGN else ""
        if opens == "(" or (opens == "[" and not self._has_comma()):
            called = self._call(word, token, ())
        elif self._starts_factor(self._next()) or self._next().kind == NUMBER or self._next().text == "-":
            inner = self._expression(JOINED if word in ROOTS else APPLIED)
            if inner.kind == "pow":
                self._note("applied-to-power", token, name=word)
            if word in ROOTS and inner.kind == "number" and self._next().kind == NAME:
                self._note("root-first", token, number=inner.text, more=f"{inner.text}{self._next().text}")
            called = self._of(word, token, (inner,))
        else:
            raise Unread("syntax", token.place, "function-needs-brackets", name=word)
        return called if power is None else Expr("pow", "^", (called, power), token.place)

    def _has_degree(self) -> bool:
        """Whether √[3]x stands here, a root with its degree: a number or a name in brackets, a factor."""
        opened, _, closed, after = [*self._tokens[self._at : self._at + 4], *[self._end] * 4][:4]
        follows = after.kind == NUMBER or (bool(after.kind) and self._starts_factor(after))
        return opened.text == "[" and closed.text == "]" and follows

    def _rooted(self, token: Token) -> Expr:
        """√[n]x and Maple's root[n](x); the third root is that of negative numbers too."""
        degree, inner = self._listed_one(), self._expression(JOINED)
        if degree.text == "3":
            return Expr("cbrt", "cbrt", (inner,), token.place)
        one = Expr("number", "1", (), token.place)
        return Expr("pow", "^", (inner, Expr("div", "/", (one, degree), token.place)), token.place)

    def _inverse(self, word: str, power: Expr) -> str | None:
        """sin⁻¹ is arcsin in every school book."""
        minus_one = power.kind == "neg" and power.args[0].text == "1"
        if not minus_one or f"a{word}" not in SPELLINGS:
            return None
        self._note("inverse-not-power", self._tokens[self._at - 1], name=word)
        return f"a{word}"

    def _based(self, token: Token) -> Expr:
        """Maple's log[2](x), and a book's logarithm to the base a²."""
        base, power = self._listed_one(), None
        if self._take("^"):
            power = self._expression(JOINED)
        called = self._call("log", token, ()) if self._next().text == "(" else self._applied("log", token)
        found = Expr("div", "/", (called, Expr("log", "log", (base,), token.place)), token.place)
        return found if power is None else Expr("pow", "^", (found, power), token.place)
