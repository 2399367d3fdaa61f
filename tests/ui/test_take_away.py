"""Taking away from the real window: the menu in every room, files that were run first, pictures."""

from __future__ import annotations

import contextlib
import json
import os
import re
import signal
import subprocess
import sys
import zlib
from array import array
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import msgspec
import numpy as np
import pytest
from matplotlib.text import Text
from PySide6.QtCore import QByteArray, QPoint, QRectF, Qt
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot
from tests.ui.test_beside import settled, write
from ziamath.nodes.mnode import _node_classes
from ziamath.nodes.mrow import Mrow

from triptych.export.narrow import WIDE, width
from triptych.messages import Said, Taken, TypesetAsk
from triptych.messages.page import Block, Code, Formula
from triptych.messages.plots import Frame, Inks, Scene, Shot
from triptych.notebook import read as read_notebook
from triptych.paper.outlines import Outlines
from triptych.paper.pdf import pdf
from triptych.paper.plots import drawn, figure
from triptych.paper.renderer import paint
from triptych.typeset.formulas import typeset
from triptych.typeset.rows import Row
from triptych.ui.bench import first_desk
from triptych.ui.main_window import FIRST_SIZE, MainWindow
from triptych.ui.pictures import paper
from triptych.ui.report_drawings import formulas, narrowed, with_formulas
from triptych.ui.take_away import TakeAway
from triptych.ui.take_bar import TakeBar
from triptych.ui.tape_picture import TapePicture

CTRL = Qt.KeyboardModifier.ControlModifier
PROGRAM = "y = x^2; z = sin(y)*sigmoid(w); x = 1.5; w = -0.25"
PATIENCE = 60_000


@pytest.fixture
def window(qtbot: QtBot, lab_window: MainWindow) -> Iterator[MainWindow]:
    """The window at its first size and looks, with the lab's process, which lives as long as it does."""
    real_window = lab_window
    real_window.themes.choose("light")
    real_window.themes.set_scale(1.0)
    real_window.resize(*FIRST_SIZE)
    real_window.rooms.open("expression")
    real_window.bench.set_dtype("float32")
    qtbot.waitUntil(lambda: real_window.late.built_take_away is not None)
    real_window.activateWindow()
    qtbot.waitUntil(real_window.isActiveWindow)
    settled(qtbot, real_window)
    yield real_window
    real_window.late.notice.put_away()
    real_window.bench.open(first_desk())


@pytest.fixture
def taking(window: MainWindow) -> TakeAway:
    return window.late.take_away


