"""A page as HTML: what its tables keep whole."""

from __future__ import annotations

from html.parser import HTMLParser

from triptych.export.html import WHOLE, page
from triptych.messages.page import Heading, Table


class Cells(HTMLParser):
    """The class of each cell, in turn."""

    def __init__(self) -> None:
        super().__init__()
        self.classes: list[str | None] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a cell."""
        if tag == "td":
            self.classes.append(dict(attrs).get("class"))


def test_a_number_is_not_broken_in_its_digits_and_a_long_text_may_be() -> None:
    table = Table("Gradients", ("Gradient", "A", "B", "C"), (("dL/dw", "0.99877053", "9" * WHOLE, "9" * 30),))
    cells = Cells()
    cells.feed(page((Heading("L", 1), table), "en", "ltr", ""))
    assert cells.classes == ["whole", "whole", None]
