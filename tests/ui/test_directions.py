"""Text that is read from the right: formulas, calls and numbers in it are read from the left."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from triptych.course.blocks import Page, Span, Spans
from triptych.course.practice import Worked
from triptych.course.skills import Known
from triptych.course.spans import spans
from triptych.manual.sheet import Sheet
from triptych.messages import Said
from triptych.ui import directions
from triptych.ui.directions import (
    END,
    FROM_RIGHT,
    ISOLATE,
    around,
    isolated,
    painter_from_left,
    runs_from_right,
    steady,
)  # fmt: skip
from triptych.ui.file_dialog import FileDialog
from triptych.ui.formula import FormulaLabel
from triptych.ui.help_list import HelpList
from triptych.ui.keys import Keys
from triptych.ui.lab_catalogue import entitled
from triptych.ui.lab_data import ERROR, Mistake
from triptych.ui.language import speak
from triptych.ui.ledger_model import LedgerModel
from triptych.ui.lesson_sheet import lesson_sheet
from triptych.ui.lesson_tools import LessonTools
from triptych.ui.plot_legend import PlotLegend
from triptych.ui.plot_numbers import Curve
from triptych.ui.plot_numbers import Numbers as PlotNumbers
from triptych.ui.plot_table import PlotTable
from triptych.ui.practice_worked import PracticeWorked
from triptych.ui.prose_lines import Bit, Size, lines
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.sideline import Sideline
from triptych.ui.skill_map import SkillMap
from triptych.ui.tape_transport import TapeTransport
from triptych.ui.theme import Theme, ThemeHolder
from triptych.ui.training_buttons import TrainingButtons
from triptych.ui.training_ledger import TrainingLedger
from triptych.ui.typesetter import Typesetter
from triptych.ui.wrt_row import WrtRow

WIDE = 600.0
FIRST = "\u2068"  # opens an isolate that runs as its first letter does


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[QApplication]:
    speak(qapp, "ar")
    yield qapp
    speak(qapp, "en")


def measure(bit: Bit) -> Size:
    """Each sign is ten pixels wide."""
    return Size(10.0 * len(bit.text), 10.0, 2.0)


def seen(run: Spans, width: float = WIDE) -> list[str]:
    """What stands in the first line, as the eye meets it from left to right; nothing stands in two places."""
    placed = [p for p in lines(run, width, measure, from_right=True).placed if p.base == 10.0]
    placed.sort(key=lambda one: one.left)
    for one, other in pairwise(placed):
        assert one.left + one.size.width <= other.left + 1e-9
    assert placed[-1].left + placed[-1].size.width == pytest.approx(width)
    return [one.bit.text for one in placed]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ميل الدالة", ["الدالة", "ميل"]),
        ("الميل $x^2$ هنا", ["هنا", "x^2", "الميل"]),
        (
            "نكتب `torch.tensor(3.0, requires_grad=True)` هنا",
            ["هنا", "torch.tensor(3.0,", "requires_grad=True)", "نكتب"],
        ),
        ("في PyTorch and SymPy فقط", ["فقط", "PyTorch", "and", "SymPy", "في"]),
        ("نقطة (x, y) هنا", ["هنا", ")", "x", ",", "y", "(", "نقطة"]),
        ("يبدأ backward().", [".", "backward()", "يبدأ"]),
        ("هو $x$. $y$ غيره", ["غيره", "y", ".", "x", "هو"]),
        ("sin(x) only", ["sin(x)", "only"]),
    ],
)
def test_a_line_is_read_from_the_right_but_for_what_is_foreign(text: str, expected: list[str]) -> None:
    assert seen(spans(text)) == expected


def test_a_long_text_is_broken_and_every_line_stands_at_the_right() -> None:
    run = spans("ميل $x$ " * 30)
    found = lines(run, 100.0, measure, from_right=True)
    assert len(found.ends) > 5
    for base in {one.base for one in found.placed}:
        row = [one for one in found.placed if one.base == base]
        assert max(one.left + one.size.width for one in row) == pytest.approx(100.0)
        assert min(one.left for one in row) >= 0
    assert sorted(one.bit.text for one in found.placed) == sorted(["ميل", "x"] * 30)


def test_a_text_from_the_left_is_laid_as_ever() -> None:
    run = (Span("text", "one two "), Span("code", "three"))
    placed = lines(run, WIDE, measure).placed
    assert [(one.bit.text, one.left) for one in placed] == [("one", 0.0), ("two", 40.0), ("three", 80.0)]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("(sin(x)),", ("(", "sin(x)", "),")), ("backward()", ("", "backward()", "")),
        ("-0.9", ("", "-0.9", "")),
        ("x؟", ("", "x", "؟")), ("“y”", ("“", "y", "”")),
    ],
)  # fmt: skip
def test_a_word_keeps_the_brackets_that_it_opens(word: str, expected: tuple[str, str, str]) -> None:
    assert around(word) == expected


def test_what_is_foreign_in_a_sentence_is_kept_together() -> None:
    said = steady("بعد float64 (0 ulp).")
    assert said == f"بعد {ISOLATE}float64 (0 ulp){END}."
    assert steady("float64 (0 ulp).") == "float64 (0 ulp)."
    beside = steady("w = 1   ·   بقي 9")
    assert beside.startswith("\u2066w = 1\u2069   ·   "), "the sign between two texts belongs to neither"
    assert not runs_from_right("؟ x = 3")


def test_a_formula_on_a_button_is_isolated_only_where_it_must_be(arabic: QApplication) -> None:
    assert isolated("∂²") == f"{ISOLATE}∂²{END}"
    speak(arabic, "de")
    assert isolated("∂²") == "∂²"


@pytest.fixture
def from_right(qapp: QApplication) -> Iterator[QApplication]:
    """The program as in Arabic; what was built before runs as it did."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield qapp
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


