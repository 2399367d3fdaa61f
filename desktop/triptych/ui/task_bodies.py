"""Which widget answers which kind of task; one row a kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from triptych.course.tasks import AnyTask
from triptych.ui.lesson_tools import LessonTools
from triptych.ui.task_body import TaskBody
from triptych.ui.task_bug import TaskBug
from triptych.ui.task_choice import TaskChoice
from triptych.ui.task_factors import TaskFactors
from triptych.ui.task_goal import TaskGoal
from triptych.ui.task_order import TaskOrder
from triptych.ui.task_predict import TaskPredict
from triptych.ui.task_rule import TaskRule
from triptych.ui.task_typed import TaskTyped

BODIES: dict[str, Callable[[Any, LessonTools, QWidget], TaskBody]] = {
    "predict": TaskPredict,
    "derivative": TaskTyped,
    "number": TaskTyped,
    "factors": TaskFactors,
    "rule": TaskRule,
    "order": TaskOrder,
    "bug": TaskBug,
    "goal": TaskGoal,
    "choice": TaskChoice,
}


def body_of(task: AnyTask, tools: LessonTools, parent: QWidget) -> TaskBody:
    """Return the widget in which this task is answered."""
    return BODIES[task.kind](task, tools, parent)
