"""The grammar of ``triptych check``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import NoReturn

from triptych.commands.arguments import Parser, seconds, untangled
from triptych.commands.refusal import Refusal, RefusedError

SECONDS = 3.0

_WITH_VALUE = ("--program", "--wrt", "--answer", "--batch", "--deadline")
_KNOWN = (*_WITH_VALUE, "--json", "--help", "-h", "--")

_USAGE = """\
triptych check --program P --wrt NAME --answer TEXT [--json]
       triptych check --batch FILE"""

_EPILOG = """\
examples:
  triptych check --program "y = x^2; z = sin(y)" --wrt x --answer "2x cos(x^2)"
  triptych check --program "cos(x)" --wrt x --answer "sin(x)" --json
  triptych check --batch answers.jsonl

A line of a batch is an object with program, wrt, answer and an id.  Exit codes: 0 judged, right or wrong;
2 the program can't be used; 1 a fault of Triptych itself
"""


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return what was asked for; RefusedError where it can't be understood."""
    wanted = _parser().parse_args(untangled(arguments, _WITH_VALUE, _KNOWN))
    if wanted.rest:
        _refuse("usage", f"'{wanted.rest[0]}' stands alone; write --program, --wrt and --answer")
    single = {name: getattr(wanted, name) for name in ("program", "wrt", "answer")}
    given = [name for name, value in single.items() if value is not None]
    if wanted.batch is not None and given:
        _refuse("usage", f"With --batch, each line brings its own {given[0]}; leave --{given[0]} out")
    if wanted.batch is None and len(given) < len(single):
        missing = next(name for name in single if name not in given)
        _refuse("missing", f"--{missing} is missing; give --program, --wrt and --answer, or --batch FILE")
    return wanted


def _refuse(kind: str, text: str) -> NoReturn:
    raise RefusedError(Refusal(kind, text))


def _parser() -> Parser:
    parser = Parser(
        prog="triptych check",
        usage=_USAGE,
        description="Judge a derivative: can it be read, is it right, and which mistake is it if not.",
        epilog=_EPILOG,
    )
    add = parser.add_argument
    add("rest", nargs="*", help=argparse.SUPPRESS)
    add("--program", metavar="P", help="lines 'name = expression', parted by ';' or line ends")
    add("--wrt", metavar="NAME", help="what the derivative is by")
    add("--answer", metavar="TEXT", help="the derivative to be judged, in the program's names")
    add("--json", action="store_true", help="one JSON object instead of sentences")
    add("--deadline", type=seconds, metavar="SECONDS", default=SECONDS, help="the longest wait (3)")
    add("--batch", metavar="FILE", help="one JSON request a line; - is standard input")
    return parser
