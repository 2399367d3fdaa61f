"""Characters that mean what a plain one means: operators of print, full-width forms, look-alike letters."""

from __future__ import annotations

OPERATORS = str.maketrans("·×⋅∗÷−–⁄∕\u00a0\u2009\u202f\t", "****/--//    ")
SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")
SUBSCRIPTS = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")
FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
# Cyrillic letters and Greek capitals that look like Latin ones; a keyboard was on the wrong layout.
LOOK_ALIKES = str.maketrans(
    "аеорсухіјАВЕКМНОРСТХІЈΑΒΕΖΗΙΚΜΝΟΡΤΧ", "aeopcyxijABEKMHOPCTXIJABEZHIKMNOPTX"
)

_LETTERS = "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma"
_REST = "tau upsilon phi chi psi omega"
GREEK = dict(zip("αβγδεζηθικλμνξοπρσ", _LETTERS.split(), strict=True)) | dict(
    zip("τυφχψω", _REST.split(), strict=True)
)
GREEK |= {"ϵ": "epsilon", "ϑ": "theta", "ϕ": "phi", "µ": "mu", "ς": "sigma"}
GREEK |= {letter.upper(): word.capitalize() for letter, word in GREEK.items() if letter in "γδθλξπσυφψω"}


def plain(text: str) -> str:
    """The same text with every such character as its plain one; no place in it moves."""
    return text.translate(OPERATORS).translate(FULL_WIDTH).translate(LOOK_ALIKES)


def look_alikes(text: str) -> list[int]:
    """Where letters of another script stand that are read as Latin ones."""
    return [i for i, character in enumerate(text) if ord(character) in LOOK_ALIKES]
