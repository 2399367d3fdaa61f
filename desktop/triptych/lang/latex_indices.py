"""Indices and raised marks of LaTeX: x_{1}, log_{2}, sums with their bounds, degrees and transposes."""

from __future__ import annotations

from triptych.lang.latex_cursor import LatexCursor, sign
from triptych.lang.latex_matrices import of_norm
from triptych.lang.latex_signs import SUMS
from triptych.lang.tokens import COMMAND, NAME, NUMBER, Token
from triptych.lang.tree import Unread

_COUNTERS = frozenset("i j k l m n t".split())


class Indices(LatexCursor):
    """The part of the reader that reads them."""

    def _index(self, token: Token, before: list[Token]) -> list[Token]:
        """x_{1} is x1, x_{n} is x_n, x_{[0]} is the component x[0]; log_{2} and log_{10} are functions."""
        if self._ends_a_word(before):
            return []
        group, thin = self._small()
        if group[0].text == "[":
            return group
        if of_norm(before, group):
            return []
        if before and before[-1].text in SUMS:
            return self._over(before, group, token)
        if before and before[-1].text in ("log", "ln") and _is_base(group):
            before[-1] = before[-1]._replace(text="log")
            return [sign("[", token), *group, sign("]", token)]
        _check_index(before, group, token)
        return [_joined(before.pop(), group, thin)]

    def _ends_a_word(self, before: list[Token]) -> bool:
        """Whether a _ is a word's last letter: Mathematica's f[x_] drops it, PyTorch's zero_() keeps it."""
        after = self._tokens[self._at].text if self._at < len(self._tokens) else ""
        if not before or after not in ("]", ",", ")", "("):
            return False
        if after == "(":
            before[-1] = before[-1]._replace(text=f"{before[-1].text}_")
        return True

    def _small(self) -> tuple[list[Token], list[Token]]:
        """What stands behind a _, and its tokens as typed where thin spaces part our own names' words."""
        group, start = self._one(self._take(), []) if self._is_command() else [self._take()], self._at
        thin = start < len(self._tokens) and self._tokens[start].text == "\\,"
        if not group:
            raise Unread("syntax", self._place(), "index-no-word")
        if group[0].text != "{":
            return group, []
        found = self.until(("}",))
        if not found:
            raise Unread("syntax", group[0].place, "index-no-word")
        return found, self._tokens[start : self._at - 1] if thin else []

    def _over_first(self, before: list[Token]) -> list[Token] | None:
        r"""\\sum^{3}_{i=1}: the upper bound first."""
        at = self._at
        upper, under = self._group(), self._tokens[self._at : self._at + 1]
        if not under or under[0].text != "_":
            self._at = at
            return None
        token, group = self._take(), self._group()
        before[-1] = before[-1]._replace(text=SUMS[before[-1].text])
        return [upper[0], *group[1:-1], sign(",", token), *upper[1:]]

    def _over(self, before: list[Token], group: list[Token], token: Token) -> list[Token]:
        r"""\sum_{i=1}^{3} as a sign with its bounds in brackets: what it is applied to follows."""
        raised = self._at < len(self._tokens) and self._tokens[self._at].text == "^"
        upper = [self._take(), *self._group()[1:-1]][1:] if raised else []
        before[-1] = before[-1]._replace(text=SUMS[before[-1].text])
        return [sign("(", token), *group, sign(",", token), *upper, sign(")", token)]

    def _raised(self, token: Token, before: list[Token]) -> list[Token]:
        r"""A degree or a transpose is no power: 30^\circ, w^\top x."""
        ahead = [t.text for t in self._tokens[self._at : self._at + 4]]
        braced = ahead[:1] == ["{"]
        inner = ahead[1:-1] if len(ahead) == 4 and braced and ahead[2] == "}" else ahead[braced : braced + 1]
        word = inner[0] if inner else ""
        if braced and _counts_layers(ahead) and not (before and before[-1].text == "e"):
            raise Unread("syntax", token.place, "raised-index")
        if word not in ("\\circ", "\\degree", "\\top", "\\intercal") or (braced and ahead[2:3] != ["}"]):
            if word in ("\\prime", "\\ast", "\\dagger", "'"):
                raise Unread("syntax", token.place, "prime")
            return [token]
        self._at += 3 if braced else 1
        return [sign("°" if word in ("\\circ", "\\degree") else "ᵀ", token)]


def _counts_layers(ahead: list[str]) -> bool:
    """Whether a number or an index stands raised in its brackets, as in z^{(2)}, x^{(i)} and a^{[1]}."""
    if len(ahead) < 4 or (ahead[1], ahead[3]) not in (("(", ")"), ("[", "]")):
        return False
    return ahead[2].isdecimal() or ahead[2] in _COUNTERS or ahead[1] == "["


def _joined(last: Token, group: list[Token], thin: list[Token]) -> Token:
    """A name with its index; as a name of our own is written, every thin space stands for a _."""
    text = "".join(t.text for t in group if t.text != ",")
    if last.text in ("log", "ln"):
        return last._replace(text=f"log{'_' * (not text.isdecimal())}{text}")
    if thin:
        joined = last.text + "".join("_" if t.text == "\\," else t.text for t in thin)
    else:
        joined = f"{last.text}{'' if text.isdecimal() else '_'}{text}"
    return last._replace(text=joined)


def _check_index(before: list[Token], group: list[Token], token: Token) -> None:
    if not before or before[-1].kind != NAME:
        raise Unread("syntax", token.place, "index-without-name")
    if before[-1].text in ("lim", "max", "min", "int"):
        raise Unread("syntax", token.place, "sum-index")
    if not group or any(t.kind not in (NAME, NUMBER) and t.text != "," for t in group):
        raise Unread("syntax", group[0].place if group else token.place, "index-no-word")


def _is_base(group: list[Token]) -> bool:
    """Whether a logarithm's base is more than a letter or a number."""
    lone = len(group) == 1 and (group[0].kind == NUMBER or len(group[0].text) == 1)
    return bool(group) and not (lone and group[0].kind in (NAME, NUMBER)) and group[0].kind != COMMAND
