"""What of the Lessons room is presented in the window itself; a lesson has a window of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QTableView, QWidget

from triptych.ui.formula import FormulaLabel
from triptych.ui.practice_page import PracticePage
from triptych.ui.presented_panel import Kinds, Presented
from triptych.ui.presented_titles import title_of
from triptych.ui.progress_page import ProgressPage
from triptych.ui.prose import Prose
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.skill_map import SkillMap
from triptych.ui.task_card import TaskCard

PRACTISED: Kinds = (QuietLabel, FormulaLabel, Prose, TaskCard)
REACHED: Kinds = (QLabel, SkillMap, QTableView)


def lesson_panels(place: QWidget) -> list[Presented]:
    """Return the page that stands in a lesson's place: an exercise, else progress or a class as they are."""
    if isinstance(place, PracticePage):
        return [_practice(place)]
    name, tools = ("progress", (place.tools,)) if isinstance(place, ProgressPage) else ("class", ())
    return [Presented(name, title_of(name), lambda: (place,), REACHED, without=lambda: tools)]


def _practice(page: PracticePage) -> Presented:
    """The exercise; after its last piece its worked solution, rule by rule."""

    def more() -> bool:
        if page.worked.isHidden() and page.show_worked.isEnabled():
            page.show_worked.click()
            return not page.worked.isHidden()
        return False

    def tools() -> Sequence[QWidget]:
        return page.choices, page.show_worked, page.next

    return Presented("practice", title_of("practice"), lambda: (page,), PRACTISED, without=tools, more=more)
