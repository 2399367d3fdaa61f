"""Gathers the licences of everything in a built folder, and lists its parts in CycloneDX's form.

Run by ``dev.py build`` in the project's environment: ``python packaging/licences.py``.  It reads
what PyInstaller packed (build/contents.json) and asks for each part whoever knows: the installed package's
metadata, Debian's package of a system library, a font's own table of names.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
import sysconfig
import uuid
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path
from typing import Any, NamedTuple

from fontTools.ttLib import TTFont

from debian import package_of, told
from release import CONTENTS, FOLDER, PAPERS, ROOT, VERSION
from triptych import parts

OWN = ROOT / "packaging" / "licences"
QT = ("QT-NOTICE.txt", "LGPL-3.0.txt", "GPL-3.0.txt")
# What comes without its licence's text is given it from this project.
GIVEN = {"PySide6_Essentials": QT, "shiboken6": QT, "latex2mathml": ("latex2mathml.txt",)}
ALWAYS = ("triptych", "pyinstaller")  # the second leaves its start-up code in the program
FONT_NAMES = {0: "Copyright", 5: "Version", 13: "Licence", 14: "Licence at"}
# What Debian's copyright files say (https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/).
NAMED = re.compile(r"^License: *(\S.*)$", re.MULTILINE)
COMMON = re.compile(r"/usr/share/common-licenses/\w+(?:[.-]\w+)*")
MOST_NAMES = 4
SPDX = re.compile(r"[A-Za-z0-9.+() -]+")
README = """\
Licences of what is packed with Triptych {version}: a folder for each part, with the texts that came with it.
sbom.cdx.json lists the parts with their versions (CycloneDX 1.6).  Help, About in the window shows the same.
"""


class Component(NamedTuple):
    """A part as it is listed; its purl says where it comes from, ``texts`` are files, or names and texts."""

    name: str
    version: str
    licence: str
    purl: str
    texts: tuple[Path | tuple[str, str], ...]


def main() -> int:
    """Gather into the built folder, and tell how many parts there are and which lack a text."""
    found = gather(json.loads(CONTENTS.read_text(encoding="utf-8")))
    bare = [component.name for component in found if not component.texts]
    lacking = f"; without a text: {', '.join(bare)}" if bare else ""
    print(f"{PAPERS / 'LICENSES'}: {len(found)} parts{lacking}")
    return 1 if bare else 0


def gather(contents: dict[str, Any]) -> list[Component]:
    """Write LICENSES into the built folder, and return the components."""
    target = PAPERS / "LICENSES"
    shutil.rmtree(target, ignore_errors=True)
    sources = [Path(source) for _, source in contents["binaries"]]
    found = [*packages(contents["modules"]), python(), *system_libraries(sources), *fonts(FOLDER)]
    found.sort(key=lambda component: component.name.lower())
    for component in found:
        write_texts(target / component.name, component.texts)
    write_texts(target / "common-licenses", common(found))
    (target / parts.BILL).write_text(json.dumps(bill(found), indent=1), encoding="utf-8")
    (target / "README.txt").write_text(README.format(version=VERSION), encoding="utf-8")
    return found


def write_texts(folder: Path, texts: Iterable[Path | tuple[str, str]]) -> None:
    """Write a part's texts; names that occur twice, as torch's do, keep the folders they stood in."""
    folder.mkdir(parents=True, exist_ok=True)
    for text in texts:
        if isinstance(text, tuple):
            (folder / text[0]).write_text(text[1], encoding="utf-8")
            continue
        inside = text.parts[text.parts.index("licenses") + 1 :] if "licenses" in text.parts else (text.name,)
        shutil.copyfile(text, folder / "-".join(inside))


def common(found: Iterable[Component]) -> list[Path]:
    """Return the licences that Debian keeps once for all packages, as far as these parts refer to them."""
    papers = [text for component in found for text in component.texts if isinstance(text, Path)]
    named = {place for text in papers for place in COMMON.findall(text.read_text("utf-8", errors="replace"))}
    return [place for place in sorted(map(Path, named)) if place.is_file()]


# The parts, by where they come from.


def packages(modules: Iterable[str], always: Iterable[str] = ALWAYS) -> Iterator[Component]:
    """Yield the Python packages whose modules were packed, and those that always are."""
    owners = metadata.packages_distributions()
    names = {owner for module in modules for owner in owners.get(module, ())} | set(always)
    for name in sorted(names):
        package = metadata.distribution(name)
        part = parts.part(package)
        texts = part.texts or tuple(OWN / file for file in GIVEN.get(part.name, ()))
        purl = f"pkg:pypi/{name.lower()}@{part.version}"
        yield Component(part.name, part.version, part.licence, purl, texts)


def python() -> Component:
    """Return Python itself, with its standard library."""
    version = sys.version.split()[0]
    places = (Path(sysconfig.get_path("stdlib"), "LICENSE.txt"), Path(sys.base_prefix, "LICENSE.txt"))
    texts = tuple(place for place in places if place.is_file())[:1]
    if not texts:  # Debian's Python keeps it with its papers
        texts = tuple(Path("/usr/share/doc").glob(f"python{version.rpartition('.')[0]}/copyright"))
    return Component("Python", version, "PSF-2.0", f"pkg:generic/python@{version}", texts)


def system_libraries(sources: Iterable[Path]) -> Iterator[Component]:
    """Yield the system's own libraries that were packed, by the Debian package that they belong to."""
    if shutil.which("dpkg-query") is None:
        return
    ours = tuple(str(Path(place).resolve()) for place in (sys.prefix, sys.base_prefix, ROOT))
    strangers = {source.resolve() for source in sources if not str(source.resolve()).startswith(ours)}
    for package in sorted({owner for owner in map(package_of, strangers) if owner}):
        version = told(["dpkg-query", "--show", "--showformat=${Version}", package])
        papers = Path("/usr/share/doc", package, "copyright")
        text = papers.read_text(encoding="utf-8", errors="replace")
        names = ", ".join(sorted(set(NAMED.findall(text)))[:MOST_NAMES]) or parts.UNTOLD
        yield Component(package, version, names, f"pkg:deb/debian/{package}@{version}", (papers,))