class Numbers(QWidget):
    """Writes a text as the drawings do."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 -- the name is Qt's
        painter = painter_from_left(self)
        painter.drawText(QPointF(10, 20), self._text)
        painter.end()


def test_isolates_of_a_translation_stay_pairs() -> None:
    """One more between them closed the wrong one, and the whole sentence ran from the left."""
    inner = f"{FIRST}{FIRST}sigmoid(z){END} يساوي {FIRST}1{END}{END}."
    assert steady(f"{FIRST}▨{END} {inner}") == f"{FIRST}▨{END} {inner}"
    moment = f"{FIRST}رجوعًا: {FIRST}b{END}.grad = {FIRST}1.03{END}{END}"
    assert steady(moment) == f"{FIRST}رجوعًا: {ISOLATE}{FIRST}b{END}.grad = {FIRST}1.03{END}{END}{END}"
    assert steady(f"{FIRST}رجوعًا: b{END}.grad = 1") == f"{FIRST}رجوعًا: b{END}.grad = 1"
    assert steady(f"من {FIRST}w = 2{END};") == f"من {ISOLATE}{FIRST}w = 2{END}{END};"


def test_a_line_of_a_sentence_may_be_a_piece_of_a_formula() -> None:
    whole = f"مكتوبة: {FIRST}log(p) + (1 − y){END}."
    assert steady(f"(1 − y){END}.", whole) == f"{ISOLATE}(1 − y){END}."
    assert steady("(1 − y).", "L is log(p) + (1 − y).") == "(1 − y)."


def test_a_line_closes_what_it_shares_with_the_lines_around_it() -> None:
    """Else "−5" at the beginning of a line was "5−"."""
    first, last = f"عند {FIRST}w = −4, b =", f"−5{END}؛ أعلاها 15"
    whole = f"{first} {last}"
    assert steady(first, whole) == f"عند {ISOLATE}{FIRST}w = −4, b ={END}{END}"
    assert steady(last, whole).startswith(f"{ISOLATE}{ISOLATE}−5{END}{END}؛ ")
    assert steady(f"أعلاها{END} هنا", whole).startswith(FIRST), "what was within was a sentence"


def test_a_mark_before_a_sentence_stands_where_the_sentence_begins() -> None:
    assert steady("✕ RuntimeError في السطر 2") == f"✕ {ISOLATE}RuntimeError{END} في السطر 2"


@pytest.mark.usefixtures("arabic")
def test_no_bracket_is_turned_into_the_other_one_on_a_key(qtbot: QtBot) -> None:
    keys = Keys()
    qtbot.addWidget(keys)
    key = keys.add("(", "key-(", "opens")
    arrow = keys.add("أسماء", "names", "names")
    assert (key.text(), arrow.text()) == (isolated("("), "أسماء")
    keys.resize(400, 60)
    keys.show()
    assert key.x() > arrow.x()
    key.setFocus()
    qtbot.waitUntil(key.hasFocus)
    qtbot.keyClick(key, Qt.Key.Key_Left)
    assert arrow.hasFocus()


@pytest.mark.parametrize("text", ["−5", "3.", ".grad", "[1, −2]", "◂ −0.998"])
def test_numbers_in_drawings_are_the_same_numbers_in_arabic(
    qtbot: QtBot, from_right: QApplication, text: str
) -> None:
    """The lab's tape said .3 for 3. there: a painter runs as the program does, whatever its widget does."""
    drawn = Numbers(text)
    qtbot.addWidget(drawn)
    in_arabic = drawn.grab().toImage()
    from_right.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert drawn.grab().toImage() == in_arabic


