"""The two commands, tried on a copy of the project whose environment holds a pip that only pretends."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

import environment

ROOT = Path(__file__).resolve().parent.parent
# Stands in for .venv/bin/python: writes down how it was called, and answers as pip would.
PRETENDER = """
import json, os, sys
args = sys.argv[1:]
with open({log!r}, "a") as log:
    log.write(json.dumps(args) + "\\n")
with open({answers!r}) as file:
    answers = json.load(file)
if args[0] == "-c":
    print(sys.version)
elif "--dry-run" in args:
    there = "torch" if "--index-url" in args else "everything"
    answer = answers[there].pop(0)
    with open({answers!r}, "w") as file:
        json.dump(answers, file)
    if isinstance(answer, str):
        sys.exit(answer)
    with open(args[args.index("--report") + 1], "w") as file:
        json.dump({{"install": [{{"metadata": {{"name": name}}}} for name in answer]}}, file)
elif "pip" in args:
    print("  Downloading something-1.0.whl (1 kB)")
    print("a line that nobody needs to see")
else:
    print("started", *args)
"""
CLEAN = ["torch", "sympy"]
CUDA = ["torch", "nvidia-cublas", "triton"]


@dataclass(frozen=True)
class Copy:
    """A copy of what the commands need, with the pretender in its .venv."""

    root: Path

    def dev(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, str(self.root / "packaging" / "dev.py"), *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)

    def answer(self, everything: list[list[str] | str], torch: list[list[str] | str] | None = None) -> None:
        (self.root / "answers").write_text(json.dumps({"everything": everything, "torch": torch or []}))

    def calls(self) -> list[list[str]]:
        """Return how .venv's Python was called since the last time."""
        log = self.root / "log"
        lines = log.read_text().splitlines() if log.exists() else []
        log.unlink(missing_ok=True)
        return [json.loads(line) for line in lines]

    def installed(self) -> list[list[str]]:
        """Return what pip was really told to install since the last time."""
        return [call[3:] for call in self.calls() if "install" in call and "--dry-run" not in call]


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    root = tmp_path / "a copy"
    for file in ("dev.py", "environment.py", "constraints.txt"):
        (root / "packaging").mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / "packaging" / file, root / "packaging")
    (root / "desktop" / "triptych").mkdir(parents=True)
    for file in ("pyproject.toml", "desktop/triptych/__init__.py", "desktop/triptych/preflight.py"):
        shutil.copy(ROOT / file, root / file)
    python = root / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    log, answers = str(root / "log"), str(root / "answers")
    (root / "pretender.py").write_text(PRETENDER.format(log=log, answers=answers))
    python.write_text(f'#!/bin/sh\nexec "{sys.executable}" -IS "{root / "pretender.py"}" "$@"\n')
    python.chmod(0o755)
    return Copy(root)


def test_the_first_call_installs_and_says_so_and_the_second_starts_at_once(copy: Copy) -> None:
    copy.answer([CLEAN])
    first = copy.dev("run", "--self-check")
    assert first.returncode == 0, first.stderr
    for said in ("asking pip", "installing Triptych", "Downloading something-1.0.whl", "started -m triptych"):
        assert said in first.stdout
    assert "nobody needs to see" not in first.stdout
    assert ["--editable", "."] in [call[1:3] for call in copy.installed()]

    second = copy.dev("run", "--self-check")
    assert second.stdout == "started -m triptych --self-check\n"
    assert copy.calls() == [["-m", "triptych", "--self-check"]]


def test_a_change_of_what_is_needed_installs_again(copy: Copy) -> None:
    copy.answer([CLEAN, CLEAN])
    copy.dev("run")
    copy.calls()
    with (copy.root / "pyproject.toml").open("a") as file:
        file.write("# changed\n")
    assert copy.dev("run").returncode == 0
    assert copy.installed() != []


