"""The fuzzer's command line: rounds of each hunt by turns until the time is over."""

from __future__ import annotations

import argparse
import json
import time
import traceback
from collections.abc import Callable, Sequence
from random import Random

from tests.fuzz import compare, judge, reader
from tests.fuzz.found import Find, Round

HUNTS: dict[str, Callable[[Random], Round]] = {
    "reader": reader.hunt,
    "compare": compare.hunt,
    "check": judge.hunt,
}


def main(argv: Sequence[str]) -> int:
    """Hunt, print every find on a line of its own, and return 1 where there was one."""
    wishes = _parser().parse_args(argv)
    end = time.monotonic() + 60 * wishes.minutes
    names = wishes.only or list(HUNTS)
    cases, finds, turn = dict.fromkeys(names, 0), 0, 0
    while time.monotonic() < end:
        name, seed = names[turn % len(names)], f"{wishes.seed}.{turn}"
        done = _round(name, seed)
        for find in done.finds:
            print(json.dumps({"hunt": name, "seed": seed, "what": find.what, "case": find.case}), flush=True)
        for case in done.slow:
            print(json.dumps({"hunt": name, "seed": seed, "slow": case}), flush=True)
        cases[name] += done.cases
        finds += len(done.finds)
        turn += 1
    told = ", ".join(f"{name} {count}" for name, count in cases.items())
    print(f"{turn} rounds from seed {wishes.seed}; cases: {told}; {finds} found.")
    return 1 if finds else 0


def _round(name: str, seed: str) -> Round:
    """One round; where the hunter itself stumbles, that is a find, and the hunt goes on."""
    try:
        return HUNTS[name](Random(seed))  # noqa: S311 -- the same cases from the same seed are wanted
    except Exception:  # noqa: BLE001 -- whatever it is, it is told
        return Round(finds=[Find("the hunt itself stopped", traceback.format_exc()[-2000:])])


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python tests/fuzz",
        description="Hunts for programs that crash or hang Triptych, or that it answers wrongly.",
    )
    parser.add_argument("--minutes", type=float, default=1.0, help="how long (default 1)")
    parser.add_argument("--seed", type=int, default=1, help="the same seed hunts the same cases (default 1)")
    parser.add_argument("--only", action="append", choices=list(HUNTS), help="this hunt (may be repeated)")
    return parser
