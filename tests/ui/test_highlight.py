"""What is pointed at lights up everywhere: formula, factors, tape, the chain of grad_fn."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot
from tests.ui.test_tape import FAN, panel, show, usual

from triptych.lang import latex, marks
from triptych.lang.ops import TABLE
from triptych.lang.parse import read
from triptych.messages import TypesetAsk
from triptych.typeset.formulas import typeset
from triptych.ui.bench import first_desk
from triptych.ui.chain_card import ChainCard
from triptych.ui.factor_row import FactorRow
from triptych.ui.formula import FormulaLabel
from triptych.ui.formula_picture import Request, pictured
from triptych.ui.highlight import Lit
from triptych.ui.main_window import MainWindow
from triptych.ui.named_line import NamedLine
from triptych.ui.perceptron_desk import NOTEBOOKS


@pytest.fixture
def window(qtbot: QtBot, real_window: MainWindow) -> Iterator[MainWindow]:
    """One name used three times, the tape open, everything typeset."""
    usual(real_window)
    show(qtbot, real_window, FAN)
    qtbot.waitUntil(lambda: real_window.typesetter.waiting == 0, timeout=30_000)
    qtbot.waitUntil(lambda: all(label.nodes for label in formulas(real_window)), timeout=30_000)
    yield real_window
    real_window.showing.tape.close()
    real_window.bench.open(first_desk())


def formulas(window: MainWindow) -> list[FormulaLabel]:
    return window.asking.understood.formulas


def place(window: MainWindow, node: str) -> int:
    graph = window.bench.desk.graph
    assert graph is not None
    return next(i for i, one in enumerate(graph.nodes) if one.id == node)


def factor(window: MainWindow, of: str, by: str) -> FactorRow:
    return next(row for row in window.showing.by_hand.factors.rows if row.means == Lit(of, by))


def lit_everywhere(window: MainWindow, node: str, by: str = "") -> None:
    """Whether every place shows this node, and no factor of another one."""
    show_side = window.showing
    assert window.highlight.lit == Lit(node, by)
    for label in formulas(window):
        assert label._lit == frozenset({place(window, node)})
        assert label._inner == (place(window, by) if by else None)
    for row in show_side.by_hand.factors.rows:
        assert row.is_lit == (row.means.node == node and by in ("", row.means.by))
    for step in show_side.symbolic.steps.list.shown_rows():
        assert step.is_lit == (step.means.node == node)
    assert show_side.autograd.chain._lit == Lit(node, by)
    picture = panel(window).picture
    assert picture.look.lit == {node}
    assert picture.look.lit_link == ((by, node) if by else None)


def test_a_part_of_the_formula_lights_up_all_others(qtbot: QtBot, window: MainWindow) -> None:
    label = formulas(window)[1]
    sine = place(window, "_1")
    spot = label.spots(sine)[0]
    qtbot.mouseMove(label, QPoint(round(spot.left()) + 2, round(spot.center().y())))
    lit_everywhere(window, "_1")
    fraction = label.spots(place(window, "L"))[-1]
    bar = QPointF(fraction.center().x() + 3, label.height() / 2 + 1)
    assert label.node_at(bar) in {place(window, "L"), place(window, "_4"), place(window, "_3")}
    qtbot.mouseMove(label, QPoint(label.width() - 2, 2))
    assert window.highlight.lit == Lit()


def test_the_keyboard_walks_the_formulas_parts(qtbot: QtBot, window: MainWindow) -> None:
    line = window.asking.understood
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Right)
    lit_everywhere(window, "y")
    qtbot.keyClick(line, Qt.Key.Key_Right)
    lit_everywhere(window, "x")
    window.asking.expression.editor.setFocus()
    assert window.highlight.lit == Lit()


def test_a_factor_lights_up_its_use(qtbot: QtBot, window: MainWindow) -> None:
    table = window.showing.by_hand.factors
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    means = table.rows[0].means
    assert means.node == "L"
    lit_everywhere(window, means.node, means.by)
    row = factor(window, "y", "x")
    qtbot.mouseMove(window.showing.verdict)
    qtbot.mouseMove(row, QPoint(20, 10))
    row.pointed.emit(row.means)  # what Qt's enter event does, wherever the real pointer is
    lit_everywhere(window, "y", "x")
    row.pointed.emit(Lit())


def test_a_use_is_underlined_in_the_formula_of_its_node(window: MainWindow) -> None:
    window.highlight.show(Lit("_1", "y"))
    (under,) = [spot for label in formulas(window) for spot in label.underlined()]
    around = [spot for label in formulas(window) for spot in label.spots(place(window, "_1"))]
    assert any(spot.adjusted(-2, -2, 2, 2).contains(under) for spot in around)
    window.highlight.show(Lit())
    assert [spot for label in formulas(window) for spot in label.underlined()] == []


def test_sympys_steps_take_part(qtbot: QtBot, window: MainWindow) -> None:
    steps = window.showing.symbolic.steps
    steps.button.setChecked(True)
    rows = steps.list.shown_rows()
    assert {row.means.node for row in rows} >= {"y", "_1", "L"}
    steps.list.setFocus()
    qtbot.keyClick(steps.list, Qt.Key.Key_Down)
    lit_everywhere(window, rows[0].means.node)
    qtbot.keyClick(steps.list, Qt.Key.Key_Down)
    lit_everywhere(window, rows[1].means.node)
    window.asking.expression.editor.setFocus()
    assert window.highlight.lit == Lit()
    steps.button.setChecked(False)


def test_the_drawn_chain_takes_part(qtbot: QtBot, real_window: MainWindow) -> None:
    real_window.rooms.open("perceptron")
    real_window.rooms.open_ready(NOTEBOOKS)
    assert real_window.showing.stage is not None
    card = real_window.showing.stage.page("chain")
    assert isinstance(card, ChainCard)
    picture = card.picture
    qtbot.waitUntil(lambda: any("p = 0.99" in words for words in picture.told), timeout=30_000)
    picture.grab()
    (slope,) = {spot.means for spot in picture._hot if spot.means == (Lit("L", "p"),)}
    spot = next(spot for spot in picture._hot if spot.means == slope)
    qtbot.mouseMove(picture, spot.place.center().toPoint())
    assert real_window.highlight.lit == Lit("L", "p")
    factors = real_window.showing.by_hand.factors
    assert [row.means for row in factors.rows if row.is_lit] == [Lit("L", "p")]
    real_window.highlight.show(Lit("p", "z"))
    assert {one for spot in picture.lit for one in spot.means} == {Lit("p", "z"), Lit("p")}
    picture.setFocus()
    qtbot.keyClick(picture, Qt.Key.Key_Right)
    assert real_window.highlight.lit == picture._hot[0].means[-1]
    real_window.asking.setFocus()
    real_window.highlight.show(Lit())


def test_a_grad_fn_lights_up_its_node(qtbot: QtBot, window: MainWindow) -> None:
    chain = window.showing.autograd.chain
    names = [name.text for name in chain.names]
    spot = chain.box(names.index("SinBackward0")).center().toPoint()
    qtbot.mouseMove(chain, spot)
    lit_everywhere(window, "_1")
    chain.setFocus()
    qtbot.keyClick(chain, Qt.Key.Key_Right)
    lit_everywhere(window, "L")
    window.asking.expression.editor.setFocus()
    assert window.highlight.lit == Lit()


def test_an_edge_between_two_grad_fns_lights_up_its_own(qtbot: QtBot, window: MainWindow) -> None:
    """By mouse and by keys; a sign between two functions of one node is no edge of the program."""
    chain = window.showing.autograd.chain
    shown = window.showing.shown
    assert shown is not None
    nodes = {node.id: node for node in shown.nodes}
    edges = [stop for stop in chain.stops if stop.lit.by]
    assert edges
    for edge in edges:
        assert edge.lit.by in nodes[edge.lit.node].args
        qtbot.mouseMove(chain, edge.box.center().toPoint())
        lit_everywhere(window, edge.lit.node, edge.lit.by)
    chain.setFocus()
    for stop in chain.stops:
        qtbot.keyClick(chain, Qt.Key.Key_Right)
        assert window.highlight.lit == stop.lit
    window.asking.expression.editor.setFocus()


def test_a_node_of_the_tape_and_a_link_light_up_theirs(qtbot: QtBot, window: MainWindow) -> None:
    picture = panel(window).picture

    def point(x: float, y: float) -> None:
        spot = QPointF(x, y) * picture.camera.zoom + picture.camera.corner
        qtbot.mouseMove(picture, spot.toPoint())

    y = picture.places.boxes["y"]
    point(y.x + y.width / 2, y.y + y.height / 2)
    lit_everywhere(window, "y")
    way = picture.places.ways["y", "_1"]
    point((way[0][0] + way[-1][0]) / 2, (way[0][1] + way[-1][1]) / 2)
    lit_everywhere(window, "_1", "y")
    picture.setFocus()
    qtbot.keyClick(picture, Qt.Key.Key_Left)
    assert window.highlight.lit.node
    window.asking.expression.editor.setFocus()
    assert window.highlight.lit == Lit()


def test_the_folded_tape_takes_part_too(qtbot: QtBot, window: MainWindow) -> None:
    window.showing.tape.close()
    line = window.showing.tape.strip.line
    assert isinstance(line, NamedLine)
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Right)
    assert window.highlight.lit == Lit(line.names[0].lit.node)
    assert formulas(window)[0]._lit == frozenset({place(window, line.names[0].text)})
    qtbot.keyClick(line, Qt.Key.Key_Right)
    assert window.highlight.lit == line.names[1].lit
    window.asking.expression.editor.setFocus()


WORDS = sorted({op.written for op in TABLE.values() if op.params and op.name not in ("and", "or", "not")})


@pytest.mark.parametrize("word", WORDS)
@pytest.mark.usefixtures("qapp")
def test_marks_change_no_formula_and_every_node_is_found(word: str) -> None:
    """The picture of marked LaTeX against that of the plain one, pixel by pixel, for every row."""
    op = next(op for op in TABLE.values() if op.written == word)
    args = [f"{name}*t" for name, _ in zip("abc", op.params, strict=False)]
    args += ["0"] if word == "unsqueeze" else ["2"] if word == "reshape" else []  # direction and size
    graph = read(f"q = ({args[0]}) @ ({args[1]})" if word == "@" else f"q = {word}({', '.join(args)})").graph
    assert graph is not None
    (marked,), (bare,) = latex.program(graph, marked=True), latex.program(graph)
    assert marks.plain(marked) == bare
    request = Request("", "", 19, "#102030", 1.0)
    one, other = (pictured(typeset(TypesetAsk(0, text, 19, "#102030")), request) for text in (marked, bare))
    assert (one.way, one.width, one.height) == (other.way, other.width, other.height)
    assert one.image == other.image
    found = {spot.node for spot in one.spots}
    written = marks.with_marks(marked, "<{}>", "")  # size(u) is written without its argument
    assert found == {i for i, _ in enumerate(graph.nodes) if f"<{i}>" in written}
    for spot in one.spots:
        assert -2 <= spot.left < spot.left + spot.width <= one.width + 2
