"""Words inside formulas: translated, and drawn by the formulas' own type in every language."""

from __future__ import annotations

import re

import pytest
import ziamath
from PySide6.QtWidgets import QApplication

from triptych.ui.formula_words import WORDS, in_words
from triptych.ui.language import ENGLISH, LANGUAGES, speak

CASES = r"\begin{cases} x & \text{if } x > 1 \text{ and } b \\ 2 & \text{otherwise} \end{cases}"
FOUND = re.compile(r"\\text\{ *([^{}]*?) *\}")


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_word_is_the_languages_and_can_be_drawn(qapp: QApplication, code: str) -> None:
    speak(qapp, code)
    try:
        said = FOUND.findall(in_words(CASES))
        all_said = [FOUND.findall(in_words(rf"\text{{{word}}}"))[0] for word in WORDS]
    finally:
        speak(qapp, ENGLISH)
    assert len(said) == 3
    assert (said == ["if", "and", "otherwise"]) == (code == ENGLISH)
    font = ziamath.Latex("x").font
    missing = [sign for sign in "".join(all_said).replace(" ", "") if font.glyphindex(sign) == 0]
    assert missing == []


def test_a_typed_name_is_no_word() -> None:
    assert in_words(r"\mathrm{otherwise} + \text{iffy}") == r"\mathrm{otherwise} + \text{iffy}"
