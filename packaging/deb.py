"""Makes the Debian package: the built folder, its command, and what a desktop needs to know of it.

What it depends on is found, not listed, by looking which libraries the packed ones ask for; the few things
that are no libraries stand in a table.
"""

from __future__ import annotations

import gzip
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import debian
from environment import Stopped
from release import FOLDER, ICONS, IDENTIFIER, ROOT, VERSION

LINUX = ROOT / "packaging" / "linux"
HOME = Path("usr/lib/triptych")
SHARE = Path("usr/share")
# Files that packed libraries read: the keyboard's layouts, the fonts and where they are.
FILES = ("fontconfig", "fonts-dejavu-core | fonts-freefont-ttf | fonts-liberation", "xkb-data")
RECOMMENDED = ("libx11-data", "libwayland-client0", "libwayland-cursor0", "libwayland-egl1")
OPTIONAL = re.compile("wayland|WlShell", re.IGNORECASE)  # what they need is recommended
MAINTAINER = "The Triptych authors <authors@triptych.invalid>"
CONTROL = """\
Package: triptych
Version: {version}
Architecture: {machine}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Section: education
Priority: optional
Description: one derivative in three panels
 Type an expression or set up a perceptron, drag its sliders, and see side by
 side: the derivative that SymPy finds, the chain rule worked by hand, and the
 gradient that PyTorch computed, with the reason whenever they differ.
 .
 Python, PyTorch, SymPy and Qt are packed with it; no network is needed.
"""
COPYRIGHT = """\
Triptych is free software under the MIT licence:

{licence}
The licences of everything that is packed with it lie in /{home}/LICENSES, with a list
of the parts in sbom.cdx.json.
"""


def package(target: Path) -> None:
    """Write the package; Stopped where this system has no tools for it."""
    lacking = [tool for tool in ("dpkg-deb", "dpkg", "objdump") if shutil.which(tool) is None]
    if lacking:
        raise Stopped(f"{', '.join(lacking)} is missing: install dpkg-dev, and run this again.")
    with tempfile.TemporaryDirectory(prefix="triptych-deb-") as folder:
        tree = Path(folder, "tree")
        (tree / "DEBIAN").mkdir(parents=True)
        lay_out(tree)
        write(tree / "DEBIAN" / "control", control(tree))
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z9", "--build", str(tree), str(target)],
            check=True, stdout=subprocess.DEVNULL,
        )  # fmt: skip


def lay_out(tree: Path) -> None:
    """Put everything where Debian has it."""
    shutil.copytree(FOLDER, tree / HOME)
    command = tree / "usr" / "bin" / "triptych"
    command.parent.mkdir(parents=True)
    command.symlink_to(Path("..", *HOME.parts[1:], "triptych"))
    for source, place in desktop_files():
        (tree / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, tree / place)
    papers = tree / SHARE / "doc" / "triptych"
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    write(papers / "copyright", COPYRIGHT.format(licence=licence, home=HOME))
    (papers / "changelog.gz").write_bytes(gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), 9, mtime=0))
    for path in tree.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)


def desktop_files() -> Iterator[tuple[Path, Path]]:
    """Yield what a desktop looks for, and where: entry, description, file type, icons."""
    yield LINUX / f"{IDENTIFIER}.desktop", SHARE / "applications" / f"{IDENTIFIER}.desktop"
    yield LINUX / f"{IDENTIFIER}.metainfo.xml", SHARE / "metainfo" / f"{IDENTIFIER}.metainfo.xml"
    yield LINUX / f"{IDENTIFIER}.xml", SHARE / "mime" / "packages" / f"{IDENTIFIER}.xml"
    icons = SHARE / "icons" / "hicolor"
    yield ICONS / "triptych.svg", icons / "scalable" / "apps" / f"{IDENTIFIER}.svg"
    for picture in sorted(ICONS.glob("triptych-*.png")):
        size = picture.stem.rpartition("-")[2]
        yield picture, icons / f"{size}x{size}" / "apps" / f"{IDENTIFIER}.png"


def control(tree: Path) -> str:
    """Return what the package says of itself."""
    size = sum(path.lstat().st_size for path in tree.rglob("*") if path.is_file()) // 1024
    asked = ["dpkg", "--print-architecture"]
    machine = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()
    return CONTROL.format(
        version=VERSION.replace("-", "~"), machine=machine, maintainer=MAINTAINER, size=size,
        depends=", ".join([*needs(tree / HOME), *FILES]), recommends=", ".join(RECOMMENDED),
    )  # fmt: skip


def needs(folder: Path) -> list[str]:
    """Return the packages of the system's libraries that the folder cannot do without."""
    try:
        return debian.depends(folder, OPTIONAL)
    except LookupError as lost:
        raise Stopped(f"This system lacks libraries that the packed ones ask for: {lost}.") from None


def write(path: Path, text: str) -> None:
    """Write a text, with the folders that it needs."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
