"""What strace tells is read rightly: which files a program changed, and whom it connected to."""

from __future__ import annotations

from pathlib import Path

import watched

TRACE = r"""
101 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3
101 openat(AT_FDCWD, "/usr/lib/libc.so.6", O_RDONLY|O_CLOEXEC) = 4
101 openat(AT_FDCWD, "/nowhere/settings.ini", O_RDWR|O_CREAT, 0666) = -1 EACCES (Permission denied)
101 openat(AT_FDCWD, "/house/cache/\303\234bung", O_WRONLY|O_CREAT|O_TRUNC, 0666) = 5
102 openat(AT_FDCWD, "/secret/diary", O_WRONLY|O_CREAT <unfinished ...>
101 mkdir("/house/cache/new", 0777) = 0
102 <... openat resumed>, 0666) = 7
103 openat(AT_FDCWD, "/never/made", O_WRONLY|O_CREAT <unfinished ...>
103 <... openat resumed>, 0666) = -1 EROFS (Read-only file system)
101 openat(AT_FDCWD, "/dev/null", O_WRONLY) = 8
104 rename("/house/cache/a", "/elsewhere/b") = 0
105 socket(AF_INET6, SOCK_DGRAM, IPPROTO_UDP) = 9
"""


def calls(folder: Path) -> list[str]:
    output = folder / "trace"
    output.write_text(TRACE.lstrip("\n"), encoding="utf-8")
    return watched.calls(output)


def test_only_connections_to_other_machines_are_told(tmp_path: Path) -> None:
    assert watched.connections(calls(tmp_path)) == {"AF_INET6"}


def test_what_was_changed_outside_the_allowed_places_is_told(tmp_path: Path) -> None:
    lines = calls(tmp_path)
    assert watched.changed(lines, ["/house/"]) == {"/secret/diary", "/elsewhere/b"}
    assert "/house/cache/Übung" in watched.changed(lines, [])
