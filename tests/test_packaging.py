"""What is packed and what is left out: the tables, and all of Triptych without what they leave out."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import build
import trim

ROOT = Path(__file__).resolve().parent.parent


def test_all_works_without_what_is_left_out() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "excludes.py")],
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert "vmap" in done.stdout


@pytest.mark.parametrize(
    "place",
    [
        "torch/lib/libtorch_cpu.so", "torch/bin/torch_shm_manager", "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so", "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/lib/libQt6Svg.so.6", "PySide6/Qt/lib/libicudata.so.73", "numpy.libs/libopenblas64_.so",
        "matplotlib/mpl-data/fonts/ttf/DejaVuSans.ttf", "ziamath/fonts/STIXTwoMath-Regular.ttf",
    ],
)  # fmt: skip
def test_what_is_needed_is_packed(place: str) -> None:
    assert trim.kept([(place, "", "DATA")]) == [(place, "", "DATA")]


OURS = [file for file in sorted((ROOT / "resources").rglob("*.*")) if file.suffix != ".ts"]


@pytest.mark.parametrize("file", OURS, ids=str)
def test_nothing_of_our_own_is_left_out_but_what_translators_write(file: Path) -> None:
    assert not trim.is_dropped(f"triptych/resources/{file.relative_to(ROOT / 'resources').as_posix()}")


@pytest.mark.parametrize(
    "place", ["torch/test/cpp/api", "torch/bin/protoc-3.13", "torch\\include\\c10\\core.h", "libgtk-3.so.0"]
)
def test_what_nobody_needs_is_left_out(place: str) -> None:
    assert trim.kept([(place, "", "DATA")]) == []


def test_there_are_no_links_in_the_folder() -> None:
    assert trim.kept([("libicui18n.so.73", "PySide6/Qt/lib/libicui18n.so.73", "SYMLINK")]) == []


def test_a_folder_is_weighed_file_by_file(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "one").write_bytes(b"x" * (1 << 20))
    (tmp_path / "two").write_bytes(b"x")
    assert build.mebibytes(tmp_path) == 2


def test_the_spec_names_files_that_are_there() -> None:
    text = build.SPEC.read_text(encoding="utf-8")
    compile(text, str(build.SPEC), "exec")
    assert (ROOT / "desktop" / "__main__.py").is_file()
    assert '"desktop" / "__main__.py"' in text


def test_a_hook_runs_once_what_it_mends_was_imported_and_not_before(tmp_path: Path) -> None:
    """PyInstaller's hooks import what they mend, so that is what their stand-ins tell."""
    for name in ("pyside6", "inspect", "multiprocessing", "pkgutil"):
        (tmp_path / f"pyi_rth_{name}.py").write_text(f"print('{name} is mended')\n", encoding="utf-8")
    for late in ("PySide6", "multiprocessing", "pkgutil"):
        (tmp_path / f"{late}.py").write_text(f"print('{late} is there')\n", encoding="utf-8")
    script = f"""
import sys
sys.path[:0] = [{str(tmp_path)!r}, {str(ROOT / "packaging" / "hooks")!r}]
import rth_late
print("begun")
import json, pkgutil, PySide6, multiprocessing, pkgutil
import PySide6 as again
print(type(again.__spec__.loader).__name__)
"""
    done = subprocess.run(
        [sys.executable, "-S", "-c", script], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "begun", "pkgutil is there", "pkgutil is mended", "PySide6 is there", "pyside6 is mended",
        "multiprocessing is there", "multiprocessing is mended", "SourceFileLoader",
    ]  # fmt: skip
