"""Has a page drawn by the process that draws for files, which needs Qt's platform without a screen."""

from __future__ import annotations

import os
import subprocess
from array import array
from tempfile import TemporaryDirectory
from threading import Timer

from triptych import wire
from triptych.messages import Ask, Drawn, PageAsk
from triptych.messages.page import Heading, Picture
from triptych.messages.plots import Frame, Inks, Line, Scene, Shot
from triptych.self_check.screen import screen
from triptych.self_check.told import SelfCheckError

SECONDS = 20.0
BEGINS = b"%PDF-"


def paper() -> str:
    """Return how large a page with one plot became."""
    screen()
    line = Line(array("d", (0.0, 1.0)), "#000000", 2.0)
    scene = Scene(Frame(0.0, 1.0, 0.0, 1.0, "x"), array("d", (0.0, 1.0)), (line,))
    shot = Shot("y", "y", scene, Inks("#ffffff", "#777777", "#000000", "#dddddd"))
    data = _asked(PageAsk(0, (Heading("Triptych", 1), Picture("", "")), (shot,), ""))
    if not data.startswith(BEGINS):
        raise SelfCheckError(f"a page was to be drawn as a PDF, and it begins with {data[:20]!r}")
    return f"a page with a plot drawn for a file, {len(data)} bytes"


def _asked(ask: PageAsk) -> bytes:
    program, arguments, environment = wire.worker_command(wire.PAPER)
    pipe = subprocess.PIPE
    with (
        TemporaryDirectory(prefix="triptych-", ignore_cleanup_errors=True) as fonts,
        subprocess.Popen(
            # Without a home, matplotlib makes a folder for its list of fonts, and a killed process leaves it.
            [program, *arguments], stdin=pipe, stdout=pipe, env={"MPLCONFIGDIR": fonts, **environment}
        ) as process,
    ):  # fmt: skip
        late = Timer(SECONDS, process.kill)
        late.start()
        try:
            return _drawn(process, wire.pack(Ask(ask)))
        finally:
            late.cancel()
            process.kill()


def _drawn(process: subprocess.Popen[bytes], frame: bytes) -> bytes:
    """Send the frame, and read until its answer comes; a process that is killed comes to its end."""
    if process.stdin is None or process.stdout is None:
        raise SelfCheckError("the process that draws has no channel")
    process.stdin.write(frame)
    process.stdin.flush()
    heard = wire.replies()
    while data := os.read(process.stdout.fileno(), 1 << 16):
        for reply in heard.feed(data):
            if isinstance(reply, Drawn):
                return reply.data
    raise SelfCheckError("the process that draws for files ended, or drew nothing in time")