@pytest.mark.usefixtures("from_right")
def test_a_line_with_isolates_stands_where_every_line_stands(qtbot: QtBot) -> None:
    """They may be of a higher font: the line was pushed down, and the tails of its letters were cut off."""
    label = QuietLabel(ThemeHolder(scale=2.0), fit="wrap")
    qtbot.addWidget(label)
    tops = []
    for text in ("قيق ىىى", f"قيق {ISOLATE}{END}ىىى"):
        label.set_text(text)
        label.resize(400, label.sizeHint().height())
        drawn = label.grab().toImage()
        paper = drawn.pixel(0, 0)
        high, wide = range(drawn.height()), range(drawn.width())
        tops.append(next(y for y in high if any(drawn.pixel(x, y) != paper for x in wide)))
    assert abs(tops[1] - tops[0]) <= 1, tops


@pytest.mark.usefixtures("from_right")
def test_heads_stand_over_their_columns() -> None:
    """The table runs from the left, and Qt would write its heads as the program runs."""
    themes, story = ThemeHolder(), TrainingLedger(ThemeHolder())
    for model in (LedgerModel(themes), story):
        for column in range(model.columnCount()):
            place = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
            assert place & Qt.AlignmentFlag.AlignAbsolute, (type(model).__name__, column)


@pytest.mark.usefixtures("from_right")
def test_time_runs_from_the_left_on_what_goes_through_it(qtbot: QtBot) -> None:
    transport, buttons = TapeTransport(), TrainingButtons(ThemeHolder())
    for widget in (transport, buttons):
        qtbot.addWidget(widget)
    transport.resize(600, 40)
    transport.show()
    places = [one.x() for one in (transport.start, transport.back, transport.on, transport.end)]
    assert places == sorted(places), "the arrows point at where they lead"
    assert not transport.slider.isRightToLeft()
    assert not buttons.scrub.isRightToLeft()


@pytest.mark.usefixtures("from_right")
def test_the_key_to_the_curves_begins_at_the_right(qtbot: QtBot) -> None:
    key = PlotLegend(ThemeHolder(scheme="light"), ("autograd",))
    qtbot.addWidget(key)
    key.resize(500, key.heightForWidth(500))
    drawn = key.grab().toImage()
    paper = drawn.pixel(0, 0)
    inked = [x for x in range(500) if any(drawn.pixel(x, y) != paper for y in range(drawn.height()))]
    assert inked[0] > 300
    assert inked[-1] > 480


@pytest.mark.usefixtures("from_right")
def test_the_mark_of_a_chosen_row_stands_at_its_name(qtbot: QtBot) -> None:
    row = WrtRow(ThemeHolder(scheme="light"), "autograd")
    qtbot.addWidget(row)
    row.resize(300, 40)
    before = row.grab().toImage()
    row.setChecked(True)
    now = row.grab().toImage()
    assert now.pixel(299, 20) != before.pixel(299, 20)
    assert now.pixel(0, 20) == before.pixel(0, 20)


@pytest.mark.usefixtures("from_right")
def test_a_task_has_its_stripe_where_one_begins_to_read() -> None:
    assert "border-right: 4px" in lesson_sheet(Theme())
    assert "border-left: 4px" not in lesson_sheet(Theme())


def test_a_mistakes_title_keeps_its_code_together() -> None:
    mistake = Mistake("group", "backward بعد .item()", "", "", ERROR)
    assert entitled(mistake).endswith(f"{ISOLATE}.item(){END}")


class Plotted:
    """Has the numbers of a plot."""

    def plotted(self) -> PlotNumbers:
        return PlotNumbers("dz/dx على امتداد x", "x", (-5.0, 1.0), (Curve("SymPy", (-2.0, 3.0)),))


@pytest.mark.usefixtures("arabic")
def test_the_plots_numbers_are_the_same_numbers_in_arabic(qtbot: QtBot) -> None:
    """The table ran from the right, and said 5− for −5."""
    plot, place = Plotted(), QWidget()
    qtbot.addWidget(place)
    table = PlotTable([plot], place)
    assert not table.table.isRightToLeft()
    assert table.said.text().startswith(FROM_RIGHT), "or the sentence would run from the left"
    table.copy_sentence()
    assert not QApplication.clipboard().text().startswith(FROM_RIGHT)


