"""Opens the lessons that come with the program, and plays the first as a learner would."""

from __future__ import annotations

from triptych.commands.asker import Asker
from triptych.course.course import own
from triptych.course.playing import played
from triptych.self_check.told import SelfCheckError


def lessons() -> str:
    """Return what was opened and played; SelfCheckError names the first fault."""
    course = own()
    if course.faults or not course.lessons:
        faults = [f"{found.place}: {found.fault.said.text}" for found in course.faults]
        raise SelfCheckError(faults[0] if faults else "no lesson was found")
    first = course.lessons[0]
    with Asker() as asks:
        faults = [fault.said.text for fault in played(first, asks)]
    if faults:
        raise SelfCheckError(f"{course.paths[first.name]}: {faults[0]}")
    return f"{len(course.lessons)} opened; {first.name} with {len(first.tasks)} tasks played, all holds"
