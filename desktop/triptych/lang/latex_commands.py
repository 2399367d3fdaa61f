"""Commands of LaTeX: fractions, roots, signs and names."""

from __future__ import annotations

import re

from triptych.lang import characters
from triptych.lang.latex_cursor import sign
from triptych.lang.latex_environments import Environments
from triptych.lang.latex_signs import (
    ACCENTS,
    ASKING,
    BINOMIALS,
    DROPPED,
    FRACTIONS,
    LENGTHS,
    OPENING,
    SHOWN,
    SHOWN_AS_IS,
    SIGNS,
    SILENT,
    WORDED,
)
from triptych.lang.ops import CONSTANTS, SPELLINGS
from triptych.lang.spelling import OF_MATRICES, SHORT
from triptych.lang.tokens import END, NAME, NUMBER, Token
from triptych.lang.tree import Unread

_ABOVE, _BELOW = re.compile(r"d(\^\W?\d\W?)?[a-zA-Z]?"), re.compile(r"d[a-zA-Z](\^\W?\d\W?)?")


class Commands(Environments):
    """The part of the reader that reads commands."""

    def _command(self, token: Token) -> list[Token]:
        word = token.text[1:]
        if word in FRACTIONS:
            return self._fraction(token)
        if word in BINOMIALS:
            above, below = self._group(), self._group()
            return [Token(NAME, "binom", token.place), *above[:-1], sign(",", token), *below[1:]]
        reads = {"sqrt": self._root, "begin": self._environment, "left": self._left}.get(word)
        if reads is not None:
            return reads(token)
        if word in WORDED:
            return self._word(token)
        if word in ACCENTS:
            return self._accented(token)
        if word in SHOWN_AS_IS or word in DROPPED or word in LENGTHS:
            return self._typeset(word)
        return self._sign_or_name(word, token)

    def _sign_or_name(self, word: str, token: Token) -> list[Token]:
        if word in OF_MATRICES:
            return self._of_matrix(word, token)
        if word in OPENING:
            return [Token(NAME, OPENING[word], token.place), sign("(", token)]
        if word == "\\":
            return [Token(END, "\n", token.place)]
        if word in SIGNS:
            return [sign(SIGNS[word], token)]
        if word in SILENT:
            self._null_delimiter()
            return []
        if word in ASKING:
            raise Unread("unknown", token.place, "derivative-asked", name=f"\\{word}")
        shown = SHOWN.get(word, word)
        known = shown in SPELLINGS or shown in CONSTANTS or shown in characters.GREEK.values()
        if not known and word not in SHORT and word not in SHOWN:
            raise Unread("unknown", token.place, "command", name=f"\\{word}")
        return [Token(NAME, shown, token.place)]

    def _typeset(self, word: str) -> list[Token]:
        r"""\boxed{x} and \underbrace{x}_{u} are x; \color{red}, \label{eq:1} and \hskip 2pt are nothing."""
        if word in SHOWN_AS_IS:
            group = self._group()
            below = self._tokens[self._at].text if self._at < len(self._tokens) else ""
            if word.endswith("brace") and below in ("_", "^"):
                self._at += 1
                self._drop()
            return group[1:-1] if len(group) == 3 else group
        if word in DROPPED:
            self._drop()
        elif self._tokens[self._at : self._at + 1] and self._tokens[self._at].kind == NUMBER:
            self._at += 2
        return []

    def _drop(self) -> None:
        """Pass over a group without a look at what is in it."""
        depth = 0
        while self._at < len(self._tokens):
            depth += {"{": 1, "}": -1}.get(self._take().text, 0)
            if depth == 0:
                return

    def _fraction(self, token: Token) -> list[Token]:
        over, under = self._group(), self._group()
        above, below = ("".join(t.text for t in group[1:-1]).replace("(d)", "d") for group in (over, under))
        begins = next((t.text for t in under if t.text != "("), "")
        if begins == "d" and _ABOVE.fullmatch(above) and _BELOW.fullmatch(below):
            raise Unread("unknown", token.place, "derivative-asked", name="d/dx")
        return [sign("(", token), *over, sign("/", token), *under, sign(")", token)]

    def _null_delimiter(self) -> None:
        if self._at < len(self._tokens) and self._tokens[self._at].text == ".":
            self._at += 1

    def _root(self, token: Token) -> list[Token]:
        degree: list[Token] = []
        if self._at < len(self._tokens) and self._tokens[self._at].text == "[":
            self._at += 1
            degree = self.until(("]",))
        inner = self._group()
        if not degree:
            return [Token(NAME, "sqrt", token.place), *inner]
        if [t.text for t in degree] == ["3"]:
            return [Token(NAME, "cbrt", token.place), *inner]
        one = Token(NUMBER, "1", token.place)
        power = [sign("^", token), sign("(", token), one, sign("/", token), sign("(", token)]
        return [*inner, *power, *degree, sign(")", token), sign(")", token)]
