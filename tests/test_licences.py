"""The parts of a copy and their licences: of what is installed, and of a packed copy."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

import licences
import trim
from triptych import parts, resources

ROOT = Path(__file__).resolve().parent.parent
OURS = ("triptych",)  # what packs the program is installed only where it is packed


def test_what_is_installed_is_named_with_version_and_licence() -> None:
    found = {part.name: part for part in parts.parts()}
    assert next(iter(found)) == "triptych"
    for name, licence in {"sympy": "BSD", "torch": "BSD-3-Clause", "PySide6_Essentials": "LGPL-3.0"}.items():
        assert licence in found[name].licence
        assert found[name].version[0].isdigit()
    assert any("Redistribution" in text.read_text(encoding="utf-8") for text in found["mpmath"].texts)


def test_a_checkout_brings_no_folder_of_licences() -> None:
    assert resources.licences() is None


@pytest.mark.parametrize("place", ["LICENSES", "../Resources/LICENSES"])
def test_a_packed_copy_reads_its_own_list(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    program = tmp_path / "MacOS" / "triptych"
    program.parent.mkdir()
    program.touch()
    folder = (program.parent / place).resolve()
    one = licences.Component("zlib1g", "1.2", "Zlib", "pkg:deb/debian/zlib1g@1.2", (("copyright", "freely"),))
    two = licences.Component("torch", "2.13", "MIT AND BSL-1.0", "pkg:torch", (("LICENSE", "as is"),))
    for component in (one, two):
        licences.write_texts(folder / component.name, component.texts)
    (folder / parts.BILL).write_text(json.dumps(licences.bill([one, two])), encoding="utf-8")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    found = parts.parts()
    assert [(part.name, part.version, part.licence) for part in found] == [
        ("torch", "2.13", "MIT AND BSL-1.0"),
        ("zlib1g", "1.2", "Zlib"),
    ]
    assert found[1].texts[0].read_text(encoding="utf-8") == "freely"


def test_every_packed_package_gets_a_text() -> None:
    modules = ["torch", "sympy", "PySide6", "shiboken6", "latex2mathml", "matplotlib", "numpy", "msgspec"]
    found = {component.name: component for component in licences.packages(modules, OURS)}
    assert {"torch", "latex2mathml", "PySide6_Essentials", "triptych"} <= set(found)
    for component in found.values():
        assert component.texts, component.name
        assert all(isinstance(text, Path) and text.is_file() for text in component.texts)
    names = {text.name for text in found["PySide6_Essentials"].texts if isinstance(text, Path)}
    assert names == {"QT-NOTICE.txt", "LGPL-3.0.txt", "GPL-3.0.txt"}


def test_python_s_own_licence_is_found() -> None:
    (text,) = licences.python().texts
    assert isinstance(text, Path)
    assert "PYTHON" in text.read_text(encoding="utf-8", errors="replace").upper()


def test_a_licence_is_an_expression_only_where_it_is_one() -> None:
    assert licences.licence("Apache-2.0 OR BSD-2-Clause") == {"expression": "Apache-2.0 OR BSD-2-Clause"}
    assert licences.licence("BSD License") == {"license": {"name": "BSD License"}}


def test_the_list_has_the_form_of_cyclonedx() -> None:
    told = licences.bill(licences.packages(["msgspec"], OURS))
    assert (told["bomFormat"], told["specVersion"], told["version"]) == ("CycloneDX", "1.6", 1)
    assert str(told["serialNumber"]).startswith("urn:uuid:")
    components = told["components"]
    assert isinstance(components, list)
    references = [component["bom-ref"] for component in components]
    assert len(set(references)) == len(references)
    assert all(component["purl"].startswith("pkg:") for component in components)


def test_nothing_under_the_gpl_alone_is_packed() -> None:
    assert {"readline"} <= set(trim.EXCLUDES)
    assert trim.is_dropped("libreadline.so.8")
