"""A file is written whole or not at all: under kills, on a full disk, in a folder that is read-only."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from triptych.files.atomic import sweep, write_whole
from triptych.files.reading import Refused, write_session
from triptych.files.session import Room, Session

KILLS = 1_000
OLD, NEW = b"o" * 20_000, b"n" * 30_000

# One process that is killed a thousand times: each life is a fork, which writes the two texts in turn.
KILLED = """
import os, random, signal, sys, time
from pathlib import Path
from triptych.files.atomic import write_whole
path, kills = Path(sys.argv[1]), int(sys.argv[2])
texts = b"o" * 20_000, b"n" * 30_000
whole = 0
for life in range(kills):
    child = os.fork()
    if not child:
        while True:
            for text in texts:
                write_whole(path, text)
    time.sleep(random.Random(life).uniform(0.0005, 0.004))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    whole += path.read_bytes() in texts
print(whole)
"""

FULL = """
import resource, signal, sys
from pathlib import Path
from triptych.files.reading import Refused, write_session
from triptych.files.session import Room, Session
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (4_000, 4_000))
try:
    write_session(Path(sys.argv[1]), Session(expression=Room(program="x" * 9_000)))
except Refused as refused:
    print(refused.said.text)
"""


def run(program: str, *arguments: str) -> str:
    """Run a program in a process of its own, and return what it printed."""
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=False, timeout=200
    )
    assert done.stderr == ""
    return done.stdout.strip()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a thousand lives are forks")
def test_a_thousand_kills_in_the_middle_of_writing_damage_nothing(tmp_path: Path) -> None:
    path = tmp_path / "kept.triptych"
    write_whole(path, OLD)
    assert run(KILLED, str(path), str(KILLS)) == str(KILLS)
    assert len(list(tmp_path.glob(".kept*"))) > KILLS / 20, "too few died in the middle"
    sweep(path, older=0)
    assert [found.name for found in tmp_path.iterdir()] == [path.name]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the limit on a file's size is POSIX's")
def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "kept.triptych"
    write_whole(path, OLD)
    said = run(FULL, str(path))
    assert "kept.triptych can't be written" in said
    assert "is as it was" in said
    assert path.read_bytes() == OLD
    assert [found.name for found in tmp_path.iterdir()] == [path.name]


def test_a_folder_that_is_not_there_or_not_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    for path in (tmp_path / "none" / "a.triptych", tmp_path / "file" / "a.triptych", tmp_path / ("a" * 300)):
        with pytest.raises(Refused, match="can't be written"):
            write_session(path, Session(expression=Room()))


def test_a_folder_that_is_closed_to_writing_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    closed = Path("/proc") if os.access(folder, os.W_OK) else folder  # root may write into any real folder
    with pytest.raises(Refused, match="can't be written"):
        write_session(closed / "a.triptych", Session())


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="only POSIX has pipes in folders")
def test_what_is_no_file_is_never_replaced_by_one(tmp_path: Path) -> None:
    pipe, folder, link = tmp_path / "pipe", tmp_path / "folder", tmp_path / "link"
    os.mkfifo(pipe)
    folder.mkdir()
    link.symlink_to("/dev/null")
    for path in (pipe, folder, link):
        with pytest.raises(Refused, match="pipe or a device"):
            write_session(path, Session())
    assert pipe.is_fifo()
    assert Path("/dev/null").is_char_device()
    assert sorted(tmp_path.iterdir()) == sorted((pipe, folder, link))


def test_a_links_target_is_written_and_keeps_its_rights(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(OLD)
    target.chmod(0o640)
    link.symlink_to(target)
    write_whole(link, NEW)
    assert link.is_symlink()
    assert target.read_bytes() == NEW
    assert target.stat().st_mode & 0o777 == 0o640
