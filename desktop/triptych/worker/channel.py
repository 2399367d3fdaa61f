"""The channel to whoever started this process: questions in by a thread, replies out by one call."""

from __future__ import annotations

import os
import sys
import threading
from contextlib import suppress
from dataclasses import dataclass, field

from triptych import wire
from triptych.messages import Asked, Reply

CHUNK = 1 << 16
PIPE = 1 << 18  # four times what Linux gives


@dataclass(frozen=True)
class Loaded:
    """A backend came in beside the questions; ``trouble`` is the report where it could not."""

    name: str
    trouble: str = ""


@dataclass
class Inbox:
    """What came in and was not taken: the newest question, and the backends that were loaded."""

    _question: Asked | None = None
    _loaded: list[Loaded] = field(default_factory=list)
    _changed: threading.Condition = field(default_factory=threading.Condition)

    def put(self, event: Asked | Loaded) -> None:
        """Take in an event; a question replaces the one that was waiting."""
        with self._changed:
            if isinstance(event, Loaded):
                self._loaded.append(event)
            else:
                self._question = event
            self._changed.notify()

    def waits(self) -> bool:
        """Tell whether something came that is newer than what is being worked on."""
        return self._question is not None or bool(self._loaded)

    def comes(self, seconds: float) -> bool:
        """Wait a moment, and tell whether something came in it."""
        with self._changed:
            return self._changed.wait_for(self.waits, seconds)

    def take(self) -> tuple[list[Loaded], Asked | None]:
        """Wait until something came, and take all of it."""
        with self._changed:
            self._changed.wait_for(self.waits)
            loaded, question = self._loaded, self._question
            self._loaded, self._question = [], None
            return loaded, question


class Channel:
    """Standard input and output, kept for frames alone.

    Anything that prints goes to standard error from here on, and nothing else can read the questions.
    """

    def __init__(self) -> None:
        self.inbox = Inbox()
        self._in, self._out = os.dup(0), os.dup(1)
        nothing = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nothing, 0)
        os.close(nothing)
        os.dup2(2, 1)
        _widen(self._out)
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 -- exists there only

            for descriptor in (self._in, self._out):
                msvcrt.setmode(descriptor, os.O_BINARY)

    def listen(self) -> None:
        """Start to read questions; the end of the channel ends this process, whatever it is doing."""
        threading.Thread(target=self._read, name="questions", daemon=True).start()

    def _read(self) -> None:
        unpacker = wire.asks()
        try:
            while data := os.read(self._in, CHUNK):
                if asks := unpacker.feed(data):
                    self.inbox.put(asks[-1].question)
        finally:
            os._exit(0)

    def send(self, reply: Reply) -> None:
        """Write one reply, whole; a reader that went away ends this process."""
        frame = memoryview(wire.pack(reply))
        try:
            while frame:
                frame = frame[os.write(self._out, frame) :]
        except OSError:
            os._exit(0)


def _widen(descriptor: int) -> None:
    """Let a surface, the largest usual answer, pass in one piece, so that it wakes the window once."""
    if sys.platform == "linux":
        import fcntl  # noqa: PLC0415 -- exists there only

        with suppress(OSError):  # no pipe, or more of them than the system grants one user
            fcntl.fcntl(descriptor, fcntl.F_SETPIPE_SZ, PIPE)
