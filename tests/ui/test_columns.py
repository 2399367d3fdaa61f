"""The column cards: a number for every derivative, how the chosen one came about, nothing lost."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from triptych.messages import Answer, Column, Exact, Factor, Gradient, Path, Said, Simplified, Value
from triptych.ui.column_autograd import AutogradColumn
from triptych.ui.column_by_hand import ByHandColumn
from triptych.ui.column_card import ColumnCard
from triptych.ui.column_symbolic import SymbolicColumn
from triptych.ui.number_label import NumberLabel
from triptych.ui.number_text import brief, fitted, full, right_digits, shown, split_at
from triptych.ui.theme import ThemeHolder
from triptych.ui.typesetter import Typesetter
from triptych.ui.wrt_row import WrtRow

Put = Callable[[QWidget], None]
MakeAnswer = Callable[..., Answer]


class Three(QWidget):
    """The columns side by side, each telling the others what was chosen."""

    def __init__(self, themes: ThemeHolder, typesetter: Typesetter) -> None:
        super().__init__()
        self.symbolic = SymbolicColumn(themes, typesetter)
        self.by_hand = ByHandColumn(themes, typesetter)
        self.autograd = AutogradColumn(themes, typesetter)
        layout = QVBoxLayout(self)
        for card in self.cards:
            layout.addWidget(card)
            for other in self.cards:
                card.wrt_chosen.connect(other.choose)

    @property
    def cards(self) -> tuple[ColumnCard, ...]:
        return self.symbolic, self.by_hand, self.autograd

    def show_answer(self, answer: Answer) -> None:
        for card in self.cards:
            card.show_answer(answer)


@pytest.fixture
def three(themes: ThemeHolder, typesetter: Typesetter, put: Put) -> Three:
    columns = Three(themes, typesetter)
    put(columns)
    return columns


def changed(answer: Answer, wrt: str, **columns: Column) -> Answer:
    """The answer with other columns for one wrt."""
    gradients = tuple(
        msgspec.structs.replace(g, columns=g.columns | columns) if g.wrt == wrt else g
        for g in answer.gradients
    )
    return msgspec.structs.replace(answer, gradients=gradients)


def rows(card: ColumnCard) -> list[WrtRow]:
    return card.findChildren(WrtRow)


def test_names_are_those_that_were_agreed(three: Three) -> None:
    names = [card.objectName() for card in three.cards]
    assert names == ["column-symbolic", "column-by-hand", "column-autograd"]


def test_every_wrt_has_its_number_in_every_column(three: Three, make_answer: MakeAnswer) -> None:
    three.show_answer(make_answer(wrts=("w", "b", "x")))
    for card in three.cards:
        assert [row.wrt for row in rows(card)] == ["w", "b", "x"]
        assert all(row.number.isVisible() for row in rows(card))
        assert float(card.numbers()["w"]) == pytest.approx(6.6917629)


def test_pressing_a_number_shows_its_details_everywhere(
    qtbot: QtBot, three: Three, make_answer: MakeAnswer
) -> None:
    three.show_answer(make_answer())
    assert "w.grad" in three.autograd.printed.text()
    row = next(row for row in rows(three.symbolic) if row.wrt == "b")
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Space)
    assert [card.chosen for card in three.cards] == ["b", "b", "b"]
    assert "b.grad" in three.autograd.printed.text()
    assert three.symbolic.formula.accessibleName() == "dL/db = db"
    assert all(next(r for r in rows(card) if r.wrt == "b").isChecked() for card in three.cards)


def test_a_slider_move_typesets_nothing_and_makes_no_widget(
    qtbot: QtBot, three: Three, typesetter: Typesetter, make_answer: MakeAnswer
) -> None:
    three.show_answer(make_answer(0.5))
    qtbot.waitUntil(lambda: typesetter.waiting == 0 and three.symbolic.formula.settled)
    rendered, widgets = typesetter.rendered, len(three.findChildren(QWidget))
    before = three.by_hand.numbers()
    for step in range(50):
        three.show_answer(make_answer(0.5 + step / 50))
    assert three.by_hand.numbers() != before
    assert typesetter.rendered == rendered
    assert typesetter.waiting == 0
    assert len(three.findChildren(QWidget)) == widgets


def test_a_slider_move_moves_nothing(qtbot: QtBot, three: Three, make_answer: MakeAnswer) -> None:
    three.show_answer(make_answer(0.51))
    qtbot.waitUntil(lambda: three.symbolic.formula.settled and three.by_hand.isVisible())
    three.grab()
    places = [child.geometry() for child in three.findChildren(QWidget)]
    three.show_answer(make_answer(0.52))
    three.grab()
    assert [child.geometry() for child in three.findChildren(QWidget)] == places


def test_ctrl_c_copies_all_digits(qtbot: QtBot, three: Three, make_answer: MakeAnswer) -> None:
    answer = make_answer()
    three.show_answer(answer)
    qtbot.keyClick(rows(three.by_hand)[0], Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    value = answer.gradients[0].columns["by_hand"].value
    assert isinstance(value, float)
    assert QGuiApplication.clipboard().text() == full(value, "float32")


def test_the_simplified_form_comes_first_and_the_raw_one_at_a_button(
    qtbot: QtBot, three: Three, make_answer: MakeAnswer
) -> None:
    answer = make_answer()
    three.symbolic.show_answer(answer, Simplified(1, answer.program, {"w": ("simple", r"\alpha")}))
    assert three.symbolic.formula.latex.endswith(r"= \alpha")
    toggle = three.symbolic.findChild(QToolButton, "symbolic-raw")
    assert toggle is not None
    qtbot.mouseClick(toggle, Qt.MouseButton.LeftButton)
    assert three.symbolic.formula.accessibleName() == "dL/dw = raw dw"
    other = Simplified(1, "another program", {"w": ("wrong", r"\beta")})
    three.symbolic.show_answer(answer, other)
    qtbot.mouseClick(toggle, Qt.MouseButton.LeftButton)
    assert three.symbolic.formula.accessibleName() == "dL/dw = dw"


def test_the_steps_fold_away(qtbot: QtBot, three: Three, make_answer: MakeAnswer) -> None:
    three.show_answer(make_answer())
    button = three.symbolic.findChild(QPushButton, "symbolic-steps")
    assert button is not None
    assert button.accessibleName() == "1 step"
    assert "the product rule" not in seen(three.symbolic.steps)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert "the product rule" in seen(three.symbolic.steps)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert "the product rule" not in seen(three.symbolic.steps)


def seen(widget: QWidget) -> set[str]:
    """What a screen reader finds inside."""
    return {child.accessibleName() for child in widget.findChildren(QWidget) if child.isVisible()}


def test_the_product_of_one_path_leads_to_the_number(three: Three, make_answer: MakeAnswer) -> None:
    three.show_answer(make_answer(1.0))
    assert three.by_hand.paths.text() == "813.41 × 0.0012279 × 6.7 ="


def test_eight_paths_are_listed_and_the_rest_is_summed(three: Three, make_answer: MakeAnswer) -> None:
    column = Column(value=78.0, paths=many_paths(10), path_count=12, rest=3.0)
    three.by_hand.show_answer(changed(make_answer(), "w", by_hand=column))
    lines = three.by_hand.paths.text().splitlines()
    assert lines[0] == "12 × 1 = 12"
    assert len(lines) == 10
    assert lines[8] == "and 4 more paths, sum 10"
    assert lines[9] == "sum over 12 paths ="


def many_paths(count: int) -> tuple[Path, ...]:
    def path(n: float) -> Path:
        return Path(
            (
                Factor("y", "a", "y", "a", "a", "a", n, n, n),
                Factor("a", "x", "a", "x", "1", "1", 1.0, 1.0, n),
            ),
            n,
        )

    return tuple(path(float(n)) for n in range(12, 12 - count, -1))


def test_torch_prints_its_chain_and_its_code(qtbot: QtBot, three: Three, make_answer: MakeAnswer) -> None:
    three.show_answer(make_answer())
    assert three.autograd.printed.text() == "L.backward()\nw.grad → tensor(6.6918)"
    assert three.autograd.chain.text() == "NegBackward0 ← SigmoidBackward0"
    fold = three.autograd.findChild(QPushButton, "autograd-code-fold")
    assert fold is not None
    qtbot.mouseClick(fold, Qt.MouseButton.LeftButton)
    copy = three.autograd.findChild(QToolButton, "autograd-copy")
    assert copy is not None
    copy.setFocus()
    qtbot.keyClick(copy, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == "import torch\nprint(1)"


def test_a_column_that_is_loading_says_so(three: Three, make_answer: MakeAnswer) -> None:
    three.show_answer(make_answer(torch=False))
    assert rows(three.autograd)[0].accessibleName() == "dL/dw: PyTorch is loading…"
    assert rows(three.autograd)[0].word.height() >= 12
    assert rows(three.symbolic)[0].number.isVisible()
    three.show_answer(make_answer())
    assert rows(three.autograd)[0].number.isVisible()


def test_a_trouble_is_a_sentence_and_leaves_the_other_rows_alone(
    three: Three, make_answer: MakeAnswer
) -> None:
    trouble = Column(trouble=Said("test", {}, "<b>log</b> has no derivative here."))
    three.show_answer(changed(make_answer(), "w", symbolic=trouble))
    assert three.symbolic.trouble.isVisible()
    assert three.symbolic.trouble.text() == "<b>log</b> has no derivative here."
    assert rows(three.symbolic)[0].accessibleName() == "dL/dw: no value"
    assert rows(three.symbolic)[1].number.isVisible()
    three.show_answer(make_answer())
    assert not three.symbolic.trouble.isVisible()


def test_an_earlier_answer_is_grey_and_says_so(three: Three, make_answer: MakeAnswer) -> None:
    three.show_answer(make_answer())
    note = three.by_hand.note()
    three.by_hand.set_stale(True)
    assert three.by_hand.stale
    assert three.by_hand.note() == "an earlier answer"
    three.by_hand.set_stale(False)
    assert three.by_hand.note() == note


def test_an_answer_with_only_a_fault_changes_nothing(three: Three, make_answer: MakeAnswer) -> None:
    three.show_answer(make_answer())
    before = three.symbolic.numbers()
    three.show_answer(Answer(2, "first", "broken("))
    assert three.symbolic.numbers() == before


def vector_answer(value: Value, exact: Exact) -> Answer:
    columns = {
        key: Column(value=value, formula="2*x/3", latex="x") for key in ("symbolic", "by_hand", "autograd")
    }
    return Answer(
        1, "all", "y = mean(x^2)", dtype="float64", gradients=(Gradient("x", exact, columns, None),)
    )


def test_a_vector_is_shown_whole(three: Three) -> None:
    three.show_answer(vector_answer((2 / 3, 4 / 3, 2.0), ("0." + "6" * 30, "1." + "3" * 30, "2")))
    row = rows(three.symbolic)[0]
    assert row.number.full_text() == "[0.6666666666666666, 1.3333333333333333, 2]"
    assert row.number.text().startswith("[0.66666666")
    narrow, wide = row.number.heightForWidth(150), row.number.heightForWidth(600)
    assert narrow > wide


@pytest.mark.parametrize(
    ("value", "dtype", "text"),
    [
        (6.691762447357178, "float32", "6.6917624"),
        (0.10000000149011612, "float32", "0.1"),
        (16777216.0, "float32", "16777216"),
        (1.0000000031710769e-30, "float32", "1e-30"),
        (0.1, "float64", "0.1"),
        (1e-08, "float64", "1e-8"),
        (-2.0, "float64", "-2"),
        (math.nan, "float32", "nan"),
        (-math.inf, "float64", "-inf"),
        ((1.0, 2.5), "float64", "[1, 2.5]"),
    ],
)
def test_copied_digits_are_the_shortest_that_read_back(value: Value, dtype: str, text: str) -> None:
    assert full(value, dtype) == text


def test_digits_do_not_dance() -> None:
    steady = {len(shown(6.5 + step * math.pi / 100, "float32")) for step in range(1, 100)}
    assert steady == {10}
    assert shown(2.0, "float32") == "2"
    assert shown(-0.25, "float64") == "−0.25"
    assert shown(math.inf, "float64") == "inf"


@pytest.mark.parametrize("room", range(4, 24))
def test_digits_fit_their_room_and_say_when_there_are_more(room: int) -> None:
    text = fitted(-0.41211848524175654, "float64", room)
    assert len(text) <= max(room, 5)
    assert text == "−0.41211848524175654" or text.endswith("…")


@pytest.mark.parametrize(
    ("value", "exact", "digits"),
    [(6.691762447, "6.69176302923744", 7), (1.0, "0.99999999794", 8), (0.0, "0.99999", 0), (2.0, "2", 17)],
)
def test_right_digits_are_counted_against_the_exact_value(value: float, exact: str, digits: int) -> None:
    assert right_digits(value, exact) == digits


def test_the_digits_that_are_not_right_are_known_by_their_place() -> None:
    assert split_at("0.0012345", 3) == len("0.00123")
    assert split_at("6.6917624", 17) == len("6.6917624")
    assert split_at("1.5e−8", 2) == len("1.5e−8")
    assert split_at("6.69", None) == 4


def test_brief_numbers() -> None:
    assert [brief(v) for v in (813.40825, 0.00122789, 6.7, (1.0, 2 / 3))] == [
        "813.41", "0.0012279", "6.7", "[1, 0.66667]",
    ]  # fmt: skip


def test_a_changed_number_glows_and_then_rests(qtbot: QtBot, put: Put) -> None:
    label = NumberLabel(ThemeHolder(scheme="light"))
    put(label)
    label.show_value(1.0, "float32")
    glow = label._glow
    assert glow.lit
    qtbot.waitUntil(lambda: not glow.lit)
    label.show_value(1.0, "float32")
    assert not glow.lit


def test_where_motion_is_unwanted_nothing_glows(themes: ThemeHolder, put: Put) -> None:
    label = NumberLabel(themes)
    put(label)
    label.show_value(1.0, "float32")
    assert not label._glow.lit


def test_nan_after_nan_is_no_change(themes: ThemeHolder, put: Put) -> None:
    label = NumberLabel(themes)
    put(label)
    names: list[str] = []
    for value in (math.nan, math.nan, 1.0):
        label.show_value(value, "float32")
        names.append(label.accessibleName())
    assert names == ["nan", "nan", "1"]


@pytest.mark.parametrize("width", [70, 120, 200, 320])
def test_a_number_is_never_wider_than_its_place(themes: ThemeHolder, put: Put, width: int) -> None:
    label = NumberLabel(themes)
    put(label)
    label.setFixedWidth(width)
    label.show_value(-0.41211848524175654, "float64")
    assert label._layout.metrics.horizontalAdvance(label.text()) <= width


def test_all_controls_can_be_reached_and_are_named(three: Three, make_answer: MakeAnswer) -> None:
    three.show_answer(make_answer())
    controls: Sequence[QWidget] = [
        *three.findChildren(QToolButton), *three.findChildren(QPushButton), *three.findChildren(WrtRow),
    ]  # fmt: skip
    shown_controls = [control for control in controls if control.isVisible()]
    assert len(shown_controls) >= 8
    for control in shown_controls:
        assert control.accessibleName(), control.objectName()
        assert control.toolTip(), control.objectName()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, control.objectName()
        assert control.objectName() == control.objectName().lower(), control.objectName()
