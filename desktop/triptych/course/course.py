"""All lessons of a folder or a zip file, in their order, with every fault of every file; the rest goes on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

import msgspec

from triptych.course.entries import Entry, Shelf, Unusable
from triptych.course.lesson import Lesson, Read, read
from triptych.course.shelf import shelf
from triptych.messages import Fault, Said
from triptych.resources import resource
from triptych.sentences import say

LESSONS = "lessons"


class Found(msgspec.Struct, frozen=True):
    """A fault with the file it is in."""

    path: str
    fault: Fault

    @property
    def place(self) -> str:
        """The file, and the line where one is known."""
        return f"{self.path}, line {self.fault.line}" if self.fault.line is not None else self.path


class Course(msgspec.Struct, frozen=True):
    """The lessons that can be shown, in the order of their files' names, and the faults of all.

    ``place`` is the path of the folder, zip or file; "" for the program's own.
    """

    lessons: tuple[Lesson, ...]
    faults: tuple[Found, ...] = ()
    paths: dict[str, str] = {}
    place: str = ""

    def lesson(self, name: str) -> Lesson | None:
        """Return the lesson of this name."""
        return next((lesson for lesson in self.lessons if lesson.name == name), None)

    def after(self, lesson: Lesson) -> Lesson | None:
        """Return the lesson to which this one leads."""
        return self.lesson(lesson.header.next)


def own(language: str = "") -> Course:
    """Return the course that belongs to the program."""
    return opened(resource(LESSONS), language)


def opened(path: Path, language: str = "") -> Course:
    """Return the lessons of a folder, a zip file or one file; a path without any has only its fault.

    A lesson that has a file without a fault in the language's folder is the one that stands there.
    """
    of = "" if path == resource(LESSONS) else str(path.absolute())
    try:
        place = shelf(path)
    except Unusable as unusable:
        return Course((), (Found(str(path), Fault("file", unusable.said)),), {}, of)
    lessons, faults, paths = _all(place, language)
    if not lessons and not faults:
        faults.append(Found(str(path), Fault("file", say("course-no-lessons", path=path))))
    if path.suffix != ".md" or path.is_dir():
        faults += _leading(lessons, paths)
    return Course(tuple(lessons.values()), tuple(faults), paths, of)


def again(place: str, language: str = "") -> Course:
    """Return the course that a session names ("" is the program's own), without lessons where it is gone.

    Only a folder or a file of this machine is looked at: a session may come from anybody.
    """
    if not place:
        return own(language)
    path = Path(place)
    is_ours = path.is_absolute() and place.isprintable() and not place.startswith(("//", "\\\\"))
    with suppress(OSError):  # a name may be longer than the system has any
        if is_ours and (path.is_dir() or path.is_file()):
            return opened(path, language)
    return Course((), (Found(place, Fault("file", say("course-not-there", path=place))),), {}, place)


def _all(place: Shelf, language: str) -> tuple[dict[str, Lesson], list[Found], dict[str, str]]:
    told = {entry.name: entry for entry in place.entries(language)} if language else {}
    lessons: dict[str, Lesson] = {}
    faults: list[Found] = []
    paths: dict[str, str] = {}
    for entry in place.entries():
        if entry.name in paths:
            faults.append(Found(entry.path, Fault("duplicate", say("lesson-twice"))))
            continue
        paths[entry.name] = entry.path
        for one in filter(None, (told.get(entry.name), entry)):
            found = lesson_of(place, one, entry)
            faults += [Found(one.path, fault) for fault in found.faults]
            if found.lesson is not None and (one is entry or not found.faults):
                lessons[entry.name] = found.lesson
                paths[entry.name] = one.path
                break
    return lessons, faults, paths


def lesson_of(place: Shelf, entry: Entry, original: Entry) -> Read:
    """Read a lesson's file; a picture that does not lie beside it lies beside the one it translates."""
    if isinstance(entry.text, Said):
        return Read(None, (Fault("file", entry.text),))

    def picture(name: str) -> bytes | Said:
        found = place.picture(entry, name)
        return found if isinstance(found, bytes) else place.picture(original, name)

    return read(entry.name, entry.text, picture)


def _leading(lessons: Mapping[str, Lesson], paths: Mapping[str, str]) -> Iterator[Found]:
    """Lessons that lead nowhere, and each circle once."""
    done: set[str] = set()
    for name, lesson in lessons.items():
        if lesson.header.next and lesson.header.next not in lessons:
            yield Found(paths[name], Fault("unknown", say("lesson-next-unknown", name=lesson.header.next)))
        way: list[str] = []
        here = name
        while here in lessons and here not in done and here not in way:
            way.append(here)
            here = lessons[here].header.next
        if here in way:
            names = " → ".join((*way[way.index(here) :], here))
            yield Found(paths[here], Fault("cycle", say("lesson-next-cycle", names=names)))
        done.update(way)
