"""The place in a text of LaTeX, with what every part of its reader needs."""

from __future__ import annotations

from triptych.lang.graph import Place
from triptych.lang.tokens import COMMAND, NAME, NUMBER, SIGN, Token
from triptych.lang.tree import Unread

DEEPEST = 100


class LatexCursor:
    """Walks over tokens with commands; what is rewritten has none left."""

    def __init__(self, tokens: list[Token]) -> None:
        self._tokens = tokens
        self._at = 0
        self._depth = 0
        self._is_latex = any(t.kind == COMMAND for t in tokens)
        self._matrix_end: Token | None = None  # the last bracket of the matrix that was read last

    def until(self, ends: tuple[str, ...]) -> list[Token]:
        """Rewrite up to one of ``ends`` (taken and dropped) or the end of the text."""
        raise NotImplementedError

    def _one(self, token: Token, before: list[Token]) -> list[Token]:
        """Rewrite what begins with a token; ``before`` is what was rewritten so far."""
        raise NotImplementedError

    def _deeper(self, place: Place) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise Unread("limit", place, "too-deep", most=DEEPEST)

    def _place(self) -> Place:
        return self._tokens[min(self._at, len(self._tokens) - 1)].place

    def _take(self) -> Token:
        if self._at >= len(self._tokens):
            raise Unread("syntax", self._place(), "ends-early")
        self._at += 1
        return self._tokens[self._at - 1]

    def _is_command(self) -> bool:
        return self._at < len(self._tokens) and self._tokens[self._at].kind == COMMAND

    def _group(self) -> list[Token]:
        """One argument of a command: a group in braces, or the single token that follows."""
        token = self._take()
        if len(token.text) > 1 and (
            token.text.isdecimal() or (token.kind == NAME and token.place.length > 1)
        ):
            self._at -= 1
            rest = token.text[1:]
            self._tokens[self._at] = token._replace(
                text=rest, kind=NUMBER if rest.isdecimal() else token.kind
            )
            token = token._replace(text=token.text[0])
        inner = self.until(("}",)) if token.text == "{" else self._one(token, [])
        return [sign("(", token), *inner, sign(")", token)]


def sign(text: str, at: Token) -> Token:
    """A sign at the place of a token."""
    return Token(SIGN, text, at.place)
