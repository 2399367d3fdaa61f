"""Characters that mean what a plain one means: operators of print, full-width forms, look-alike letters."""

from __future__ import annotations

OPERATORS = str.maketrans("′·×⋅∗÷−–—⁄∕∙•✕∣∥⟨⟩〈〉⊤。", "'·×·*/---//··×|‖⟨⟩⟨⟩ᵀ.")
# Spaces of every width, and what has none: as copied from a page, they stand inside of formulas.
_SPACES = (9, 0xA0, 0xAD, *range(0x2000, 0x2010), 0x202F, *range(0x205F, 0x2065), 0xFEFF)
OPERATORS |= dict.fromkeys(_SPACES, ord(" "))
SUPERSCRIPTS = str.maketrans(
    "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺⁽⁾ᐟᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ", "0123456789-+()/abcdefghijklmnoprstuvwxyz"
)
SUBSCRIPTS = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789") | {
    ord(small): f"_{plain}" for small, plain in zip("ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ", "aehijklmnoprstuvx", strict=True)
}
# A mark above a lone letter is a name of its own, as in LaTeX: x̂ and ŷ are x_hat and y_hat.
MARKS = {"\u0302": "_hat", "\u0304": "_bar", "\u0305": "_bar", "\u0303": "_tilde", "\u20d7": ""}
_MARKED = {"\u0302": "ŵwŷyẑzĉcĝgĥhĵjŝs", "\u0304": "ȳyāaḡgūu", "\u0303": "ṽvỹy"}
ACCENTED = {
    pair[k]: f"{pair[k + 1]}{MARKS[mark]}" for mark, pair in _MARKED.items() for k in range(0, len(pair), 2)
}
ASKING = "∫∬∮∂∇"
FRACTIONS = {"½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅙": "1/6", "⅛": "1/8"}
FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
# Cyrillic letters and Greek capitals that look like Latin ones; a keyboard was on the wrong layout.
LOOK_ALIKES = str.maketrans("аеорсухіјАВЕКМНОРСТХІЈΑΒΕΖΗΙΚΜΝΟΡΤΧ", "aeopcyxijABEKMHOPCTXIJABEZHIKMNOPTX")

_LETTERS = "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma"
_REST = "tau upsilon phi chi psi omega"
GREEK = dict(zip("αβγδεζηθικλμνξοπρσ", _LETTERS.split(), strict=True)) | dict(
    zip("τυφχψω", _REST.split(), strict=True)
)
GREEK |= {"ϵ": "epsilon", "ϑ": "theta", "ϕ": "phi", "µ": "mu", "ς": "sigma"}
GREEK["Π"] = "bigPi"  # Pi is the number in too many systems
GREEK |= {letter.upper(): word.capitalize() for letter, word in GREEK.items() if letter in "γδθλξσυφψω"}


def _mathematical() -> dict[int, int]:
    """The bold, slanted and script letters of Unicode's block U+1D400, each as its plain letter.

    Thirteen Latin alphabets of 52 letters stand there in a row, then five Greek ones of 58.
    """
    found = {0x1D400 + i: ord("A") + i % 26 + 32 * (i // 26 % 2) for i in range(13 * 52)}
    greek = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡϴΣΤΥΦΧΨΩ∇αβγδεζηθικλμνξοπρςστυφχψω∂ϵϑκϕρπ"
    found |= {0x1D6A8 + i: ord(greek[i % 58]) for i in range(5 * 58)}
    found |= {0x1D7CE + i: ord("0") + i % 10 for i in range(50)}
    return found | {ord("ℯ"): ord("e"), ord("ℎ"): ord("h"), ord("ℓ"): ord("l"), ord("ⅇ"): ord("e")}


_PLAIN = {**OPERATORS, **FULL_WIDTH, **LOOK_ALIKES, **_mathematical()}


def plain(text: str) -> str:
    """The same text with every such character as its plain one; no place in it moves."""
    return text if text.isascii() and "\t" not in text else text.translate(_PLAIN)


def look_alikes(text: str) -> list[int]:
    """Where letters of another script stand that are read as Latin ones."""
    return [] if text.isascii() else [i for i, letter in enumerate(text) if ord(letter) in LOOK_ALIKES]