def test_a_path_runs_from_the_left(qtbot: QtBot, tmp_path: Path, from_right: QApplication) -> None:
    """Its first slash stood behind its last part: Qt's painters run as the program runs."""
    dialog = FileDialog(None, "open", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    dialog.show()
    folder, name = dialog.findChild(QComboBox, "lookInCombo"), dialog.findChild(QLineEdit, "fileNameEdit")
    assert folder is not None
    assert name is not None
    assert not name.isRightToLeft()
    assert folder.currentText() == str(tmp_path)
    in_arabic = folder.grab().toImage()
    from_right.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert folder.grab().toImage() == in_arabic


@pytest.mark.usefixtures("arabic")
@pytest.mark.parametrize(
    ("context", "text"), [("StretchLine", "{mark} {words}."), ("TrainingLedger", "backward adds")]
)
def test_a_sentence_runs_from_the_right_whatever_it_begins_with(context: str, text: str) -> None:
    assert QCoreApplication.translate(context, text).startswith(FROM_RIGHT)


def test_every_drawing_with_numbers_uses_such_a_painter() -> None:
    """Labels that choose their direction by their text say so themselves; pixmaps run as their text does."""
    own = {"check_box", "choice_box", "formula", "lesson_image", "lesson_row", "quiet_label"}
    found = set()
    for path in Path(directions.__file__).parent.glob("*.py"):
        told = path.read_text(encoding="utf-8")
        if re.search(r"\bQPainter\((self(\.\w+)?|box)\)", told) and re.search(r"\.drawText\(", told):
            found.add(path.stem)
    assert found <= own


def left_of(label: FormulaLabel, page: QWidget) -> int:
    """How far from the page's left side a formula begins."""
    return label.mapTo(page, QPoint(0, 0)).x()


@pytest.mark.usefixtures("from_right")
def test_formulas_of_a_solution_stand_where_one_begins_to_read(qtbot: QtBot, sideline: Sideline) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    needed = SimpleNamespace(themes=ThemeHolder(scheme="light"), typesetter=Typesetter(sideline, page))
    worked = PracticeWorked(cast("LessonTools", needed), page)
    worked.show_steps([Worked(Said("test", {}, "قاعدة القوة"), "2*x")], "2*x")
    column = QVBoxLayout(page)
    column.addWidget(worked)
    page.resize(900, 300)
    page.show()
    qtbot.waitExposed(page)
    assert worked.formulas
    assert all(left_of(label, page) > 450 for label in worked.formulas)
    numbers = [label.text() for label in worked.findChildren(QLabel) if "1" in label.text()]
    assert numbers == [f"{FROM_RIGHT}1."]


@pytest.mark.usefixtures("from_right")
def test_the_way_through_the_skills_begins_at_the_right(qtbot: QtBot) -> None:
    way = SkillMap(ThemeHolder(scheme="light"))
    qtbot.addWidget(way)
    way.resize(1000, 200)
    way.show_known(tuple(Known(name) for name in ("slope", "power", "sum", "product", "chain")))
    lefts = [way.tile(k).left() for k in range(5)]
    assert lefts[:4] == sorted(lefts[:4], reverse=True), "the first line from the right to the left"
    assert lefts[4] == lefts[3], "and on below its end"
    QTest.keyClick(way, Qt.Key.Key_Left)
    assert way._at == 1
    tile, drawn = way.tile(0), way.grab().toImage()
    far = [drawn.pixel(x, y) for x in range(tile.left() + 9, tile.center().x()) for y in range(14, 50)]
    assert len(set(far)) == 1, "the words stand beside the ring, at the right"


def test_what_is_cut_in_the_list_of_the_help_keeps_its_bracket(arabic: QApplication) -> None:
    pages = HelpList()
    pages.show_sheets([Sheet("op-log", "part", Page("log(x)", ()))], by_part=False)
    assert pages.item(0).text() == f"{ISOLATE}log(x){END}"
    speak(arabic, "de")
    pages.show_sheets([Sheet("op-log", "part", Page("log(x)", ()))], by_part=False)
    assert pages.item(0).text() == "log(x)"


def test_an_example_of_a_number_keeps_its_signs() -> None:
    said = steady("عدد: 6.7, -1/2, pi/2, 1e-3")
    assert said == f"عدد: {ISOLATE}6.7, -1/2, pi/2, 1e-3{END}"
