"""The whole help: what somebody wrote, then what the tables say, and which page tells of which panel."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from triptych.manual.functions import function_sheets
from triptych.manual.search import Index
from triptych.manual.sheet import Sheet, Tell, Voice
from triptych.manual.topics import places, topics
from triptych.manual.verdicts import verdict_sheets
from triptych.resources import resource

FOLDER = "help"


class Manual:
    """All pages in their order, found by their ids, by words, and by the parts of the window."""

    def __init__(
        self, tell: Tell, kinds: Mapping[str, str], about: Callable[[str], str] = str, language: str = ""
    ) -> None:
        """``tell`` translates a sentence, ``about`` what a function does; ``kinds`` are the verdicts' names.

        A page that is not written in the language is there in English.
        """
        folder, voice = resource(FOLDER), Voice(tell, kinds, about, language)
        self.sheets: tuple[Sheet, ...] = (
            *topics(folder, language), *verdict_sheets(folder, voice), *function_sheets(folder, voice)
        )  # fmt: skip
        self._by_id = {sheet.id: sheet for sheet in self.sheets}
        self._places = places(folder)
        self._index = Index(self.sheets)

    def sheet(self, name: str) -> Sheet | None:
        """Return the page with this id."""
        return self._by_id.get(name)

    def about(self, widgets: Iterable[str]) -> Sheet | None:
        """Return the page of the first of these parts of the window that has one."""
        return next((self._by_id[self._places[name]] for name in widgets if name in self._places), None)

    def find(self, query: str) -> list[Sheet]:
        """Return the pages that these words lead to, the best first."""
        return self._index.find(query)
