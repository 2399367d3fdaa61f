"""Makes what Triptych runs in: Qt's system libraries, a .venv at the root, and the packages, without CUDA.

Standard library only, and nothing that a Python too old to run Triptych could not at least read.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "triptych-stamp"
CPU_INDEX = "https://download.pytorch.org/whl/cpu"
CONSTRAINTS = ("--constraint", "packaging/constraints.txt")
OLDEST = (3, 11)
FONTS = Path("/usr/share/fonts")
VENV_PACKAGE = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"


class Stopped(Exception):
    """The environment can't be made; the text says what is missing and what to do."""


def say(text: str) -> None:
    """Tell what is being done, in a line, at once."""
    print(f"triptych: {text}", flush=True)


def prepare(groups: tuple[str, ...]) -> None:
    """Make the environment with these dependency groups, or do nothing when it is there already."""
    check_python(sys.version_info[:2])
    install_system(with_tests="test" in groups)
    if is_stamped(groups):
        return
    STAMP.unlink(missing_ok=True)
    make_venv()
    install_packages(groups)
    STAMP.write_text(" ".join((digest(), *groups)), encoding="utf-8")


def check_python(version: tuple[int, int]) -> None:
    """Stop with a sentence where this Python is too old."""
    if version < OLDEST:
        raise Stopped(
            f"Triptych needs Python {OLDEST[0]}.{OLDEST[1]} or newer, and this is {version[0]}.{version[1]}: "
            "run the same command with a newer one, for example with python3.12 in place of python3."
        )


# The stamp: what was installed, so that the next call starts at once.


def is_stamped(groups: tuple[str, ...]) -> bool:
    """Return whether the environment was made from these very files, with these groups at least."""
    if not (STAMP.is_file() and PYTHON.exists()):
        return False
    made, *installed = STAMP.read_text(encoding="utf-8").split()
    return made == digest() and set(groups) <= set(installed)


def digest() -> str:
    """Return a hash of all that an installation depends on."""
    files = ("pyproject.toml", "packaging/constraints.txt", "desktop/triptych/__init__.py")
    parts = [(ROOT / file).read_bytes() for file in files]
    return hashlib.sha256(b"\0".join([*parts, sys.version.encode(), os.fsencode(ROOT)])).hexdigest()


# The system's packages.


def install_system(*, with_tests: bool) -> None:
    """Install with apt what is missing of Qt's libraries and tools, or tell the command that does."""
    install_missing(missing_packages(with_tests=with_tests))


def install_tools(tools: Mapping[str, str]) -> list[str]:
    """Install which of these programs are missing, by their packages; return what is still not there."""
    install_missing([package for tool, package in tools.items() if not shutil.which(tool)])
    return [package for tool, package in tools.items() if not shutil.which(tool)]


def install_missing(packages: list[str]) -> None:
    """Install these packages with apt, or tell the command that does."""
    if not packages:
        return
    if shutil.which("apt-get") is None:
        say(f"missing from this system (by Debian's names): {' '.join(packages)}")
        return
    if os.geteuid() != 0:
        say(f"missing, and only root can install it: sudo apt-get install {' '.join(packages)}")
        return
    say(f"installing from the system's packages: {' '.join(packages)}")
    if not apt(packages):
        say(f"apt-get could not install them; going on without: {' '.join(packages)}")


def missing_packages(*, with_tests: bool) -> list[str]:
    """Return the Debian packages of what this Linux lacks, by looking for the things themselves."""
    if not sys.platform.startswith("linux"):
        return []
    sys.path.insert(0, str(ROOT / "desktop"))
    from triptych import preflight  # noqa: PLC0415 - from the checkout, as nothing is installed yet

    packages = [library.debian for library in preflight.absent(preflight.XCB)]
    if importlib.util.find_spec("ensurepip") is None:
        packages.append(VENV_PACKAGE)
    if with_tests:
        tools = {"Xvfb": "xvfb", "xauth": "xauth"}
        packages += [package for tool, package in tools.items() if not shutil.which(tool)]
        if not any(FONTS.rglob("*evanagari*")):  # or Hindi is tried in empty boxes
            packages.append("fonts-lohit-deva")
    return list(dict.fromkeys(packages))


def apt(packages: list[str]) -> bool:
    """Install these packages as root; return whether it worked, having shown why not."""
    environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update", "-q"], ["install", "-q", "-y", "--no-install-recommends", *packages]):
        done = output_of(["apt-get", *command], environ)
        if done.returncode:
            print(tail(done.stderr or done.stdout))
            return False
    return True


# The virtual environment.


