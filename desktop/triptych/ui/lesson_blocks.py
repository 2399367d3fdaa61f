"""From a block of a lesson to the widget that shows it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from triptych.course.blocks import Block, Bullets, Code, Formula, Heading, Image, Paragraph, Table
from triptych.ui.formula import FormulaLabel
from triptych.ui.lesson_bullets import LessonBullets
from triptych.ui.lesson_code import LessonCode
from triptych.ui.lesson_image import LessonImage
from triptych.ui.lesson_table import LessonTable
from triptych.ui.lesson_tools import LessonTools
from triptych.ui.prose import Prose
from triptych.ui.spoken import spoken


def shown(block: Block, tools: LessonTools, parent: QWidget) -> QWidget | None:
    """Return the widget of a block that is only read; None for one with which something is done."""
    if isinstance(block, Paragraph):
        return Prose(tools.themes, tools.typesetter, block.spans, parent)
    if isinstance(block, Heading):
        return Prose(tools.themes, tools.typesetter, block.spans, parent, bold=True)
    if isinstance(block, Formula):
        label = FormulaLabel(tools.themes, tools.typesetter, parent)
        label.setObjectName("lesson-formula")
        label.show_latex(block.latex, spoken(block.latex))
        return label
    if isinstance(block, Bullets):
        return LessonBullets(block, tools, parent)
    if isinstance(block, Table):
        return LessonTable(block, tools, parent)
    if isinstance(block, Image):
        return LessonImage(block, parent)
    if isinstance(block, Code):
        says = QCoreApplication.translate("LessonPage", "Code in the lesson")
        return LessonCode(tools.themes, block.text, says, parent)
    return None
