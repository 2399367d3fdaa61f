"""LaTeX commands as plain tokens: fractions, roots, braces, cases, indices and the names of functions."""

from __future__ import annotations

import re

from triptych.lang import characters
from triptych.lang.graph import Place
from triptych.lang.latex import GLUE
from triptych.lang.latex_matrices import (
    DETERMINANT,
    MATRICES,
    is_alone,
    is_wide,
    matrix,
    of_norm,
    sign_before,
)
from triptych.lang.ops import CONSTANTS, SPELLINGS, TABLE
from triptych.lang.spelling import OF_MATRICES, SHORT, UPRIGHT
from triptych.lang.tokens import COMMAND, END, NAME, NUMBER, SIGN, Token
from triptych.lang.tree import Unread
from triptych.messages import Fault

_SIGNS = {
    "cdot": "·",
    "times": "×",
    "ast": "*",
    "odot": "⊙",
    "div": "/",
    "le": "<=",
    "leq": "<=",
    "leqslant": "<=",
    "ge": ">=",
    "geq": ">=",
    "geqslant": ">=",
    "ne": "!=",
    "neq": "!=",
    "lt": "<",
    "gt": ">",
    "mid": "|",
    "lvert": "|",
    "rvert": "|",
    "vert": "|",
    "rfloor": ")",
    "rceil": ")",
    "rVert": ")",
    "lbrace": "(",
    "rbrace": ")",
    "lbrack": "[",
    "rbrack": "]",
    "rangle": ")",
    "{": "(",
    "}": ")",
    "|": "‖",
    "to": "->",
    "mapsto": "->",
    "rightarrow": "->",
    "coloneqq": ":=",
    "degree": "°",
    "colon": ":",
    "dots": "…",
    "wedge": "and",
    "land": "and",
    "vee": "or",
    "lor": "or",
    "bmod": "%",
}
_OPENING = {"lfloor": "floor", "lceil": "ceil", "lVert": "norm", "langle": "dot"}
_SILENT = frozenset(
    "right big Big bigl bigr Bigl Bigr bigg Bigg biggl biggr Biggl Biggr quad qquad displaystyle textstyle"
    " limits nolimits thinspace nonumber notag hline tiny small large mathstrut ,".split()
)
_WORDED = frozenset(
    "mathrm operatorname text mathit mathbf mathsf textrm mathop mbox mathcal mathbb mathscr boldsymbol"
    " bm textbf textit vec symbf".split()
)
_ACCENTS = frozenset("hat bar tilde widehat overline widetilde".split())
_CASES = frozenset("cases dcases rcases array".split())
_LINED = frozenset("equation align aligned gather gathered split multline eqnarray math displaymath".split())
_FRACTIONS = frozenset("frac dfrac tfrac cfrac".split())
_BINOMIALS = frozenset("binom dbinom tbinom".split())
_SHOWN = {
    "varepsilon": "epsilon",
    "vartheta": "theta",
    "varphi": "phi",
    "infty": "inf",
    "sgn": "sign",
    "ell": "l",
}
_ABOVE, _BELOW = re.compile(r"d(\^\W?\d\W?)?[a-zA-Z]?"), re.compile(r"d[a-zA-Z](\^\W?\d\W?)?")
_ASKING = frozenset("int iint oint lim partial prime nabla dot ddot".split())
SUMS = {"sum": "∑", "prod": "∏"}
_DEEPEST = 100


def _written_names() -> dict[str, str]:
    """What the table's own formulas call a function: ReLU, arsinh, BCE."""
    found = {}
    for op in TABLE.values():
        for word in re.findall(r"\\operatorname\{\{(\w+)\}\}", op.latex):
            found[word] = op.written
    return found | {"NaN": "nan", "BCE_logits": "bce_with_logits", "BCE_torch": "binary_cross_entropy"}


_NAMES = _written_names()


def without_commands(tokens: list[Token], troubles: list[Fault]) -> list[Token]:
    """The same tokens with no command and no brace left; what can't be rewritten is told and dropped."""
    if not any(t.kind == COMMAND or t.text in ("{", "}", "_") for t in tokens):
        return tokens
    rewriter = _Rewriter(tokens)
    try:
        return rewriter.until(())
    except Unread as stopped:
        troubles.append(stopped.fault)
        return []


