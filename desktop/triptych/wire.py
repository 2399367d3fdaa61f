"""How a computing process is started and what its channel looks like: frames of msgpack with a length.

One way goes ``messages.Ask``, the other way ``messages.Reply``.  Pure: no
process, no Qt, no file.
"""

from __future__ import annotations

import os
import struct
import sys
from array import array
from pathlib import Path
from typing import Any, Generic, TypeVar

import msgspec

from triptych.messages import Ask, Reply

ENGINE, SIMPLIFY, JUDGE, LAB, TRAIN, TAKE = "engine", "simplify", "judge", "lab", "train", "take"
TYPESET, PAPER = "typeset", "paper"
PARENT = "TRIPTYCH_PARENT"
LARGEST = 64 << 20
# Where torch keeps what it compiles.  Nothing is compiled here, and yet the first optimizer makes that folder
# among the temporary files, where it stays, and which the lab does not let it do; one that exists will do.
COMPILED = "TORCHINDUCTOR_CACHE_DIR"
# How long a process may import: forty programs that start at once on two processors need over a minute.
IMPORT_SECONDS = 240
NO_QUESTION = -1  # the revision of a Failed that belongs to no question

_LENGTH = struct.Struct("<I")

Message = TypeVar("Message")


def _to_bytes(values: object) -> bytes:
    """Return an array of doubles as the bytes that it is: the same on both sides of one machine."""
    if isinstance(values, array) and values.typecode == "d":
        return values.tobytes()
    raise NotImplementedError(f"{type(values).__name__} does not cross the channel")


def _from_bytes(_kind: type[Any], data: object) -> array[float]:
    """Return the array again; ValueError where the bytes are no whole numbers of doubles."""
    made = array("d")
    made.frombytes(data if isinstance(data, bytes) else b"?")
    return made


_ENCODER = msgspec.msgpack.Encoder(enc_hook=_to_bytes)


class BrokenChannelError(ValueError):
    """What came over the channel is no frame of ours: the other side must be replaced."""


def pack(message: Ask | Reply) -> bytes:
    """Return the message as one frame: four bytes of length, then msgpack."""
    body = _ENCODER.encode(message)
    return _LENGTH.pack(len(body)) + body


class Unpacker(Generic[Message]):
    """Turns bytes, in whatever pieces they arrive, back into messages."""

    def __init__(self, decoder: msgspec.msgpack.Decoder[Message]) -> None:
        self._decoder = decoder
        self._held = bytearray()

    def feed(self, data: bytes) -> list[Message]:
        """Return the messages that these bytes complete; BrokenChannelError where they are not ours."""
        self._held += data
        messages = []
        at = 0
        while (end := self._end(at)) is not None:
            messages.append(self._message(at + _LENGTH.size, end))
            at = end
        del self._held[:at]
        return messages

    def _end(self, at: int) -> int | None:
        if len(self._held) - at < _LENGTH.size:
            return None
        (length,) = _LENGTH.unpack_from(self._held, at)
        if length > LARGEST:
            raise BrokenChannelError(f"a frame of {length} bytes was announced")
        end = at + _LENGTH.size + int(length)
        return end if end <= len(self._held) else None

    def _message(self, start: int, end: int) -> Message:
        try:
            return self._decoder.decode(bytes(memoryview(self._held)[start:end]))
        except (msgspec.MsgspecError, RecursionError) as error:
            raise BrokenChannelError(str(error)) from error


def asks() -> Unpacker[Ask]:
    """Return what a computing process reads its questions with."""
    return Unpacker(msgspec.msgpack.Decoder(Ask, dec_hook=_from_bytes))


def replies() -> Unpacker[Reply]:
    """Return what a window or a command reads the replies with."""
    return Unpacker(msgspec.msgpack.Decoder(Reply))


def here() -> str:
    """Return a folder that exists in every way of running: that of the program itself."""
    return str(Path(sys.executable).resolve().parent)


def worker_command(role: str) -> tuple[str, list[str], dict[str, str]]:
    """Return program, arguments and whole environment of a computing process with this role."""
    environment = dict(os.environ)
    environment[PARENT] = str(os.getpid())
    # One thread for each library: a second one makes single calls slower, and its stack and arena
    # count against the limit on memory.
    environment.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1", MALLOC_ARENA_MAX="2")
    environment[COMPILED] = here()
    if getattr(sys, "frozen", False):
        return sys.executable, ["--worker", role], environment
    source = str(Path(__file__).resolve().parent.parent)
    known = environment.get("PYTHONPATH")
    environment["PYTHONPATH"] = source + os.pathsep + known if known else source
    # Without this, a file torch.py in the folder where somebody stands would be taken for torch.
    environment["PYTHONSAFEPATH"] = "1"
    return sys.executable, ["-m", "triptych", "--worker", role], environment