def opened(qtbot: QtBot, window: MainWindow) -> QMenu:
    """Press the menu's keys, and return what came."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: window.findChild(QMenu, "take-menu") is not None)
    menu = window.findChild(QMenu, "take-menu")
    assert menu is not None
    return menu


def lines(qtbot: QtBot, window: MainWindow) -> dict[str, tuple[str, bool]]:
    """What the menu says, and what of it can be chosen."""
    menu = opened(qtbot, window)
    found = {a.objectName(): (a.text(), a.isEnabled()) for a in menu.actions() if a.objectName()}
    with qtbot.waitSignal(menu.destroyed):
        menu.close()
    return found


def chosen(qtbot: QtBot, window: MainWindow, name: str) -> None:
    menu = opened(qtbot, window)
    action = menu.findChild(QAction, name)
    assert action is not None
    with qtbot.waitSignal(menu.destroyed):
        action.trigger()
        menu.close()


def told(window: MainWindow) -> str:
    notice = window.late.notice
    return notice.sentence.text() if notice.isVisible() else ""


def saved(qtbot: QtBot, window: MainWindow, start: Callable[[], None]) -> str:
    """Begin, wait until something is told, and return that."""
    window.late.notice.put_away()
    start()
    qtbot.waitUntil(lambda: told(window) != "", timeout=PATIENCE)
    return told(window)


def test_the_menu_is_the_same_in_every_room_and_says_what_it_lacks(qtbot: QtBot, window: MainWindow) -> None:
    write(window, PROGRAM)
    settled(qtbot, window)
    expression = lines(qtbot, window)
    assert all(enabled for _, enabled in expression.values())
    window.rooms.open("perceptron")
    settled(qtbot, window)
    perceptron = lines(qtbot, window)
    window.rooms.open("lab")
    lab = lines(qtbot, window)
    window.rooms.open("expression")
    assert list(expression) == list(perceptron) == list(lab)
    grey = {name: text for name, (text, enabled) in lab.items() if not enabled}
    assert set(grey) - {"take-pictures"} == {
        f"take-{name}" for name in ("python", "sympy", "latex", "csv", "pdf", "html")
    }
    assert all("(" in text for name, text in grey.items() if name != "take-pictures")


def test_what_is_not_answered_is_not_written_to_a_file(qtbot: QtBot, window: MainWindow) -> None:
    write(window, "y = x^^")
    found = lines(qtbot, window)
    assert not found["take-ipynb"][1]
    assert "not answered" in found["take-ipynb"][0]
    write(window, "x^2")
    settled(qtbot, window)


def test_sympy_code_is_copied_by_the_keyboard_and_runs(qtbot: QtBot, window: MainWindow) -> None:
    write(window, PROGRAM)
    settled(qtbot, window)
    opened(qtbot, window)
    menu = window.findChild(QMenu, "take-menu")
    assert menu is not None
    while menu.activeAction().objectName() != "take-sympy":
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    code = QGuiApplication.clipboard().text()
    done = subprocess.run(
        [sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True, timeout=100
    )
    answer = window.showing.shown
    assert answer is not None
    assert isinstance(answer.gradients[0].exact, str)
    assert done.stdout.splitlines()[1][:24] == answer.gradients[0].exact[:24]


def test_a_notebook_is_run_before_it_is_written(
    qtbot: QtBot, window: MainWindow, taking: TakeAway, tmp_path: Path
) -> None:
    """By the dialog, with a name without ending; its numbers are those of the window."""
    write(window, PROGRAM)
    settled(qtbot, window)
    chosen(qtbot, window, "take-ipynb")
    qtbot.waitUntil(lambda: window.findChild(QFileDialog, "take-dialog") is not None)
    dialog = window.findChild(QFileDialog, "take-dialog")
    assert dialog is not None
    name = dialog.findChild(QLineEdit)
    assert name is not None
    name.setText(str(tmp_path / "mine"))
    steps: list[tuple[int, int]] = []
    taking.files.taker.moved.connect(lambda done, of, _doing: steps.append((done, of)))
    QTest.keyClick(name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Saved as mine.ipynb" in told(window), timeout=PATIENCE)
    assert steps == sorted(steps, key=lambda step: step[0])
    assert steps[-1][1] == 6
    whole = json.loads((tmp_path / "mine.ipynb").read_text(encoding="utf-8"))
    assert len(read_notebook((tmp_path / "mine.ipynb").read_bytes()).cells) == 5
    printed = [
        "".join(o["text"])
        for c in whole["cells"]
        for o in c.get("outputs", [])
        if o["output_type"] == "stream"
    ]
    answer = window.showing.shown
    assert answer is not None
    assert str(answer.gradients[0].exact)[:20] in printed[1]
    drawn = [o for c in whole["cells"] for o in c.get("outputs", []) if o["output_type"] == "display_data"]
    assert len(drawn) == 1
    assert taking.files.taker.busy is False


def test_cancel_leaves_no_file_and_no_process(
    qtbot: QtBot, window: MainWindow, taking: TakeAway, tmp_path: Path
) -> None:
    target = tmp_path / "never.ipynb"
    taking.files.make("ipynb", str(target))
    bar = window.findChild(TakeBar)
    assert bar is not None
    qtbot.waitUntil(bar.isVisible)
    assert taking.because("pdf") == taking.because("csv") == "another file is being written"
    assert taking.because("python") == "", "what is copied waits for nobody"
    cancel = bar.findChild(QPushButton, "take-cancel")
    assert cancel is not None
    cancel.setFocus()
    QTest.keyClick(cancel, Qt.Key.Key_Space)
    assert bar.isHidden()
    assert taking.because("pdf") == ""
    assert "nothing was written" in told(window)
    assert taking.files.taker.line.pid == 0
    assert not target.exists()


def test_cancel_while_it_is_being_made_leaves_no_file_either(
    qtbot: QtBot, window: MainWindow, taking: TakeAway, tmp_path: Path
) -> None:
    """The code has run, and the page is being set elsewhere: the bar stands there until the file does."""
    target, line = tmp_path / "never.pdf", taking.files.plotter.line
    taking.files.make("pdf", str(target))
    qtbot.waitUntil(lambda: line.flight is not None, timeout=PATIENCE)
    assert taking.files.bar.isVisible()
    taking.files.bar.cancel.click()
    assert line.pid == 0
    assert taking.files.bar.isHidden()
    assert "nothing was written" in told(window)
    ended: list[bool] = []
    window.sideline.run(window, lambda: None, lambda _done: ended.append(True))
    qtbot.waitUntil(lambda: bool(ended), timeout=PATIENCE)
    assert "nothing was written" in told(window)
    assert not target.exists()


def test_numbers_that_came_out_differently_are_not_written(
    window: MainWindow, taking: TakeAway, tmp_path: Path
) -> None:
    """The slider is moved while the code runs elsewhere: what is compared is what was shown when asked."""
    shown = window.showing.shown
    assert shown is not None
    other = window.bench.question
    assert other is not None
    taking.files.make("py", str(tmp_path / "a.py"))
    moved = shown.gradients[0].columns["by_hand"]
    assert isinstance(moved.value, float)
    column = msgspec.structs.replace(moved, value=moved.value * 1.001)
    gradient = msgspec.structs.replace(
        shown.gradients[0], columns={**shown.gradients[0].columns, "by_hand": column}
    )
    wrong = msgspec.structs.replace(shown, gradients=(gradient,))
    taking.files.taker.cancel()
    taking.files.taker.taken.emit(Taken(1, 1, 1, answer=wrong))
    assert "came out differently" in told(window)
    assert not (tmp_path / "a.py").exists()
    assert taking.files.bar.isHidden()


def test_a_folder_that_can_not_be_written_is_a_sentence(
    qtbot: QtBot, window: MainWindow, taking: TakeAway, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    said = saved(qtbot, window, lambda: taking.files.make("csv", str(tmp_path / "no" / "a.csv")))
    assert "can't be written" in said
    said = saved(qtbot, window, lambda: taking.files.make("csv", str(tmp_path / "file" / "a.csv")))
    assert "can't be written" in said


def test_a_process_that_dies_is_a_sentence(window: MainWindow, taking: TakeAway) -> None:
    said: list[Said] = []
    taking.files.taker.refused.connect(said.append)
    taking.files.taker.line.ended.emit("gone")
    assert "ended before" in told(window)
    assert said[0].id == "take-died"


@pytest.mark.parametrize("kind", ["pdf", "html"])
def test_a_drawing_whose_process_is_killed_is_a_sentence_and_the_next_one_comes(
    qtbot: QtBot, window: MainWindow, taking: TakeAway, tmp_path: Path, kind: str
) -> None:
    target, line = tmp_path / f"a.{kind}", taking.files.plotter.line
    taking.files.make(kind, str(target))
    qtbot.waitUntil(lambda: line.flight is not None and line.pid != 0, timeout=PATIENCE)
    os.kill(line.pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: "there is no file" in told(window), timeout=PATIENCE)
    assert taking.files.bar.isHidden()
    assert not target.exists()
    assert "Saved" in saved(qtbot, window, lambda: taking.files.make(kind, str(target)))


def test_a_drawing_that_does_not_end_is_stopped(
    qtbot: QtBot, window: MainWindow, taking: TakeAway, tmp_path: Path
) -> None:
    target, line = tmp_path / "a.pdf", taking.files.plotter.line
    before = line.deadline_ms
    try:
        line.set_deadline(1)
        taking.files.make("pdf", str(target))
        qtbot.waitUntil(lambda: "was not done within" in told(window), timeout=PATIENCE)
    finally:
        line.set_deadline(before)
    assert line.pid == 0
    assert not target.exists()


class Page(HTMLParser):
    """What stands in a report: its tags with their attributes, and its text."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def test_a_report_in_html_stands_by_itself(
    qtbot: QtBot, window: MainWindow, taking: TakeAway, tmp_path: Path
) -> None:
    write(window, "y = where(x < 1, x, x^2); x = 0.5")
    settled(qtbot, window)
    target = tmp_path / "a.html"
    assert "Saved" in saved(qtbot, window, lambda: taking.files.make("html", str(target)))
    page = Page()
    page.feed(target.read_text(encoding="utf-8"))
    names = [tag for tag, _ in page.tags]
    assert not set(names) & {"script", "link", "iframe", "img", "object", "embed"}
    pictures = [attributes for tag, attributes in page.tags if tag == "svg"]
    assert len(pictures) >= 4
    assert names.count("figure") == 2
    assert "figcaption" not in names  # a plot has its title in it
    assert all(attributes["role"] == "img" and attributes["aria-label"] for attributes in pictures)
    outside = [
        v for _, attributes in page.tags for k, v in attributes.items() if k in ("src", "href", "xlink:href")
    ]
    assert all(v is not None and v.startswith("#") for v in outside)
    assert not any(name.startswith("on") for _, attributes in page.tags for name in attributes)
    assert "where(x < 1, x, x**2)" in page.text
    assert "torch.where" in page.text
    assert names.count("h1") == 1


