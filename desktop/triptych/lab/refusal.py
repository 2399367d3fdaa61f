"""Why the lab did not run something: the word, the sentence, and the place, which is known further up."""

from __future__ import annotations

from triptych.messages import Said
from triptych.sentences import say


class RefusedError(Exception):
    """What was typed lies outside of what the lab runs; nothing of it was run."""

    def __init__(self, word: str, sentence: str, **args: object) -> None:
        self.word = word[:80]
        self.because: Said = say(sentence, word=self.word, **args)
        self.line: int | None = None
        super().__init__(self.because.text)


class LimitError(RefusedError):
    """What was typed would grow beyond a limit, and was stopped before it did."""
