"""Read a word: a name, a number that libraries name, or a function with what it is applied to."""

from __future__ import annotations

from triptych.lang import spelling
from triptych.lang.binding import NOT
from triptych.lang.counted import COUNTING
from triptych.lang.known_numbers import NUMBERS, euler
from triptych.lang.options import APPLY
from triptych.lang.over import SIGNS
from triptych.lang.reading_choices import Choices
from triptych.lang.tokens import NAME, NUMBER, Token
from triptych.lang.tree import Expr, Unread


class Names(Choices):
    """The part of the reader that reads words."""

    def _name(self, token: Token) -> Expr:
        if len(token.text) == 1 and token.text.isalpha() and self._next().text not in (".", "(", "["):
            return Expr("name", token.text, (), token.place)  # no letter alone is a word of its own
        if token.text in SIGNS:
            return self._over(token)
        word, library = self._dotted(token)
        if not library and word in self._functions and self._next().text in ("(", "["):
            return Expr(APPLY, word, self._given(), token.place)
        if word == "gamma" and not library and self._is_factor(token):
            return Expr("name", word, (), token.place)
        special = self._constant(word, library, token) or self._called(word, library, token)
        if special is not None:
            return special
        short = word in spelling.SHORT and word not in self._defined and self._goes_on()
        if short or spelling.needs_call(word, self._defined):
            return self._applied(word, token)
        if spelling.of_python(word, self._defined):
            sentence = "python-loop" if word in ("for", "while") else "python-word"
            raise Unread("syntax", token.place, sentence, word=word)
        return Expr("name", word, (), token.place)

    def _is_factor(self, token: Token) -> bool:
        """Whether γ(x - vt) stands here, a product as of any Greek letter; gamma(x) is the gamma function."""
        if self._next().text != "(" or "gamma" in self._defined:
            return False
        if token.place.length == len("gamma"):
            self._note("gamma-function", token)
            return False
        return True

    def _called(self, word: str, library: str, token: Token) -> Expr | None:
        """A word with its bracket behind it, round or as Mathematica and Maple have it."""
        if word == "not" and word not in self._defined:
            return Expr("not", "not", (self._expression(NOT),), token.place)
        if word == "if" and word not in self._defined:
            return self._if_then(token)
        after = self._next().text
        if after not in ("(", "["):
            return None
        if word in ("Piecewise", "piecewise") and (word == "Piecewise" or after == "("):
            return self._piecewise(token) if word == "Piecewise" else self._in_pairs(token)
        if word == "S" and self._is_sympified():
            return self._given()[0]
        if after == "(":
            wanted = library != "" or spelling.is_call(word, self._defined)
            return self._call(word, token, (), library) if wanted else None
        if word in ("log", "root") and word not in self._defined and (word == "log" or self._has_degree()):
            return self._based(token) if word == "log" else self._rooted(token)
        capital = word[:1].isupper() and (spelling.capital(word, self._defined) or word in COUNTING)
        return self._call(word, token, ()) if capital else None

    def _is_sympified(self) -> bool:
        """Whether a number stands in these brackets, as in SymPy's S(1)/2."""
        ahead = [t for t in self._tokens[self._at + 1 : self._at + 4] if t.text != "-"]
        return "S" not in self._defined and ahead[0].kind == NUMBER and [t.text for t in ahead[1:2]] == [")"]

    def _constant(self, word: str, library: str, token: Token) -> Expr | None:
        """The numbers that libraries name: np.e, Math.PI, math.tau; Pi and M_PI where nobody defines them."""
        if library and word in NUMBERS and self._next().text != "(":
            own = word in ("e", "E") and "e" in self._defined
            return euler(token.place) if own else NUMBERS[word](token.place)
        return NUMBERS["pi"](token.place) if word in ("Pi", "M_PI") and word not in self._defined else None

    def _dotted(self, token: Token) -> tuple[str, str]:
        """Drop a library's name before its function, torch.sin, nn.functional.relu; tell the name."""
        word, library = token.text, ""
        while word in spelling.LIBRARIES and word not in self._defined and self._next().text == ".":
            library = library or word
            self._at += 1
            inner = self._next()
            if inner.kind != NAME:
                sentence = "value-missing" if inner.kind else "ends-early"
                raise Unread("syntax", inner.place, sentence, token=inner.text)
            word = inner.text
            self._at += 1
        return word, library
