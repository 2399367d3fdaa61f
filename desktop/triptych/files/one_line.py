"""A session as one line of text, to be pasted into a chat and back.

It is the file's text in zlib's format (RFC 1950), written in base64url (RFC 4648), without the place of
somebody's own lessons: a chat has no use for the names of folders.
"""

from __future__ import annotations

import base64
import binascii
import re
import zlib

from msgspec.structs import replace

from triptych.files.reading import MOST_BYTES, Refused, from_text, readable_text
from triptych.files.session import Session

START = "triptych:"
MOST_LINE = 1_500_000
_OTHER = re.compile(r"[^A-Za-z0-9_-]+")
# As everything that zlib packs begins here; a telephone makes the first letter large, French a space.
_MEANT = re.compile(r"(?i:triptych)\s*[:\N{FULLWIDTH COLON}]\W*(?=e\W*N)")


def as_line(session: Session) -> str:
    """Return the line that says this session; Refused where it could not be read again."""
    placeless = replace(session, lesson=replace(session.lesson, course=""))
    packed = zlib.compress(readable_text(placeless).encode("utf-8"), 9)
    code = base64.urlsafe_b64encode(packed).decode("ascii").rstrip("=")
    if len(code) > MOST_LINE:
        raise Refused("session-too-much", most=MOST_BYTES // 1_000_000)
    return START + code


def looks_like_line(text: str) -> bool:
    """Whether a text that was pasted is meant as a session: its line may stand in quotes, or after a word."""
    return _MEANT.search(text) is not None or text.lstrip().startswith(START)


def from_line(text: str) -> Session:
    """Return the session that a line says; Refused where it says none.

    What a chat puts around and between (line breaks, quotation marks, ticks, signs of no width, words
    before and behind it) is left out: none of it is a sign of base64url.
    """
    start = _MEANT.search(text)
    code = _bare(text[start.end() :] if start else text.partition(START)[2] or text)
    if len(code) > MOST_LINE:
        raise Refused("session-too-large", most=MOST_BYTES // 1_000_000)
    try:
        code = code[: -1 if len(code) % 4 == 1 else None]  # one sign alone says nothing
        packed = base64.b64decode(code + "=" * (-len(code) % 4), altchars=b"-_", validate=True)
        unpacker = zlib.decompressobj()
        data = unpacker.decompress(packed, MOST_BYTES + 1)
        if len(data) > MOST_BYTES:
            raise Refused("session-too-large", most=MOST_BYTES // 1_000_000)
        if not unpacker.eof:
            raise Refused("session-line-cut")
        return from_text(data.decode("utf-8"))
    except (binascii.Error, zlib.error, ValueError):
        raise Refused("session-line") from None


def _bare(text: str) -> str:
    return _OTHER.sub("", text)
