"""The project's commands: ``python3 packaging/dev.py run`` opens the window, ``test`` runs all checks.

``lint`` checks without testing, ``bench`` measures, ``screenshots`` draws the pictures of the README,
``translations`` gathers all texts to be translated and makes what Qt reads of them,
``build`` packs the program into one folder, ``excludes`` tries in seconds what a build would leave out;
``pack`` makes of that folder what is handed out, ``smoke`` tries it as a stranger would meet it, and
``timings`` measures it.
Each one first makes .venv and installs what is missing; when all is there it starts at once.
"""

from __future__ import annotations

import os
import subprocess
import sys

from environment import PYTHON, ROOT, Stopped, prepare, say

FLOORS = "from importlinter.cli import lint_imports_command; lint_imports_command(['--no-logo'])"
LINT = (
    ("ruff", ["-m", "ruff", "check", "--output-format=concise", "."]),
    ("mypy", ["-m", "mypy"]),
    ("import-linter", ["-c", FLOORS]),
)


def main(arguments: list[str]) -> int:
    """Carry out one command; the arguments after it are handed on."""
    commands = {
        "run": run, "test": test, "lint": lint, "bench": bench, "screenshots": screenshots, "build": build,
        "excludes": excludes, "pack": pack, "smoke": smoke, "timings": timings, "translations": translations,
    }  # fmt: skip
    if not arguments or arguments[0] not in commands:
        usage = f"usage: python3 packaging/dev.py {{{','.join(commands)}}} [ARGUMENTS]"
        print(f"{usage}\n\n{__doc__}", file=sys.stderr)
        return 2
    try:
        return commands[arguments[0]](arguments[1:])
    except Stopped as stopped:
        print(f"error: {stopped}", file=sys.stderr)
        return 1


def run(arguments: list[str]) -> int:
    """Open the window."""
    prepare(())
    command = [str(PYTHON), "-m", "triptych", *arguments]
    if os.name != "nt":  # where exec would part the new process from its terminal
        os.execv(command[0], command)  # noqa: S606 - no shell is wanted
    return subprocess.call(command)


def test(arguments: list[str]) -> int:
    """Run every check; the arguments go to pytest."""
    prepare(("test", "lint"))
    return check((*LINT, ("pytest", ["-m", "pytest", *arguments])))


def lint(_arguments: list[str]) -> int:
    """Run every check that runs no code of ours."""
    prepare(("test", "lint"))
    return check(LINT)


def bench(arguments: list[str]) -> int:
    """Measure, each figure beside its budget."""
    prepare(("test",))
    return call(["tests/bench", *arguments])


def screenshots(arguments: list[str]) -> int:
    """Draw the pictures of the real window."""
    prepare(("test",))
    return call(["-m", "tests.screenshots", *arguments])


def translations(arguments: list[str]) -> int:
    """Bring the translations up to date; arguments write and read tables for translators."""
    prepare(())
    return call(["packaging/translations.py", *arguments])


def build(_arguments: list[str]) -> int:
    """Pack the program into dist/triptych."""
    prepare(("build",))
    from build import build as packed  # noqa: PLC0415 - the other commands need none of it

    return packed()


def excludes(_arguments: list[str]) -> int:
    """Run everything that a packed copy must do, with what it leaves out made impossible to import."""
    prepare(("build",))
    return call(["packaging/excludes.py"])


def pack(arguments: list[str]) -> int:
    """Make archives and the Debian package of the folder that was built; arguments name which."""
    from pack import pack as made  # noqa: PLC0415 - as above

    return made(arguments)


def smoke(arguments: list[str]) -> int:
    """Try the built folder elsewhere, as somebody else, with nothing around it."""
    prepare(("build",))
    return call(["packaging/smoke.py", *arguments])


def timings(arguments: list[str]) -> int:
    """Measure the built folder, each figure beside its budget."""
    prepare(("build",))
    return call(["packaging/timings.py", *arguments])


def check(tools: tuple[tuple[str, list[str]], ...]) -> int:
    """Run the tools one after the other, tell which held, and return 0 only if all did."""
    failed = []
    for name, command in tools:
        say(f"running {name}")
        if call(command):
            failed.append(name)
    say(f"failed: {', '.join(failed)}" if failed else f"all held: {', '.join(name for name, _ in tools)}")
    return 1 if failed else 0


def call(command: list[str]) -> int:
    """Run the environment's Python at the root, on no screen unless one is asked for."""
    environ = {"PYTHONFAULTHANDLER": "1", "PYTHONWARNINGS": "default::ResourceWarning", **os.environ}
    if sys.platform.startswith("linux"):
        environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return subprocess.call([str(PYTHON), *command], cwd=ROOT, env=environ)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
