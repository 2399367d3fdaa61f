"""Words of LaTeX: upright and bold names, accents, and operators that take the next factor."""

from __future__ import annotations

from triptych.lang.latex import GLUE
from triptych.lang.latex_cursor import sign
from triptych.lang.latex_indices import Indices
from triptych.lang.latex_signs import NAMES
from triptych.lang.spelling import OF_MATRICES, UPRIGHT
from triptych.lang.tokens import COMMAND, NAME, NUMBER, Token
from triptych.lang.tree import Unread


class Words(Indices):
    """The part of the reader that reads words."""

    def _word(self, token: Token) -> list[Token]:
        group = self._group()[1:-1]
        if len(group) == 1 and group[0].kind == NUMBER:
            return group
        words = [t.text for t in group if t.kind in (NAME, NUMBER)]
        if words and words[0].isdecimal():
            raise Unread("syntax", group[0].place, "unexpected", token=words[0])
        text = "_".join(words) if len(words) > 1 else "".join(words)
        if (text in GLUE and token.text != "\\mathit") or not text:
            return []
        if text == "e" and self._at < len(self._tokens) and self._tokens[self._at].text == "^":
            self._at += 1
            return [Token(NAME, "exp", token.place), *self._group()]
        known = NAMES.get(text, text) if token.text == "\\operatorname" else text
        if token.text == "\\mathit" and text in UPRIGHT:
            return self._plain_name(text, token)
        return self._of_matrix(known, token) if known in OF_MATRICES else [Token(NAME, known, token.place)]

    def _plain_name(self, word: str, token: Token) -> list[Token]:
        """A word in italics applies to nothing: in brackets it is no function's name."""
        after = self._tokens[self._at].text if self._at < len(self._tokens) else ""
        name = Token(NAME, word, token.place)
        return [name] if after in ("=", "_") else [sign("(", token), name, sign(")", token)]

    def _of_matrix(self, word: str, token: Token) -> list[Token]:
        r"""\det A without brackets takes the one factor that follows, with its power."""
        after = self._tokens[self._at] if self._at < len(self._tokens) else token
        if after.kind not in (NAME, COMMAND) or after.text == "\\left":
            return [Token(NAME, word, token.place)]
        inner = self._group()[1:-1]
        while self._at < len(self._tokens) and self._tokens[self._at].text == "^":
            inner += self._one(self._take(), inner) or []
            inner += self._group() if inner[-1].text == "^" else []
        return [Token(NAME, word, token.place), sign("(", token), *inner, sign(")", token)]

    def _accented(self, token: Token) -> list[Token]:
        r"""\\hat{y} is the name y_hat."""
        group = [t for t in self._group()[1:-1] if t.text not in ("(", ")")]
        if len(group) != 1 or group[0].kind != NAME:
            raise Unread("syntax", token.place, "command", name=token.text)
        accent = token.text[1:].removeprefix("wide").replace("overline", "bar")
        return [Token(NAME, f"{group[0].text}_{accent}", token.place)]
