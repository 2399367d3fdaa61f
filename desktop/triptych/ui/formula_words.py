"""The few words inside formulas, in the window's language, or as a sign where the formulas' type lacks it.

That type has Latin, Greek and Cyrillic letters; translations into other scripts use signs, such as ∧.
"""

from __future__ import annotations

import re

from triptych.ui.directions import END, ISOLATE
from triptych.ui.translate import noted, translated

WORDS = noted("Formula", {
    "if": "if", "for": "for", "otherwise": "otherwise", "and": "and", "or": "or", "not": "not",
})  # fmt: skip
_TEXT = re.compile(rf"\\text\{{( *)({'|'.join(WORDS)})( *)\}}")


def in_words(latex: str) -> str:
    r"""Return LaTeX with its words translated; those that somebody typed are no ``\text``."""
    return _TEXT.sub(_translated, latex)


def _translated(found: re.Match[str]) -> str:
    before, word, after = found.groups()
    said = translated("Formula", WORDS[word]).strip(ISOLATE + END)  # they would be drawn
    return rf"\text{{{before}{said}{after}}}"