class _Rewriter:
    def __init__(self, tokens: list[Token]) -> None:
        self._tokens = tokens
        self._at = 0
        self._depth = 0
        self._is_latex = any(t.kind == COMMAND for t in tokens)
        self._matrix_end: Token | None = None  # the last bracket of the matrix that was read last

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
                    _sign("(", at),
                    *found,
                    _sign(")", at),
                    _sign("/", at),
                    _sign("(", at),
                    *under,
                    _sign(")", at),
                ]
            found.extend(self._one(token, found))
        self._depth -= 1
        if ends:
            raise Unread("syntax", start, "never-closed", bracket=ends[0].replace("}", "{"))
        return found

    def _deeper(self, place: Place) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise Unread("limit", place, "too-deep", most=_DEEPEST)

    def _place(self) -> Place:
        return self._tokens[min(self._at, len(self._tokens) - 1)].place

    def _one(self, token: Token, before: list[Token]) -> list[Token]:
        if token.text == "{":
            return self._braces(token, before)
        if token.text == "}" and token.kind == SIGN:
            raise Unread("syntax", token.place, "closing-without-opening", bracket="}")
        if token.text == "_" and token.kind == SIGN:
            return self._index(token, before)
        if token.text == "^" and token.kind == SIGN:
            over = self._over_first(before) if before and before[-1].text in SUMS else None
            return over or self._raised(token)
        if token.text == "~" and self._is_latex:
            return []
        if token.kind != COMMAND:
            return [token]
        self._deeper(token.place)
        found = self._matrix(token, before) or self._command(token)
        self._depth -= 1
        return found

    def _raised(self, token: Token) -> list[Token]:
        r"""A degree or a transpose is no power: 30^\circ, w^\top x."""
        ahead = [t.text for t in self._tokens[self._at : self._at + 4]]
        braced = ahead[:1] == ["{"]
        inner = ahead[1:-1] if len(ahead) == 4 and braced and ahead[2] == "}" else ahead[braced : braced + 1]
        word = inner[0] if inner else ""
        if braced and len(ahead) == 4 and ahead[1] == "(" and ahead[3] == ")" and ahead[2].isdecimal():
            raise Unread("syntax", token.place, "raised-index")
        if word not in ("\\circ", "\\degree", "\\top", "\\intercal") or (braced and ahead[2:3] != ["}"]):
            if word in ("\\prime", "\\ast", "\\dagger", "'"):
                raise Unread("syntax", token.place, "prime")
            return [token]
        self._at += 3 if braced else 1
        return [_sign("°" if word in ("\\circ", "\\degree") else "ᵀ", token)]

    def _braces(self, token: Token, before: list[Token]) -> list[Token]:
        inner = self.until(("}",))
        if len(inner) == 1 and inner[0].text == "·":
            return self._power_of_ten(inner[0], before)
        if not inner and before:  # how our own formulas part the factors of a matrix product
            return [_sign("@", token)]
        if any(t.text == ":" for t in inner):
            return _choices(inner, token)
        return [_sign("(", token), *(t for t in inner if t.kind != END), _sign(")", token)]

    def _power_of_ten(self, sign: Token, before: list[Token]) -> list[Token]:
        r"""``2{\cdot}10^{-3}`` is how a number such as 2e-3 is printed."""
        rest = "".join(t.text for t in self._tokens[self._at : self._at + 6])
        match = re.match(r"10\^\{(-?\d+)\}", rest)
        if not match or not before or before[-1].kind != NUMBER:
            return [sign]
        self._at += 6 if match[1].startswith("-") else 5
        number = before.pop()
        return [number._replace(text=f"{number.text}e{match[1]}")]

    def _is_command(self) -> bool:
        return self._at < len(self._tokens) and self._tokens[self._at].kind == COMMAND

    def _ends_a_word(self, before: list[Token]) -> bool:
        """Whether a _ is a word's last letter: Mathematica's f[x_] drops it, PyTorch's zero_() keeps it."""
        after = self._tokens[self._at].text if self._at < len(self._tokens) else ""
        if not before or after not in ("]", ",", ")", "("):
            return False
        if after == "(":
            before[-1] = before[-1]._replace(text=f"{before[-1].text}_")
        return True

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
            return [_sign("[", token), *group, _sign("]", token)]
        _check_index(before, group, token)
        return [_joined(before.pop(), group, thin)]

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
        return [upper[0], *group[1:-1], _sign(",", token), *upper[1:]]

    def _over(self, before: list[Token], group: list[Token], token: Token) -> list[Token]:
        r"""\sum_{i=1}^{3} as a sign with its bounds in brackets: what it is applied to follows."""
        raised = self._at < len(self._tokens) and self._tokens[self._at].text == "^"
        upper = [self._take(), *self._group()[1:-1]][1:] if raised else []
        before[-1] = before[-1]._replace(text=SUMS[before[-1].text])
        return [_sign("(", token), *group, _sign(",", token), *upper, _sign(")", token)]

    def _take(self) -> Token:
        if self._at >= len(self._tokens):
            raise Unread("syntax", self._place(), "ends-early")
        self._at += 1
        return self._tokens[self._at - 1]

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
        return [_sign("(", token), *inner, _sign(")", token)]

    def _command(self, token: Token) -> list[Token]:
        word = token.text[1:]
        if word in _FRACTIONS:
            return self._fraction(token)
        if word in _BINOMIALS:
            above, below = self._group(), self._group()
            return [Token(NAME, "binom", token.place), *above[:-1], _sign(",", token), *below[1:]]
        reads = {"sqrt": self._root, "begin": self._environment, "left": self._left}.get(word)
        if reads is not None:
            return reads(token)
        if word in _WORDED:
            return self._word(token)
        if word in _ACCENTS:
            return self._accented(token)
        return self._sign_or_name(word, token)

    def _sign_or_name(self, word: str, token: Token) -> list[Token]:
        if word in OF_MATRICES:
            return self._of_matrix(word, token)
        if word in _OPENING:
            return [Token(NAME, _OPENING[word], token.place), _sign("(", token)]
        if word == "\\":
            return [Token(END, "\n", token.place)]
        if word in _SIGNS:
            return [_sign(_SIGNS[word], token)]
        if word in _SILENT:
            self._null_delimiter()
            return []
        if word in _ASKING:
            raise Unread("unknown", token.place, "derivative-asked", name=f"\\{word}")
        shown = _SHOWN.get(word, word)
        known = shown in SPELLINGS or shown in CONSTANTS or shown in characters.GREEK.values()
        if not known and word not in SHORT and word not in _SHOWN:
            raise Unread("unknown", token.place, "command", name=f"\\{word}")
        return [Token(NAME, shown, token.place)]

    def _fraction(self, token: Token) -> list[Token]:
        over, under = self._group(), self._group()
        above, below = ("".join(t.text for t in group[1:-1]) for group in (over, under))
        if under[1].text == "d" and _ABOVE.fullmatch(above) and _BELOW.fullmatch(below):
            raise Unread("unknown", token.place, "derivative-asked", name="d/dx")
        return [_sign("(", token), *over, _sign("/", token), *under, _sign(")", token)]

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
        power = [_sign("^", token), _sign("(", token), one, _sign("/", token), _sign("(", token)]
        return [*inner, *power, *degree, _sign(")", token), _sign(")", token)]

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
        known = _NAMES.get(text, text) if token.text == "\\operatorname" else text
        if token.text == "\\mathit" and text in UPRIGHT:
            return self._plain_name(text, token)
        return self._of_matrix(known, token) if known in OF_MATRICES else [Token(NAME, known, token.place)]

    def _plain_name(self, word: str, token: Token) -> list[Token]:
        """A word in italics applies to nothing: in brackets it is no function's name."""
        after = self._tokens[self._at].text if self._at < len(self._tokens) else ""
        name = Token(NAME, word, token.place)
        return [name] if after in ("=", "_") else [_sign("(", token), name, _sign(")", token)]

    def _of_matrix(self, word: str, token: Token) -> list[Token]:
        r"""\det A without brackets takes the one factor that follows, with its power."""
        after = self._tokens[self._at] if self._at < len(self._tokens) else token
        if after.kind not in (NAME, COMMAND) or after.text == "\\left":
            return [Token(NAME, word, token.place)]
        inner = self._group()[1:-1]
        while self._at < len(self._tokens) and self._tokens[self._at].text == "^":
            inner += self._one(self._take(), inner) or []
            inner += self._group() if inner[-1].text == "^" else []
        return [Token(NAME, word, token.place), _sign("(", token), *inner, _sign(")", token)]

    def _accented(self, token: Token) -> list[Token]:
        r"""\\hat{y} is the name y_hat."""
        group = [t for t in self._group()[1:-1] if t.text not in ("(", ")")]
        if len(group) != 1 or group[0].kind != NAME:
            raise Unread("syntax", token.place, "command", name=token.text)
        accent = token.text[1:].removeprefix("wide").replace("overline", "bar")
        return [Token(NAME, f"{group[0].text}_{accent}", token.place)]

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
            return _choices(inner, token)
        if word in ("|", "lvert", "vert") and opened.text != "\\|":
            return [Token(NAME, "abs", opened.place), _sign("(", opened), *inner, _sign(")", opened)]
        if opened.text == "\\|" or word in _OPENING:
            name = "norm" if opened.text == "\\|" else _OPENING[word]
            return [Token(NAME, name, opened.place), _sign("(", opened), *inner, _sign(")", opened)]
        if word == "(" and not any(t.text == "," for t in inner):
            inner = [t._replace(text="==") if t.text == "=" else t for t in inner]
        listed = word in ("[", "lbrack") and any(t.text == "," for t in inner)
        pair = ("[", "]") if listed or not inner else ("(", ")")
        if word not in ("(", "[", "{", "lbrace", "lbrack", "lparen"):
            raise Unread("syntax", opened.place, "unexpected", token=opened.text)
        return [_sign(pair[0], opened), *inner, _sign(pair[1], opened)]

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
        return [*found, _sign("@", token)] if named and is_wide(body) else found

    def _environment(self, token: Token) -> list[Token]:
        kind = "".join(t.text for t in self._group()[1:-1]).rstrip("*")
        if kind == "array":
            self._group()
        if kind == DETERMINANT:
            inner = matrix(self._body(token), token)
            return [Token(NAME, "det", token.place), _sign("(", token), *inner, _sign(")", token)]
        if kind not in _CASES and kind not in _LINED:
            raise Unread("syntax", token.place, "environment", name=kind)
        return self._cases(token, kind)

    def _cases(self, token: Token, kind: str) -> list[Token]:
        """``cases`` as nested ``where``; the last line without a condition is what is left."""
        body = self._body(token)
        if kind in _LINED:
            return _cut([t for t in body if t.text != "&"])
        return _where(_rows(body), token)

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


