"""What is counted has its right form, in English and in every language of the window."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from triptych.engine.answer import Engine
from triptych.engine.backends import HOME
from triptych.messages import Question
from triptych.sentences import ENGLISH, filled, say

ROOT = Path(__file__).resolve().parent.parent
sys.path.append(str(ROOT / "packaging"))  # its scripts are no package

import translations  # noqa: E402 - found only now

COUNTED = [(name, text) for name, text in ENGLISH.items() if translations.COUNTED.search(text)]
# Unicode's CLDR, Language Plural Rules, Arabic
ARABIC = {0: "zero", 1: "one", 2: "two", 3: "few", 10: "few", 11: "many", 99: "many", 100: "other",
          102: "other", 103: "few", 111: "many", 1000: "other"}  # fmt: skip


@pytest.mark.parametrize(("count", "form"), ARABIC.items())
def test_arabic_has_six_forms(count: int, form: str) -> None:
    assert filled("{n:zero|one|two|few|many|other}", {"n": str(count)}) == form


def test_other_languages_have_three() -> None:
    told = [filled("{n:none|one|{n} of them}", {"n": str(n)}) for n in (0, 1, 2, 10, 100)]
    assert told == ["none", "one", "2 of them", "10 of them", "100 of them"]
    assert filled("{n:none|one|{n} of them}", {"n": "?"}) == "? of them"


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_language_has_its_forms(language: str) -> None:
    known = {phrase.text: told for phrase, told in translations.read(language).items()}
    wanted = 6 if language == "ar" else 3
    for _, english in COUNTED:
        told = translations.COUNTED.findall(known[english])
        assert {len(forms.split("|")) for _, forms in told} == {wanted}, known[english]


def test_no_sentence_counts_one_of_many() -> None:
    """Nothing that was counted by hand is left: "1 digits are left"."""
    for name, text in COUNTED:
        words = dict.fromkeys(("digits", "count", "size", "given"), "1")
        others = dict.fromkeys("node dtype ulp value op params name index".split(), "x")
        told = filled(text, others | words)
        assert "1" not in told, (name, told)
    assert sum("{digits:" in text for _, text in COUNTED) == 9


def test_a_verdict_counts_its_digits() -> None:
    engine = Engine()
    for name in HOME:
        engine.use(name)
    for x, words in ((1e-4, "no digit is left."), (5e-2, "one digit is left."), (0.1, "2 digits are left.")):
        *_, answer = engine.answers(Question(1, "(1 - cos(x))/x^2", {"x": x}, dtype="float32"))
        verdict = answer.gradients[0].verdict
        assert verdict is not None
        assert verdict.because.text.endswith(words), (x, verdict.because.text)
    assert say("arity", name="f", params="x", count=1).text.endswith("one value is given")
