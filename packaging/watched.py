"""Reads what strace wrote of a program: which files it changed, and which connections it opened."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

CALLS = (
    "socket,openat,open,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,"
    "unlink,unlinkat,truncate,chmod,fchmodat,mknod,mknodat"
)
# Files that hold nothing: devices, and what the kernel makes of a process.
NOTHING = ("/dev/null", "/dev/tty", "/proc/self/", "/dev/dri/")
_SOCKET = re.compile(r"\bsocket\((AF_\w+)")
_WRITES = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC")
_PATHS = re.compile(r'"((?:[^"\\]|\\.)*)"')


def traced(output: Path) -> list[str]:
    """Return the words that put strace before a command, whose calls it writes into a file."""
    return ["strace", "-f", "--seccomp-bpf", "-qq", "-s", "512", "-e", f"trace={CALLS}", "-o", str(output)]


def calls(output: Path) -> list[str]:
    """Return every call on one line; those that another process's came between are put together."""
    waiting: dict[str, str] = {}
    found = []
    for line in output.read_text(encoding="utf-8", errors="replace").splitlines():
        pid, _, call = line.partition(" ")
        if call.endswith("<unfinished ...>"):
            waiting[pid] = call.removesuffix("<unfinished ...>")
        elif "resumed>" in call:
            found.append(waiting.pop(pid, "") + call.partition("resumed>")[2])
        else:
            found.append(call)
    return [*found, *waiting.values()]


def connections(lines: Iterable[str]) -> set[str]:
    """Return the families of all sockets but those between processes of this machine."""
    found = {match[1] for line in lines if (match := _SOCKET.search(line)) is not None}
    return found - {"AF_UNIX", "AF_LOCAL"}


def changed(lines: Iterable[str], allowed: Iterable[str]) -> set[str]:
    """Return the files that were made, written or removed outside the allowed places."""
    places = (*allowed, *NOTHING)
    return {path for line in lines for path in _touched(line) if not path.startswith(places)}


def _touched(line: str) -> Iterator[str]:
    """The files that a call changed; one that failed changed nothing."""
    if "socket(" in line or re.search(r"= -1 E\w+", line):
        return
    if re.search(r"\bopen(at)?\(", line) and not _WRITES.search(line):
        return
    for path in _PATHS.findall(line):
        yield path.encode("latin-1").decode("unicode_escape").encode("latin-1").decode("utf-8")
