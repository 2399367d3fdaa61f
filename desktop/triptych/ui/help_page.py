"""One page of the help: a lesson's page whose examples open in the rooms, and which may have a curve."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from triptych.course.blocks import Block, Heading, Program
from triptych.manual.sheet import Sheet
from triptych.ui.help_curve import HelpCurve
from triptych.ui.help_example import HelpExample
from triptych.ui.lesson_page import LessonPage


class HelpPage(LessonPage):
    """Shows a sheet, from its top."""

    sheet: Sheet | None = None

    def show_sheet(self, sheet: Sheet) -> None:
        """Show this page; its curve stands before what is said of the edges."""
        self.sheet = sheet
        self.show_page(sheet.page, "")
        self.setAccessibleName(sheet.title)
        if sheet.curve is not None:
            headings = [k for k, block in enumerate(sheet.page.blocks, 1) if isinstance(block, Heading)]
            before = headings[1] if len(headings) > 3 else headings[0]
            curve = HelpCurve(sheet.curve, self.tools, self.widget())
            self.parts.insert(before, curve)
            self.lines.insertWidget(before, curve)

    def active(self, block: Block, lesson: str) -> QWidget | None:
        """An example has one button; lines for the lab run as they do in a lesson."""
        if isinstance(block, Program):
            return HelpExample(block, self.tools, self.widget())
        return super().active(block, lesson)
