"""The files that other systems' tools read: they parse, agree with each other, and name what is there."""

from __future__ import annotations

import configparser
import json
import plistlib
import re
import sys
import types
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
import yaml

import build
import macos
import release
import windows

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "packaging" / "linux"
MIME = "application/vnd.triptych"
WORKFLOW = ROOT / ".github" / "workflows" / "release.yml"
PATHS = re.compile(r"(?<![\w/.])(?:packaging|resources|tests|desktop)/[\w./-]+\w")


def desktop_entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # the keys are written in capitals
    parser.read(LINUX / f"{release.IDENTIFIER}.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def metainfo() -> ET.Element:
    return ET.parse(LINUX / f"{release.IDENTIFIER}.metainfo.xml").getroot()  # noqa: S314 - our own file


def test_the_menu_entry_opens_files_with_the_program() -> None:
    entry = desktop_entry()
    assert (entry["Exec"], entry["Icon"]) == ("triptych %f", release.IDENTIFIER)
    assert MIME in entry["MimeType"].split(";")


def test_the_window_goes_by_the_name_of_its_menu_entry() -> None:
    from triptych.ui.window import IDENTIFIER

    assert release.IDENTIFIER == IDENTIFIER
    assert desktop_entry()["StartupWMClass"] == IDENTIFIER


def test_the_description_is_of_this_version_and_of_this_entry() -> None:
    root = metainfo()
    assert root.findtext("id") == release.IDENTIFIER
    assert root.findtext("launchable") == f"{release.IDENTIFIER}.desktop"
    first = root.find("releases/release")
    assert first is not None
    assert first.get("version") == release.VERSION


def test_every_system_knows_a_session_by_the_same_type_and_ending() -> None:
    kinds = ET.parse(LINUX / f"{release.IDENTIFIER}.xml").getroot()  # noqa: S314 - our own file
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    glob = kinds.find("m:mime-type/m:glob", space)
    assert glob is not None
    assert glob.get("pattern") == "*.triptych"
    info = json.loads((ROOT / "packaging" / "macos" / "info.json").read_text(encoding="utf-8"))
    tags = info["UTExportedTypeDeclarations"][0]["UTTypeTagSpecification"]
    assert tags == {"public.filename-extension": ["triptych"], "public.mime-type": [MIME]}
    assert metainfo().findtext("provides/mediatype") == MIME
    assert r"Software\Classes\.triptych" in windows.SCRIPT.read_text(encoding="utf-8")


def test_the_entitlements_are_a_property_list() -> None:
    rights = plistlib.loads(macos.ENTITLEMENTS.read_bytes())
    assert set(rights.values()) == {True}


def test_a_disk_image_is_made_and_looked_at() -> None:
    made, looked = macos.commands(Path("in"), Path("out.dmg"))
    assert made[:2] == ["hdiutil", "create"]
    assert looked == ["hdiutil", "verify", "out.dmg"]


def test_the_installer_is_told_all_that_its_script_asks_for() -> None:
    text = windows.SCRIPT.read_text(encoding="utf-8")
    command = windows.command("iscc", Path("dist", "triptych-1-windows.exe"))
    asked = set(re.findall(r"\{#(\w+)\}", text))
    assert asked == {word[2:].split("=")[0] for word in command if word.startswith("/D")}
    assert (command[0], command[-1]) == ("iscc", str(windows.SCRIPT))
    assert windows.SCRIPT.is_file()
    assert "PrivilegesRequired=lowest" in text


def test_the_workflow_parses_and_tries_every_system() -> None:
    told = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))
    assert set(told["jobs"]) == {"pack", "release"}
    systems = {row["name"] for row in told["jobs"]["pack"]["strategy"]["matrix"]["include"]}
    assert systems == {"linux", "windows", "macos"}
    runs = [step["run"] for job in told["jobs"].values() for step in job["steps"] if "run" in step]
    for command in ("dev.py build", "dev.py smoke", "dev.py pack"):
        assert any(command in run for run in runs), command
    assert any("sha256sum" in run for run in runs)


@pytest.mark.parametrize(
    "file", [WORKFLOW, build.SPEC, windows.SCRIPT, ROOT / "packaging" / "README.md"], ids=lambda p: p.name
)
def test_every_path_that_is_named_is_there(file: Path) -> None:
    named = PATHS.findall(file.read_text(encoding="utf-8"))
    assert [path for path in named if not (ROOT / path).exists()] == []


class Made:
    """Stands for whatever PyInstaller makes; it keeps what it was made of."""

    def __init__(self, *things: object, **options: Any) -> None:
        self.things, self.options = things, options
        self.pure: list[tuple[str, str, str]] = [("triptych.app", "app.py", "PYMODULE")]
        self.binaries = [("libgtk-3.so.0", "lib", "BINARY"), ("torch/lib/libc10.so", "lib", "BINARY")]
        self.datas = [("triptych/resources/examples.toml", "examples.toml", "DATA")]
        self.scripts = [("pyi_rth_mplconfig", "hook.py", "PYSOURCE"), ("__main__", "main.py", "PYSOURCE")]


@pytest.mark.parametrize(("name", "system"), [("posix", "linux"), ("nt", "win32"), ("posix", "darwin")])
def test_the_spec_loads_on_every_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, system: str
) -> None:
    hooks = types.ModuleType("PyInstaller.utils.hooks")
    vars(hooks).update(collect_data_files=lambda _package: [], collect_submodules=lambda package: [package])
    for module in ("PyInstaller", "PyInstaller.utils"):
        monkeypatch.setitem(sys.modules, module, types.ModuleType(module))
    monkeypatch.setitem(sys.modules, "PyInstaller.utils.hooks", hooks)
    monkeypatch.setattr(release, "CONTENTS", tmp_path / "contents.json")
    seen: dict[str, Any] = {
        "SPECPATH": str(build.SPEC.parent),
        "Analysis": Made, "PYZ": Made, "EXE": Made, "COLLECT": Made, "BUNDLE": Made,
    }  # fmt: skip
    text = build.SPEC.read_text(encoding="utf-8").replace("os.name", repr(name))
    exec(compile(text.replace("sys.platform", repr(system)), str(build.SPEC), "exec"), seen)  # noqa: S102 - a spec is run so
    assert [place for place, _, _ in seen["analysis"].binaries] == ["torch/lib/libc10.so"]
    assert [script for script, _, _ in seen["analysis"].scripts] == ["__main__"]
    assert ("bundle" in seen) is (system == "darwin")
    options = seen["executable"].options
    assert (options["version"] is not None) is (system == "win32")
    assert json.loads((tmp_path / "contents.json").read_text(encoding="utf-8"))["modules"] == ["triptych"]
