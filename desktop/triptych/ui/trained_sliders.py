"""The sliders as training sees them: which of them it may move, where they stand, and moving them."""

from __future__ import annotations

from dataclasses import dataclass

from triptych.lang.graph import Reading
from triptych.lang.perceptron import weights
from triptych.lang.perceptron_shape import form_of
from triptych.messages import Rows
from triptych.ui.bench import Bench
from triptych.ui.knob import Knob, Leaf
from triptych.ui.training_story import Numbers, Story


@dataclass(frozen=True)
class Subject:
    """What is trained, but for the weights' values."""

    program: str
    trained: tuple[str, ...]
    point: dict[str, float]
    rows: Rows | None
    dtype: str


class TrainedSliders:
    """Reads the desk on the bench; ``moving`` tells the bench's listeners that training moves its sliders."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self.moving = False
        self._read: Reading | None = None
        self._weights: tuple[str, ...] = ()
        self._base: dict[Leaf, Knob] = {}
        self._put: dict[Leaf, Knob] = {}

    @property
    def subject(self) -> Subject | None:
        """What the desk would train; None where nothing on it can be."""
        desk = self._bench.desk
        if desk.good is not self._read:
            self._read = desk.good
            form = form_of(desk.graph) if desk.graph is not None and desk.chain is not None else None
            self._weights = weights(form) if form is not None else ()
        names = tuple(name for name in self._weights if name in desk.wrt)
        if desk.good is None or not names:
            return None
        leaves = (leaf for leaf in desk.leaves if leaf.index is None and leaf.name not in names)
        point = {leaf.name: desk.knobs[leaf].value for leaf in leaves}
        return Subject(desk.good.source, names, point, desk.rows, self._bench.dtype)

    @property
    def program(self) -> str | None:
        """The text of the program that lies there; None where none can be read."""
        good = self._bench.desk.good
        return good.source if good is not None else None

    def values(self, names: tuple[str, ...]) -> Numbers:
        """Return where the sliders of these names stand."""
        return tuple(self._bench.desk.knobs[Leaf(name)].value for name in names)

    def stand_at(self, story: Story, step: int) -> bool:
        """Whether they stand where a story has them at this step; nan is where nan is."""
        pairs = zip(self.values(story.names), story.weights(step), strict=True)
        return all(a == b or a != a != b for a, b in pairs)

    def put(self, story: Story, step: int) -> None:
        """Put the weights of this step on them; a range is widened only for as long as it must be."""
        desk = self._bench.desk
        for name, value in zip(story.names, story.weights(step), strict=True):
            leaf = Leaf(name)
            if desk.knobs[leaf] != self._put.get(leaf):
                self._base[leaf] = desk.knobs[leaf]
            self._put[leaf] = self._base[leaf].at(value)
        self.moving = True
        self._bench.put({Leaf(name): self._put[Leaf(name)] for name in story.names})
        self.moving = False