def test_the_checks_need_more_than_the_window(copy: Copy) -> None:
    copy.answer([CLEAN, CLEAN])
    copy.dev("run")
    copy.calls()
    done = copy.dev("test", "tests/lang")
    assert done.returncode == 0, done.stderr
    calls = copy.calls()
    assert any("--group=test" in call and "--group=lint" in call for call in calls)
    assert calls[-1] == ["-m", "pytest", "tests/lang"]
    assert "all held: ruff, mypy, import-linter, pytest" in done.stdout
    copy.dev("run")
    assert copy.calls() == [["-m", "triptych"]]


def test_cuda_is_seen_and_torch_taken_from_the_index_of_cpu_builds(copy: Copy) -> None:
    copy.answer([CUDA, CLEAN], torch=[["torch", "filelock"]])
    done = copy.dev("run")
    assert done.returncode == 0, done.stderr
    pip, torch, everything = copy.installed()
    assert any(word.startswith("pip>=") for word in pip)
    assert torch[torch.index("--index-url") + 1] == environment.CPU_INDEX
    assert "torch" in torch
    assert "--index-url" not in everything


def test_without_the_cpu_index_nothing_is_installed(copy: Copy) -> None:
    copy.answer([CUDA], torch=["NewConnectionError: Failed to establish a new connection"])
    done = copy.dev("run")
    assert done.returncode == 1
    assert done.stderr.startswith(
        "error: Here pip finds torch only with CUDA, and https://download.pytorch.org"
    )
    assert "The package index could not be reached" in done.stderr
    assert len(copy.installed()) == 1  # pip itself
    assert not (copy.root / ".venv" / "triptych-stamp").exists()


def test_cuda_from_the_cpu_index_is_refused(copy: Copy) -> None:
    copy.answer([CUDA], torch=[CUDA])
    done = copy.dev("run")
    assert (done.returncode, "offers no torch without CUDA" in done.stderr) == (1, True)
    assert len(copy.installed()) == 1


def test_cuda_that_comes_all_the_same_is_refused(copy: Copy) -> None:
    copy.answer([CUDA, CUDA], torch=[["torch"]])
    done = copy.dev("run")
    assert (done.returncode, "would fetch CUDA even beside torch" in done.stderr) == (1, True)
    assert not any("--editable" in call for call in copy.installed())


def test_a_failing_pip_is_told_in_a_sentence_with_its_last_lines(copy: Copy) -> None:
    copy.answer(["\n".join([*(f"line {i}" for i in range(40)), "ERROR: No space left on device"])])
    done = copy.dev("test")
    assert done.returncode == 1
    assert done.stderr.startswith("error: pip could not install what Triptych needs: its last lines say why")
    assert done.stderr.rstrip().endswith("ERROR: No space left on device")
    assert "line 5" not in done.stderr


def test_an_unknown_command_shows_the_usage(copy: Copy) -> None:
    done = copy.dev("rum")
    assert done.returncode == 2
    assert "{run,test,lint,bench,screenshots,build,excludes,pack,smoke,timings,translations}" in done.stderr
    assert copy.calls() == []


def test_an_old_python_is_told_what_to_do() -> None:
    environment.check_python((3, 11))
    with pytest.raises(environment.Stopped, match=r"needs Python 3\.11 or newer, and this is 3\.9"):
        environment.check_python((3, 9))


def test_what_only_root_can_install_is_told_with_its_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(environment, "missing_packages", lambda **_: ["libegl1", "xvfb"])
    monkeypatch.setattr(shutil, "which", lambda tool: f"/usr/bin/{tool}")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    environment.install_system(with_tests=True)
    assert "only root can install it: sudo apt-get install libegl1 xvfb" in capsys.readouterr().out


def test_missing_tools_are_asked_for_by_their_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _tool: None)
    assert {"xvfb", "xauth"} <= set(environment.missing_packages(with_tests=True))
    assert not {"xvfb", "xauth"} & set(environment.missing_packages(with_tests=False))


def test_a_failing_check_fails_the_whole(copy: Copy) -> None:
    copy.answer([CLEAN])
    python = copy.root / "pretender.py"
    fails = 'if "mypy" in args:\n    sys.exit(1)\n'
    python.write_text(python.read_text().replace("if args[0] ==", fails + "if args[0] ==", 1))
    done = copy.dev("lint")
    assert done.returncode == 1
    assert done.stdout.rstrip().endswith("failed: mypy")
