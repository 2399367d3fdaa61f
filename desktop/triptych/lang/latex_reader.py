"""LaTeX commands as plain tokens: fractions, roots, braces, cases, indices and the names of functions."""

from __future__ import annotations

import re

from triptych.lang.latex_braces import is_function, is_list
from triptych.lang.latex_cases import choices
from triptych.lang.latex_commands import Commands
from triptych.lang.latex_cursor import sign
from triptych.lang.latex_signs import SUMS
from triptych.lang.tokens import COMMAND, END, NUMBER, SIGN, Token
from triptych.lang.tree import Unread
from triptych.messages import Fault


def without_commands(tokens: list[Token], troubles: list[Fault]) -> list[Token]:
    """The same tokens with no command and no brace left; what can't be rewritten is told and dropped."""
    if not any(t.kind == COMMAND or t.text in ("{", "}", "_") for t in tokens):
        return tokens
    rewriter = Rewriter(tokens)
    try:
        return rewriter.until(())
    except Unread as stopped:
        troubles.append(stopped.fault)
        return []


class Rewriter(Commands):
    """Rewrites a whole text."""

    def until(self, ends: tuple[str, ...]) -> list[Token]:
        """Rewrite up to one of ``ends`` (taken and dropped) or the end of the text."""
        start = self._place()
        self._deeper(start)
        found: list[Token] = []
        while self._at < len(self._tokens):
            token = self._tokens[self._at]
            self._at += 1
            if token.text in ends:
                self._depth -= 1
                return found
            if token.text == "\\over":
                under = self.until(ends)
                at = token
                self._depth -= 1
                return [
                    sign("(", at),
                    *found,
                    sign(")", at),
                    sign("/", at),
                    sign("(", at),
                    *under,
                    sign(")", at),
                ]
            found.extend(self._one(token, found))
        self._depth -= 1
        if ends:
            raise Unread("syntax", start, "never-closed", bracket=ends[0].replace("}", "{"))
        return found

    def _one(self, token: Token, before: list[Token]) -> list[Token]:
        if token.text == "{":
            return self._braces(token, before)
        if token.text == "}" and token.kind == SIGN:
            raise Unread("syntax", token.place, "closing-without-opening", bracket="}")
        if token.text == "_" and token.kind == SIGN:
            return self._index(token, before)
        if token.text == "^" and token.kind == SIGN:
            over = self._over_first(before) if before and before[-1].text in SUMS else None
            return over or self._raised(token, before)
        if token.text == "~" and self._is_latex:
            return []
        if token.kind != COMMAND:
            return [token]
        self._deeper(token.place)
        found = self._matrix(token, before) or self._command(token)
        self._depth -= 1
        return found

    def _braces(self, token: Token, before: list[Token]) -> list[Token]:
        inner = self.until(("}",))
        if len(inner) == 1 and inner[0].text == "·":
            return self._power_of_ten(inner[0], before)
        if not inner and before:  # how our own formulas part the factors of a matrix product
            return [sign("@", token)]
        if any(t.text == ":" for t in inner):
            return choices(inner, token)
        if inner and is_function(inner):
            return inner
        pair = "[]" if is_list(inner, before) else "()"
        return [sign(pair[0], token), *(t for t in inner if t.kind != END), sign(pair[1], token)]

    def _power_of_ten(self, sign: Token, before: list[Token]) -> list[Token]:
        r"""``2{\cdot}10^{-3}`` is how a number such as 2e-3 is printed."""
        rest = "".join(t.text for t in self._tokens[self._at : self._at + 6])
        match = re.match(r"10\^\{(-?\d+)\}", rest)
        if not match or not before or before[-1].kind != NUMBER:
            return [sign]
        self._at += 6 if match[1].startswith("-") else 5
        number = before.pop()
        return [number._replace(text=f"{number.text}e{match[1]}")]
