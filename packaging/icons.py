"""Draws the program's icon in every size and form that a system asks for, from resources/icons/triptych.svg.

Run by ``dev.py build`` in the project's environment: ``python packaging/icons.py [FOLDER]``.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from release import ICONS, ROOT

DRAWING = ROOT / "resources" / "icons" / "triptych.svg"
# 48 is asked for (https://specifications.freedesktop.org/icon-theme-spec/latest/#install_icons).
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
# Apple's names for PNG pictures in an .icns file, by their size in pixels.
ICNS_TYPES = {
    b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024,
}  # fmt: skip
_RESERVED, _ICON = 0, 1


def main(arguments: list[str]) -> int:
    """Make all of them in a folder, and tell which."""
    folder = Path(arguments[0]) if arguments else ICONS
    made = make(folder)
    print(f"{folder}: {len(made)} icons")
    return 0


def make(folder: Path) -> list[Path]:
    """Write a PNG of each size, a copy of the drawing, triptych.ico and triptych.icns; return the files."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication.instance() or QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: png(size) for size in {*SIZES, *ICO_SIZES, *ICNS_TYPES.values()}}
    files = {f"triptych-{size}.png": pictures[size] for size in SIZES}
    files["triptych.svg"] = DRAWING.read_bytes()
    files["triptych.ico"] = ico({size: pictures[size] for size in ICO_SIZES})
    files["triptych.icns"] = icns(pictures)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    del app
    return [folder / name for name in files]


def png(size: int) -> bytes:
    """Draw the icon at so many pixels a side."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(DRAWING)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # its stub knows the format only as bytes
    return bytes(data.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Join pictures in PNG to one Windows icon, which holds them as they are since Windows Vista.

    A head, an entry a picture, the pictures: https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10).
    """
    head = struct.pack("<HHH", _RESERVED, _ICON, len(pictures))
    at = len(head) + 16 * len(pictures)
    entries = b""
    for size, data in pictures.items():
        side = size % 256  # 0 means 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(data), at)
        at += len(data)
    return head + entries + b"".join(pictures.values())


def icns(pictures: dict[int, bytes]) -> bytes:
    """Join pictures in PNG to one macOS icon: each behind its four letters and its length."""
    chosen = {kind: pictures[size] for kind, size in ICNS_TYPES.items()}
    body = b"".join(kind + struct.pack(">I", 8 + len(data)) + data for kind, data in chosen.items())
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
