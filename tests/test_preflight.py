"""What keeps Qt from starting is said in one sentence before Qt is started."""

from __future__ import annotations

import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import PySide6
import pytest

from triptych import preflight

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only on Linux are Qt's libraries the system's business"
)
ASK = "from triptych import preflight; print(preflight.missing())"


def asked(**environ: str) -> str:
    """Ask in a process of its own, which sees nothing of this environment but the way to Python."""
    environ["PYTHONPATH"] = str(Path(preflight.__file__).resolve().parents[1])
    command = [sys.executable, "-c", ASK]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return done.stdout.strip()


def lacking(*files: str) -> Callable[[str], object]:
    """Return a loader that does not find these files."""

    def load(file: str) -> object:
        if file in files:
            raise OSError(f"{file}: cannot open shared object file: No such file or directory")
        return file

    return load


def test_no_display_is_said() -> None:
    assert asked().startswith("There is no display to open the window on, for neither DISPLAY nor")


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc:size=800x600"])
def test_some_platforms_need_no_display(platform: str) -> None:
    assert asked(QT_QPA_PLATFORM=platform) == "None"


def test_an_x_server_that_is_not_there_is_named() -> None:
    assert asked(DISPLAY=":987").startswith("The X server that DISPLAY names (:987) does not answer")


def test_a_display_that_cannot_be_read_is_no_crash() -> None:
    assert asked(DISPLAY="nonsense").startswith("The X server that DISPLAY names (nonsense)")


def test_a_running_x_server_is_enough() -> None:
    server = shutil.which("Xvfb")
    assert server, "Xvfb is missing; 'python3 packaging/dev.py test' installs it"
    command = [server, "-displayfd", "1", "-screen", "0", "64x64x8", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            assert process.stdout is not None
            number = process.stdout.readline().strip()
            assert asked(DISPLAY=f":{number}") == "None"
        finally:
            process.terminate()


def test_a_wayland_display_that_is_not_there_is_named(tmp_path: Path) -> None:
    said = preflight.missing({"WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": str(tmp_path)}, lacking())
    assert said is not None
    assert said.startswith(f"The Wayland display wayland-9 does not answer at {tmp_path}")


def test_a_wayland_display_that_answers_is_enough(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the path of a socket is short by law
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind("wayland-0")
        compositor.listen()
        environ = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": "."}
        assert preflight.missing(environ, lacking()) is None
        assert preflight.missing({"DISPLAY": ":987", **environ}, lacking()) is None
        assert preflight.missing({"QT_QPA_PLATFORM": "wayland;xcb", **environ}, lacking()) is None


def test_missing_libraries_are_named_together_with_both_commands() -> None:
    said = preflight.missing({"DISPLAY": ":0"}, lacking("libEGL.so.1", "libxcb-cursor.so.0"))
    assert said == (
        "The window needs system libraries that are missing (libEGL.so.1, libxcb-cursor.so.0): "
        "install them with 'sudo apt-get install libegl1 libxcb-cursor0' on Debian or Ubuntu, or "
        "'sudo dnf install libglvnd-egl xcb-util-cursor' on Fedora."
    )


def test_a_package_that_holds_two_libraries_is_named_once() -> None:
    said = preflight.missing({"DISPLAY": ":0"}, lacking("libglib-2.0.so.0", "libgthread-2.0.so.0"))
    assert said is not None
    assert said.count("libglib2.0-0") == 1


def test_libraries_of_x_are_not_asked_for_without_x() -> None:
    load = lacking("libxcb-cursor.so.0", "libwayland-client.so.0")
    assert preflight.missing({"QT_QPA_PLATFORM": "offscreen"}, load) is None
    assert preflight.absent(preflight.XCB, load) != ()
    assert preflight.absent(preflight.WAYLAND, load) != ()


def test_elsewhere_nothing_is_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert preflight.missing({}, lacking(*(library.file for library in preflight.LIBRARIES))) is None


def test_the_table_names_what_this_qt_is_linked_to() -> None:
    libraries = Path(PySide6.__file__).parent / "Qt" / "lib"
    named = set[str]()
    for file in ("libQt6Core.so.6", "libQt6Gui.so.6", "libQt6DBus.so.6", "libQt6XcbQpa.so.6"):
        found = re.findall(rb"\0(lib[\w.+-]+\.so\.\d+)(?=\0)", (libraries / file).read_bytes())
        named |= {name.decode() for name in found}
    shipped = {path.name for path in libraries.iterdir()}
    # What every Linux that runs Python and torch has: the C and C++ runtime and two compressors.
    runtime = re.compile(r"lib(c|m|dl|rt|pthread|stdc\+\+|gcc_s|z|zstd)\.so\.\d+")
    needed = {name for name in named - shipped if not runtime.fullmatch(name)}
    table = {library.file for library in preflight.LIBRARIES if library.platform != preflight.WAYLAND}
    assert needed == table


def test_in_a_packed_copy_only_what_it_does_not_bring_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """libxcb-cursor lies in the copy and fails all the same, as libxcb is missing."""
    (tmp_path / "libxcb-cursor.so.0").touch()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    load = lacking("libxcb.so.1", "libxcb-cursor.so.0")
    assert [library.file for library in preflight.absent(preflight.XCB, load)] == ["libxcb.so.1"]
    lost = preflight.absent(preflight.XCB, lacking("libxcb-cursor.so.0"))
    assert [library.file for library in lost] == ["libxcb-cursor.so.0"]  # nothing else is to blame


def test_where_no_terminal_is_read_the_sentence_comes_in_a_small_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tool, heard = tmp_path / "zenity", tmp_path / "heard"
    tool.write_text(f'#!/bin/sh\necho "$LD_LIBRARY_PATH" "$@" > "{heard}"\n', encoding="utf-8")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    monkeypatch.setenv("DISPLAY", ":987")
    preflight.tell("Something is missing.")
    assert not heard.exists()  # a checkout is started in a terminal
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "packed")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "own")
    preflight.tell("Something is missing.")
    words = heard.read_text(encoding="utf-8").split(maxsplit=1)
    assert words[0] == "own"
    assert words[1].strip().endswith("--text Something is missing.")
    assert capsys.readouterr().err == "error: Something is missing.\n" * 2
