"""Writes what Windows shows of the program under Properties, in the form that PyInstaller reads.

The numbers are those of VS_FIXEDFILEINFO (https://learn.microsoft.com/windows/win32/menurc/versioninfo-resource).
"""

from __future__ import annotations

import re
from pathlib import Path

from release import VERSION, VERSION_INFO

_TEXT = """\
VSVersionInfo(
    ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004,
                      fileType=0x1, subtype=0x0, date=(0, 0)),
    kids=[
        StringFileInfo([StringTable("040904B0", [
            StringStruct("CompanyName", "The Triptych authors"),
            StringStruct("FileDescription", "Triptych: one derivative in three panels"),
            StringStruct("FileVersion", "{version}"),
            StringStruct("InternalName", "triptych"),
            StringStruct("LegalCopyright", "MIT licence"),
            StringStruct("OriginalFilename", "triptych.exe"),
            StringStruct("ProductName", "Triptych"),
            StringStruct("ProductVersion", "{version}"),
        ])]),
        VarFileInfo([VarStruct("Translation", [1033, 1200])]),
    ],
)
"""


def numbers(version: str) -> tuple[int, int, int, int]:
    """Return a version as the four numbers that Windows wants; what is no number counts as 0."""
    found = [int(number) for number in re.findall(r"\d+", version)][:4]
    first, second, third, fourth = [*found, 0, 0, 0, 0][:4]
    return first, second, third, fourth


def write(path: Path = VERSION_INFO, version: str = VERSION) -> Path:
    """Write the file, and return where it is."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_TEXT.format(numbers=numbers(version), version=version), encoding="utf-8")
    return path
