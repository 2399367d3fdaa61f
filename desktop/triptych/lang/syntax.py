"""Read the tokens of one statement as a tree, by operator precedence (Pratt, 1973); never raises.

Depth is bounded before Python's own recursion is, so ten thousand brackets are a sentence.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable

from triptych.lang import spelling
from triptych.lang.calls import call
from triptych.lang.counted import COUNTING, FACTORIAL, counting
from triptych.lang.graph import Place
from triptych.lang.items import NEW_AXIS, RAISED_T, Index, ends_raised, indexed, transposed
from triptych.lang.joining import TUPLES
from triptych.lang.library import MODULES
from triptych.lang.meant import APART, BARS
from triptych.lang.ops import SPELLINGS, SYMBOLS
from triptych.lang.options import APPLY
from triptych.lang.over import SIGNS
from triptych.lang.statement import rebuilt
from triptych.lang.sums import Sums
from triptych.lang.tokens import NAME, NUMBER, SIGN, TEXT, Token, digits
from triptych.lang.tree import Expr, Unread

_BEHIND = (".", "[", "°", RAISED_T)
_LEVELS = {
    "or": 1,
    "and": 2,
    "<": 4,
    "<=": 4,
    ">": 4,
    ">=": 4,
    "==": 4,
    "!=": 4,
    "+": 10,
    "-": 10,
    "*": 20,
    "·": 20,
    "×": 20,
    "/": 20,
    "@": 20,
    "⊙": 20,
    "%": 20,
    "mod": 20,
    "&": 6,
    "^": 30,
    "**": 30,
}
_NOT, _MINUS, _TIMES, _APPLIED, _JOINED = 3, 25, 20, 22, 29
_OF, _BY = re.compile(r"d[a-zA-Z]?"), re.compile(r"d[a-zA-Z]")
CONDITIONS = ("lt", "le", "gt", "ge", "eq", "ne", "and", "or", "not")
_JOINING = ("+", "-", "*", "·", "×", "/", "^", "**")
_ROOTS = ("√", "∛", "∜")
_WORDS = ("and", "or", "not", "if", "then", "else")
_COMPARISONS = ("<", "<=", ">", ">=", "==", "!=")


class Reader(Sums):
    """Reads one expression; ``defined`` are the program's own names, for telling f(x) from f·(x).

    ``functions`` are those that the program defines itself; their calls stay as they are typed.
    """

    def whole(self) -> Expr:
        """Read all tokens as one expression, or raise Unread at the first that has no place."""
        tree = self._expression(0)
        left = self._next()
        if left.kind:
            raise self._stray(left)
        counts = self.counts
        return rebuilt(tree, lambda p: counts.get(p.text, p) if p.kind == "name" else p) if counts else tree

    def _expression(self, level: int) -> Expr:
        self._deeper()
        tree = self._infix(self._prefix(), level)
        self._depth -= 1
        return tree

    def _infix(self, left: Expr, level: int) -> Expr:
        while True:
            token = self._next()
            if token.text == "|" and not self._bars and left.kind in CONDITIONS:
                token = token._replace(text="or")
            power = _LEVELS.get(token.text, 0) if token.kind in (SIGN, NAME) else 0
            if token.text in ("and", "or", "mod") and token.text in self._defined:
                power = 0
            if token.text == "^" and level < power and (wide := self._raises_t(left)):
                self._at += wide
                self._note("raised-t", token)
                left = transposed(left, token.place)
            elif power > level:
                self._at += 1
                left = self._joined(left, token, power)
            elif self._is_behind(token) and not _multiplies(left, token):
                left = self._postfix(left, token)
            elif level == 0 and self._chooses(token):
                left = self._choice(left, token)
            elif self._joins(level, token):
                if left.kind == "div" and self._tokens[self._at - 1].text != ")":
                    self._note("fraction-first", token)
                left = self._times(left, token, max(level, _TIMES))
            else:
                return left

    def _is_behind(self, token: Token) -> bool:
        """Whether a sign stands behind its value; a factorial is that of an index only."""
        return token.kind == SIGN and (token.text in _BEHIND or (token.text == "!" and bool(self._running)))

    def _raises_t(self, left: Expr) -> int:
        """How many tokens make a transpose of what stands before: W^T, or x^T with a factor behind it."""
        ahead = [t.text for t in self._tokens[self._at + 1 : self._at + 4]]
        wide = 2 if ahead[:1] == ["T"] else 4 if ahead == ["(", "T", ")"] else 0
        if not wide or "T" in self._defined:
            return 0
        after = self._tokens[self._at + wide] if self._at + wide < len(self._tokens) else self._end
        alone = left.kind == "name" and left.text[:1].isupper()
        return wide if alone or self._starts_factor(after) or after.text == "@" else 0

    def _times(self, left: Expr, token: Token, level: int) -> Expr:
        """A product without a sign, or with a dot; behind a raised T it is one of matrices, as in wᵀx."""
        kind, text = ("matmul", RAISED_T) if ends_raised(left) else ("mul", APART)
        return Expr(kind, text, (left, self._expression(level)), token.place)

    def _joined(self, left: Expr, token: Token, power: int) -> Expr:
        if token.text in ("*", "·") and ends_raised(left):
            return self._times(left, token, power)
        right = self._expression(_MINUS if power == 30 else power)
        if token.text == "/" and self._asks(left, right):
            raise Unread("unknown", token.place, "derivative-asked", name="d/dx")
        op = Expr(SYMBOLS[token.text], token.text, (left, right), token.place)
        if token.text in _COMPARISONS and self._next().text in _COMPARISONS:
            after = self._next()
            self._at += 1
            self._deeper()
            rest = self._joined(right, after, power)
            self._depth -= 1
            return Expr("and", "and", (op, rest), token.place)
        return op

    def _asks(self, above: Expr, below: Expr) -> bool:
        """Whether d/dx stands here, dy/dx or d²/dx², of which no part has a value."""
        above, below = (p.args[0] if p.kind == "pow" else p for p in (above, below))
        above = above.args[0].args[0] if above.kind == "mul" and above.args[0].kind == "pow" else above
        words = [p.text for p in (above, below) if p.kind == "name" and p.text not in self._defined]
        return len(words) == 2 and bool(_OF.fullmatch(words[0]) and _BY.fullmatch(words[1]))

    def _chooses(self, token: Token) -> bool:
        """Whether a choice goes on here: a if c else b of Python, c ? a : b of C and JavaScript."""
        return (token.text == "?" and token.kind == SIGN) or (
            token.text == "if" and "if" not in self._defined
        )

    def _choice(self, left: Expr, token: Token) -> Expr:
        self._at += 1
        middle = self._expression(1 if token.text == "if" else 0)
        between = self._next()
        if not self._take("else" if token.text == "if" else ":"):
            raise Unread("syntax", between.place, "choice-half")
        last = self._expression(0)
        test, value = (middle, left) if token.text == "if" else (left, middle)
        return Expr("where", "where", (test, value, last), token.place)

    def _joins(self, level: int, token: Token) -> bool:
        """Whether a product without a sign goes on here; a function's argument ends before the next one."""
        if not self._starts_factor(token):
            return False
        another = token.kind == NAME and spelling.needs_call(token.text, self._defined)
        return level < _TIMES or (level == _APPLIED and not another)

    def _starts_factor(self, token: Token) -> bool:
        """Whether a factor follows with no sign between: 2x, 2(x+1), x|y|."""
        if token.kind == NAME:
            ends = _WORDS if not self._running else (*_WORDS, "for")
            return token.text not in ends or token.text in self._defined
        return token.text in ("(", "[") or (token.text == "|" and not self._bars)

    def _prefix(self) -> Expr:
        token = self._next()
        self._at += 1
        if token.kind == NUMBER:
            return Expr("number", self._factorial(token), (), token.place)
        if token.kind == NAME:
            return self._name(token)
        if token.kind == TEXT:
            self.quotes = True
            return Expr(TEXT, token.text.lstrip("fFrRbBuU")[1:-1], (), token.place)
        if token.text == "~":
            return Expr("not", "not", (self._expression(_MINUS),), token.place)
        if token.text == "%" and self._next().text in ("e", "pi"):  # Maxima's %e and %pi
            self._at += 1
            return _NUMBERS[self._tokens[self._at - 1].text](token.place)
        if token.text in ("-", "+"):
            inner = self._expression(_MINUS)
            return Expr("neg", "-", (inner,), token.place) if token.text == "-" else inner
        return self._bracketed(token)

    def _factorial(self, token: Token) -> str:
        """5! is 120; that of anything but a number of two digits is refused where it stands."""
        if self._next().text == "!" and token.text.isdecimal() and len(token.text) < 3:
            self._at += 1
            return str(math.factorial(int(token.text)))
        return token.text if token.text.isdigit() and token.text[0] != "0" else digits(token.text)

    def _bracketed(self, token: Token) -> Expr:
        if token.text == "(":
            bars, self._bars = self._bars, 0
            inner = self._expression(0)
            self._close(")", token)
            self._bars = bars
            return inner
        if token.text == "[":
            return self._listed(token)
        if token.text == "‖":
            norm, inner = Token(NAME, "norm", token.place), self._expression(0)
            self._close("‖", token)
            return call("norm", norm, (inner,), ())
        if token.text == "|":
            self._bars += 1
            inner = self._expression(0)
            self._close("|", token)
            self._bars -= 1
            return Expr("abs", BARS, (inner,), token.place)
        if not token.kind:
            raise Unread("syntax", token.place, "ends-early")
        raise Unread("syntax", token.place, "value-missing", token=token.text)

    def _listed(self, token: Token) -> Expr:
        """A vector; 3[x + 1]^2 of a book, one entry beside another sign, is a bracket; [x,] is a vector."""
        before = self._tokens[self._at - 2] if self._at > 1 else self._end
        found = self._arguments("]", token)[0]
        alone = len(found) == 1 and self._tokens[self._at - 2].text != ","
        beside = before.kind == NUMBER or before.text in _JOINING or self._next().text in _JOINING
        return found[0] if alone and beside else Expr("vector", "[]", found, token.place)

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
            raise Unread("syntax", token.place, "python-word", word=word)
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
            return Expr("not", "not", (self._expression(_NOT),), token.place)
        if word == "if" and word not in self._defined:
            return self._if_then(token)
        after = self._next().text
        if after not in ("(", "["):
            return None
        if word in ("Piecewise", "piecewise") and (word == "Piecewise" or after == "("):
            return self._piecewise(token) if word == "Piecewise" else self._in_pairs(token)
        if word == "S" and self._is_sympified():
            self._at += 1
            return self._bracketed(self._tokens[self._at - 1])
        if after == "(":
            wanted = spelling.is_call(word, self._defined) or (word == "t" and library != "")
            return self._call(word, token, (), library) if wanted else None
        if word == "log" and "log" not in self._defined:
            return self._based(token)
        capital = word[:1].isupper() and spelling.capital(word, self._defined)
        return self._call(word, token, ()) if capital else None

    def _is_sympified(self) -> bool:
        """Whether a number stands in these brackets, as in SymPy's S(1)/2."""
        ahead = [t for t in self._tokens[self._at + 1 : self._at + 4] if t.text != "-"]
        return "S" not in self._defined and ahead[0].kind == NUMBER and [t.text for t in ahead[1:2]] == [")"]

    def _goes_on(self) -> bool:
        after = self._next()
        return (
            after.kind == NUMBER
            or after.text in ("√", "^")
            or (after.kind == NAME and self._starts_factor(after))
        )

    def _given(self) -> tuple[Expr, ...]:
        """The arguments of a function that the program defines; by their places only."""
        opened = self._next()
        self._at += 1
        bars, self._bars = self._bars, 0
        arguments, keywords = self._arguments(")" if opened.text == "(" else "]", opened)
        self._bars = bars
        if any(keywords):
            raise Unread("arity", opened.place, "by-place")
        return arguments

    def _constant(self, word: str, library: str, token: Token) -> Expr | None:
        """The numbers that libraries name: np.e, Math.PI, math.tau; Pi and M_PI where nobody defines them."""
        if library and word in _NUMBERS and self._next().text != "(":
            own = word in ("e", "E") and "e" in self._defined
            return _euler(token.place) if own else _NUMBERS[word](token.place)
        return _NUMBERS["pi"](token.place) if word in ("Pi", "M_PI") and word not in self._defined else None

    def _based(self, token: Token) -> Expr:
        """Maple's log[2](x), and a book's logarithm to the base a²."""
        base, power = self._listed_one(), None
        if self._take("^"):
            power = self._expression(_JOINED)
        called = self._call("log", token, ()) if self._next().text == "(" else self._applied("log", token)
        found = Expr("div", "/", (called, Expr("log", "log", (base,), token.place)), token.place)
        return found if power is None else Expr("pow", "^", (found, power), token.place)

    def _listed_one(self) -> Expr:
        opened = self._next()
        self._at += 1
        inner = self._expression(0)
        self._close("]", opened)
        return inner

    def _piecewise(self, token: Token) -> Expr:
        """SymPy's Piecewise((a, test), (b, True)) as nested choices; nan where no test holds."""
        opened, pairs = self._next(), []
        closing = ")" if opened.text == "(" else "]"
        self._at += 1
        wrapped = self._doubled()
        self._at += wrapped
        while not self._take(")" if wrapped else closing):
            pairs.append(self._piece())
            if not self._take(","):
                self._close(")" if wrapped else closing, opened)
                break
        if wrapped:
            pairs += [(self._expression(0), None)] if self._take(",") else []
            self._close(closing, opened)
        total = Expr("name", "nan", (), token.place)
        for value, test in reversed(pairs):
            total = value if test is None else Expr("where", "where", (test, value, total), token.place)
        return total

    def _if_then(self, token: Token) -> Expr:
        """``if c then a else b`` of Maxima and Pascal; if(c, a, b) of spreadsheets."""
        if self._has_comma():
            return self._call("where", token, ())
        test = self._expression(0)
        if not self._take("then"):
            raise Unread("syntax", token.place, "python-word", word="if")
        value = self._expression(0)
        if not self._take("else"):
            raise Unread("syntax", token.place, "choice-half")
        return Expr("where", "where", (test, value, self._expression(0)), token.place)

    def _has_comma(self) -> bool:
        """Whether the bracket that opens here holds several things."""
        depth = 0
        for i in range(self._at, len(self._tokens)):
            text = self._tokens[i].text
            depth += (text in ("(", "[")) - (text in (")", "]"))
            if depth == 0 or (depth == 1 and text == ","):
                return depth == 1
        return False

    def _in_pairs(self, token: Token) -> Expr:
        """Maple's piecewise(test, a, test, b, c); nan where no test holds and nothing is left."""
        parts = self._given()
        odd = len(parts) % 2
        total = parts[-1] if odd else Expr("name", "nan", (), token.place)
        for k in range(len(parts) - 2 - odd, -1, -2):
            total = Expr("where", "where", (parts[k], parts[k + 1], total), token.place)
        return total

    def _doubled(self) -> bool:
        """Whether the pieces stand in a list of their own, as Mathematica's do."""
        return [t.text for t in self._tokens[self._at : self._at + 2]] in (["(", "("], ["[", "("])

    def _piece(self) -> tuple[Expr, Expr | None]:
        inner = self._next()
        if not self._take("("):
            raise self._stray(inner)
        value = self._expression(0)
        if not self._take(","):
            raise self._stray(self._next())
        test = None if self._take("True") else self._expression(0)
        self._close(")", inner)
        return value, test

    def _applied(self, word: str, token: Token) -> Expr:
        """School notation: sin x, sin 2x, sin²x, √x; what is applied to ends at the next written sign."""
        power: Expr | None = None
        if self._next().text in ("^", "**") and word not in _ROOTS:
            self._at += 1
            power = self._expression(_JOINED)
            inverse = self._inverse(word, power)
            word, power = (inverse, None) if inverse else (word, power)
        if self._next().text == "(" and self._next().kind == SIGN:
            called = self._call(word, token, ())
        elif self._starts_factor(self._next()) or self._next().kind == NUMBER or self._next().text == "-":
            inner = self._expression(_JOINED if word in _ROOTS else _APPLIED)
            if inner.kind == "pow":
                self._note("applied-to-power", token, name=word)
            if word in _ROOTS and inner.kind == "number" and self._next().kind == NAME:
                self._note("root-first", token, number=inner.text, more=f"{inner.text}{self._next().text}")
            called = self._of(word, token, (inner,))
        else:
            raise Unread("syntax", token.place, "function-needs-brackets", name=word)
        return called if power is None else Expr("pow", "^", (called, power), token.place)

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

    def _inverse(self, word: str, power: Expr) -> str | None:
        """sin⁻¹ is arcsin in every school book."""
        minus_one = power.kind == "neg" and power.args[0].text == "1"
        if not minus_one or f"a{word}" not in SPELLINGS:
            return None
        self._note("inverse-not-power", self._tokens[self._at - 1], name=word)
        return f"a{word}"

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

    def _postfix(self, left: Expr, token: Token) -> Expr:
        self._at += 1
        if token.text == "°":
            parts = Expr("mul", "*", (left, Expr("name", "pi", (), token.place)), token.place)
            return Expr("div", "/", (parts, Expr("number", "180", (), token.place)), token.place)
        if token.text == "!":
            return Expr(FACTORIAL, "!", (left,), token.place)
        if token.text == RAISED_T:
            return transposed(left, token.place)
        if token.text == "[":
            return indexed(left, self._indices(token))
        method = self._next()
        self._at += 1
        if method.text in ("T", "mT") and method.kind == NAME and self._next().text != "(":
            return transposed(left, method.place, "")
        if method.kind != NAME or self._next().text != "(":
            raise Unread("syntax", token.place, "method-expected")
        return self._call(method.text, method, (left,))

    def _indices(self, opened: Token) -> list[Index]:
        """What stands between square brackets behind a value."""
        found: list[Index] = []
        while not self._take("]"):
            minus = "-" if self._take("-") else ""
            inner = self._next()
            self._at += 1
            counts = inner.kind == NUMBER and inner.text.isdecimal()
            if inner.text in ("np", "numpy", "torch") and self._take("."):
                inner = self._next()
                self._at += 1
            is_new = inner.text in NEW_AXIS
            runs = inner.text in self._running and not minus
            if not counts and not is_new and not runs and (inner.text != ":" or minus):
                raise Unread("syntax", inner.place, "index-not-a-number")
            if runs:
                found.append((inner.text, opened.place))
                self._close("]", opened)
                break
            found.append((minus + digits(inner.text) if counts else "None" if is_new else ":", opened.place))
            if not self._take(","):
                self._close("]", opened)
                break
        return found

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
        if word in COUNTING and word not in self._defined:
            return counting(word, (*first, *arguments), token.place, bool(self._running))
        return self._of(word, token, (*first, *arguments), keywords, library)

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

    def _arguments(
        self, bracket: str, opened: Token, tuples: bool = False
    ) -> tuple[tuple[Expr, ...], tuple[str, ...]]:
        found: list[Expr] = []
        keywords: list[str] = []
        while not self._take(bracket):
            keyword = self._keyword()
            if keyword or keywords:
                keywords.append(keyword)
            listed = tuples and self._next().text == "(" and self._has_comma()
            found.append(self._tuple() if listed else self._expression(0))
            if not self._take(","):
                self._close(bracket, opened)
                break
        return tuple(found), tuple(keywords)

    def _tuple(self) -> Expr:
        opened = self._next()
        self._at += 1
        return Expr("vector", "()", self._arguments(")", opened)[0], opened.place)

    def _keyword(self) -> str:
        after = self._tokens[self._at + 1] if self._at + 1 < len(self._tokens) else self._end
        if self._next().kind != NAME or after.text != "=":
            return ""
        self._at += 2
        return self._tokens[self._at - 2].text


