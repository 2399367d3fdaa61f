"""The hunt after texts on which the reader raises, takes long, or means something else when read again."""

from __future__ import annotations

import time
from random import Random

from tests.fuzz.found import Round
from tests.fuzz.mutations import mutated
from tests.fuzz.texts import changed, grammatical
from tests.lang.test_round_trip import check, shape

from triptych.lang import latex
from triptych.lang.parse import read

CASES = 400
SECONDS, PER_CHARACTER = 0.2, 2e-5  # 100 kB in 2 s, on a machine that has other things to do
LONG = 30_000


def hunt(random: Random) -> Round:
    """Read a few hundred texts, some of them repeated to a great length."""
    done = Round()
    programs = grammatical(random, CASES // 4)
    texts = changed(random, CASES) + [p.text for p in programs]
    texts += [mutated(p.text, random) for p in programs]
    texts += [_long(text, random) for text in random.sample(texts, CASES // 20)]
    for text in texts:
        done.cases += 1
        try:
            _try(text, done)
        except Exception as error:  # noqa: BLE001 -- whatever it is, it is a find
            done.find(f"{type(error).__name__}: {error}"[:300], text[:2000])
    return done


def _long(text: str, random: Random) -> str:
    glue = random.choice(("", "\n", " ", "+", ";", "*", ","))
    return glue.join([text] * (LONG // (len(text) + len(glue) + 1) + 1))


def _try(text: str, done: Round) -> None:
    start = time.process_time()
    check(text)
    seconds = time.process_time() - start
    if seconds > SECONDS + PER_CHARACTER * len(text):
        done.find(f"{len(text)} characters took {seconds:.2f} s", text[:2000])
    if len(text) > LONG:
        return
    reading = read(text)
    if reading.faults or reading.graph is None:
        return
    again = read(reading.understood)
    if again.faults or shape(again.graph) != shape(reading.graph):
        done.find(f"understood as {reading.understood!r}, which is read otherwise", text)
    if not reading.graph.starts:
        formulas = read("\n".join(latex.program(reading.graph)))
        if any(fault.kind == "limit" for fault in formulas.faults):
            return  # LaTeX is longer, and nests deeper
        if formulas.faults or formulas.understood != reading.understood:
            done.find(f"in LaTeX {formulas.source!r}, which is read as {formulas.understood!r}", text)
