"""The role "take": answers a question in full, writes its code, and runs it before it is taken away."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence

import msgspec

from triptych.engine.answer import Engine
from triptych.export.rehearsal import Refused, prepare, rehearsed
from triptych.export.sections import sections
from triptych.lang.parse import read
from triptych.messages import Answer, Asked, Reply, Section, TakeAsk, Taken
from triptych.sentences import say
from triptych.worker.laboratory import forbid
from triptych.worker.role import Role

COLUMNS = ("symbolic", "by_hand", "autograd")


class Taking(Role):
    """One asking, one process: it is ended when it has answered, so that nothing is left of the code."""

    def __init__(self) -> None:
        os.environ["MPLBACKEND"] = "agg"  # the code says plt.show(), and here is no screen
        self._engine = Engine()
        for name in COLUMNS:
            self._engine.use(name)

    def columns(self) -> tuple[str, ...]:
        """Return what this process can do."""
        return COLUMNS

    def replies(self, asked: Asked) -> Iterator[Reply]:
        """Yield how far it is, and at the end all sections as they ran."""
        if not isinstance(asked, TakeAsk):
            raise TypeError(f"nothing to take away in {type(asked).__name__}")
        question = asked.question
        graph = read(question.program).graph
        answer = self._answered(asked)
        if answer.fault is not None or graph is None:
            said = answer.fault.said if answer.fault is not None else say("empty")
            refused = say("take-no-answer", because=said.text)
            yield Taken(asked.revision, 1, 1, answer=answer, refused=refused)
            return
        found = list(sections(graph, question, answer)) if asked.run else []
        yield from self._run(asked.revision, answer, found)

    def _answered(self, asked: TakeAsk) -> Answer:
        """The whole answer: every row in full, and the curves."""
        question = msgspec.structs.replace(asked.question, detail=None)
        parts = [answer for answer in self._engine.answers(question) if answer.part != "refined"]
        curves = next((part.curves for part in reversed(parts) if part.curves is not None), None)
        return msgspec.structs.replace(parts[-1], curves=curves)

    def _run(self, revision: int, answer: Answer, found: Sequence[Section]) -> Iterator[Reply]:
        of = len(found) + 1
        done: list[Section] = []
        try:
            for section in found:
                yield Taken(revision, len(done) + 1, of, section.name)
                prepare(section)
            wall()
            namespace: dict[str, object] = {"__name__": "__main__"}
            for section in found:
                yield Taken(revision, len(done) + 1, of, section.name)
                done.append(rehearsed(section, namespace))
        except Refused as refused:
            yield Taken(revision, of, of, answer=answer, refused=refused.said)
        else:
            yield Taken(revision, of, of, answer=answer, sections=tuple(done))

    def begin(self) -> None:
        """Let the collector work again."""
        gc.freeze()
        gc.enable()


def wall() -> None:
    """Give up, for good, whatever the code has no need of: the second wall of the lab's process."""
    tempfile.gettempdir()
    sys.addaudithook(forbid)
