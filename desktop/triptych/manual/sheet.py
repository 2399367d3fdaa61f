"""A page of the help, and what a page is made with."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec

from triptych.course.blocks import Page
from triptych.course.tasks import Dtype
from triptych.messages import Axis, Question, Said
from triptych.sentences import say

Tell = Callable[[Said], str]  # puts a sentence into the language of whoever reads


class Sheet(msgspec.Struct, frozen=True):
    """One page: its part of the help, the further words that lead to it, and a curve if it has one.

    ``curve`` is a question whose axis the plot runs along; ``english`` is the same page in English, whose
    words lead to it too.
    """

    id: str
    part: str
    page: Page
    words: tuple[str, ...] = ()
    curve: Question | None = None
    english: Page | None = None

    @property
    def title(self) -> str:
        """The page's title."""
        return self.page.title


class Example(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a page lets one run: a program at a point, lines for the Tape lab, or why there is ``none``.

    ``along`` is the input that a plot runs along, from ``low`` to ``high``.
    """

    program: str = ""
    at: dict[str, float | tuple[float, ...]] = {}
    wrt: tuple[str, ...] = ()
    dtype: Dtype = "float32"
    lab: str = ""
    none: str = ""
    along: str = ""
    low: float = -3.0
    high: float = 3.0

    @property
    def axis(self) -> Axis | None:
        """What its plot runs along; a vector's first number."""
        if not self.along:
            return None
        index = 0 if isinstance(self.at[self.along], tuple) else None
        return Axis(self.along, index, self.low, self.high)


class Voice:
    """Says the help's own sentences, and calls verdicts and functions by their names, in one language."""

    def __init__(
        self, tell: Tell, kinds: Mapping[str, str], about: Callable[[str], str] = str, language: str = ""
    ) -> None:
        """``tell`` and ``about`` translate a sentence and what a function does; "" is no other language."""
        self._tell, self.kinds, self.about, self.language = tell, kinds, about, language

    def __call__(self, sentence: str, **args: object) -> str:
        """Return the sentence with this id, filled in."""
        return self._tell(say(sentence, **args))
