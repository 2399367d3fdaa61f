"""Pairs and environments of LaTeX: left and right, matrices, cases, lines."""

from __future__ import annotations

from triptych.lang.latex_cases import choices, cut, going_on, rows, where
from triptych.lang.latex_cursor import sign
from triptych.lang.latex_matrices import DETERMINANT, MATRICES, is_alone, is_wide, matrix, sign_before
from triptych.lang.latex_signs import CASES, LINED, OPENING
from triptych.lang.latex_words import Words
from triptych.lang.tokens import NAME, Token
from triptych.lang.tree import Unread


class Environments(Words):
    """The part of the reader that reads them."""

    def _left(self, token: Token) -> list[Token]:
        r"""A pair \left … \right, of which one half may be a dot; in braces, choices as of Desmos."""
        opened = self._take()
        begins = self._at < len(self._tokens) and self._tokens[self._at].text == "\\begin"
        inner = self.until(("\\right",))
        self._take()
        word = opened.text.removeprefix("\\")
        if word == "." or (word == "{" and begins):
            return inner
        if word == "{" and any(t.text == ":" for t in inner):
            return choices(inner, token)
        if opened.text == "\\Vert":
            opened = opened._replace(text="\\|")
        if word in ("|", "lvert", "vert") and opened.text != "\\|":
            return [Token(NAME, "abs", opened.place), sign("(", opened), *inner, sign(")", opened)]
        if opened.text == "\\|" or word in OPENING:
            name = "norm" if opened.text == "\\|" else OPENING[word]
            return [Token(NAME, name, opened.place), sign("(", opened), *inner, sign(")", opened)]
        if word == "(" and not any(t.text == "," for t in inner):
            inner = [t._replace(text="==") if t.text == "=" else t for t in inner]
        listed = word in ("[", "lbrack") and any(t.text == "," for t in inner)
        pair = ("[", "]") if listed or not inner else ("(", ")")
        if word not in ("(", "[", "{", "lbrace", "lbrack", "lparen"):
            raise Unread("syntax", opened.place, "unexpected", token=opened.text)
        return [sign(pair[0], opened), *inner, sign(pair[1], opened)]

    def _matrix(self, token: Token, before: list[Token]) -> list[Token] | None:
        r"""A matrix, alone or between \left and \right, with the signs that join it."""
        ahead = [t.text for t in self._tokens[self._at : self._at + 4]]
        inside = token.text == "\\left" and ahead[:1] in (["("], ["["])
        boxed = inside and is_alone(self._tokens, self._at + 1)
        kind = ahead[3 if boxed else 1] if len(ahead) > 3 else ""
        known = kind in MATRICES or (boxed and kind == "array")
        if token.text not in ("\\begin", "\\left") or not known:
            return None
        self._at += 2 * boxed
        self._group()
        if kind == "array":
            self._group()
        body = self._body(token)
        if boxed:
            self._at += 2
        found = [*sign_before(before, self._matrix_end, token), *matrix(body, token)]
        self._matrix_end = found[-1]
        named = self._at < len(self._tokens) and self._tokens[self._at].kind == NAME
        return [*found, sign("@", token)] if named and is_wide(body) else found

    def _environment(self, token: Token) -> list[Token]:
        kind = "".join(t.text for t in self._group()[1:-1]).rstrip("*")
        if kind == "array":
            self._group()
        if kind == DETERMINANT:
            inner = matrix(self._body(token), token)
            return [Token(NAME, "det", token.place), sign("(", token), *inner, sign(")", token)]
        if kind not in CASES and kind not in LINED:
            raise Unread("syntax", token.place, "environment", name=kind)
        return self._cases(token, kind)

    def _cases(self, token: Token, kind: str) -> list[Token]:
        """``cases`` as nested ``where``; the last line without a condition is what is left."""
        body = self._body(token)
        if kind in LINED:
            return cut(going_on([t for t in body if t.text != "&"]))
        return where(rows(body), token)

    def _body(self, token: Token) -> list[Token]:
        """What stands between begin and end."""
        body: list[Token] = []
        while not (self._tokens[self._at].text == "\\end" if self._at < len(self._tokens) else True):
            one = self._take()
            body.extend(self._one(one, body))
        if self._at >= len(self._tokens):
            raise Unread("syntax", token.place, "never-closed", bracket="\\begin")
        self._at += 1
        self._group()
        return body
