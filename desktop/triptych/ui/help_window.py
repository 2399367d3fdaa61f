"""The help: a window of its own beside the program, with a search line, the pages, and the open page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from triptych.manual.manual import Manual
from triptych.manual.sheet import Sheet
from triptych.ui.announcer import Announcer
from triptych.ui.halves import Halves
from triptych.ui.help_list import HelpList
from triptych.ui.help_page import HelpPage
from triptych.ui.help_search import HelpSearch
from triptych.ui.lab_sheet import lab_sheet
from triptych.ui.language import spoken_language
from triptych.ui.lesson_sheet import lesson_sheet
from triptych.ui.lesson_tools import LessonTools
from triptych.ui.named_key import add_key
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.translate import translate, translated
from triptych.ui.verdict_words import KINDS, words
from triptych.ui.web_page import show_page

LINK = "help:"
ACROSS, DOWN = 960, 680
SHARES = (2, 5)  # of the list and of the page
FIRST = "start"
_OWN = """
QWidget#help {{ background: {window}; }}
QListWidget#help-list {{ background: {card}; border: 1px solid {faint}; border-radius: 6px; }}
QListWidget#help-list::item {{ padding: 3px 6px; }}
QListWidget#help-list::item:disabled {{ color: {muted}; padding-top: 10px; }}
"""


class HelpWindow(QWidget):
    """Reads its pages in the thread beside; ``choose`` opens one, now or as soon as they are read."""

    closed = Signal()

    def __init__(self, tools: LessonTools, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("help")
        self.setWindowTitle(self.tr("Help"))
        self._tools = tools
        self.manual: Manual | None = None
        self._choice: Callable[[Manual], Sheet | None] = lambda manual: manual.sheet(FIRST)
        self._been: list[str] = []
        self.search, self.list = HelpSearch(self), HelpList(self)
        self.page = HelpPage(tools, self)
        self.found = QuietLabel(tools.themes, self, style="small", ink="muted", fit="wrap", ground="window")
        self._announcer = Announcer(self.search)
        self._lay_out()
        self._join()
        self._dress()
        scale = tools.themes.theme.scale
        room = self.screen().availableGeometry().size()
        self.resize(min(round(ACROSS * scale), room.width()), min(round(DOWN * scale), room.height()))
        kinds = {kind: words(kind) for kind in KINDS}
        about, language = partial(translated, "ops"), spoken_language()
        tools.sideline.run(self, lambda: Manual(translate, kinds, about, language), self._take)

    def _lay_out(self) -> None:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.search, self.found):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        self.halves = Halves("help-halves", self)
        self.halves.addWidget(side)
        self.halves.addWidget(self.page)
        for half, share in enumerate(SHARES):
            self.halves.setStretchFactor(half, share)
        self.halves.setSizes([100 * share for share in SHARES])
        lines = QVBoxLayout(self)
        lines.setContentsMargins(10, 10, 10, 10)
        lines.addWidget(self.halves)

    def _join(self) -> None:
        self._tools.themes.changed.connect(self._dress)
        self.search.textChanged.connect(self._look)
        self.search.stepped.connect(self.list.step)
        for part in (self.search, self.list):
            part.entered.connect(self._enter)
        self.list.wanted.connect(self.open)
        self.page.link_asked.connect(self.follow)
        for keys, title, act in (
            ("Esc", self.tr("Close the help"), self.close),
            ("Ctrl+F", self.tr("Search the help"), self.take_focus),
            ("Alt+Left", self.tr("The page before"), self.go_back),
        ):
            add_key(self, keys, title, act)

    def _dress(self) -> None:
        theme = self._tools.themes.theme
        own = _OWN.format(window=theme.colours.window, card=theme.colours.card, faint=theme.colours.faint,
                          muted=theme.colours.muted)  # fmt: skip
        self.setStyleSheet(lab_sheet(theme) + lesson_sheet(theme) + own)

    def _take(self, manual: Manual) -> None:
        self.manual = manual
        self._look(self.search.text(), opens=False)
        self._open_chosen()

    def _look(self, query: str, *, opens: bool = True) -> None:
        """List what the words lead to, and open the best of it."""
        if self.manual is None:
            return
        asked = bool(query.strip())
        sheets: Sequence[Sheet] = self.manual.find(query)
        self.list.show_sheets(sheets, by_part=not asked)
        none = self.tr("Nothing was found. Try one word, or another spelling.")
        self.found.set_text(none if not sheets else "")
        self.found.setVisible(not sheets)
        if not sheets:
            self._announcer.say(none)
        if asked and sheets and opens:
            self.list.step(1)
        elif self.page.sheet is not None:
            self.list.choose(self.page.sheet.id)

    def choose(self, choice: Callable[[Manual], Sheet | None]) -> None:
        """Open the page that is chosen once the pages are there; none chosen opens the first."""
        self._choice = choice
        self._open_chosen()

    def _open_chosen(self) -> None:
        if self.manual is None:
            return
        sheet = self._choice(self.manual) or self.manual.sheets[0]
        self.open(sheet.id)

    def open(self, name: str) -> None:
        """Show the page with this id; one that there is not changes nothing."""
        sheet = self.manual.sheet(name) if self.manual is not None else None
        if sheet is None or sheet is self.page.sheet:
            return
        if self.page.sheet is not None:
            self._been.append(self.page.sheet.id)
        self.page.show_sheet(sheet)
        if self.page.hasFocus():
            self.page.read_aloud()
        elif self.search.hasFocus():
            self._announcer.say(sheet.title)
        self.list.choose(sheet.id)
        self.setWindowTitle(self.tr("Help: {title}").format(title=sheet.title))

    def go_back(self) -> None:
        """Show the page before this one again."""
        if self._been:
            name = self._been.pop()
            self.open(name)
            self._been.pop()

    def follow(self, target: str) -> None:
        """Open another page; a page of the web is opened in the browser."""
        if target.startswith(LINK):
            self.open(target.removeprefix(LINK))
        else:
            show_page(target)

    def _enter(self) -> None:
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> None:
        """Give the keyboard to the search, all of it marked."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave no process behind."""
        self._tools.judge.close()
        self.closed.emit()
        super().closeEvent(event)
