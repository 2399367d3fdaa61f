"""Everything that can be done by its name: the menu, rooms, panels, choices, examples, keys and buttons."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import chain
from typing import NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from triptych.ui.around import Around
from triptych.ui.commands_seen import buttons, choices, pages, with_ready
from triptych.ui.dtype_choice import DTYPES
from triptych.ui.examples import examples
from triptych.ui.panel_walk import first_stop
from triptych.ui.rooms import EXPRESSION, PERCEPTRON
from triptych.ui.stage_pages import titles
from triptych.ui.theme import SCHEMES
from triptych.ui.top_bar import ROOMS, TYPE_SIZES

NATIVE = QKeySequence.SequenceFormat.NativeText


class Command(NamedTuple):
    """One thing to do: its title, what it belongs to, what does it, and its keys."""

    title: str
    group: str
    act: Callable[[], object]
    keys: str = ""


class Commands(QObject):
    """Gathers what can be done now, from whoever can do it; of two with one title the first one stands."""

    def __init__(self, around: Around, panels: Sequence[QWidget]) -> None:
        super().__init__(around.window)
        self._around, self._panels = around, panels
        every = (
            self._rooms(), self._menu(), self._stops(), self._wrt(), self._columns(), self._looks(),
            self._examples(), self._keys(), self._pages(), self._seen(),
        )  # fmt: skip
        found: dict[str, Command] = {}
        for command in chain.from_iterable(every):
            found.setdefault(command.title, command)
        self.all = tuple(found.values())

    def _rooms(self) -> Iterator[Command]:
        for place, room in enumerate(ROOMS, start=1):
            button = self._around.bar.room_button(room)
            if button.isEnabled():
                yield Command(button.text(), self.tr("Room"), button.click, _native(f"Ctrl+{place}"))

    def _menu(self) -> Iterator[Command]:
        for offer in self._around.menu.offers:
            if offer.open_to is not None and not offer.open_to():
                continue
            if offer.fill is None:
                yield Command(offer.told, self.tr("Menu"), offer.act, _native(offer.keys))
            else:
                yield from self._filled(offer.title, offer.fill)

    def _filled(self, title: str, fill: Callable[[QMenu], None]) -> Iterator[Command]:
        menu = QMenu(self._around.window)
        self.destroyed.connect(menu.deleteLater)
        fill(menu)
        yield from self._lines(title, menu)

    def _lines(self, title: str, menu: QMenu) -> Iterator[Command]:
        """The lines of a menu and of those inside of it."""
        for action in menu.actions():
            whole, inner = f"{title}: {action.text().replace('&&', '&')}", action.menu()
            if isinstance(inner, QMenu) and action.isEnabled():
                yield from self._lines(whole, inner)
            elif action.isEnabled() and action.text():
                yield Command(whole, self.tr("Menu"), action.trigger)

    def _stops(self) -> Iterator[Command]:
        verdict = self._around.showing.verdict  # which is named by all that it says
        for panel in self._panels:
            stop = first_stop(panel)
            if stop is not None and panel.accessibleName():
                act = partial(stop.setFocus, Qt.FocusReason.ShortcutFocusReason)
                named = self.tr("the verdict") if panel is verdict else panel.accessibleName()
                title = self.tr("Go to {name}").format(name=named)
                yield Command(title, self.tr("Panel"), act)

    def _wrt(self) -> Iterator[Command]:
        desk, switch = self._around.bench.desk, self._around.bench.switch_wrt
        on, off = self.tr("Do not differentiate by {name}"), self.tr("Differentiate by {name}")
        graph = desk.graph
        for name in graph.names if graph is not None else ():
            if not name.startswith("_") and graph is not None and name != graph.label:
                title = (on if name in desk.wrt else off).format(name=name)
                yield Command(title, self.tr("Differentiate by"), partial(switch, name, name not in desk.wrt))

    def _columns(self) -> Iterator[Command]:
        bench, bar, group = self._around.bench, self._around.bar, self.tr("Column")
        for place in range(bar.fourth.count()):
            tip = str(bar.fourth.itemData(place, Qt.ItemDataRole.ToolTipRole))
            beside = replace(bench.beside, column=bar.fourth.itemData(place))
            yield Command(tip, group, partial(bench.show_beside, beside))
        if bar.second.isEnabled():
            beside = replace(bench.beside, second=not bench.beside.second)
            yield Command(bar.second.accessibleName(), group, partial(bench.show_beside, beside))
        for dtype in DTYPES:
            title = self.tr("Compute in {dtype}").format(dtype=dtype)
            yield Command(title, group, partial(bench.set_dtype, dtype))

    def _looks(self) -> Iterator[Command]:
        themes, group = self._around.themes, self.tr("View")
        titles = (
            self.tr("Colours as the system"), self.tr("Light colours"), self.tr("Dark colours"),
            self.tr("High contrast"),
        )  # fmt: skip
        for scheme, title in zip(SCHEMES, titles, strict=True):
            yield Command(title, group, partial(themes.choose, scheme))
        for size in TYPE_SIZES:
            title = self.tr("Type at {percent} %").format(percent=round(100 * size))
            yield Command(title, group, partial(themes.set_scale, size))

    def _examples(self) -> Iterator[Command]:
        rooms, every = self._around.rooms, examples()

        def open_one(place: int) -> None:
            rooms.open(EXPRESSION)
            rooms.open_example(every[place])

        for place, example in enumerate(every):
            group = self.tr("Example: {group}").format(group=example.group)
            yield Command(example.title, group, partial(open_one, place))

    def _keys(self) -> Iterator[Command]:
        """What a key does in the part of the window that is seen."""
        for shortcut in self._around.window.findChildren(QShortcut):
            parent, title = shortcut.parent(), shortcut.whatsThis()
            if shortcut.isEnabled() and title and isinstance(parent, QWidget) and parent.isVisible():
                yield Command(title, self.tr("Key"), shortcut.activated.emit, shortcut.key().toString(NATIVE))

    def _pages(self) -> Iterator[Command]:
        """The Perceptron room's pages, from wherever one is."""
        rooms, showing = self._around.rooms, self._around.showing

        def turn_to(page: str) -> None:
            rooms.open(PERCEPTRON)
            if showing.stage is not None:
                showing.stage.bring(page)

        room = self._around.bar.room_button(PERCEPTRON).text()
        for page, title in titles().items():
            yield Command(f"{room}: {title}", self.tr("Room"), partial(turn_to, page))

    def _seen(self) -> Iterator[Command]:
        """What is on the screen."""
        window, group = self._around.window, self.tr("On the screen")
        for seen in chain(pages(window), buttons(window), choices(window)):
            yield Command(seen.title, group, seen.act)
        for part in with_ready(window):
            yield from self._filled(part.ready.accessibleName(), part.fill_ready)


def _native(keys: str) -> str:
    """Return keys as they stand on the keyboard of whoever reads it."""
    return QKeySequence(keys).toString(NATIVE)
