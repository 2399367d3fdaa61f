"""Every text of the window is translated: none is missing, none lost its places, and Qt reads the newest."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.append(str(ROOT / "packaging"))  # its scripts are no package

import translations  # noqa: E402 - found only now
from phrases import EscapedError, Phrase, phrases  # noqa: E402 - as above

FOUND = phrases()


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_a_language_has_every_text_and_no_other(language: str) -> None:
    assert set(translations.read(language)) == set(FOUND), "run: python3 packaging/dev.py translations"


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_no_text_stays_english(language: str) -> None:
    known = translations.read(language)
    waiting = [phrase for phrase in FOUND if not known[phrase].strip()]
    assert waiting == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_the_program_fills_in_keeps_its_place(language: str) -> None:
    told = {phrase: text for phrase, text in translations.read(language).items() if text}
    wrong = {
        phrase.text: fault
        for phrase, text in told.items()
        if (fault := translations.fault(phrase.text, text))
    }
    assert wrong == {}


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_qt_reads_is_made_of_the_newest(tmp_path: Path, language: str) -> None:
    made = translations.compile_one(language, tmp_path / "made.qm")
    kept = translations.path_of(language).with_suffix(".qm")
    assert made.read_bytes() == kept.read_bytes(), "run: python3 packaging/dev.py translations"


@pytest.mark.parametrize(
    ("english", "told", "is_right"),
    [
        ("{n} steps", "{n} Schritte", True),
        ("{n} steps", "Schritte", False),
        ("{n} steps", "{m} Schritte", False),
        ("Save && go", "Sichern und los", False),
        (" and ", "und", False),
        ("one\ntwo", "eins zwei", False),
    ],
)
def test_a_translation_that_would_break_a_sentence_is_refused(
    english: str, told: str, is_right: bool
) -> None:
    assert (translations.fault(english, told) == "") is is_right


def test_a_table_comes_back_as_it_went(tmp_path: Path) -> None:
    found = (Phrase("Here", "one\ntwo"), Phrase("There", "one\ntwo"), Phrase("Here", "{n} left"))
    table = tmp_path / "de.tsv"
    table.write_text(
        "contexts\tenglish\ttranslation\tmost\n"
        "Here,There\tone\\ntwo\teins\\nzwei\t\nHere\t{n} left\tnoch\t\n",
        encoding="utf-8",
    )
    assert translations.taken(table, found) == dict.fromkeys(found[:2], "eins\nzwei")


def test_a_text_that_nobody_could_translate_is_told_with_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "late.py").write_text(
        "class Label:\n    def show(self, n: int) -> str:\n        return self.tr(f'{n} left')\n",
        encoding="utf-8",
    )
    monkeypatch.setattr("phrases.UI", tmp_path)
    monkeypatch.setattr("phrases.ROOT", tmp_path)
    with pytest.raises(EscapedError, match=r"late\.py:3: .*gives no text"):
        phrases()
