"""What is handed out: archives, icons, checksums and the Debian package's tree, made of a small folder."""

from __future__ import annotations

import hashlib
import io
import os
import shutil
import tarfile
import zipfile
from pathlib import Path

import pytest
from PIL import Image

import deb
import icons
import pack
import release
import version_info
from environment import Stopped

ROOT = Path(__file__).resolve().parent.parent
PLACES = {f"{pack.INSIDE}/_internal/Übung.txt": 0o644, f"{pack.INSIDE}/triptych": 0o755}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A built folder of two files, instead of the real one."""
    built = tmp_path / "triptych"
    (built / "_internal").mkdir(parents=True)
    (built / "_internal" / "Übung.txt").write_text("x" * 100_000, encoding="utf-8")
    (built / "triptych").write_text("#!/bin/sh\n", encoding="utf-8")
    (built / "triptych").chmod(0o500)
    for module in (pack, deb):
        monkeypatch.setattr(module, "FOLDER", built)
    return built


def test_a_zip_holds_every_file_in_one_folder_with_its_rights(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.zip"
    pack.zipped(target)
    with zipfile.ZipFile(target) as archive:
        found = {entry.filename: (entry.external_attr >> 16) & 0o777 for entry in archive.infolist()}
        assert found == PLACES
        assert archive.testzip() is None
    assert target.stat().st_size < 10_000
    assert folder.is_dir()


@pytest.mark.parametrize("tool", ["xz", None])
def test_a_tar_holds_the_same(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tool: str | None
) -> None:
    if tool is None:
        monkeypatch.setattr(shutil, "which", lambda _name: None)
    target = tmp_path / "out.tar.xz"
    pack.tar_xz(target)
    with tarfile.open(target) as archive:
        assert {entry.name: entry.mode for entry in archive} == PLACES
        assert {(entry.uid, entry.uname) for entry in archive} == {(0, "")}
        data = archive.extractfile(f"{pack.INSIDE}/_internal/Übung.txt")
        assert data is not None
        assert data.read() == b"x" * 100_000
    assert folder.is_dir()


def test_the_same_folder_gives_the_same_archive(folder: Path, tmp_path: Path) -> None:
    one, other = tmp_path / "one.zip", tmp_path / "other.zip"
    pack.zipped(one)
    for path in folder.rglob("*.txt"):
        os.utime(path, (1e9, 1e9))
    pack.zipped(other)
    assert one.read_bytes() == other.read_bytes()


def test_a_link_is_refused_for_a_stick_may_know_none(folder: Path, tmp_path: Path) -> None:
    (folder / "link").symlink_to("triptych")
    with pytest.raises(Stopped, match="is a link"):
        pack.zipped(tmp_path / "out.zip")


def test_an_unknown_artefact_is_told_with_those_that_are_known() -> None:
    with pytest.raises(Stopped, match=r"tar\.xz, zip, deb, exe, dmg"):
        pack.pack(["rar"])


def test_the_checksums_are_those_of_the_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pack, "ARTEFACTS", tmp_path)
    for name in ("b.zip", "a.deb"):
        (tmp_path / name).write_bytes(name.encode())
    pack.sums()
    pack.sums()  # a second time its own list is no artefact
    lines = (tmp_path / pack.SUMS).read_text(encoding="utf-8").splitlines()
    expected = [f"{hashlib.sha256(name.encode()).hexdigest()}  {name}" for name in ("a.deb", "b.zip")]
    assert lines == expected


@pytest.mark.parametrize(
    ("system", "machine", "expected"),
    [
        ("linux", "x86_64", "linux-x86_64.zip"),
        ("win32", "AMD64", "windows-x86_64.zip"),
        ("darwin", "arm64", "macos-arm64.zip"),
    ],
)
def test_a_name_tells_version_and_machine(system: str, machine: str, expected: str) -> None:
    assert release.name(".zip", system=system, machine=machine) == f"triptych-{release.VERSION}-{expected}"


def test_every_icon_is_drawn_in_its_size(tmp_path: Path, qapp: object) -> None:
    assert qapp
    made = {path.name: path for path in icons.make(tmp_path)}
    for size in icons.SIZES:
        with Image.open(made[f"triptych-{size}.png"]) as picture:
            assert picture.size == (size, size)
            colours = {pixel for _, pixel in picture.convert("RGBA").getcolors(1 << 20) or ()}
            assert {(0, 108, 171, 255), (179, 71, 0, 255)} <= colours  # the left panel and the middle one
            assert picture.convert("RGBA").getpixel((0, 0)) == (0, 0, 0, 0)
    with Image.open(io.BytesIO(made["triptych.ico"].read_bytes())) as picture:
        assert picture.info["sizes"] == {(size, size) for size in icons.ICO_SIZES}
    with Image.open(made["triptych.icns"]) as picture:
        picture.load()
        assert picture.size == (1024, 1024)


@pytest.mark.parametrize(
    ("version", "numbers"), [("0.1.0", (0, 1, 0, 0)), ("2.10.3rc1", (2, 10, 3, 1)), ("1", (1, 0, 0, 0))]
)
def test_windows_is_told_the_version_in_four_numbers(
    tmp_path: Path, version: str, numbers: tuple[int, int, int, int]
) -> None:
    assert version_info.numbers(version) == numbers
    text = version_info.write(tmp_path / "info.txt", version).read_text(encoding="utf-8")
    compile(text, "info", "eval")
    assert f'StringStruct("ProductVersion", "{version}")' in text


def test_the_debian_tree_has_command_menu_entry_type_and_icons(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    assert qapp
    monkeypatch.setattr(deb, "ICONS", tmp_path / "icons")
    icons.make(tmp_path / "icons")
    tree = tmp_path / "tree"
    deb.lay_out(tree)
    assert (tree / "usr/bin/triptych").resolve() == tree / "usr/lib/triptych/triptych"
    share = tree / "usr/share"
    for place in (
        "applications/{}.desktop", "metainfo/{}.metainfo.xml", "mime/packages/{}.xml",
        "icons/hicolor/scalable/apps/{}.svg", "icons/hicolor/48x48/apps/{}.png",
    ):  # fmt: skip
        path = share / place.format(release.IDENTIFIER)
        assert path.is_file()
        assert path.stat().st_mode & 0o777 == 0o644
    assert (tree / "usr/lib/triptych/triptych").stat().st_mode & 0o777 == 0o755
    assert "MIT" in (share / "doc/triptych/copyright").read_text(encoding="utf-8")
    assert folder.is_dir()
