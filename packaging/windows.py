"""Makes the Windows installer, by Inno Setup 6 (https://jrsoftware.org/isinfo.php), from the built folder."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from environment import Stopped
from release import FOLDER, ICONS, ROOT, VERSION

SCRIPT = ROOT / "packaging" / "windows" / "triptych.iss"
PLACE = Path("Inno Setup 6", "ISCC.exe")  # below one of the folders of programs


def installer(target: Path) -> None:
    """Write the installer; Stopped where Inno Setup is missing or does not manage."""
    compiler = _compiler()
    if compiler is None:
        raise Stopped("The installer is made by Inno Setup 6: install that, and run this again.")
    if subprocess.run(command(compiler, target), check=False).returncode:
        raise Stopped("Inno Setup could not make the installer; what it said stands above.")


def command(compiler: str, target: Path) -> list[str]:
    """Return the compiler's command, with all that the script wants to be told."""
    told = {
        "Version": VERSION, "Source": FOLDER, "Icon": ICONS / "triptych.ico", "Licence": ROOT / "LICENSE",
    }  # fmt: skip
    defined = [f"/D{name}={value}" for name, value in told.items()]
    return [compiler, "/Qp", *defined, f"/O{target.parent}", f"/F{target.stem}", str(SCRIPT)]


def _compiler() -> str | None:
    folders = [os.environ[name] for name in ("ProgramFiles(x86)", "ProgramFiles") if name in os.environ]
    found = [str(path) for folder in folders if (path := Path(folder, PLACE)).is_file()]
    return shutil.which("iscc") or next(iter(found), None)
