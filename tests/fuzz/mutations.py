"""Changes to a text as a slip of the hand, a bad paste or malice makes them."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tests.fuzz.corpus import corpus

PIECES = (
    "x y w1 v sin exp sigmoid where( max( mean( torch. np. F. .sum() ( ) [ ] { } | + - * / ^ ** = == < > , "
    "; 2 0 0.5 1e3 1e308 1e-320 9**9**9 10^400 pi e inf nan ² ₁ √ ∛ · × ÷ − ½ π σ θ \\frac{ \\sqrt[3]{ \\sin "
    "\\left( \\right) \\cdot \\begin{cases} \\end{cases} & \\\\ _ ' \" # and or not if else for lambda in is "
    "import def ! % @ : $ ∞ ≤ ３ ｘ \u202e \u200b \x00 \t clamp(x,0,1) bce(p,y) relu( [1,2,3] ^x ^(1/3) x! "
    "requires_grad=True .backward() dim=0 log_2 sin^2 sin^-1 d/dx"
).split(" ")
DEEPEST = 130


def mutated(text: str, random: Random) -> str:
    """Return the text after one to four changes."""
    for _ in range(random.choice((1, 1, 1, 2, 2, 4))):
        text = random.choice(CHANGES)(text, random)
    return text


def _place(text: str, random: Random) -> int:
    return random.randrange(len(text) + 1)


def _insert(text: str, random: Random) -> str:
    i = _place(text, random)
    return text[:i] + random.choice(PIECES) + text[i:]


def _replace(text: str, random: Random) -> str:
    i = _place(text, random)
    return text[:i] + random.choice(PIECES) + text[i + random.randrange(1, 4) :]


def _delete(text: str, random: Random) -> str:
    i = _place(text, random)
    return text[:i] + text[i + random.randrange(1, 6) :]


def _anything(text: str, random: Random) -> str:
    i, point = _place(text, random), random.choice((0x250, 0x3000, 0x11000))
    character = chr(random.randrange(point))
    return text[:i] + character.encode("utf-8", "replace").decode() + text[i:]


def _again(text: str, random: Random) -> str:
    i, j = sorted((_place(text, random), _place(text, random)))
    return text[:j] + text[i:j] * random.choice((1, 1, 2, 20)) + text[j:]


def _spliced(text: str, random: Random) -> str:
    other = random.choice(corpus())
    return text[: _place(text, random)] + other[_place(other, random) :]


def _joined(text: str, random: Random) -> str:
    return text + random.choice((" + ", "*", "/", "^", "\n", "; ", "")) + random.choice(corpus())


def _nested(text: str, random: Random) -> str:
    head = random.choice(("(", "sin(", "-", "[", "|", "sqrt(", "1/(1 + ", "\\frac{1}{", "x^", "max(1, ", "{"))
    opening = next((c for c in reversed(head) if c in "([{|"), "")
    tail = {"(": ")", "[": "]", "{": "}", "|": "|", "": ""}[opening]
    depth = random.choice((1, 2, 5, 20, DEEPEST))
    return head * depth + text + tail * depth


def _lettered(text: str, random: Random) -> str:
    return text.replace("x", random.choice(("e", "E", "I", "lambda", "θ", "x₁", "x_1", "pi", "v[0]", "1e-8")))


def _numbered(text: str, random: Random) -> str:
    number = random.choice(("0", "1e400", "1e-400", "7" * 40, "0." + "3" * 40, "1e308", "-0.0", "2^60"))
    return text.replace(random.choice("x123"), f"({number})", 1)


CHANGES: tuple[Callable[[str, Random], str], ...] = (
    _insert,
    _insert,
    _replace,
    _delete,
    _delete,
    _anything,
    _again,
    _spliced,
    _joined,
    _nested,
    _lettered,
    _numbered,
)