def test_a_report_in_pdf_has_pages(
    qtbot: QtBot, window: MainWindow, taking: TakeAway, tmp_path: Path
) -> None:
    target = tmp_path / "a.pdf"
    assert "Saved" in saved(qtbot, window, lambda: taking.files.make("pdf", str(target)))
    data = target.read_bytes()
    assert data.startswith(b"%PDF-")
    assert data.rstrip().endswith(b"%%EOF")
    assert data.count(b"/Type /Page\n") + data.count(b"/Type /Page ") >= 2
    assert b"/Subtype /Image" not in data  # formulas and plots are lines, sharp at every size


@pytest.mark.usefixtures("qapp")
def test_letters_on_paper_have_no_line_around_them() -> None:
    """As many outlines as the drawing has; Qt's PDF would fill a second one around each, and set all bold."""
    svg = typeset(TypesetAsk(0, "x^{2}", 19, "#000000")).svg
    assert outlines(pdf((Formula("x^{2}", "x**2", svg=svg),), (), "")) == outlines(pdf((), (), "")) + 2
    assert svg.count("M ") == 2


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("latex", [
    r"\frac{\partial L}{\partial w} = \sqrt{x^{2}}", r"\left[\begin{matrix}1 & b\\c & 4\end{matrix}\right]",
    r"\begin{bmatrix}1 & b\\c & 4\\5 & d\\e & 6\end{bmatrix}",
])  # fmt: skip
def test_letters_on_paper_are_those_of_the_drawing(latex: str) -> None:
    """Outlines in whole dots against what Qt makes of the same SVG."""
    svg = typeset(TypesetAsk(0, latex, 19, "#000000")).svg
    drawing = Outlines(svg)
    size = (drawing.size * 8).toSize()
    ours, theirs = (QImage(size, QImage.Format.Format_RGB32) for _ in range(2))
    for image in (ours, theirs):
        image.fill(Qt.GlobalColor.white)
    area, painter = QRectF(0, 0, size.width(), size.height()), QPainter(ours)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.paint(painter, area)
    painter.end()
    painter = QPainter(theirs)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, area)
    painter.end()
    one, other = (np.array(image.constBits(), dtype=float) for image in (ours, theirs))
    assert (other < 128).mean() > 0.02
    assert np.abs(one - other).mean() < 2.0


