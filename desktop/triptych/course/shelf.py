"""Where lessons lie: a folder or a zip file, read without trusting either."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from triptych.course.archive import Archive
from triptych.course.entries import (
    ENDING,
    GUIDE,
    MOST_IMAGE,
    MOST_LESSONS,
    MOST_TEXT,
    Entry,
    Shelf,
    Unusable,
    decoded,
    image,
    is_inside,
)
from triptych.messages import Said
from triptych.sentences import say


def shelf(path: Path) -> Shelf:
    """Return the lessons' place: a folder, a zip file, or one lesson's file; Unusable where it is none."""
    if path.is_dir():
        return Folder(path, sorted(path.glob(f"*{ENDING}")))
    if not path.exists():
        raise Unusable(say("course-not-there", path=path))
    if path.suffix == ENDING:
        return Folder(path.parent, [path], alone=True)
    return Archive(path)


class Folder:
    """Lessons in a folder, each a file that ends in .md; the guide for authors is none."""

    def __init__(self, folder: Path, paths: list[Path], *, alone: bool = False) -> None:
        """``alone`` says that others in the folder were not asked for."""
        self._folder, self._paths = folder, [path for path in paths if path.stem != GUIDE]
        self._alone = alone

    def entries(self, language: str = "") -> Iterator[Entry]:
        """Read file after file; what can't be read is told in its place."""
        paths = self._told(language) if language else self._paths
        for path in paths[:MOST_LESSONS]:
            yield Entry(str(path), path.stem, self._text(path))

    def _told(self, language: str) -> list[Path]:
        """The files of a language: of the one lesson that was named, or all that there are."""
        there = self._folder / language
        if self._alone:
            return [path for path in (there / one.name for one in self._paths) if path.is_file()]
        return sorted(there.glob(f"*{ENDING}"))

    def _text(self, path: Path) -> str | Said:
        try:
            with path.open("rb") as file:
                return decoded(file.read(MOST_TEXT + 1))
        except OSError as error:
            return say("lesson-unreadable", error=error.strerror or error)

    def picture(self, entry: Entry, name: str) -> bytes | Said:
        """Read a picture that lies beside the lesson, also after all links are followed."""
        root = Path(entry.path).parent.resolve()
        try:
            path = (root / name).resolve()
            if not is_inside(name) or not path.is_relative_to(root):
                return say("lesson-image-outside", name=name)
            with path.open("rb") as file:
                return image(name, file.read(MOST_IMAGE + 1))
        except (OSError, ValueError):
            return say("lesson-image-missing", name=name)
