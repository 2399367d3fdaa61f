"""The editor: plain text only, 10 kB at most, troubles where they are."""

from __future__ import annotations

from itertools import takewhile

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QInputMethodEvent,
    QTextCharFormat,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from triptych.lang.parse import read
from triptych.messages import Fault, Said
from triptych.ui.editor import LIMIT, Editor
from triptych.ui.program_text import filled, plain, same_ends, units
from triptych.ui.trouble_line import TroubleLine
from triptych.ui.trouble_sentence import TroubleSentence

RED, BROWN = QColor("#b3261e"), QColor("#8a5a00")
HUGE = "x + " * 262_144


@pytest.fixture
def editor(qtbot: QtBot) -> Editor:
    editor = Editor()
    qtbot.addWidget(editor)
    editor.show()
    qtbot.waitExposed(editor)
    return editor


def mime(text: str | None = None, html: str | None = None) -> QMimeData:
    data = QMimeData()
    if text is not None:
        data.setText(text)
    if html is not None:
        data.setHtml(html)
    return data


def test_typing_tells_each_new_text(qtbot: QtBot, editor: Editor) -> None:
    texts: list[str] = []
    editor.written.connect(texts.append)
    qtbot.keyClicks(editor, "x^2")
    assert texts == ["x", "x^", "x^2"]


def test_a_megabyte_is_refused_before_it_is_inserted(qtbot: QtBot, editor: Editor) -> None:
    editor.setPlainText("y = x")
    refusals: list[str] = []
    editor.refused.connect(refusals.append)
    texts: list[str] = []
    editor.written.connect(texts.append)
    QGuiApplication.clipboard().setText(HUGE)
    qtbot.keyClick(editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    editor.insertFromMimeData(mime(HUGE))
    editor.insertFromMimeData(mime(html=f"<b>{HUGE}</b>"))
    editor.setPlainText(HUGE)
    editor.write(HUGE)
    editor.insert(HUGE)
    drop(editor, mime(HUGE))
    compose = QInputMethodEvent()
    compose.setCommitString(HUGE)
    QApplication.sendEvent(editor, compose)
    assert editor.toPlainText() == "y = x"
    assert texts == []
    assert len(refusals) == 8
    assert "10,000" in refusals[0]


def drop(editor: Editor, data: QMimeData) -> None:
    """Drag over the editor and let go there, as the window system would tell it."""
    buttons, keys, action = (
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.DropAction.CopyAction,
    )
    QApplication.sendEvent(editor.viewport(), QDragEnterEvent(QPoint(5, 5), action, data, buttons, keys))
    QApplication.sendEvent(editor.viewport(), QDropEvent(QPointF(5, 5), action, data, buttons, keys))


def test_what_just_fits_is_taken_and_the_next_key_is_not(qtbot: QtBot, editor: Editor) -> None:
    editor.setPlainText("#" * (LIMIT - 1))
    qtbot.keyClicks(editor, "12")
    assert len(editor.toPlainText()) == LIMIT
    editor.selectAll()
    qtbot.keyClicks(editor, "x")
    assert editor.toPlainText() == "x"


@pytest.mark.parametrize("way", ["pasted", "opened", "set", "typed"])
def test_only_a_text_with_a_very_long_line_is_broken_within_words(
    qtbot: QtBot, editor: Editor, way: str
) -> None:
    """Qt would look for the ends of words at each key, for longer than a frame."""
    modes, seen = QTextOption.WrapMode, list[QTextOption.WrapMode]()
    product = "y = " + "*".join(["(x+1)"] * 400)
    editor.setPlainText(product[:2_000] if way == "typed" else "x")
    assert editor.wordWrapMode() == modes.WrapAtWordBoundaryOrAnywhere
    editor.document().contentsChange.connect(lambda *_: seen.append(editor.wordWrapMode()))
    if way == "pasted":
        QApplication.clipboard().setText(product)
        editor.paste()
    elif way == "typed":
        qtbot.keyClicks(editor, "+")
    else:
        (editor.write if way == "opened" else editor.setPlainText)(product)
    assert editor.wordWrapMode() == modes.WrapAnywhere
    assert way == "typed" or seen[0] == modes.WrapAnywhere, "lines are broken as the text comes in"
    editor.selectAll()
    qtbot.keyClicks(editor, "x")
    assert editor.wordWrapMode() == modes.WrapAtWordBoundaryOrAnywhere
    editor.setPlainText("\n".join(["a = x + 1"] * 900))
    assert editor.wordWrapMode() == modes.WrapAtWordBoundaryOrAnywhere, "long, with no long line"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (("<b>x</b>^2", "<b>x</b>^2"), "<b>x</b>^2"),
        ((None, "<p><b>x</b>^2</p>"), "x^2"),
        (("y = x\r\nz = y\u2029w = z\0", None), "y = x\nz = y\nw = z"),
    ],
)
def test_html_becomes_plain_text(editor: Editor, data: tuple[str | None, str | None], expected: str) -> None:
    editor.insertFromMimeData(mime(*data))
    assert editor.toPlainText() == expected
    cursor = editor.textCursor()
    cursor.setPosition(1)
    assert cursor.charFormat().fontWeight() != 700


def test_a_drop_is_taken_as_plain_text(editor: Editor) -> None:
    drop(editor, mime("x^2", "<i>x</i>"))
    assert editor.toPlainText() == "x^2"