def fonts(folder: Path) -> Iterator[Component]:
    """Yield the fonts in the folder, with what each says of itself."""
    for path in sorted({path.name: path for path in folder.rglob("*.ttf")}.values()):
        names = TTFont(path)["name"]
        said = {told: names.getDebugName(number) for number, told in FONT_NAMES.items()}
        text = "\n\n".join(f"{told}: {value}" for told, value in said.items() if value)
        version = re.search(r"[\d.]+", said["Version"] or "0")
        number = version.group() if version else "0"
        purl = f"pkg:generic/{path.stem}@{number}"
        yield Component(path.stem, number, parts.UNTOLD, purl, (("names.txt", text),))


# The list.


def bill(found: Iterable[Component]) -> dict[str, object]:
    """Return the bill of materials (https://cyclonedx.org/docs/1.6/json/)."""
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'triptych {VERSION} {sys.platform}')}",
        "version": 1,
        "metadata": {"component": {"type": "application", "name": "Triptych", "version": VERSION}},
        "components": [listed(component) for component in found],
    }


def listed(component: Component) -> dict[str, object]:
    """Return a part as the list has it."""
    return {
        "type": "library",
        "bom-ref": component.purl,
        "name": component.name,
        "version": component.version,
        "purl": component.purl,
        "licenses": [licence(component.licence)],
    }


def licence(name: str) -> dict[str, object]:
    """Return a licence as an SPDX expression where it is one, else by its name."""
    words = name.replace("(", " ").replace(")", " ").split()
    is_expression = len(words) > 1 and words[1] in ("AND", "OR", "WITH") and SPDX.fullmatch(name) is not None
    return {"expression": name} if is_expression else {"license": {"name": name}}


if __name__ == "__main__":
    sys.exit(main())
