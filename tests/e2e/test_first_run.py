"""The first run opens on the tour, the next one does not, and it is found again in the menu."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.driver import Condition, through_main
from tests.e2e.test_window import near

from triptych.ui.main_window import MainWindow

pytestmark = pytest.mark.usefixtures("qapp")
EXACT = -5.46678157130806190


@pytest.fixture
def never_here(tour_seen: Path) -> Path:
    tour_seen.unlink()
    return tour_seen


def test_the_first_run_opens_on_the_tour_and_the_second_does_not(never_here: Path) -> None:
    def first(window: MainWindow) -> Generator[Condition, None, None]:
        assert window.late.tour is None, "the tour waits for the first answer"
        yield lambda: window.late.tour is not None
        assert window.showing.shown is not None
        assert window.late.tour is not None
        assert window.late.tour.card.isVisible()
        assert window.asking.expression.editor.hasFocus(), "the keyboard stays where one types"
        yield near(window, EXACT)

    def second(window: MainWindow) -> Generator[Condition, None, None]:
        yield near(window, EXACT)
        yield lambda: window.client.state == "ready"
        assert window.late.tour is None
        next(offer for offer in window.menu.offers if offer.name == "help-tour").act()
        assert window.late.tour is not None
        QTest.keyClick(window, Qt.Key.Key_Escape)
        assert window.late.tour is None

    through_main(first)
    assert never_here.is_file()
    through_main(second)
