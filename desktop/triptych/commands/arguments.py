"""The grammar of ``triptych compare``, and how a program with a leading minus is told from an option."""

from __future__ import annotations

import argparse
import math
import re
from collections import deque
from collections.abc import Sequence
from typing import NoReturn

from triptych.commands.refusal import Refusal, RefusedError
from triptych.commands.request import DTYPES

BATCH_SECONDS = 10.0

_WITH_VALUE = (
    "--at",
    "--wrt",
    "--dtype",
    "--deadline",
    "--file",
    "--batch",
    "--seed",
    "--column",
    "--h",
    "--thresholds",
)
_KNOWN = (*_WITH_VALUE, "--hessian", "--why", "--json", "--help", "-h", "--")
_OPTION = re.compile(r"-h|--[A-Za-z][A-Za-z-]*(=.*)?", re.DOTALL)

_USAGE = """\
triptych compare PROGRAM [--at NAME=VALUE …] [--wrt NAME …] [options]
       triptych compare --file FILE  [--at NAME=VALUE …] [--wrt NAME …] [options]
       triptych compare --batch FILE [--dtype TYPE] [--deadline SECONDS]"""

_EPILOG = """\
examples:
  triptych compare "sin(x^2)" --at x=3
  triptych compare "y = x^2; z = sin(y)" --at x=pi/2 --wrt x --wrt y --json
  triptych compare "mean(v^2)" --at "v=[1, 2, 3]" --dtype float32
  triptych compare --batch requests.jsonl

exit codes: 0 done, whatever the verdict; 2 the input can't be used; 3 a limit was reached;
1 a fault of Triptych itself
"""


class Parser(argparse.ArgumentParser):
    """Tells what is wrong by an exception, so that it is said in the one way of all errors."""

    def __init__(self, prog: str, description: str, epilog: str, usage: str | None = None) -> None:
        super().__init__(
            prog=prog, usage=usage, description=description, epilog=epilog,
            formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False,
        )  # fmt: skip

    def error(self, message: str) -> NoReturn:
        """Refuse the arguments."""
        raise RefusedError(Refusal("usage", f"{message}; see {self.prog} --help"))


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return what was asked for; RefusedError where it can't be understood."""
    wanted = _parser().parse_args(untangled(arguments, _WITH_VALUE, _KNOWN))
    _check(wanted)
    return wanted


def untangled(arguments: Sequence[str], with_value: Sequence[str], known: Sequence[str]) -> list[str]:
    """Return options first, each with its value in one word, then the texts, which may begin with a minus."""
    options: list[str] = []
    texts: list[str] = []
    words = deque(arguments)
    while words:
        word = words.popleft()
        if word == "--":
            texts += words
            break
        if word in with_value and words and words[0] not in known:
            options.append(f"{word}={words.popleft()}")
        elif _OPTION.fullmatch(word):
            options.append(word)
        else:
            texts.append(word)
    return [*options, "--", *texts]


def _parser() -> Parser:
    parser = Parser(
        prog="triptych compare",
        usage=_USAGE,
        description="Differentiate a program in three ways, and say whether they agree and why not.",
        epilog=_EPILOG,
    )
    add = parser.add_argument
    add("program", nargs="?", metavar="PROGRAM", help="lines 'name = expression', parted by ';' or line ends")
    add("--at", action="append", default=[], metavar="NAME=VALUE", help="an input's value, such as x=pi/2")
    add("--wrt", action="append", default=[], metavar="NAME", help="what to differentiate by (all inputs)")
    add("--dtype", choices=DTYPES, default=DTYPES[0], help="the number type (float64)")
    add("--seed", metavar="VECTOR", help="v of v'J, for a program whose output is a vector")
    add("--hessian", action="store_true", help="second derivatives too")
    add("--column", action="append", default=[], metavar="NAME", help="a column more, such as complex_step")
    add("--h", type=float, metavar="STEP", help="the step of the finite difference (a good guess)")
    add("--why", action="store_true", help="every step's rounding error beside the exact value")
    add("--thresholds", metavar="NAME[=LOW:HIGH]", help="where along an input steps break down (-1000:1000)")
    add("--json", action="store_true", help="one JSON object instead of a table")
    add("--deadline", type=seconds, metavar="SECONDS", default=BATCH_SECONDS, help="the longest wait (10)")
    add("--file", metavar="FILE", help="take the program from a file")
    add("--batch", metavar="FILE", help="one JSON request a line; - is standard input")
    return parser


def seconds(text: str) -> float:
    """Read an option's number of seconds."""
    found = float(text)
    if not 0 < found < math.inf:
        raise argparse.ArgumentTypeError(f"{text} is no number of seconds above 0")
    return found


def _check(wanted: argparse.Namespace) -> None:
    sources = [wanted.program, wanted.file, wanted.batch]
    if sum(source is not None for source in sources) != 1:
        text = "Give one program: as a text, with --file FILE, or many with --batch FILE"
        raise RefusedError(Refusal("usage", text))
    own = ("at", "wrt", "seed", "hessian", "column", "h", "why", "thresholds")
    if wanted.batch is not None and any(getattr(wanted, name) not in (None, False, []) for name in own):
        text = f"With --batch, each line brings its own {', '.join(own)}; leave those options out"
        raise RefusedError(Refusal("usage", text))
