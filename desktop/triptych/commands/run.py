"""Which command it is, and the one place where a refusal becomes an error line and an exit code."""

from __future__ import annotations

import difflib
import io
import os
import sys
from collections.abc import Sequence

from triptych.commands import arguments
from triptych.commands.batch import batch
from triptych.commands.check import check
from triptych.commands.compare import compare
from triptych.commands.course import course
from triptych.commands.lesson import lesson
from triptych.commands.notebook import notebook
from triptych.commands.refusal import Refusal, RefusedError, tell

COMMANDS = ("compare", "check", "notebook", "lesson", "course")
INTERRUPTED = 130


def run(words: Sequence[str]) -> int:
    """Run the command that the words name, and return the exit code."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal may lack the dot or the dash of a table
    try:
        code = _run(words)
        print(end="", flush=True)
        return code
    except RefusedError as refused:
        return tell(refused.refusal, "--json" in words)
    except BrokenPipeError:  # whoever read the output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return INTERRUPTED


def _run(words: Sequence[str]) -> int:
    if words[0] not in COMMANDS:
        near = difflib.get_close_matches(words[0], COMMANDS)
        hint = f"did you mean {near[0]}?" if near else f"there is {', '.join(COMMANDS)}"
        raise RefusedError(Refusal("usage", f"'{words[0]}' is no command; {hint}"))
    others = {"check": check, "notebook": notebook, "lesson": lesson, "course": course}
    if words[0] in others:
        return others[words[0]](words[1:])
    wanted = arguments.parse(words[1:])
    return batch(wanted) if wanted.batch is not None else compare(wanted)
