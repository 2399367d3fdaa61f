"""The verdict: never a bare tick, always a sentence, told to a screen reader once things rest."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from triptych.messages import Answer, Said, Verdict
from triptych.sentences import ENGLISH, say
from triptych.ui.theme import ThemeHolder
from triptych.ui.translate import translate
from triptych.ui.verdict_bar import VerdictBar
from triptych.ui.verdict_chip import VerdictChip
from triptych.ui.verdict_words import KINDS, WORDS

Put = Callable[[QWidget], None]
MakeAnswer = Callable[..., Answer]


@pytest.fixture
def bar(themes: ThemeHolder, put: Put) -> VerdictBar:
    verdict = VerdictBar(themes)
    put(verdict)
    return verdict


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in ("waiting", "unknown")])
def test_each_kind_has_a_mark_and_words_of_its_own(
    bar: VerdictBar, make_answer: MakeAnswer, kind: str
) -> None:
    bar.show_answer(make_answer(kind=kind))
    assert bar.kind == kind
    assert WORDS[kind] in bar.headline.text()
    assert bar.because.text() == "All say the same of w."
    assert len({row.strokes for row in KINDS.values()}) == len(KINDS)


def test_the_whole_verdict_is_one_sentence_for_a_screen_reader(
    bar: VerdictBar, make_answer: MakeAnswer
) -> None:
    bar.show_answer(make_answer())
    for part in (
        "dL/dw: They agree to 7 digits",
        "All say the same of w",
        "dL/db: They agree",
        "exactly 6.69",
    ):
        assert part in bar.sentence()


def test_pressing_another_brings_its_sentence(qtbot: QtBot, bar: VerdictBar, make_answer: MakeAnswer) -> None:
    bar.show_answer(make_answer())
    chip = bar.findChild(VerdictChip, "verdict-b")
    assert chip is not None
    with qtbot.waitSignal(bar.wrt_chosen) as chosen:
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert chosen.args == ["b"]
    assert bar.because.text() == "All say the same of b."
    bar.choose("w")
    assert bar.because.text() == "All say the same of w."


def test_it_waits_for_torch_in_words(bar: VerdictBar, make_answer: MakeAnswer) -> None:
    bar.show_answer(make_answer(torch=False))
    assert bar.kind == "waiting"
    assert bar.because.text() == "PyTorch is still loading."


def test_a_verdict_of_two_columns_says_that_the_third_is_missing(
    bar: VerdictBar, make_answer: MakeAnswer
) -> None:
    answer = make_answer()
    early = msgspec.structs.replace(answer.gradients[0], waiting=("autograd",))
    bar.show_answer(msgspec.structs.replace(answer, gradients=(early,)))
    assert bar.because.text() == "All say the same of w. PyTorch is still loading."


def test_what_it_took_to_say_that_one_is_missing_is_given_back(
    bar: VerdictBar, make_answer: MakeAnswer
) -> None:
    """Else a line stays empty, and the one below it is cut, for as long as the program stands."""
    bar.resize(240, 300)
    answer = make_answer()
    early = msgspec.structs.replace(answer.gradients[0], waiting=("autograd",))
    bar.show_answer(msgspec.structs.replace(answer, gradients=(early,)))
    before = bar.because.sizeHint().height()
    bar.show_answer(answer)
    assert len(bar.because.line_ends()) * bar.because.line_ends()[0] + 2 == bar.because.sizeHint().height()
    assert bar.because.sizeHint().height() < before


def test_other_kinds_that_hold_are_named_too(bar: VerdictBar, make_answer: MakeAnswer) -> None:
    verdict = Verdict("clamped", ("saturated", "rounding"), 0, None, "p", Said("test", {}, "A clamp acts."))
    answer = make_answer()
    gradient = msgspec.structs.replace(answer.gradients[0], verdict=verdict)
    bar.show_answer(msgspec.structs.replace(answer, gradients=(gradient,)))
    assert bar.because.text() == "A clamp acts. Also: saturated, rounding."


def test_the_outputs_own_verdict_shows_when_it_is_off(bar: VerdictBar, make_answer: MakeAnswer) -> None:
    answer = make_answer()
    assert answer.output is not None
    bar.show_answer(answer)
    assert not bar.output.isVisible()
    off = Verdict("rounding", (), 4, 600, "p", Said("test", {}, "1 - p is small."))
    bar.show_answer(
        msgspec.structs.replace(answer, output=msgspec.structs.replace(answer.output, verdict=off))
    )
    assert bar.output.isVisible()
    assert bar.output.text() == "L itself: Rounding. 1 - p is small."


def test_it_is_announced_once_when_things_rest_and_not_during_a_drag(
    qtbot: QtBot, bar: VerdictBar, make_answer: MakeAnswer
) -> None:
    announced: list[str] = []
    bar.announced.connect(announced.append)
    for kind in ("agree", "rounding", "agree", "clamped"):
        bar.show_answer(make_answer(kind=kind))
    assert announced == []
    qtbot.waitUntil(lambda: bool(announced))
    assert len(announced) == 1
    assert "Clamped" in announced[0]
    bar.show_answer(make_answer(w=0.9, kind="clamped"))
    bar.show_answer(make_answer(w=0.9, kind="rounding"))
    qtbot.waitUntil(lambda: len(announced) > 1)
    assert len(announced) == 2, "only the digits changed, which nobody wants read aloud"
    assert "Rounding" in announced[1]


def test_what_varies_in_length_moves_nothing_up_again(bar: VerdictBar, make_answer: MakeAnswer) -> None:
    long = Verdict("differ", (), 1, 9, None, Said("test", {}, "A long cause. " * 20))
    answer = make_answer()
    first = msgspec.structs.replace(answer.gradients[0], verdict=long)
    bar.show_answer(msgspec.structs.replace(answer, gradients=(first, *answer.gradients[1:])))
    tall = bar.because.sizeHint().height()
    bar.show_answer(answer)
    assert bar.because.sizeHint().height() == tall
    bar.show_answer(msgspec.structs.replace(answer, program="another"))
    assert bar.because.sizeHint().height() < tall


def test_an_earlier_verdict_says_that_it_is_one(bar: VerdictBar, make_answer: MakeAnswer) -> None:
    bar.show_answer(make_answer())
    bar.set_stale(True)
    assert bar.headline.text().startswith("Earlier answer: dL/dw")
    bar.set_stale(False)
    assert bar.headline.text().startswith("dL/dw")


def test_a_program_is_shown_as_plain_text(bar: VerdictBar, make_answer: MakeAnswer) -> None:
    answer = make_answer()
    html = Verdict("differ", (), None, None, None, Said("test", {}, "<h1>x</h1> &amp;"))
    gradient = msgspec.structs.replace(answer.gradients[0], verdict=html)
    bar.show_answer(msgspec.structs.replace(answer, gradients=(gradient,)))
    assert bar.because.text() == "<h1>x</h1> &amp;"
    assert bar.because.sizeHint().height() < 2 * bar.because.fontMetrics().lineSpacing() + 8


class Upper(QTranslator):
    """A language in which all sentences of the engine are in capitals."""

    def translate(self, context: str, text: str, comment: str | None = None, number: int = -1) -> str:
        return text.upper().replace("{NAME}", "{name}") if context == "engine" else ""


@pytest.mark.usefixtures("qapp")
def test_sentences_are_translated_and_their_arguments_are_not() -> None:
    said = say("unknown", name="sigmoit")
    assert translate(said) == said.text
    translator = Upper()
    QCoreApplication.installTranslator(translator)
    try:
        assert translate(said) == ENGLISH["unknown"].upper().replace("{NAME}", "sigmoit")
    finally:
        QCoreApplication.removeTranslator(translator)
    assert translate(Said("no such id", {}, "as it came")) == "as it came"