def drawn_in_lines(latex: str, spoken: str) -> tuple[Block, ...]:
    """What stands in a report for a formula, after each piece is typeset."""
    page: tuple[Block, ...] = (Formula(latex, spoken, "all together"),)
    while True:
        asks = formulas(page)
        done = with_formulas(page, [typeset(ask).svg for ask in asks])
        page = narrowed(done)
        if page == done:
            return page


def test_what_is_too_wide_for_paper_stands_on_several_lines() -> None:
    """By components, by terms, by factors; no line is set so small that nobody could read it."""
    term = r"W_{[%d]} \cdot \left(1 - \tanh\left(W_{[%d]} x_{[0]} + b\right)^{2}\right)"
    parts = [" + ".join(term % (i, k) for k in range(4)) for i in range(2)]
    said = [" + ".join(f"W[{i}]*(1 - tanh(W[{k}]*x[0] + b)**2)" for k in range(4)) for i in range(2)]
    wide = rf"\frac{{\partial s}}{{\partial x}} = \left[{parts[0]}, {parts[1]}\right]"
    page = drawn_in_lines(wide, f"ds/dx = [{said[0]}, {said[1]}]")
    lines = [block for block in page if isinstance(block, Formula)]
    assert lines == list(page)
    assert len(lines) >= 4
    assert all(0 < width(line.svg) <= WIDE for line in lines)
    words = [line.spoken for line in lines]
    assert [word.partition(" = ")[0] for word in words if " = " in word] == ["(ds/dx)[0]", "(ds/dx)[1]"]
    assert " ".join(words) == f"(ds/dx)[0] = {said[0]} (ds/dx)[1] = {said[1]}"
    assert [line.beside for line in lines[:-1]] == [""] * (len(lines) - 1)
    assert lines[-1].beside == "all together"
    product = r" \left(x + 1\right)" * 24
    assert len(drawn_in_lines(f"y ={product}", "y = " + "*".join(["(x + 1)"] * 24))) > 1
    root = r"\sqrt{" + " + ".join(f"x_{{{k}}}^{{2}}" for k in range(40)) + "}"
    assert drawn_in_lines(f"y = {root}", "y = the words") == (Code("y = the words", "all together"),)
    narrow = drawn_in_lines("y = x", "y = x")
    assert len(narrow) == 1


