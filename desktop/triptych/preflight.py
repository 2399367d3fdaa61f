"""Looks, before Qt is started, whether it can start: with a library or the display missing it aborts.

That abort can't be caught, and its message blames libxcb-cursor0 whatever is missing, so this module
asks the system's loader for each library and the display for an answer, and says what it found.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

XCB, WAYLAND = "xcb", "wayland"


class Library(NamedTuple):
    """A shared library that Qt needs: its file, the packages that hold it, the platform it is for."""

    file: str
    debian: str
    fedora: str
    platform: str = ""


LIBRARIES = (
    Library("libGL.so.1", "libgl1", "libglvnd-glx"),
    Library("libEGL.so.1", "libegl1", "libglvnd-egl"),
    Library("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    Library("libgthread-2.0.so.0", "libglib2.0-0", "glib2"),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    Library("libfreetype.so.6", "libfreetype6", "freetype"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    Library("libX11.so.6", "libx11-6", "libX11"),
    Library("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb", XCB),
    Library("libxcb.so.1", "libxcb1", "libxcb", XCB),
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", XCB),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", XCB),
    Library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image", XCB),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", XCB),
    Library("libxcb-randr.so.0", "libxcb-randr0", "libxcb", XCB),
    Library("libxcb-render.so.0", "libxcb-render0", "libxcb", XCB),
    Library("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil", XCB),
    Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb", XCB),
    Library("libxcb-shm.so.0", "libxcb-shm0", "libxcb", XCB),
    Library("libxcb-sync.so.1", "libxcb-sync1", "libxcb", XCB),
    Library("libxcb-util.so.1", "libxcb-util1", "xcb-util", XCB),
    Library("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb", XCB),
    Library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb", XCB),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", XCB),
    Library("libwayland-client.so.0", "libwayland-client0", "libwayland-client", WAYLAND),
    Library("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor", WAYLAND),
)

Loader = Callable[[str], object]
TOLD_BY = (
    ("zenity", "--error", "--no-markup", "--title=Triptych", "--text"),
    ("kdialog", "--title", "Triptych", "--error"),
    ("xmessage", "-center", "-title", "Triptych"),
)


def missing(environ: Mapping[str, str] | None = None, load: Loader = ctypes.CDLL) -> str | None:
    """Return a sentence that says what keeps Qt from starting and what to do, None when nothing does.

    ``load`` raises OSError for a library that the system's loader does not find.
    """
    if not sys.platform.startswith("linux"):
        return None
    environ = os.environ if environ is None else environ
    found = [_trouble(platform, environ, load) for platform in platforms(environ)]
    return None if None in found else found[-1]


def tell(sentence: str) -> None:
    """Say on standard error why there will be no window, and where nobody reads that, in a small one.

    Whoever starts a packed copy from a menu sees no terminal; these tools are looked for, never required.
    """
    sys.stderr.write(f"error: {sentence}\n")
    has_screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if not getattr(sys, "frozen", False) or sys.stderr.isatty() or not has_screen:
        return
    import shutil  # noqa: PLC0415 -- a window that opens should not wait for either
    import subprocess  # noqa: PLC0415 -- as above

    for command in TOLD_BY:
        if shutil.which(command[0]) is not None:
            subprocess.run([*command, sentence], env=system_environment(), check=False)
            return


def system_environment() -> dict[str, str]:
    """Return this environment as the system's own programs need it: without a packed copy's libraries."""
    environment = dict(os.environ)
    before = environment.pop("LD_LIBRARY_PATH_ORIG", None)  # where PyInstaller's start-up keeps it
    if getattr(sys, "frozen", False):
        environment.pop("LD_LIBRARY_PATH", None)
    return environment if before is None else {**environment, "LD_LIBRARY_PATH": before}


def platforms(environ: Mapping[str, str]) -> tuple[str, ...]:
    """Return the platforms that Qt will try in this environment, in its order."""
    asked = environ.get("QT_QPA_PLATFORM")
    if asked:
        names = (name.split(":")[0] for name in asked.split(";"))
        return tuple(WAYLAND if name.startswith(WAYLAND) else name for name in names)
    if not environ.get("WAYLAND_DISPLAY"):
        return (XCB,)
    return (WAYLAND, XCB) if environ.get("DISPLAY") else (WAYLAND,)


def _trouble(platform: str, environ: Mapping[str, str], load: Loader) -> str | None:
    return _libraries(absent(platform, load)) or _display(platform, environ)


def absent(platform: str, load: Loader = ctypes.CDLL) -> tuple[Library, ...]:
    """Return the libraries that Qt needs for this platform and that can't be loaded.

    A packed copy brings most of them along; one of those fails only because of another that is not there,
    and that one is what has to be installed.
    """
    needed = [library for library in LIBRARIES if library.platform in ("", platform)]
    failing = tuple(library for library in needed if not _loads(library.file, load))
    return tuple(library for library in failing if not _is_brought(library.file)) or failing


def _is_brought(file: str) -> bool:
    folder: str | None = getattr(sys, "_MEIPASS", None)  # PyInstaller's name for where a copy's parts lie
    return folder is not None and Path(folder, file).exists()


def _loads(file: str, load: Loader) -> bool:
    try:
        load(file)
    except OSError:
        return False
    return True


def _libraries(libraries: tuple[Library, ...]) -> str | None:
    if not libraries:
        return None
    files = ", ".join(library.file for library in libraries)
    debian = " ".join(dict.fromkeys(library.debian for library in libraries))
    fedora = " ".join(dict.fromkeys(library.fedora for library in libraries))
    return (
        f"The window needs system libraries that are missing ({files}): install them with "
        f"'sudo apt-get install {debian}' on Debian or Ubuntu, or 'sudo dnf install {fedora}' on Fedora."
    )


def _display(platform: str, environ: Mapping[str, str]) -> str | None:
    if platform == XCB:
        return _x_server(environ.get("DISPLAY", ""))
    if platform == WAYLAND:
        return _compositor(environ)
    return None


def _x_server(display: str) -> str | None:
    if not display:
        return (
            "There is no display to open the window on, for neither DISPLAY nor WAYLAND_DISPLAY is set: "
            "start Triptych from a desktop session, or use 'triptych compare', which needs no screen."
        )
    if _x_answers(display):
        return None
    return (
        f"The X server that DISPLAY names ({display}) does not answer or does not let this user in: "
        "set DISPLAY to a running one, or log in with 'ssh -X' if it is on another machine."
    )


def _x_answers(display: str) -> bool:
    """Ask libxcb itself, which knows every form of DISPLAY and the user's right to connect."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = (ctypes.c_char_p, ctypes.c_void_p)
    xcb.xcb_connection_has_error.argtypes = (ctypes.c_void_p,)
    xcb.xcb_disconnect.argtypes = (ctypes.c_void_p,)
    connection = xcb.xcb_connect(os.fsencode(display), None)
    refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not refused


def _compositor(environ: Mapping[str, str]) -> str | None:
    name = environ.get("WAYLAND_DISPLAY") or "wayland-0"
    path = Path(environ.get("XDG_RUNTIME_DIR", "/"), name)
    import socket  # noqa: PLC0415 -- 4 ms that a window on X need not wait for

    try:
        with socket.socket(socket.AF_UNIX) as channel:
            channel.connect(str(path))
    except OSError:
        return (
            f"The Wayland display {name} does not answer at {path}: "
            "start Triptych from a desktop session, or use 'triptych compare', which needs no screen."
        )
    return None
