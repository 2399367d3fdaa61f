"""Makes the macOS disk image: the program, a way to put it among the others, and its licences.

The program is signed ad hoc, which is enough for the Mac that it was made on; whoever hands it out signs it
with a certificate of their own and has it notarised (packaging/README.md tells how).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from environment import Stopped
from release import FOLDER, ROOT

ENTITLEMENTS = ROOT / "packaging" / "macos" / "entitlements.plist"
NAME = "Triptych"
AD_HOC = "-"


def image(target: Path) -> None:
    """Write the image; Stopped where this is no Mac."""
    if shutil.which("hdiutil") is None:
        raise Stopped("A disk image is made by hdiutil, which only macOS has.")
    sign()
    with tempfile.TemporaryDirectory(prefix="triptych-image-") as folder:
        shutil.copytree(FOLDER, Path(folder, FOLDER.name), symlinks=True)
        Path(folder, "Applications").symlink_to("/Applications")
        for command in commands(Path(folder), target):
            subprocess.run(command, check=True)


def sign() -> None:
    """Sign the program once all that belongs to it is in it."""
    identity = os.environ.get("TRIPTYCH_SIGN_AS", AD_HOC)
    hardened = [] if identity == AD_HOC else ["--options=runtime", "--timestamp"]
    subprocess.run(
        ["codesign", "--force", "--deep", f"--sign={identity}", *hardened, f"--entitlements={ENTITLEMENTS}",
         str(FOLDER)],
        check=True,
    )  # fmt: skip


def commands(folder: Path, target: Path) -> list[list[str]]:
    """Return what makes an image of a folder, and what proves that it can be opened."""
    made = ["hdiutil", "create", "-volname", NAME, "-srcfolder", str(folder), "-format", "ULMO", str(target)]
    return [made, ["hdiutil", "verify", str(target)]]