def test_a_row_of_a_formula_is_measured_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Seven fractions in each other build some hundred rows, not thousands; ziamath draws the same."""
    ask = TypesetAsk(0, r"\frac{1}{1 + " * 7 + r"\left(x\right)^{2}" + "}" * 7, 19, "#000000")
    ours = typeset(ask).svg
    built: list[Row] = []
    begin = Row.__init__

    def counted(row: Row, *given: Any, **named: Any) -> None:
        built.append(row)
        begin(row, *given, **named)

    monkeypatch.setattr(Row, "__init__", counted)
    assert typeset(ask).svg == ours
    assert 0 < len(built) < 400
    monkeypatch.setitem(_node_classes, "mrow", Mrow)
    assert typeset(ask).svg == ours


def test_hindi_on_a_plot_takes_a_font_that_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Matplotlib's own font has no Devanagari: its letters would be boxes."""
    monkeypatch.setattr("triptych.paper.plots.get_font_names", lambda: ["Arial", "Mangal"])
    inks = Inks("#ffffff", "#000000", "#000000", "#dddddd")
    scene = Scene(Frame(0.0, 1.0, 0.0, 1.0, "x"), array("d", (0.0, 1.0)), ())
    hindi, english = (
        [text.get_fontfamily() for text in figure(Shot(title, "y", scene, inks)).findobj(Text)]
        for title in ("x[0] के साथ y", "y along x")
    )
    assert ["DejaVu Sans", "Mangal"] in hindi
    assert not any("Mangal" in fonts for fonts in english)


