"""The house keeps its own rules: floors, sizes, docstrings, and what may not stand in any file."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "desktop" / "triptych"
LONGEST_FUNCTION = 30
LONGEST_ENGINE_FILE = 150
# Files that are tables: one fact a row, so length is no sign of muddle.
TABLES = {
    "lang/ops.py",
    "lang/library.py",
    "engine/check/malrules.py",
}
TABLES |= {"lab/names.py", "lab/explain.py", "course/tasks.py", "course/rehearsal.py"}
SHORT = ("lang", "engine", "lab", "course")
# Functions that are tables too, as "path:name".
LONG_FUNCTIONS: set[str] = set()
TEXT = {".py", ".md", ".toml", ".txt", ".svg", ".qss", ".json", ".desktop", ".yml", ""}


def python_files(*folders: Path) -> list[Path]:
    return sorted(path for folder in folders for path in folder.rglob("*.py"))


OURS = python_files(ROOT / "desktop", ROOT / "packaging", ROOT / "tests")


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines of a function's body, its docstring not counted."""
    body = function.body[1:] if ast.get_docstring(function) is not None else function.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def in_a_fresh_python(code: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", code]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, timeout=120)


def test_no_import_runs_up_or_in_a_circle() -> None:
    done = in_a_fresh_python("from importlinter.cli import lint_imports_command; lint_imports_command()")
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"[1-9]\d* kept, 0 broken", done.stdout), done.stdout


def test_every_module_has_a_contract_of_its_own() -> None:
    """The floors are exhaustive by themselves; this asks what a module must not know, the doors aside."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    bound = {name for contract in contracts for name in contract.get("source_modules", [])}
    paths = [*PACKAGE.glob("*.py"), *(path.parent for path in PACKAGE.glob("*/__init__.py"))]
    modules = {path.stem for path in paths}
    doors = {"__init__", "__main__", "app", "self_check"}
    assert bound == {f"triptych.{name}" for name in modules - doors}


@pytest.mark.parametrize("folder", ["packaging", "tests", "resources"])
def test_folders_that_must_not_be_packages(folder: str) -> None:
    assert (ROOT / folder).is_dir()
    assert list((ROOT / folder).rglob("__init__.py")) == []


def test_the_folder_packaging_hides_nothing_at_the_root() -> None:
    done = in_a_fresh_python("import packaging.version; print(packaging.version.__file__)")
    assert done.returncode == 0, done.stderr
    assert str(ROOT / "packaging") not in done.stdout


@pytest.mark.parametrize("path", OURS, ids=name_of)
def test_functions_are_short(path: Path) -> None:
    long = {f"{name_of(path)}:{f.name}": length(f) for f in functions(path) if length(f) > LONGEST_FUNCTION}
    assert {key: lines for key, lines in long.items() if key not in LONG_FUNCTIONS} == {}


@pytest.mark.parametrize("path", python_files(*(PACKAGE / name for name in SHORT)), ids=name_of)
def test_engine_files_are_read_in_one_sitting(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= LONGEST_ENGINE_FILE or path.relative_to(PACKAGE).as_posix() in TABLES


@pytest.mark.parametrize("path", OURS, ids=name_of)
def test_a_module_opens_with_a_full_sentence(path: Path) -> None:
    opening = (ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "").split("\n\n")[0]
    assert len(opening.split()) > 3, f"{path} opens with {opening!r}"
    assert opening.endswith((".", "!", "?")), f"{path} opens with {opening!r}"


def test_what_is_excused_exists() -> None:
    for table in TABLES:
        assert (PACKAGE / table).is_file(), table
    for excused in LONG_FUNCTIONS:
        path, name = excused.split(":")
        assert any(f.name == name and length(f) > LONGEST_FUNCTION for f in functions(ROOT / path)), excused


WINDOW = """
import importlib, pkgutil, sys
import triptych.app, triptych.ui
for module in pkgutil.walk_packages(triptych.ui.__path__, "triptych.ui."):
    importlib.import_module(module.name)
