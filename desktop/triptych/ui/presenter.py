"""Lessons for a projector: large type over the whole screen, one page at a time, revealed block by block."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from triptych.course.lesson import Lesson
from triptych.ui.asking_sheet import asking_sheet
from triptych.ui.lab_sheet import lab_sheet
from triptych.ui.lesson_page import LessonPage
from triptych.ui.lesson_sheet import lesson_sheet
from triptych.ui.lessons_room import LessonsRoom
from triptych.ui.named_key import add_key
from triptych.ui.pointer_spot import PointerSpot
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.stylesheet import stylesheet
from triptych.ui.theme import TYPE, Theme, ThemeHolder

MARGIN = 40
MOST = 2.5  # of the usual size: text is then 32 pixels high, to be read from the back of a room
NARROWEST = 480  # pixels at 100 % that a page needs across
ON = ("PgDown", "Right", "Down", "N")
BACK = ("PgUp", "Left", "Up", "P")
BLACK = ("B", ".")


class Presenter(QWidget):
    """A window of its own; whoever presents goes on by a clicker or by the keyboard."""

    left = Signal(str, int)  # the lesson and the page at which it was left

    def __init__(self, room: LessonsRoom, themes: ThemeHolder) -> None:
        super().__init__(room.window(), Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("presenter")
        self.setWindowTitle(self.tr("Presenting"))
        self._room = room
        scale = min(MOST, room.screen().availableSize().width() / NARROWEST)
        self._themes = ThemeHolder(self, scheme=themes.scheme, scale=scale, most=MOST)
        self.lesson: Lesson | None = room.lesson
        self.page, self.shown = room.page, 0
        tools = replace(room.tools, themes=self._themes)
        self.text = LessonPage(tools, self)
        self.text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.text.link_asked.connect(room.follow)
        self.foot = QuietLabel(self._themes, self, style="small", ink="muted", fit="elide", ground="window")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN // 2)
        lines.addWidget(self.text, 1)
        lines.addWidget(self.foot)
        self.setStyleSheet(_sheet(self._themes.theme))
        self.spot = PointerSpot(self)
        self._add_keys()
        self._show(1)

    def _add_keys(self) -> None:
        for keys, title, act in (
            *((key, self.tr("Go on"), self.go_on) for key in ON),
            *((key, self.tr("Go back"), self.go_back) for key in BACK),
            ("A", self.tr("Show all of this page"), lambda: self._reveal(len(self.text.parts))),
            ("S", self.tr("A spot around the pointer"), self.spot.switch_spot),
            *((key, self.tr("A black screen"), self.spot.switch_black) for key in BLACK),
            *((key, self.tr("End presenting"), self.close) for key in ("Esc", "F11")),
        ):
            add_key(self, keys, title, act)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space goes on wherever nobody types or presses a button with it."""
        if event.key() == Qt.Key.Key_Space:
            self.go_on()
        else:
            super().keyPressEvent(event)

    def go_on(self) -> None:
        """Reveal the next block, or turn to the next page; after the last one comes the next lesson."""
        if self.shown < len(self.text.parts):
            self._reveal(self.shown + 1)
        elif self.lesson is not None and self.page + 1 < len(self.lesson.pages):
            self.page += 1
            self._show(1)
        elif self.lesson is not None and (following := self._room.course.after(self.lesson)) is not None:
            self.lesson, self.page = following, 0
            self._show(1)

    def go_back(self) -> None:
        """Hide the last block again, or turn to the page before, which is whole then."""
        if self.shown > 1:
            self._reveal(self.shown - 1)
        elif self.page > 0:
            self.page -= 1
            self._show(None)

    def _show(self, count: int | None) -> None:
        """Show the page with this many of its blocks, the title counted; None shows all."""
        if self.lesson is None or not self.lesson.pages:
            return
        self.text.show_page(self.lesson.pages[self.page], self.lesson.name)
        self._reveal(len(self.text.parts) if count is None else count)

    def _reveal(self, count: int) -> None:
        self.shown = count
        for place, part in enumerate(self.text.parts):
            part.setVisible(place < count)
        last = self.text.parts[count - 1]
        QTimer.singleShot(0, last, lambda: self.text.ensureWidgetVisible(last))
        self._tell()

    def _tell(self) -> None:
        if self.lesson is None:
            return
        said = self.tr("{title}: page {page} of {pages}, block {block} of {blocks}").format(
            title=self.lesson.header.title, page=self.page + 1, pages=len(self.lesson.pages),
            block=self.shown, blocks=len(self.text.parts),
        )  # fmt: skip
        self.foot.set_text("   ·   ".join((said, self.tr("Space, arrows, Esc"))))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the room where the presentation ended."""
        if self.lesson is not None:
            self.left.emit(self.lesson.name, self.page)
        super().closeEvent(event)


def _sheet(theme: Theme) -> str:
    """All style sheets at the presenter's own size."""
    sizes = {role: theme.px(role) for role in TYPE}
    mono = theme.font("text", mono=True).families()
    own = f"QWidget#presenter {{ background: {theme.colours.window}; }}"
    plain = stylesheet(theme.colours, sizes, mono)
    return "\n".join((plain, asking_sheet(theme), lab_sheet(theme), lesson_sheet(theme), own))