def _cut(body: list[Token]) -> list[Token]:
    """Lines of their own, without the comma or the full stop at their ends."""
    found: list[Token] = []
    for i, token in enumerate(body):
        ends = i + 1 == len(body) or body[i + 1].kind == END
        if not (ends and token.text in (",", ".")):
            found.append(token)
    return [*found, Token(END, "\n", body[-1].place)] if body else []


def _choices(body: list[Token], at: Token) -> list[Token]:
    """Desmos: {x > 0: x, -x}."""
    rows: list[list[Token]] = [[]]
    depth = 0
    for token in body:
        depth += (token.text in ("(", "[")) - (token.text in (")", "]"))
        if token.text == "," and depth == 0:
            rows.append([])
        else:
            rows[-1].append(token)
    found = []
    for row in rows:
        colon = next((i for i, t in enumerate(row) if t.text == ":"), -1)
        found.append((row[colon + 1 :], row[:colon] if colon >= 0 else []))
    return _where(found, at)


def _rows(body: list[Token]) -> list[tuple[list[Token], list[Token]]]:
    rows: list[list[Token]] = [[]]
    for token in body:
        if token.kind == END:
            rows.append([])
        else:
            rows[-1].append(token)
    found = []
    for row in filter(None, rows):
        cut = next((i for i, t in enumerate(row) if t.text == "&"), len(row))
        while row and row[-1].text in (",", ".", ";"):
            row.pop()
        value = row[:cut][:-1] if row[:cut] and row[:cut][-1].text == "," else row[:cut]
        test = [_compared(row, i) for i in range(cut + 1, len(row)) if row[i].text != "&"]
        found.append((value, test))
    return found


def _compared(row: list[Token], i: int) -> Token:
    """A sign of a condition: = compares there, but in dim=1."""
    named = row[i - 1].text in ("dim", "keepdim")
    return row[i]._replace(text="==") if row[i].text == "=" and not named else row[i]


def _where(rows: list[tuple[list[Token], list[Token]]], at: Token) -> list[Token]:
    if not rows:
        raise Unread("syntax", at.place, "ends-early")
    *others, (last, test) = rows
    found = last if not test else _choice(test, last, [Token(NAME, "nan", at.place)], at)
    for value, condition in reversed(others):
        found = _choice(condition, value, found, at)
    return found


def _choice(test: list[Token], yes: list[Token], no: list[Token], at: Token) -> list[Token]:
    comma = _sign(",", at)
    return [Token(NAME, "where", at.place), _sign("(", at), *test, comma, *yes, comma, *no, _sign(")", at)]


def _sign(text: str, at: Token) -> Token:
    return Token(SIGN, text, at.place)