def _multiplies(left: Expr, token: Token) -> bool:
    """Whether 3[x + 1] stands here: a number has no components."""
    return token.text == "[" and left.kind == "number"


def _number(kind: str, text: str) -> Callable[[Place], Expr]:
    return lambda place: Expr(kind, text, (), place)


def _twice_pi(place: Place) -> Expr:
    return Expr("mul", "*", (Expr("number", "2", (), place), Expr("name", "pi", (), place)), place)


def _euler(place: Place) -> Expr:
    return Expr("exp", "exp", (Expr("number", "1", (), place),), place)


def _of(op: str, digits: str, below: bool = False) -> Callable[[Place], Expr]:
    def made(place: Place) -> Expr:
        value = Expr(op, op, (Expr("number", digits, (), place),), place)
        return Expr("div", "/", (Expr("number", "1", (), place), value), place) if below else value

    return made


_OF_JAVASCRIPT = {
    "SQRT2": _of("sqrt", "2"), "SQRT1_2": _of("sqrt", "0.5"),
    "LN2": _of("log", "2"), "LN10": _of("log", "10"),
    "LOG2E": _of("log", "2", below=True), "LOG10E": _of("log", "10", below=True),
}  # fmt: skip
_NUMBERS = {"tau": _twice_pi, **_OF_JAVASCRIPT} | {
    word: _number("name", word.lower()) for word in ("e", "E", "pi", "PI", "inf", "nan")
}
