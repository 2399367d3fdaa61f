"""What of a tape is in sight: which boxes are unfolded, what is folded away, and where the rest lies."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from triptych.ui.sideline import Sideline
from triptych.ui.tape_gather import folded_into, gathered
from triptych.ui.tape_layout import Air, Layout, layout
from triptych.ui.tape_painter import TapePainter
from triptych.ui.tape_sketch import Box, Ends, Sketch, visible

AT_ONCE = 80  # boxes that are laid out at once; more are, beside the window's thread
Structure = tuple[tuple[tuple[str, float, float], ...], tuple[Ends, ...], Air]


class TapeFolds(QObject):
    """Folds a sketch and has it laid out, once for a structure: other texts change no place."""

    placed = Signal(object)  # Layout: a new structure has its places
    changed = Signal()  # other boxes are in sight
    retold = Signal(object)  # Sketch: the same boxes had these texts before
    opened_changed = Signal()

    def __init__(self, sideline: Sideline, paints: TapePainter, parent: QObject) -> None:
        """``paints`` knows how large a box is."""
        super().__init__(parent)
        self._sideline, self._paints = sideline, paints
        self.shown, self.places = Sketch(), Layout()
        self.stand_ins: dict[str, tuple[str, ...]] = {}
        self.opened: frozenset[str] = frozenset()
        self._sketch = Sketch()
        self._heads: frozenset[str] = frozenset()  # boxes into which all is folded that leads to them alone
        self._counts: Counter[str] = Counter()
        self._structure: Structure | None = None
        self._coming: tuple[Structure, Sketch, dict[str, tuple[str, ...]]] | None = None

    @property
    def settled(self) -> bool:
        """Whether no layout is on its way."""
        return self._coming is None

    def restyle(self, paints: TapePainter) -> None:
        """Lay out boxes of other sizes: they are painted otherwise from now on."""
        self._paints = paints
        self._refresh()

    def show_sketch(self, sketch: Sketch, opened: frozenset[str] | None = None) -> None:
        """Show a sketch; where only texts differ from the one before, everything keeps its place."""
        before, self._sketch = self._sketch, sketch
        same = sketch.links is before.links and sketch.bones == before.bones
        if same and opened in (None, self.opened) and self.settled:
            boxes = tuple(self._told(sketch.by_id[box.id]) for box in self.shown.boxes)
            told, self.shown = self.shown, replace(sketch, boxes=boxes, links=self.shown.links)
            self.retold.emit(told)
            return
        self.opened = self.opened if opened is None else opened
        self._refresh()

    def open(self, opened: frozenset[str]) -> None:
        """Unfold these boxes, and no others."""
        if opened != self.opened:
            self.opened = opened
            self._refresh()
            self.opened_changed.emit()

    def toggle(self, box: str) -> str:
        """Unfold a box, or fold it away into the one that it is inside of; return which one stands there."""
        known = self._sketch.by_id.get(box)
        if known is not None and box in self._sketch.inner and box not in self.opened:
            self.open(self.opened | {box})
        elif known is not None and known.inside:
            self.open(self.opened - {known.inside})
            return known.inside
        return box

    def gather(self, heads: frozenset[str]) -> None:
        """Fold into these boxes whatever leads to them alone, and nothing else."""
        if heads != self._heads:
            self._heads = heads
            self._refresh()

    def turn(self, box: str) -> None:
        """Fold what leads to a box alone into it, or unfold it again."""
        self.gather(self._heads ^ {box})

    def _told(self, box: Box) -> Box:
        """A box with how many others are folded into it, where some are."""
        count = self._counts[box.id]
        return replace(box, word=self.tr("▸ {n} folded").format(n=count)) if count else box

    def _refresh(self) -> None:
        """Find what is to be in sight; until a new structure is laid out, all stays as it is."""
        whole, stands = visible(self._sketch, self.opened), self._sketch.stand_ins(self.opened)
        stand = folded_into(whole, self._heads & {box.id for box in whole.boxes})
        self._counts = Counter(stand.values())
        shown = gathered(whole, stand)
        shown = replace(shown, boxes=tuple(map(self._told, shown.boxes)))
        stands = {box: tuple(dict.fromkeys(stand.get(n, n) for n in names)) for box, names in stands.items()}
        boxes = tuple((box.id, *self._paints.size(box)) for box in shown.boxes)
        structure = (boxes, tuple(link.ends for link in shown.links), self._paints.air)
        asked = None if self._coming is None else self._coming[0]
        self._coming = (structure, shown, stands)
        if structure == self._structure:
            self._take_on()
        elif len(boxes) <= AT_ONCE:
            self._arrived(structure, _laid_out(structure))
        elif structure != asked:
            self._sideline.run(self, partial(_laid_out, structure), partial(self._arrived, structure))

    def _arrived(self, structure: Structure, places: Layout) -> None:
        if self._coming is None or structure != self._coming[0]:
            return
        self._structure, self.places = structure, places
        self.placed.emit(places)
        self._take_on()

    def _take_on(self) -> None:
        """Show what was coming, now that its places are known."""
        if self._coming is not None:
            (_, self.shown, self.stand_ins), self._coming = self._coming, None
            self.changed.emit()


def _laid_out(structure: Structure) -> Layout:
    boxes, links, air = structure
    return layout({name: (wide, high) for name, wide, high in boxes}, links, air)