print(*sorted({name.partition(".")[0] for name in sys.modules}))
print(*sorted(name for name in sys.modules if name.startswith("triptych.")))
"""


def test_the_window_loads_neither_torch_nor_sympy() -> None:
    done = in_a_fresh_python(WINDOW)
    assert done.returncode == 0, done.stderr
    loaded, ours = (set(line.split()) for line in done.stdout.splitlines())
    assert {"PySide6", "triptych"} <= loaded
    assert "triptych.ui.window" in ours
    assert not loaded & {"torch", "sympy", "mpmath"}
    assert not {name for name in ours if name.split(".")[1] in ("engine", "lab", "worker")}


LANGUAGE = """
import importlib, pkgutil, sys
before = set(sys.modules)
import triptych.lang
for module in pkgutil.walk_packages(triptych.lang.__path__, "triptych.lang."):
    importlib.import_module(module.name)
new = {name.partition(".")[0] for name in set(sys.modules) - before}
print(*sorted(new - set(sys.stdlib_module_names)))
"""


def test_the_language_is_plain_python() -> None:
    done = in_a_fresh_python(LANGUAGE)
    assert done.returncode == 0, done.stderr
    ours = {name for name in done.stdout.split() if not name.startswith("_")}
    assert ours - {"typing_extensions"} == {"triptych", "msgspec"}  # msgspec loads it where it is installed


def texts() -> list[Path]:
    """All that is ours and can be read, in a clone and in an unpacked archive alike."""
    folders = [ROOT / name for name in ("desktop", "packaging", "resources", "tests", ".ci")]
    paths = [*ROOT.glob("*"), *(path for folder in folders for path in folder.rglob("*"))]
    return [path for path in paths if path.suffix in TEXT and path.is_file()]


# Said in pieces, so that this file does not hold what it looks for.
REGISTRIES = "|".join(["py" + "pi", "python" + "hosted", "npm" + "js", "conda"])
HOSTS = re.compile(rf"https?://[^\s)\"'>]*(?:{REGISTRIES})")
MACHINE = re.compile(r"(?<![\w.~:/-])/(?:root|work|opt|srv|mnt|home|Users)/\w")


def test_no_file_names_a_registry_or_somebodys_machine() -> None:
    files = texts()
    assert len(files) > 30
    found = []
    for path in files:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if HOSTS.search(line) or MACHINE.search(line):
                found.append(f"{name_of(path)}:{number}: {line.strip()}")
    assert found == []


EXCUSE = re.compile(r"#\s*(?:type:\s*ignore|no" + r"qa)(?::\s*[A-Z]+\d+|\[[\w, -]+\])?,?(?P<rest>.*)")


def test_every_excuse_to_a_tool_has_its_reason_beside_it() -> None:
    bare = []
    for path in OURS:
        lines = path.read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(lines, 1):
            match = EXCUSE.search(line)
            above = lines[number - 2].strip() if number > 1 else ""
            if match and not (re.search(r"(?:[-–—]|#)\s*\w", match["rest"]) or above.startswith("#")):
                bare.append(f"{name_of(path)}:{number}")
    assert bare == []


STAYS = {"desktop/triptych/ui/show_side.py"}  # what stands in this layout is never taken out of it


def test_no_layout_is_asked_for_an_item_that_may_go() -> None:
    """PySide would keep a wrapper of what Qt has deleted, and end with what comes to its address next."""
    asks = {name_of(path) for path in OURS if ".itemAt(" in path.read_text(encoding="utf-8")}
    assert asks - {name_of(Path(__file__))} == STAYS


EMITTER = """
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel

class Emitter(QObject):
    told = Signal(object)

application, emitter, heard = QApplication([]), Emitter(), []
label = QLabel()
for i in range(20_000):
    emitter.told.connect(heard.append)
    emitter.told.emit(None if i % 2 else True)
    emitter.told.disconnect(heard.append)
    label.setText(str(i))
print(len(heard), label.text(), {True: "yes", None: "no"}[heard[-1]])
"""


def test_qt_keeps_the_references_of_python() -> None:
    """PySide6 6.12.0 on Python 3.11 aborts here: each call drops a reference to True or None."""
    done = in_a_fresh_python(EMITTER)
    assert (done.returncode, done.stdout.strip()) == (0, "20000 19999 no"), done.stderr
