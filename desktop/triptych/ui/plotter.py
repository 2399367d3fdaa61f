"""Has plots and pages drawn for files, in a process of its own that starts with the first wish."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject

from triptych import wire
from triptych.messages import Drawn, Failed, PageAsk, PlotAsk, Said
from triptych.messages.plots import Shot
from triptych.sentences import say
from triptych.ui.line import Line

DEADLINE_MS = 60_000  # a page that fills a hundred sheets takes seconds
REST_MS = 20_000  # the process keeps some 100 MB, and a second file often comes soon after the first
PNG, SVG = "png", "svg"

Take = Callable[[bytes], None]
Refuse = Callable[[Said], None]


class Order(NamedTuple):
    """What is to be drawn, for whom, and who takes the file or the reason why there is none."""

    ask: PageAsk | PlotAsk
    who: QObject
    take: Take
    refuse: Refuse


class Plotter(QObject):
    """One drawing at a time, in the order in which they were wished for; each is taken or refused."""

    def __init__(self, parent: QObject | None = None, deadline_ms: int = DEADLINE_MS) -> None:
        super().__init__(parent)
        self._seconds = deadline_ms // 1000
        self._orders: deque[Order] = deque()
        self._asked: Order | None = None
        self.line = Line[PageAsk | PlotAsk](wire.PAPER, deadline_ms, self, rest_ms=REST_MS)
        self.line.replied.connect(self._hear)
        self.line.late.connect(lambda _ask: self._lose(say("draw-late", seconds=self._seconds)))
        self.line.ended.connect(lambda _words: self._lose(say("draw-died")))

    def begin(self) -> None:
        """Start the process, as somebody is about to wish."""
        self.line.start()

    def draw(self, order: Order) -> None:
        """Have this drawn, after what was wished for before."""
        self._orders.append(order)
        self._next()

    def plots(
        self, who: QObject, shots: Sequence[Shot], take: Callable[[list[str]], None], refuse: Refuse
    ) -> None:
        """Have these drawn as SVG; they come together, or the first trouble does."""
        found: list[str] = []

        def keep(data: bytes) -> None:
            found.append(data.decode("utf-8"))
            if len(found) == len(shots):
                take(found)

        for shot in shots:
            self.draw(Order(PlotAsk(0, shot, SVG), who, keep, refuse))
        if not shots:
            take(found)

    def cancel(self, who: QObject) -> None:
        """Forget what somebody wished for; what is under way for them is stopped."""
        self._orders = deque(order for order in self._orders if order.who is not who)
        if self._asked is not None and self._asked.who is who:
            self._asked = None
            self.line.kill()
        self._next()

    def close(self) -> None:
        """Leave no process behind."""
        self._orders.clear()
        self._asked = None
        self.line.close()

    def _next(self) -> None:
        if self._asked is None and self._orders:
            self._asked = self._orders.popleft()
            self.line.start()
            self.line.ask(self._asked.ask)

    def _hear(self, reply: Drawn | Failed) -> None:
        self.line.conclude()
        order, self._asked = self._asked, None
        if order is not None and isinstance(reply, Drawn):
            order.take(reply.data)
        elif order is not None and isinstance(reply, Failed):
            self._refuse(order, reply.said)
        self._next()

    def _lose(self, said: Said) -> None:
        """The process is gone; the next drawing has a fresh one."""
        order, self._asked = self._asked, None
        if order is not None:
            self._refuse(order, said)
        self._next()

    def _refuse(self, order: Order, said: Said) -> None:
        """Tell it once for all that the same one wished for."""
        self._orders = deque(other for other in self._orders if other.who is not order.who)
        order.refuse(said)