def outlines(data: bytes) -> int:
    """How many begin on the pages of a PDF."""
    found = 0
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", data, re.DOTALL):
        with contextlib.suppress(zlib.error):  # what is not compressed is no page
            found += zlib.decompressobj().decompress(stream).count(b" m\n")
    return found


def test_what_paper_shows_is_what_matplotlib_itself_draws(qtbot: QtBot, window: MainWindow) -> None:
    """The plot on paper beside the same plot by matplotlib's own renderer, point by point."""
    write(window, "y = where(x < 1, log(x), x^2); x = 0.5")  # with a hatched stretch and a jump
    settled(qtbot, window)
    for card in (window.showing.plots.output, window.showing.plots.gradients):
        shot = card.shot(paper())
        assert shot is not None
        theirs = QImage.fromData(drawn(shot, "png"))
        mine = QImage(theirs.size(), QImage.Format.Format_RGB32)
        painter = QPainter(mine)
        paint(painter, QRectF(mine.rect()), shot)
        painter.end()
        one, two = darkness(theirs), darkness(mine)
        assert sum(one) > 20  # something is drawn at all
        assert sum(abs(a - b) for a, b in zip(one, two, strict=True)) < 0.2 * sum(one)


def darkness(image: QImage) -> list[float]:
    """How dark each square of 20 pixels is, from 0 to 1: where lines lie, not where a pixel's edge does."""
    squares = image.scaled(
        image.width() // 20, image.height() // 20, mode=Qt.TransformationMode.SmoothTransformation
    )
    places = [(x, y) for x in range(squares.width()) for y in range(squares.height())]
    return [1 - squares.pixelColor(x, y).lightnessF() for x, y in places]


def test_a_plot_is_saved_by_a_right_click_in_every_kind(
    qtbot: QtBot, window: MainWindow, taking: TakeAway
) -> None:
    canvas = window.showing.plots.gradients.canvas
    where = canvas.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, canvas.mapToGlobal(where))
    QApplication.sendEvent(canvas, event)
    menu = window.findChild(QMenu, "picture-menu")
    assert menu is not None
    names = [action.objectName() for action in menu.actions() if action.objectName()]
    assert names == ["copy-png", "copy-svg", "copy-pdf", "save-png", "save-svg", "save-pdf"]
    with qtbot.waitSignal(menu.destroyed):
        menu.close()
    for kind in ("png", "svg", "pdf"):
        found: list[bytes] = []
        taking.pictures.draw(canvas, kind, found.append)
        qtbot.waitUntil(lambda found=found: bool(found), timeout=PATIENCE)  # type: ignore[misc]  # bound now
        check_picture(kind, found[0])


def check_picture(kind: str, data: bytes) -> None:
    if kind == "png":
        image = QImage.fromData(data)
        assert image.width() > 1000
        assert image.pixelColor(0, 0).name() == "#ffffff"
    elif kind == "svg":
        root = ET.fromstring(data)  # noqa: S314 -- our own file
        assert root.tag == "{http://www.w3.org/2000/svg}svg"
        text = data.decode("utf-8")
        assert all(colour in text for colour in ("#006cab", "#b34700", "#8b2a6f"))
    else:
        assert data.startswith(b"%PDF-")


