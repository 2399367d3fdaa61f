"""Lessons in a zip file: nothing is unpacked to disk, and nothing that the archive says is believed."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Collection, Iterator
from pathlib import Path, PurePosixPath

from triptych.course.entries import (
    ENDING,
    GUIDE,
    MOST_IMAGE,
    MOST_LESSONS,
    MOST_TEXT,
    Entry,
    Unusable,
    decoded,
    image,
    is_inside,
)
from triptych.messages import Said
from triptych.resources import LANGUAGES
from triptych.sentences import say

MOST_ARCHIVE = 64 << 20


class Archive:
    """Lessons in a zip file, at its top or all in one folder of it; nothing is ever unpacked to disk."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            if path.stat().st_size > MOST_ARCHIVE:
                raise Unusable(say("lesson-too-large", megabytes=MOST_ARCHIVE >> 20))
            self._data = path.read_bytes()
            with self._opened() as opened:
                self._names = sorted(info.filename for info in opened.infolist() if not info.is_dir())
        except zipfile.BadZipFile as error:
            raise Unusable(say("course-no-archive", path=path)) from error
        except OSError as error:
            raise Unusable(say("course-archive", path=path, error=error.strerror or error)) from error

    def entries(self, language: str = "") -> Iterator[Entry]:
        """Read entry after entry; one whose name leads out of the archive is told and left."""
        lessons = [
            name for name in self._names if name.endswith(ENDING) and PurePosixPath(name).stem != GUIDE
        ]
        folders = {PurePosixPath(name).parent for name in lessons}
        wanted = [name for name in lessons if _language(PurePosixPath(name).parent, folders) == language]
        for name in wanted[:MOST_LESSONS]:
            inside = is_inside(name)
            data = self._read(name, MOST_TEXT) if inside else say("course-archive-outside")
            text = data if isinstance(data, Said) else decoded(data)
            yield Entry(f"{self._path}:{name}", PurePosixPath(name).stem, text)

    def picture(self, entry: Entry, name: str) -> bytes | Said:
        """Read a picture that stands beside the lesson in the archive."""
        beside = PurePosixPath(entry.path.removeprefix(f"{self._path}:")).parent / name
        if not is_inside(name):
            return say("lesson-image-outside", name=name)
        if str(beside) not in self._names:
            return say("lesson-image-missing", name=name)
        data = self._read(str(beside), MOST_IMAGE)
        return data if isinstance(data, Said) else image(name, data)

    def _read(self, name: str, most: int) -> bytes | Said:
        """Unpack no more than may be, whatever the archive says about the size."""
        try:
            with self._opened() as opened, opened.open(name) as file:
                data = file.read(most + 1)
        except (
            zipfile.BadZipFile,
            NotImplementedError,
            RuntimeError,
            OSError,
            EOFError,
            ValueError,
        ) as error:
            return say("lesson-unreadable", error=error)
        return say("course-archive-large", megabytes=most >> 20) if len(data) > most else data

    def _opened(self) -> zipfile.ZipFile:
        return zipfile.ZipFile(io.BytesIO(self._data))


def _language(folder: PurePosixPath, folders: Collection[PurePosixPath]) -> str:
    """The language of a folder of lessons, "" for one that only happens to be called so."""
    return folder.name if folder.name in LANGUAGES and folder.parent in folders else ""
