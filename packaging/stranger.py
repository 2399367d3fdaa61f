"""Starts a packed copy as a stranger would: from another place, as another user, with nothing around it."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

OWNER, NOBODY = "daemon", "nobody"
PLACE = "Übung 7 – ∂y/∂x Ñandú".replace("/", "∕")  # blanks and letters that ASCII lacks
READ_ONLY = "a-w,a+rX"


class Stranger:
    """A folder that belongs to somebody else, and nobody who starts it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.program = folder / "triptych"

    def command(self, *arguments: str, **environment: str) -> list[str]:
        """Return the command that starts the program as nobody, with only these variables around it."""
        words = [f"{name}={value}" for name, value in environment.items()]
        become = ["setpriv", f"--reuid={NOBODY}", "--regid=nogroup", "--clear-groups", "--no-new-privs"]
        return [*become, "env", "-i", *words, str(self.program), *arguments]

    def run(
        self, *arguments: str, seconds: float = 120, **environment: str
    ) -> subprocess.CompletedProcess[str]:
        """Run the program to its end."""
        command = self.command(*arguments, **environment)
        return subprocess.run(
            command, capture_output=True, text=True, check=False, cwd="/", timeout=seconds,
            stdin=subprocess.DEVNULL,
        )  # fmt: skip

    def processes(self) -> dict[int, str]:
        """Return the processes that run from the folder, with what each was started with."""
        return {pid: told for pid in pids() if (told := _command_line(pid, self.program)) is not None}

    def left_behind(self) -> list[str]:
        """Return the files that belong to nobody, wherever on this file system and in memory."""
        places = ["/tmp", "/var", "/run", "/dev/shm"]  # noqa: S108 - where everybody may write
        found = subprocess.run(
            ["find", *places, "-xdev", "-user", NOBODY, "-not", "-path", f"{self.folder.parent}/*"],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        return sorted(found.stdout.splitlines())


@contextmanager
def stranger(built: Path) -> Iterator[Stranger]:
    """Yield a copy of the built folder elsewhere: owned by somebody else, and read-only."""
    with tempfile.TemporaryDirectory(prefix="triptych-elsewhere-") as place:
        Path(place).chmod(0o755)
        folder = Path(place, PLACE, "triptych")
        folder.parent.mkdir()
        subprocess.run(["cp", "-a", str(built), str(folder)], check=True)
        subprocess.run(["chown", "-R", f"{OWNER}:{OWNER}", str(folder.parent)], check=True)
        subprocess.run(["chmod", "-R", READ_ONLY, str(folder.parent)], check=True)
        try:
            yield Stranger(folder)
        finally:
            subprocess.run(["chmod", "-R", "u+w", str(folder.parent)], check=True)
            shutil.rmtree(folder)


def pids() -> list[int]:
    """Return all processes."""
    return [int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit()]


def _command_line(pid: int, program: Path) -> str | None:
    try:
        if Path(f"/proc/{pid}/exe").readlink() != program:
            return None
        return Path(f"/proc/{pid}/cmdline").read_text("utf-8", errors="replace").replace("\0", " ").strip()
    except OSError:
        return None  # it ended meanwhile, or is not ours to look at