def test_a_picture_that_paints_itself_is_copied(qtbot: QtBot, window: MainWindow, taking: TakeAway) -> None:
    """The tape, on the clipboard as PNG, and as SVG that can be read."""
    window.showing.tape.open()
    settled(qtbot, window)
    qtbot.waitUntil(lambda: any("tape" in p.objectName() for p in taking.pictures.in_sight), timeout=PATIENCE)
    picture = next(p for p in taking.pictures.in_sight if "tape" in p.objectName())
    taking.pictures.copy(picture, "png")
    assert QGuiApplication.clipboard().image().width() == picture.width() * 2
    taking.pictures.copy(picture, "svg")
    ET.fromstring(bytes(QGuiApplication.clipboard().mimeData().data("image/svg+xml").data()))  # noqa: S314 -- our own
    found: list[bytes] = []
    taking.pictures.draw(picture, "pdf", found.append)
    assert found[0].startswith(b"%PDF-")
    inks: list[set[int]] = []
    for on_screen in (False, True):  # the frame of who has the keyboard is on the screen, and in no file
        picture.setFocus()
        qtbot.waitUntil(picture.hasFocus)
        taking.pictures.draw(picture, "png", found.append)
        image = picture.grab().toImage() if on_screen else QImage.fromData(found[-1])
        inks.append({image.pixel(image.width() // 2, y) for y in range(6)})
    focus = QColor(window.themes.theme.colours.focus).rgb()
    assert [focus in ink for ink in inks] == [False, True]
    window.showing.tape.close()


def test_the_menu_key_opens_the_menu_of_the_picture_with_the_keyboard(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.showing.tape.open()
    settled(qtbot, window)
    picture = window.findChild(TapePicture, "tape-picture")
    assert picture is not None
    picture.setFocus()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), picture.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(picture, event)
    menu = window.findChild(QMenu, "picture-menu")
    assert menu is not None
    with qtbot.waitSignal(menu.destroyed):
        menu.close()
    window.showing.tape.close()


def test_white_paper_is_offered_where_the_screen_is_dark(
    qtbot: QtBot, window: MainWindow, taking: TakeAway
) -> None:
    window.themes.choose("dark")
    canvas = window.showing.plots.output.canvas
    menu = QMenu(window)
    taking.pictures.fill(canvas, menu)
    assert menu.findChild(QAction, "white-pdf") is not None
    menu.deleteLater()
    found: dict[bool, list[bytes]] = {True: [], False: []}
    for white, data in found.items():
        taking.pictures.draw(canvas, "png", data.append, white=white)
    qtbot.waitUntil(lambda: all(found.values()), timeout=PATIENCE)
    corners = [QImage.fromData(data[0]).pixelColor(0, 0).lightness() for data in found.values()]
    assert corners[0] == 255
    assert corners[1] < 64
    window.themes.choose("light")


def test_the_labs_cells_are_run_by_the_lab_and_written_with_their_outputs(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.rooms.open("lab")
    target = tmp_path / "cells.ipynb"
    said = saved(qtbot, window, lambda: window.late.take_away.files.make("ipynb", str(target)))
    assert "Saved" in said
    found = read_notebook(target.read_bytes()).cells
    assert found[1].stored is not None
    assert found[1].stored.result == "tensor(6.)"
    assert found[2].stored is not None
    assert "backward through the graph a second time" in (found[2].stored.error or "")
    target = tmp_path / "cells.py"
    assert "Saved" in saved(qtbot, window, lambda: window.late.take_away.files.make("py", str(target)))
    told = target.read_text(encoding="utf-8")
    assert "x.grad\n# ->\n#    tensor(6.)\n" in told
    assert "# ->\n#    RuntimeError: Trying to backward through the graph a second time" in told
    assert not told.startswith("# Run")  # the error stands in the last cell: all before it is run
    compile(told, "cells.py", "exec")
    cells = window.late.lab.page.cells
    cells.choose(cells.cells[-1])
    cells.add("x.grad")
    assert "Saved" in saved(qtbot, window, lambda: window.late.take_away.files.make("py", str(target)))
    first = target.read_text(encoding="utf-8").splitlines()[0]
    assert first.startswith("# Run the cells one by one: cell 3 ends with an error, as in the lab")
    cells.choose(cells.cells[-1])
    cells.remove()
    window.rooms.open("expression")