def make_venv() -> None:
    """Make .venv with this Python, or keep the one that this Python made."""
    if shows_this_python():
        return
    if importlib.util.find_spec("ensurepip") is None:
        raise Stopped(
            "This Python lacks its module venv: install it (on Debian or Ubuntu "
            f"'sudo apt-get install {VENV_PACKAGE}') and run this again."
        )
    say(f"making {VENV} with Python {sys.version.split()[0]}")
    done = output_of([sys.executable, "-m", "venv", "--clear", str(VENV)])
    if done.returncode:
        raise Stopped(f"The environment {VENV} could not be made:\n{tail(done.stdout + done.stderr)}")


def shows_this_python() -> bool:
    """Return whether .venv works, has pip, and is of the version that runs this script."""
    if not PYTHON.exists():
        return False
    done = output_of([str(PYTHON), "-c", "import sys, pip; print(sys.version)"])
    return done.returncode == 0 and done.stdout.strip() == sys.version.strip()


# The Python packages.


def install_packages(groups: tuple[str, ...]) -> None:
    """Install Triptych, editable, with these groups; torch from PyTorch's CPU index where need be."""
    say("bringing pip up to date")
    pip_install("pip>=25.1,<27")  # the first that reads dependency groups; fast-deps is an experiment
    everything = ["--editable", ".", *(f"--group={group}" for group in groups), *CONSTRAINTS]
    say("asking pip what it would fetch")
    if would_bring_cuda(everything):
        install_cpu_torch()
        if would_bring_cuda(everything):
            raise Stopped(f"pip would fetch CUDA even beside torch from {CPU_INDEX}; it was not let.")
    say("installing Triptych and what it needs")
    pip_install(*everything)
    subprocess.run([str(PYTHON), "-m", "compileall", "-q", "desktop/triptych"], cwd=ROOT, check=False)


def install_cpu_torch() -> None:
    """Install torch from PyTorch's own index of builds without CUDA, and from nowhere else."""
    say(f"pip would fetch gigabytes of CUDA with torch; taking the CPU build from {CPU_INDEX}")
    torch = ["torch", "--index-url", CPU_INDEX, *CONSTRAINTS]
    try:
        brings = would_bring_cuda(torch)
    except Stopped as stopped:
        raise Stopped(
            f"Here pip finds torch only with CUDA, and {CPU_INDEX} gave no CPU build: nothing was fetched; "
            f"run this again when that index can be reached, or put a CPU build of torch into {VENV}."
            f"\n{stopped}"
        ) from None
    if brings:
        raise Stopped(f"{CPU_INDEX} offers no torch without CUDA for this machine; nothing was installed.")
    pip_install(*torch)


def would_bring_cuda(requirements: list[str]) -> bool:
    """Ask pip's dry run whether installing these would fetch any of CUDA's packages.

    With fast-deps it reads what a wheel needs without fetching the wheel, on any index; without it the
    question itself can cost the gigabytes that it is meant to spare.
    """
    report = VENV / "triptych-report.json"
    pip("install", "--dry-run", "--use-feature=fast-deps", "--report", str(report), *requirements)
    items = json.loads(report.read_text(encoding="utf-8"))["install"]
    names = [str(item["metadata"]["name"]).lower() for item in items]
    return any(name.startswith(("nvidia-", "cuda-", "triton", "pytorch-triton")) for name in names)


def pip_install(*requirements: str) -> None:
    """Install these, telling of each download."""
    pip("install", "--progress-bar=off", *requirements, show=("Downloading", "Installing"))


def pip(*arguments: str, show: tuple[str, ...] = ()) -> None:
    """Run the environment's pip and show the lines that begin so, or stop."""
    command = [str(PYTHON), "-m", "pip", *arguments, "--retries=1", "--no-input"]
    lines = []
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        for line in process.stdout or ():
            lines.append(line)
            if show and line.strip().startswith(show):
                print("  " + line.strip()[:160], flush=True)
    if process.returncode:
        raise Stopped(why(process.returncode, "".join(lines)))


def why(code: int, output: str) -> str:
    """Return a sentence about pip's failure, with its last lines below."""
    signs = ("connection", "Connection", "resolution", "ProxyError", "timed out", "Errno 101")
    said = "pip could not install what Triptych needs: its last lines say why; mend that and run this again."
    if any(sign in output for sign in signs):
        said = "The package index could not be reached: check the network and the proxy, then run this again."
    return f"{said}\npip ended with code {code}:\n{tail(output)}"


def output_of(
    command: list[str], environ: dict[str, str] | None = None, folder: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a command to its end, with nothing to read from, and keep what it prints."""
    nothing = subprocess.DEVNULL
    return subprocess.run(
        command, env=environ, cwd=folder, stdin=nothing, capture_output=True, text=True, check=False
    )


def tail(output: str) -> str:
    """Return the last lines of an output, indented."""
    return "\n".join("  " + line[:200] for line in output.strip().splitlines()[-6:])
