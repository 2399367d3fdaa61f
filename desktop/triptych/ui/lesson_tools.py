"""What every part of a lesson's page is made with."""

from __future__ import annotations

from dataclasses import dataclass

from triptych.ui.lesson_answers import LessonAnswers
from triptych.ui.lesson_judge import LessonJudge
from triptych.ui.lesson_live import LessonLive
from triptych.ui.sideline import Sideline
from triptych.ui.theme import ThemeHolder
from triptych.ui.typesetter import Typesetter


@dataclass(frozen=True)
class LessonTools:
    """The looks, who typesets, the thread beside the window's, who judges, the answers, the live program."""

    themes: ThemeHolder
    typesetter: Typesetter
    sideline: Sideline
    judge: LessonJudge
    answers: LessonAnswers
    live: LessonLive
