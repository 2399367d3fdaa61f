"""The hunt after answers that ``check --batch`` misjudges: SymPy's own is right, a spoilt one is not."""

from __future__ import annotations

from random import Random
from typing import Any

from hypothesis import strategies as st
from tests.engine.programs import programs
from tests.fuzz.command import answers
from tests.fuzz.found import Round
from tests.fuzz.texts import drawn

from triptych.engine.check.subject import LONGEST_ANSWER

CASES = 30
SPOILT = ("({f}) + 1", "2*({f}) + {x}^2 + 3", "({f}) - exp({x})", "({f})*(1 + {x}^2/7) + 1/3", "sin({f}) + 2")


def hunt(random: Random) -> Round:
    """Let SymPy differentiate, and hand its answer in as a learner's, as it is and spoilt."""
    done = Round()
    worksheet = drawn(st.one_of(programs(), programs(depth=2)), random, CASES)
    asked = [{"program": p.text, "at": dict(p.point)} for p in worksheet]
    requests: list[dict[str, Any]] = []
    for request, answer in zip(asked, answers("compare", asked, done), strict=False):
        for name, row in answer.get("gradients", {}).items():
            requests += _answers(str(request["program"]), name, row["columns"]["symbolic"], random)
    for request, judged in zip(requests, answers("check", requests, done), strict=False):
        done.cases += 1
        if "error" in judged or not judged["valid"] or judged["correct"] is request["must_not_be"]:
            done.find(str({n: v for n, v in judged.items() if n != "id"}), request)
    return done


def _answers(program: str, name: str, symbolic: dict[str, Any], random: Random) -> list[dict[str, Any]]:
    formula = symbolic.get("formula")
    if formula is None:
        return []
    right = [formula, symbolic["latex"], symbolic.get("raw_formula") or formula]
    spoilt = random.choice(SPOILT).format(f=formula, x=name)
    told = [*((text, False) for text in dict.fromkeys(right) if text), (spoilt, True)]
    read = ((text, bad) for text, bad in told if len(text) <= LONGEST_ANSWER)
    return [{"program": program, "wrt": name, "answer": text, "must_not_be": bad} for text, bad in read]
