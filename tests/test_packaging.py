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


@pytest.mark.parametrize("file", sorted((ROOT / "resources").rglob("*.*")), ids=str)
def test_nothing_of_our_own_is_left_out(file: Path) -> None:
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
