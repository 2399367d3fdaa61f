"""One panel of a room over the whole screen, in large type, its numbers shown one by one.

The panels are those of the window itself, so that sliders, highlights and answers go on as ever; all else is
hidden for as long as it lasts.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from triptych.ui.announcer import Announcer
from triptych.ui.around import Around
from triptych.ui.knob import Leaf, spelled
from triptych.ui.page_words import piece_in_words
from triptych.ui.pointer_spot import PointerSpot
from triptych.ui.presented import presented
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.reveal import Reveal
from triptych.ui.spotlight import Spotlight
from triptych.ui.theme import LARGEST
from triptych.ui.understood_line import UnderstoodLine

KEYS = Qt.Key
FAST = 10  # steps, with Shift
ALWAYS = (KEYS.Key_Escape, KEYS.Key_F11, KEYS.Key_PageDown, KEYS.Key_PageUp)  # also while somebody types


class RoomPresenter(QObject):
    """Begins when it is made; ``left`` says that all is as it was."""

    left = Signal()

    def __init__(self, around: Around) -> None:
        super().__init__(around.window)
        self._around = around
        self._scale, self._state = around.themes.theme.scale, around.window.windowState()
        stage = around.showing.stage
        self._before = (around.showing.tape.is_open, None if stage is None else stage.tabs.currentIndex())
        page = around.bar.parentWidget()
        self._page = around.window if page is None else page
        self._light, self.spot = Spotlight(self._page), PointerSpot(around.window)
        self.formula = self._new_formula()
        self.foot = QuietLabel(around.themes, self._page, ink="muted", fit="elide", ground="window")
        self.foot.setObjectName("presenter-foot")
        around.lines.addWidget(self.foot)
        self.panels = presented(around, self.formula)
        self.place, self._over = 0, False
        self.reveal = Reveal("", (), (), self._around.themes)
        self._seen: dict[str, int] = {}
        self._leaf: Leaf | None = around.bench.desk.axis
        self._announcer = Announcer(around.status)
        self._came, self._was_at = "", QApplication.focusWidget()
        self._begin()

    def _new_formula(self) -> UnderstoodLine:
        around = self._around
        formula = UnderstoodLine(around.themes, around.typesetter, self._page)
        formula.setObjectName("presenter-formula")
        formula.enlarge("number")
        formula.show_desk(around.bench.desk)
        formula.pointed.connect(around.highlight.show)
        around.highlight.changed.connect(formula.show_highlight)
        formula.hide()
        around.lines.insertWidget(1, formula, 1)
        return formula

    def _begin(self) -> None:
        around = self._around
        around.themes.set_scale(LARGEST)
        around.window.showFullScreen()
        around.bench.desk_changed.connect(self._follow)
        around.rooms.opened.connect(self.leave)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.installEventFilter(self)
            app.focusChanged.connect(self._let_go)
        self._turn(0)

    # panels

    def _turn(self, step: int) -> None:
        """Go to another panel; what was revealed of one stays so."""
        self._remember()
        self._came = ""
        self.place = (self.place + step) % len(self.panels)
        self._light.end()
        kept = self.panels[self.place].bring()
        self._light.shine((*kept, self.foot))
        focus = QApplication.focusWidget()
        if focus is not None:
            focus.clearFocus()  # no frame around anything, and nobody types by chance
        QTimer.singleShot(0, self, self._gather)
        self._tell()

    def _remember(self) -> None:
        if self.reveal.pieces:
            self._seen[self.reveal.panel] = self.reveal.count
        self.reveal.end()
        self.reveal = Reveal("", (), (), self._around.themes)

    def _let_go(self, _before: QWidget | None, now: QWidget | None) -> None:
        """The keyboard's frame is not drawn around what is still to come: its cover would tear it."""
        if now is not None and self.reveal.hides(now):
            now.clearFocus()

    def _gather(self) -> None:
        """Once the panel has its place, cover what is not revealed yet."""
        if self._over:
            return
        panel = self.panels[self.place]
        self.reveal.end()
        self.reveal = Reveal(panel.name, panel.bring(), panel.kinds, self._around.themes)
        self.reveal.show(self._seen.get(panel.name, 0))
        self._let_go(None, QApplication.focusWidget())
        self._tell()

    def _go(self, step: int) -> None:
        go = self.panels[self.place].go
        if go is not None:
            go(step)
            return
        before = self.reveal.count
        self.reveal.show(before + step)
        self._came = " ".join(map(piece_in_words, self.reveal.pieces[before : self.reveal.count]))
        self._let_go(None, QApplication.focusWidget())
        self._tell()

    # sliders

    def _move(self, steps: int) -> None:
        desk = self._around.bench.desk
        if not self.panels[self.place].slides:
            return
        if self._leaf not in desk.knobs and desk.leaves:
            self._leaf = desk.leaves[0]
        if self._leaf is not None and self._leaf in desk.knobs:
            self._around.bench.move(self._leaf, desk.knobs[self._leaf].nudged(steps))

    def _take_slider(self, step: int) -> None:
        leaves = self._around.bench.desk.leaves
        if leaves:
            here = leaves.index(self._leaf) if self._leaf in leaves else -1
            self._leaf = leaves[(here + step) % len(leaves)]
            self._tell()

    def _follow(self, _desk: object = None) -> None:
        self.formula.show_desk(self._around.bench.desk)
        self._tell()

    def _tell(self) -> None:
        """Name the slider in hand with its value, and the panel."""
        desk, panel = self._around.bench.desk, self.panels[self.place]
        knob = desk.knobs.get(self._leaf) if self._leaf is not None else None
        slider = ""
        if panel.slides and self._leaf is not None and knob is not None:
            slider = f"{self._leaf.label} = {spelled(knob.value)}"
        where = self.tr("{panel} ({place} of {count})").format(
            panel=panel.title, place=self.place + 1, count=len(self.panels)
        )
        left = len(self.reveal.pieces) - self.reveal.count
        more = self.tr("{count} to come").format(count=left) if left else ""
        keys = self.tr("Space, arrows, Esc")
        self.foot.set_text("   ·   ".join(filter(None, (slider, where, more, keys))))
        self._announcer.say(". ".join(filter(None, (self._came.rstrip("."), where, slider, more))))

    # keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of a presentation before anything else in the window gets them."""
        kind = event.type()
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) or not self._is_ours(watched):
            return False
        if not isinstance(event, QKeyEvent) or not self._wants(event):
            return False
        event.accept()
        if kind == QEvent.Type.KeyPress:
            self._press(KEYS(event.key()), event.modifiers())
        return True

    def _is_ours(self, watched: QObject) -> bool:
        inside = isinstance(watched, QWidget) and watched.window() is self._around.window
        return inside and QApplication.activePopupWidget() is None

    def _wants(self, event: QKeyEvent) -> bool:
        focus = QApplication.focusWidget()
        types = isinstance(focus, QPlainTextEdit | QLineEdit) and not focus.isReadOnly()
        known = event.key() in ALWAYS if types else KEYS(event.key()) in self._acts
        plain = not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        return known and plain

    @property
    def _acts(self) -> dict[Qt.Key, tuple[object, ...]]:
        """Each key: what is done, and with what."""
        on, back, whole = (self._go, 1), (self._go, -1), (self._go, 1_000_000)
        return {
            KEYS.Key_Space: on, KEYS.Key_PageDown: on, KEYS.Key_Return: on, KEYS.Key_Enter: on,
            KEYS.Key_PageUp: back, KEYS.Key_Backspace: back, KEYS.Key_A: whole,
            KEYS.Key_Right: (self._turn, 1), KEYS.Key_Left: (self._turn, -1),
            KEYS.Key_Up: (self._move, 1), KEYS.Key_Down: (self._move, -1),
            KEYS.Key_Tab: (self._take_slider, 1), KEYS.Key_Backtab: (self._take_slider, -1),
            KEYS.Key_S: (self.spot.switch_spot,), KEYS.Key_B: (self.spot.switch_black,),
            KEYS.Key_Period: (self.spot.switch_black,),
            KEYS.Key_Escape: (self.leave,), KEYS.Key_F11: (self.leave,),
        }  # fmt: skip

    def _press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        act, *given = self._acts[key]
        if act == self._move and modifiers & Qt.KeyboardModifier.ShiftModifier:
            given = [FAST * int(str(given[0]))]
        if callable(act):
            act(*given)

    def leave(self, room: str = "") -> None:
        """Bring back everything as it was, the keyboard too, unless another room has it."""
        app, around, self._over = QApplication.instance(), self._around, True
        if isinstance(app, QApplication):
            app.focusChanged.disconnect(self._let_go)
            app.removeEventFilter(self)
            app.removeEventFilter(self.spot)
        around.rooms.opened.disconnect(self.leave)
        around.bench.desk_changed.disconnect(self._follow)
        self.reveal.end()
        self._light.end()
        tape, tab = self._before
        if not tape:
            around.showing.tape.close()
        if tab is not None and around.showing.stage is not None:
            around.showing.stage.tabs.setCurrentIndex(tab)
        for part in (self.formula, self.foot, self.spot):
            part.hide()
            part.deleteLater()
        around.window.setWindowState(self._state)
        around.themes.set_scale(self._scale)
        for label in around.window.findChildren(QuietLabel):
            label.settle()  # what the large type took is given back
        for column in around.showing.columns:
            column.show_again()
        around.view.refold()
        self._light.deleteLater()
        if not room and self._was_at is not None and isValid(self._was_at):
            self._was_at.setFocus(Qt.FocusReason.OtherFocusReason)
        self.left.emit()
        self.deleteLater()
