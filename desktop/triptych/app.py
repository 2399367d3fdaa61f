"""The door: the window, the command line, the computing processes and the self-check.

Each branch imports only what it needs, so that the window is there at once and a computing process
never loads a widget.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from triptych import __version__

HELP = """\
usage: triptych                     open the window
       triptych FILE.triptych       open the window with a session that was saved
       triptych FILE.ipynb          open the window with a notebook in the Tape lab
       triptych --course PATH       open the window on a folder or a zip file of lessons
       triptych compare PROGRAM …   compare three derivatives (triptych compare --help)
       triptych check …             judge a derivative that somebody wrote (triptych check --help)
       triptych notebook FILE       run a notebook's cells on real tensors, and nothing else
       triptych lesson new|check …  write a lesson; check lessons against the engine
       triptych lesson preview PATH open the window on lessons that are being written
       triptych course report FILES see where a class stumbled, from the learners' CSV files
       triptych --reset-ui          open the window with the size, place and colours of the first time
       triptych --self-check        prove that this copy works (--json for one object)
       triptych --version           tell the version
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the arguments say, and return the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    first = arguments[0] if arguments else ""
    if first == "--worker":
        from triptych.worker import serve

        return serve(*arguments[1:2])
    if first in ("-h", "--help"):
        print(HELP, end="")
        return 0
    if first == "--version":
        print(f"triptych {__version__}")
        return 0
    if first == "--self-check":
        from triptych.self_check import self_check

        return self_check(arguments[1:])
    if arguments[:2] == ["lesson", "preview"] and not {"-h", "--help"} & set(arguments):
        return _open_window(["--preview", *arguments[2:]])
    if first and not first.startswith("-") and not first.lower().endswith((".ipynb", ".triptych")):
        from triptych.commands import run

        return run(arguments)
    return _open_window(arguments)


def _open_window(arguments: list[str]) -> int:
    from triptych import preflight

    missing = preflight.missing()
    if missing:
        preflight.tell(missing)
        return 2
    from triptych.ui import quick_start

    quick_start.begin()
    from triptych.ui.opening import Unnamed, opening

    try:
        wanted = opening(arguments)
    except Unnamed as unnamed:
        print(f"error: {unnamed}", file=sys.stderr)
        return 2
    from triptych.ui.window import run

    return run(arguments, wanted)