def test_right_to_left_text_keeps_the_lines_left_to_right(editor: Editor) -> None:
    editor.setPlainText("# שלום\ny = x")
    assert (
        editor.document().firstBlock().layout().textOption().textDirection() == Qt.LayoutDirection.LeftToRight
    )


def waves(editor: Editor) -> list[tuple[str, QColor]]:
    found = []
    for wave in editor.extraSelections():
        assert wave.format.underlineStyle() == QTextCharFormat.UnderlineStyle.WaveUnderline
        found.append((wave.cursor.selectedText(), wave.format.underlineColor()))
    return found


@pytest.mark.parametrize(
    ("text", "underlined"),
    [("y = sigmoit(x)", "sigmoit"), ("y = x\nz = y § 2", "§"), ("# 🙂\nz = 𝑥𝑥 + sigmoit(2)", "sigmoit")],
)
def test_a_trouble_is_underlined_where_it_stands(editor: Editor, text: str, underlined: str) -> None:
    editor.setPlainText(text)
    editor.show_troubles(read(text).troubles, RED, BROWN)
    assert (underlined, RED) in waves(editor)


def test_a_trouble_at_the_end_of_a_line_underlines_its_last_character(editor: Editor) -> None:
    editor.setPlainText("sin(")
    editor.show_troubles(read("sin(").troubles, RED, BROWN)
    assert [text for text, _ in waves(editor)] == ["("]


@pytest.mark.parametrize(("line", "column"), [(99, 1), (1, 99), (0, 0)])
def test_a_place_that_is_not_there_hurts_nobody(editor: Editor, line: int, column: int) -> None:
    editor.setPlainText("y = x")
    editor.show_troubles((Fault("syntax", Said("x"), line, column),), RED, BROWN)
    editor.go_to(max(line, 1), max(column, 1))
    assert editor.toPlainText() == "y = x"


def test_a_click_on_a_sentence_moves_the_cursor_there(qtbot: QtBot, editor: Editor) -> None:
    text = "y = x^2\nz = sigmoit(y)"
    editor.setPlainText(text)
    line = TroubleLine()
    qtbot.addWidget(line)
    line.chosen.connect(lambda trouble: editor.go_to(trouble.line, trouble.column))
    line.show_troubles(read(text).troubles)
    line.show()
    assert "Line 2, column 5" in line.sentences[0]
    assert "sigmoid" in line.sentences[0]
    sentence = line.findChild(TroubleSentence)
    assert isinstance(sentence, TroubleSentence)
    qtbot.mouseClick(sentence, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    cursor = editor.textCursor()
    assert (cursor.blockNumber(), cursor.positionInBlock()) == (1, 4)
    editor.moveCursor(cursor.MoveOperation.Start)
    qtbot.keyClick(sentence, Qt.Key.Key_Return)
    assert editor.textCursor().blockNumber() == 1


def test_sentences_are_plain_text_and_never_too_many(qtbot: QtBot) -> None:
    line = TroubleLine()
    qtbot.addWidget(line)
    faults = tuple(Fault("syntax", Said("no-such-id", {}, f"<b>{i}</b>"), 1, i + 1) for i in range(9))
    line.show_troubles(faults)
    assert len(line.sentences) == 4
    assert "<b>0</b>" in line.sentences[0]
    assert "6" in line.sentences[-1]
    assert len(line.findChildren(TroubleSentence)) == 3, "the fourth says how many more there are"
    assert {label.textFormat() for label in line.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
    line.show_troubles(())
    assert not line.sentences


def test_a_refusal_stands_until_the_next_text(qtbot: QtBot) -> None:
    line = TroubleLine()
    qtbot.addWidget(line)
    line.show_refusal("Too long.")
    assert "Too long." in line.sentences[0]
    line.show_troubles(())
    assert line.sentences == ()


@pytest.mark.parametrize(
    ("template", "chosen", "expected"),
    [
        ("sin({})", "", ("sin()", 1)),
        ("sin({})", "x + 1", ("sin(x + 1)", 0)),
        ("{} + ", "x", ("x + ", 0)),
        ("{}^2", "x + 1", ("(x + 1)^2", 0)),
        ("atan2({}, )", "", ("atan2(, )", 3)),
        ("7", "x", ("7", 0)),
    ],
)
def test_templates_wrap_what_is_selected(template: str, chosen: str, expected: tuple[str, int]) -> None:
    assert filled(template, chosen) == expected


def test_places_are_counted_as_qt_counts_them() -> None:
    assert units("x𝑥🙂") == 5
    assert plain("a\rb\r\nc") == "a\nb\nc"


def test_one_example_is_one_step_back(editor: Editor) -> None:
    editor.setPlainText("y = x")
    editor.write("z = x^3")
    editor.undo()
    assert editor.toPlainText() == "y = x"


@pytest.mark.parametrize("length", [0, 1, 2, 7, 4000])
@pytest.mark.parametrize("kept", ["", "a", "ab"])
def test_what_two_texts_share_at_their_ends_is_all_of_it(length: int, kept: str) -> None:
    """Held against a look at each letter."""
    one, other = "ab" * length + kept + "ab" * length, "ab" * length + "q" + kept + "ab" * length
    begin, end = same_ends(one, other)
    assert begin == same_letters(one, other)
    rest = min(len(one), len(other)) - begin
    assert end == min(rest, same_letters(one[::-1], other[::-1]))


def same_letters(one: str, other: str) -> int:
    """Return how many letters two texts begin with in common."""
    return len(list(takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))))
