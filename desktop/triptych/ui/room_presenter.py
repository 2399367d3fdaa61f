"""One panel of a room over the whole screen, in large type, its numbers shown one by one.

The panels are those of the window itself, so that sliders, highlights and answers go on as ever; all else is
hidden for as long as it lasts.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from triptych.ui.around import Around
from triptych.ui.as_it_was import AsItWas
from triptych.ui.pointer_spot import PointerSpot
from triptych.ui.presented import presented, unwanted
from triptych.ui.presented_panel import Presented
from triptych.ui.presenter_foot import PresenterFoot
from triptych.ui.presenter_formula import presenter_formula
from triptych.ui.presenter_keys import KEYS, Acts, PresenterKeys
from triptych.ui.presenter_light import LitWalk
from triptych.ui.reveal import Reveal
from triptych.ui.spotlight import Spotlight
from triptych.ui.theme import LARGEST
from triptych.ui.typed_number import TypedNumber

FAST = 10  # steps, with Shift
EVERYTHING = 1_000_000
SOON_MS = 50


class RoomPresenter(QObject):
    """Begins when it is made; ``left`` says that all is as it was."""

    left = Signal()

    def __init__(self, around: Around) -> None:
        super().__init__(around.window)
        self._around, self._before = around, AsItWas(around)
        page = around.bar.parentWidget() or around.window
        self._light, self.spot = Spotlight(page), PointerSpot(around.window)
        self.formula = presenter_formula(around, page)
        self.foot = PresenterFoot(around, page)
        around.lines.insertWidget(1, self.formula, 1)
        around.lines.addWidget(self.foot)
        self.panels = presented(around, self.formula)
        self.place, self._over = 0, False
        self.reveal = Reveal("", (), (), around.themes)
        self._seen: dict[str, int] = {}
        self._came = ""
        self._lights = LitWalk(around.bench, around.highlight)
        self._number = TypedNumber(len(self.panels))
        self._wanted = 0  # pieces to be shown of a panel that is not ready yet
        self._not_ready, self._settling = self._timer(self._gather_wanted), self._timer(self._look_again)
        self._keys = PresenterKeys(around.window, self._acts(), lambda: self.panel.hand is not None)
        self._begin()

    def _timer(self, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=SOON_MS)
        timer.timeout.connect(then)
        return timer

    def _begin(self) -> None:
        around = self._around
        around.themes.set_scale(LARGEST)
        around.window.showFullScreen()
        around.bench.desk_changed.connect(self._follow)
        around.rooms.opened.connect(self.leave)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._let_go)
        self._bring(0)

    # panels

    @property
    def panel(self) -> Presented:
        """The panel that is shown."""
        return self.panels[self.place]

    def _bring(self, place: int) -> None:
        """Go to another panel; what was revealed of one stays so."""
        self._remember()
        self.panel.rest()
        self._came, self.place = "", place % len(self.panels)
        self._light.end()
        self._not_ready.stop()
        self._settling.stop()
        kept = self.panel.bring()
        self._light.shine((*kept, self.foot), (*unwanted(kept), *self.panel.without()))
        self._clear_focus()
        QTimer.singleShot(0, self, partial(self._gather, self._seen.get(self.panel.name, 0)))
        self._tell()

    @staticmethod
    def _clear_focus() -> None:
        """No frame is around anything, and nobody types by chance."""
        focus = QApplication.focusWidget()
        if focus is not None:
            focus.clearFocus()

    def _press_digit(self, digit: int, _shifted: bool) -> None:
        """Go to the panel with this number."""
        number = self._number.typed(digit)
        if number is not None:
            self._bring(number - 1)

    def _remember(self) -> None:
        if self.reveal.pieces:
            self._seen[self.reveal.panel] = self.reveal.count
        self.reveal.end()
        self.reveal = Reveal("", (), (), self._around.themes)

    def _let_go(self, _before: QWidget | None, now: QWidget | None) -> None:
        """The keyboard's frame is not drawn around what is still to come: its cover would tear it."""
        if now is not None and self.reveal.hides(now):
            now.clearFocus()

    def _gather(self, count: int) -> None:
        """Once the panel has its place, cover what is not revealed yet."""
        if self._over:
            return
        panel = self.panel
        if not panel.is_ready():
            self._wanted = count
            self._not_ready.start()
            return
        parts = panel.bring() if panel.parts is None else panel.parts()
        self.reveal.end()
        self.reveal = Reveal(panel.name, parts, panel.kinds, self._around.themes)
        self.reveal.show(count)
        self._let_go(None, QApplication.focusWidget())
        self._tell()
        self._settling.start()

    def _gather_wanted(self) -> None:
        self._gather(self._wanted)

    def _look_again(self) -> None:
        """A drawing that has another size by now may say more, or less."""
        if not self._over and not self.reveal.counts:
            self._gather(self.reveal.count)

    def _go(self, step: int) -> None:
        if self.panel.go is not None:
            self.panel.go(step)
            self._clear_focus()
            return
        if self.reveal.panel != self.panel.name:
            return  # it is not all there yet
        self._look_again()
        before = self.reveal.count
        if step > 0 and before == len(self.reveal.pieces):
            self._go_beyond(before)
            return
        self.reveal.show(before + step)
        self.reveal.bring()
        self._came = self.reveal.words(before)
        self._let_go(None, QApplication.focusWidget())
        self._tell()

    def _go_beyond(self, count: int) -> None:
        """Once all is shown: what a panel has in store, else the rest of what does not fit."""
        if self.panel.more is not None and self.panel.more():
            QTimer.singleShot(0, self, partial(self._gather, count + 1))
        else:
            self._light.scroll(1)

    # sliders and highlights

    def _move(self, steps: int) -> None:
        if self.panel.hand is not None:
            self.panel.hand.move(steps)
            self._tell()

    def _take(self, step: int) -> None:
        if self.panel.hand is not None:
            self.panel.hand.take(step)
            self._tell()

    def _light_up(self, step: int) -> None:
        if self.panel.lights:
            self._lights.go(step)
            self._tell()

    def _follow(self, _desk: object = None) -> None:
        self.formula.show_desk(self._around.bench.desk)
        self._tell()

    def _tell(self) -> None:
        """Name the slider in hand with its value, what is lit up, and the panel."""
        panel, left = self.panel, len(self.reveal.pieces) - self.reveal.count
        slider = panel.hand.words() if panel.hand is not None else ""
        lit = self._lights.words() if panel.lights else ""
        self.foot.tell(self._came, (panel.title, self.place + 1, len(self.panels)), slider, lit, left)

    # keys

    def _acts(self) -> Acts:
        """Each key: what is done; it is told whether Shift is held."""
        go, turn, black = self._go, self._bring, self.spot.switch_black
        on, off, out = lambda _: go(1), lambda _: go(-1), lambda _: self.leave()
        digits = {KEYS(KEYS.Key_0 + digit): partial(self._press_digit, digit) for digit in range(10)}
        return digits | {
            KEYS.Key_Space: on, KEYS.Key_PageDown: on, KEYS.Key_Return: on, KEYS.Key_Enter: on,
            KEYS.Key_PageUp: off, KEYS.Key_Backspace: off, KEYS.Key_A: lambda _: go(EVERYTHING),
            KEYS.Key_Right: lambda _: turn(self.place + 1), KEYS.Key_Left: lambda _: turn(self.place - 1),
            KEYS.Key_Up: lambda fast: self._move(FAST if fast else 1),
            KEYS.Key_Down: lambda fast: self._move(-FAST if fast else -1),
            KEYS.Key_Tab: lambda _: self._take(1), KEYS.Key_Backtab: lambda _: self._take(-1),
            KEYS.Key_H: lambda back: self._light_up(-1 if back else 1),
            KEYS.Key_S: lambda _: self.spot.switch_spot(),
            KEYS.Key_B: lambda _: black(), KEYS.Key_Period: lambda _: black(),
            KEYS.Key_Escape: out, KEYS.Key_F11: out,
        }  # fmt: skip

    def leave(self, room: str = "") -> None:
        """Bring back everything as it was, the keyboard too, unless another room has it."""
        app, around, self._over = QApplication.instance(), self._around, True
        if isinstance(app, QApplication):
            app.focusChanged.disconnect(self._let_go)
        self._keys.end()
        around.rooms.opened.disconnect(self.leave)
        around.bench.desk_changed.disconnect(self._follow)
        self.reveal.end()
        self.panel.rest()
        self._light.end()
        for part in (self.formula, self.foot, self.spot):
            part.hide()
            part.deleteLater()
        self._before.back(focus=not room)
        self._light.deleteLater()
        self.left.emit()
        self.deleteLater()
