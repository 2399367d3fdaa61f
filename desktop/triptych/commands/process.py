"""One computing process as a command sees it: what it says lands in a queue, and it can be killed."""

from __future__ import annotations

import os
import subprocess
import tempfile
import threading
from queue import SimpleQueue
from typing import IO, NamedTuple, cast

from triptych import wire
from triptych.messages import Ask, Asked, Reply

CHUNK = 1 << 16
LAST_WORDS = 4096


class Heard(NamedTuple):
    """What a process said; None when it ended."""

    process: Process
    reply: Reply | None


class Process:
    """Runs from the moment it is made until ``kill``, which waits for its end."""

    def __init__(self, role: str, events: SimpleQueue[object]) -> None:
        program, arguments, environment = wire.worker_command(role)
        self._events = events
        self._words = tempfile.TemporaryFile()  # noqa: SIM115 -- closed with the process
        self._popen = subprocess.Popen(
            [program, *arguments],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._words,
            bufsize=0,
        )
        self._in, self._out = cast(IO[bytes], self._popen.stdin), cast(IO[bytes], self._popen.stdout)
        self._listener = threading.Thread(target=self._listen, name=role, daemon=True)
        self._listener.start()

    @property
    def pid(self) -> int:
        """The operating system's number of the process."""
        return self._popen.pid

    def send(self, asked: Asked) -> None:
        """Hand it a question; of one that ended already the queue tells."""
        frame = memoryview(wire.pack(Ask(asked)))
        try:
            while frame:
                frame = frame[self._in.write(frame) or 0 :]
        except OSError:
            self._popen.kill()

    def kill(self) -> str:
        """End it, wait for it, and return what it wrote last on standard error."""
        self._popen.kill()
        self._popen.wait()
        self._listener.join()
        self._in.close()
        self._out.close()
        with self._words:
            size = self._words.seek(0, os.SEEK_END)
            self._words.seek(max(0, size - LAST_WORDS))
            return self._words.read().decode(errors="replace")

    def _listen(self) -> None:
        unpacker = wire.replies()
        try:
            while data := self._out.read(CHUNK):
                for reply in unpacker.feed(data):
                    self._events.put(Heard(self, reply))
        except wire.BrokenChannelError:
            self._popen.kill()
        self._events.put(Heard(self, None))
