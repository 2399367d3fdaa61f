"""The many spellings of a function: library prefixes, capitals, Python's own words, and near misses."""

from __future__ import annotations

from keyword import iskeyword

from triptych.lang.characters import GREEK
from triptych.lang.library import formulas
from triptych.lang.ops import CONSTANTS, FREE, SPELLINGS
from triptych.lang.shorthand import known

LIBRARIES = frozenset(
    "torch math np numpy F nn functional special linalg sympy sp sym cmath jnp jax tf keras Math scipy std"
    " activations losses autograd".split()
)
ALSO_CALLED = {"sigma": "sigmoid", "√": "sqrt", "∛": "cbrt"}
WRAPPERS = frozenset(
    "tensor as_tensor array asarray float Tensor Value Variable stack Parameter constant Integer Float clone "
    "contiguous ravel view reshape double float64 float32 to requires_grad_ "
    "cuda cpu type astype half bfloat16 FloatTensor DoubleTensor from_numpy".split()
)
# Greek letters that stand for numbers; phi, psi, theta and others are functions as often.
_FACTORS = frozenset("alpha beta epsilon eta kappa lambda mu nu omega tau".split())
# Functions that code names its numbers after, norm = torch.norm(x); before a bracket they stay functions.
_RESULTS = frozenset("mean norm dot size std var softmax sigmoid relu mse bce mae".split())
_ROOTS = ("√", "∛", "∜")
SHORT = frozenset("lg sh ch th cth arsh arch arth sen senh tgh cotg arcsen ld lb versin haversin".split())
OF_MATRICES = frozenset("det tr Tr trace".split())
UPRIGHT = SHORT | OF_MATRICES  # what applies without brackets; as names these are slanted in LaTeX


def reserved(word: str) -> bool:
    """Whether the language itself uses ``word``, so that no program may give it a value."""
    return (word in SPELLINGS and word not in FREE and word not in _RESULTS) or word in CONSTANTS


def has_meaning(word: str) -> bool:
    """Whether ``word`` stands for something where no program gives it a value."""
    return word == "e" or needs_call(word, frozenset()) or of_python(word, frozenset())


def of_python(word: str, defined: frozenset[str]) -> bool:
    """Whether pasted code means more by ``word`` than a name; lambda is a Greek letter too."""
    return iskeyword(word) and word.islower() and word != "lambda" and word not in defined


def needs_call(word: str, defined: frozenset[str]) -> bool:
    """Whether ``word`` is a function's name and means nothing without its brackets."""
    if word in defined or word in FREE:
        return False
    return word in SPELLINGS or word in _ROOTS or (word[:3] == "log" and base(word, defined) is not None)


def is_call(word: str, defined: frozenset[str]) -> bool:
    """Whether a bracket after ``word`` holds arguments; after x or a defined name it is a product."""
    if word in defined:
        return word in _RESULTS
    if word in SPELLINGS or word in WRAPPERS or word in ALSO_CALLED:
        return True
    return len(word) > 1 and word not in CONSTANTS and word not in _FACTORS


def base(word: str, defined: frozenset[str]) -> str | None:
    """The base that stands in a logarithm's name, log_3, log3 or log_b; None where ``word`` is none."""
    if word[:3] != "log" or word in SPELLINGS or word in defined:
        return None
    rest = word[3:].removeprefix("_")
    if rest.isdecimal() or (word[3:4] == "_" and (len(rest) == 1 or rest in GREEK.values())):
        return rest
    return None


def plainly(word: str) -> str:
    """``Sin``, ``SIN`` or ``If`` as the word of this language that it is; any other word as it stands."""
    lower = {"if": "where", "plus": "Add", "times": "Mul"}.get(word.lower(), word.lower())
    if word in SPELLINGS or word in WRAPPERS or known(word) or not word[:1].isupper():
        return word
    return lower if lower in SPELLINGS or lower in formulas() or known(lower) else word


def near(word: str) -> str | None:
    """The known function that looks most like ``word``, alone or behind a letter; None if none does."""
    for at in (1, 2):
        if word[:at].isalpha() and word[at:] in SPELLINGS:
            return f"{word[:at]}*{word[at:]}"
    import difflib  # noqa: PLC0415 -- for a word that is not known, which no opening program has

    found = difflib.get_close_matches(word.lower(), SPELLINGS, n=1, cutoff=0.6)
    return found[0] if found else None


def capital(word: str, defined: frozenset[str]) -> bool:
    """Whether ``word`` is one of Mathematica's functions, which stand before square brackets."""
    return word not in defined and (word in SPELLINGS or known(word) or plainly(word) != word)
