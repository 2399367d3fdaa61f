"""The Perceptron room's stage: its pages behind tabs, one in front, each built when first wanted."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QTabBar, QVBoxLayout, QWidget

from triptych.messages import Answer
from triptych.ui.desk import Desk
from triptych.ui.stage_corner import StageCorner
from triptych.ui.stage_page import StagePage
from triptych.ui.stage_pages import PAGES, titles
from triptych.ui.tab_bar import tab_bar
from triptych.ui.theme import ThemeHolder

NOTE = 10  # heights of the small type that a note beside the tabs needs in its short form


class Stage(QWidget):
    """Hands the desk to the page in front and every answer to all that were built."""

    built = Signal(str, object)  # a page's name, and the StagePage
    turned = Signal(object)  # the StagePage that came to the front

    def __init__(self, themes: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stage")
        self._themes = themes
        self._pages: dict[str, StagePage] = {}
        self._desk: Desk | None = None
        self._answer: Answer | None = None
        self.tabs = self._new_tabs()
        self._soon = QTimer(self, singleShot=True, interval=0)  # what changes while it is laid out is lost
        self._soon.timeout.connect(self._settle)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)
        self.corner = StageCorner(themes, self)
        top = QHBoxLayout()
        top.addWidget(self.tabs)
        top.addWidget(self.corner, 1)
        self._lines.addLayout(top)
        self.tabs.setVisible(len(PAGES) > 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._front = self.page(next(iter(PAGES)))
        self._front.show()
        self.tabs.installEventFilter(self)
        self._settle()

    def _new_tabs(self) -> QTabBar:
        tip = self.tr("What is shown above the columns; arrow keys change.")
        tabs = tab_bar(self, "stage-tabs", self.tr("What is shown above the columns"), tip)
        words = titles()
        for name in PAGES:
            tabs.addTab(words[name])
        tabs.currentChanged.connect(self._turn)
        return tabs

    @property
    def front(self) -> StagePage:
        """The page in front."""
        return self._front

    @property
    def place(self) -> str:
        """The name of the page in front."""
        return list(PAGES)[self.tabs.currentIndex()]

    @property
    def tall(self) -> bool:
        """Whether the page in front takes the plots' place too."""
        return not self.isHidden() and self._front.tall

    @property
    def pages(self) -> Mapping[str, StagePage]:
        """The pages that were built, by name."""
        return self._pages

    def page(self, name: str) -> StagePage:
        """Return a page, built when it is first wanted."""
        if name not in self._pages:
            page = self._pages[name] = PAGES[name](self._themes, self)
            page.show_title(len(PAGES) == 1)
            page.hide()
            self._lines.addWidget(page, 1)
            self.built.emit(name, page)
            if self._answer is not None:
                page.show_answer(self._answer)
        return self._pages[name]

    def bring(self, name: str) -> None:
        """Bring a page to the front."""
        self.tabs.setCurrentIndex(list(PAGES).index(name))

    def _turn(self, tab: int) -> None:
        page = self.page(list(PAGES)[tab])
        if page is not self._front:
            before, self._front = self._front, page
            if self._desk is not None:
                page.show_desk(self._desk)
            before.hide()
            page.show()
            self.turned.emit(page)
            self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look anew whether a page's head has room beside the tabs."""
        super().resizeEvent(event)
        self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Where the tabs are hidden, or of another size, so is the corner beside them."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent, QEvent.Type.Resize):
            self._soon.start()
        return False

    def _settle(self) -> None:
        """Let the head of the page in front stand beside the tabs, if it can."""
        control = self._front.control
        fits = control is not None and not self.tabs.isHidden() and self._need(control) <= self.width()
        for page in self._pages.values():
            page.lift(self.corner if fits and page is self._front else None)
        self.corner.setVisible(fits)

    def _need(self, control: QWidget) -> int:
        note = NOTE * self._themes.theme.px("small")
        return self.tabs.sizeHint().width() + control.sizeHint().width() + note

    def show_desk(self, desk: Desk) -> None:
        """Let the page in front follow the desk."""
        self._desk = desk
        self._front.show_desk(desk)

    def show_answer(self, answer: Answer) -> None:
        """Hand an answer to every page that was built."""
        self._answer = answer
        for page in self._pages.values():
            page.show_answer(answer)

    def leave(self) -> None:
        """Let every page leave nothing behind."""
        for page in self._pages.values():
            page.leave()

    def set_stale(self, stale: bool) -> None:
        """Grey all pages, or none."""
        for page in self._pages.values():
            page.set_stale(stale)
